// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/random.hpp>
#include <base/uint256.hpp>
#include <crypto/bls12_381.hpp>
#include <crypto/kzg.hpp>

namespace studio::crypto::bls12_381 {
namespace {

const Uint256 kOrder = Uint256::from_big_endian(kzg::kScalarModulus.view());

Bytes element(std::size_t size, std::uint8_t last) {
    Bytes bytes(size, 0);
    bytes.back() = last;
    return bytes;
}

/// Points of the subgroups, different for each number.
G1Point g1_point(std::uint8_t number) {
    return *map_to_g1(element(64, number));
}
G2Point g2_point(std::uint8_t number) {
    return *map_to_g2(element(128, number));
}

template <class... Parts>
Bytes joined(const Parts&... parts) {
    Bytes out;
    (out.insert(out.end(), parts.begin(), parts.end()), ...);
    return out;
}

G1Point times(const G1Point& point, const Uint256& scalar) {
    return *g1_msm(joined(point, scalar.to_hash()));
}
G2Point times(const G2Point& point, const Uint256& scalar) {
    return *g2_msm(joined(point, scalar.to_hash()));
}

TEST(Bls12381, SumsAgreeWithProducts) {
    auto g1_sum = G1Point{};
    auto g2_sum = G2Point{};
    for (std::uint64_t n = 0; n < 20; ++n) {
        EXPECT_EQ(times(g1_point(1), Uint256{n}), g1_sum) << n;
        EXPECT_EQ(times(g2_point(1), Uint256{n}), g2_sum) << n;
        g1_sum = *g1_add(joined(g1_sum, g1_point(1)));
        g2_sum = *g2_add(joined(g2_sum, g2_point(1)));
    }
}

TEST(Bls12381, ScalarsCountModuloTheOrder) {
    EXPECT_EQ(times(g1_point(3), kOrder), G1Point{});
    EXPECT_EQ(times(g1_point(3), kOrder + Uint256{5}), times(g1_point(3), Uint256{5}));
    EXPECT_EQ(times(g2_point(3), Uint256::max()), times(g2_point(3), Uint256::max() - kOrder));
}

/// Scalars are cut in parts, and those of a sum are not the sums of the parts.
TEST(Bls12381, ProductsAreLinearInTheScalar) {
    Random random{381};
    for (int i = 0; i < 50; ++i) {
        const Uint256 a{random.next(), random.next(), random.next(), random.next()};
        const Uint256 b{random.next(), random.next(), random.next(), random.next()};
        const auto sum = addmod(a, b, kOrder);
        EXPECT_EQ(g1_add(joined(times(g1_point(5), a), times(g1_point(5), b))), times(g1_point(5), sum));
        EXPECT_EQ(g2_add(joined(times(g2_point(5), a), times(g2_point(5), b))), times(g2_point(5), sum));
    }
}

/// Every way of summing in blst, by number of terms: alone, with small tables, with buckets.
TEST(Bls12381, SumsOfManyTermsAgreeWithTheirTerms) {
    for (const int count : {1, 2, 3, 30, 64, 90, 200}) {
        Bytes g1_items;
        Bytes g2_items;
        auto g1_sum = G1Point{};
        auto g2_sum = G2Point{};
        for (std::uint8_t i = 0; i < count; ++i) {
            const auto p = i % 7 == 3 ? G1Point{} : g1_point(i % 16);
            const auto q = i % 7 == 3 ? G2Point{} : g2_point(i % 16);
            const Uint256 scalar = Uint256{i} * Uint256{0x9E3779B97F4A7C15} * Uint256{1, 2, 3, ~0ULL};
            const auto more_g1 = joined(p, scalar.to_hash());
            const auto more_g2 = joined(q, scalar.to_hash());
            g1_items.insert(g1_items.end(), more_g1.begin(), more_g1.end());
            g2_items.insert(g2_items.end(), more_g2.begin(), more_g2.end());
            g1_sum = *g1_add(joined(g1_sum, times(p, scalar)));
            g2_sum = *g2_add(joined(g2_sum, times(q, scalar)));
        }
        EXPECT_EQ(g1_msm(g1_items), g1_sum) << count;
        EXPECT_EQ(g2_msm(g2_items), g2_sum) << count;
    }
}

TEST(Bls12381, PairingIsBilinear) {
    const auto p = g1_point(1);
    const auto q = g2_point(1);
    const auto minus_p = times(p, kOrder - Uint256{1});

    EXPECT_EQ(pairing_check(joined(p, q)), false);
    EXPECT_EQ(pairing_check(joined(p, q, minus_p, q)), true);
    EXPECT_EQ(pairing_check(joined(times(p, Uint256{6}), q, minus_p, times(q, Uint256{6}))), true);
    EXPECT_EQ(pairing_check(joined(times(p, Uint256{6}), q, minus_p, times(q, Uint256{7}))), false);
    EXPECT_EQ(pairing_check(joined(p, G2Point{}, G1Point{}, q)), true);
    EXPECT_EQ(pairing_check(joined(p, G2Point{}, p, q)), false);
}

TEST(Bls12381, WrongInputIsRefused) {
    const auto p = g1_point(1);
    auto off_curve = p;
    off_curve[127] ^= 1;
    auto padded_wrongly = p;
    padded_wrongly[15] = 1;
    // (0, 2) is on the curve, and three times it is infinity.
    auto outside_the_subgroup = G1Point{};
    outside_the_subgroup[127] = 2;
    // The modulus itself, which would be a second way of writing zero.
    auto unreduced =
        Bytes{0x1a, 0x01, 0x11, 0xea, 0x39, 0x7f, 0xe6, 0x9a, 0x4b, 0x1b, 0xa7, 0xb6, 0x43, 0x4b, 0xac, 0xd7,
              0x64, 0x77, 0x4b, 0x84, 0xf3, 0x85, 0x12, 0xbf, 0x67, 0x30, 0xd2, 0xa0, 0xf6, 0xb0, 0xf6, 0x24,
              0x1e, 0xab, 0xff, 0xfe, 0xb1, 0x53, 0xff, 0xff, 0xb9, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xaa, 0xab};
    unreduced.insert(unreduced.begin(), 16, 0);

    EXPECT_FALSE(g1_add(joined(p, off_curve)));
    EXPECT_FALSE(g1_add(joined(padded_wrongly, p)));
    EXPECT_FALSE(map_to_g1(unreduced));
    EXPECT_TRUE(g1_add(joined(outside_the_subgroup, p)));
    EXPECT_FALSE(g1_msm(joined(outside_the_subgroup, Hash32{})));
    EXPECT_FALSE(pairing_check(joined(outside_the_subgroup, g2_point(1))));
    EXPECT_FALSE(g1_msm({}));
    EXPECT_FALSE(g2_msm({}));
    EXPECT_FALSE(pairing_check({}));
    EXPECT_FALSE(g1_add(p.view()));
    EXPECT_FALSE(g1_msm(joined(p, Bytes(33))));
}

}  // namespace
}  // namespace studio::crypto::bls12_381
