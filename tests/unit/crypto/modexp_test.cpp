// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <openssl/bn.h>

#include <algorithm>
#include <base/random.hpp>
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

/// The same by OpenSSL, which serves every modulus.
Bytes reference(const Bytes& base, const Bytes& exponent, const Bytes& modulus) {
    Bytes out(modulus.size());
    auto* context = BN_CTX_new();
    auto* b = BN_bin2bn(base.data(), static_cast<int>(base.size()), nullptr);
    auto* e = BN_bin2bn(exponent.data(), static_cast<int>(exponent.size()), nullptr);
    auto* m = BN_bin2bn(modulus.data(), static_cast<int>(modulus.size()), nullptr);
    if (!BN_is_zero(m) && !BN_is_one(m)) {
        EXPECT_EQ(BN_mod_exp(b, b, e, m, context), 1);
        EXPECT_EQ(BN_bn2binpad(b, out.data(), static_cast<int>(out.size())), static_cast<int>(out.size()));
    }
    BN_free(b);
    BN_free(e);
    BN_free(m);
    BN_CTX_free(context);
    return out;
}

Bytes random_bytes(Random& random, std::size_t size) {
    Bytes out(size);
    for (auto& byte : out)
        byte = static_cast<std::uint8_t>(random.next());
    return out;
}

TEST(Modexp, EveryKindOfModulusAgreesWithOpenssl) {
    Random random{20261121};
    for (std::size_t size = 1; size <= 80; ++size)
        for (std::size_t zeros = 0; zeros < size; zeros += 1 + zeros / 3) {
            const auto base = random_bytes(random, random.next() % 90);
            const auto exponent = random_bytes(random, random.next() % 40);
            auto modulus = random_bytes(random, size);
            // Powers of two of every size beside odd factors of every size.
            std::fill(modulus.end() - static_cast<std::ptrdiff_t>(zeros), modulus.end(), 0);
            modulus[size - 1 - zeros] |= static_cast<std::uint8_t>(1U << (random.next() % 8));
            EXPECT_EQ(modexp(base, exponent, modulus), reference(base, exponent, modulus))
                << size << ' ' << zeros;
        }
}

TEST(Modexp, FullWordsCarry) {
    for (std::size_t size = 8; size <= 72; size += 8) {
        const Bytes ones(size, 0xff);
        auto even = ones;
        even.back() = 0xfe;
        EXPECT_EQ(modexp(even, ones, ones), reference(even, ones, ones)) << size;
        EXPECT_EQ(modexp(ones, even, even), reference(ones, even, even)) << size;
    }
}

}  // namespace
}  // namespace studio::crypto
