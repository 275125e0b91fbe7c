// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/uint256.hpp>
#include <crypto/modexp.hpp>
#include <crypto/secp256k1.hpp>

namespace studio::crypto {
namespace {

TEST(Modexp, SmallNumbers) {
    EXPECT_EQ(modexp(Bytes{3}, Bytes{5}, Bytes{100}), Bytes{43});
    EXPECT_EQ(modexp(Bytes{3}, Bytes{5}, Bytes{8}), Bytes{3});  // an even modulus
    EXPECT_EQ(modexp({}, {}, Bytes{7}), Bytes{1});              // 0^0
}

TEST(Modexp, TheResultIsAsLongAsTheModulus) {
    EXPECT_EQ(modexp(Bytes{2}, Bytes{3}, Bytes{0, 0, 100}), (Bytes{0, 0, 8}));
    EXPECT_TRUE(modexp(Bytes{2}, Bytes{3}, {}).empty());
}

TEST(Modexp, ModulusZeroAndOneGiveZero) {
    EXPECT_EQ(modexp(Bytes{2}, Bytes{3}, Bytes{0, 0}), (Bytes{0, 0}));
    EXPECT_EQ(modexp(Bytes{2}, {}, Bytes{1}), Bytes{0});
}

TEST(Modexp, FermatsTheoremHolds) {
    const auto order = Uint256::from_big_endian(kCurveOrder.view());
    const auto exponent = (order - Uint256{1}).to_hash();

    const auto result = modexp(Bytes{3}, exponent.view(), kCurveOrder.view());

    EXPECT_EQ(Uint256::from_big_endian(result), Uint256{1});
}

}  // namespace
}  // namespace studio::crypto
