// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/uint256.hpp>
#include <crypto/bn254.hpp>
#include <crypto/bn254_group.hpp>

namespace studio::crypto::bn254 {
namespace {

Bytes words(std::initializer_list<Uint256> values) {
    Bytes out;
    for (const auto& value : values) {
        const auto bytes = value.to_hash();
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
    return out;
}

Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes out;
    for (const auto& part : parts)
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

Uint256 decimal(const char* digits) {
    return *Uint256::parse_decimal(digits);
}

const Bytes kG1 = words({Uint256{1}, Uint256{2}});
const Bytes kMinusG1 = words({Uint256{1}, kFieldModulus - Uint256{2}});
const Bytes kInfinity = words({Uint256{}, Uint256{}});
/// The group's order, r.
const Uint256 kOrder =
    decimal("21888242871839275222246405745257275088548364400416034343698204186575808495617");
/// The generator of EIP-197.
const Bytes kG2 =
    words({decimal("11559732032986387107991004021392285783925812861821192530917403151452391805634"),
           decimal("10857046999023057135944570762232829481370756359578518086990519993285655852781"),
           decimal("4082367875863433681332203403145435568316851327593401208105741076214120093531"),
           decimal("8495653923123431417604973247489272438418190587263600148770280649306958101930")});

Bytes to_bytes(const std::optional<FixedBytes<64>>& point) {
    return point ? Bytes{point->begin(), point->end()} : Bytes{};
}
Bytes times(const Bytes& point, const Uint256& scalar) {
    return to_bytes(multiply(joined({point, words({scalar})})));
}
Bytes sum(const Bytes& a, const Bytes& b) {
    return to_bytes(add(joined({a, b})));
}

TEST(Bn254, FieldInvertsAndReduces) {
    const auto seven = Fp::from(Uint256{7});

    EXPECT_EQ(seven * seven.inverse(), Fp::one());
    EXPECT_EQ((seven - Fp::from(Uint256{8})).value(), kFieldModulus - Uint256{1});
}

TEST(Bn254, TowerInverts) {
    const Fp2 a{Fp::from(Uint256{3}), Fp::from(Uint256{5})};
    const Fp6 b{a, a.square(), Fp2::one()};
    const Fp12 c{b, {a, a, a}};

    EXPECT_EQ(c * c.inverse(), Fp12::one());
    EXPECT_EQ(c.square(), c * c);
    EXPECT_EQ(power(c, Uint256{5}), c * c * c * c * c);
}

TEST(Bn254, AdditionHasItsSpecialCases) {
    EXPECT_EQ(sum(kG1, kInfinity), kG1);
    EXPECT_EQ(sum(kInfinity, kG1), kG1);
    EXPECT_EQ(sum(kG1, kMinusG1), kInfinity);
    EXPECT_EQ(sum(kG1, kG1), times(kG1, Uint256{2}));
}

TEST(Bn254, MultiplicationAgreesWithAddition) {
    auto expected = kInfinity;
    for (std::uint64_t n = 0; n < 40; ++n) {
        EXPECT_EQ(times(kG1, Uint256{n}), expected) << n;
        expected = sum(expected, kG1);
    }
    EXPECT_EQ(times(kG1, kOrder), kInfinity);
    EXPECT_EQ(times(kG1, kOrder - Uint256{1}), kMinusG1);
}

TEST(Bn254, WrongPointsAreRefused) {
    EXPECT_FALSE(add(joined({words({Uint256{1}, Uint256{3}}), kG1})).has_value());
    EXPECT_FALSE(multiply(joined({words({kFieldModulus, Uint256{2}}), words({Uint256{1}})})).has_value());
    EXPECT_FALSE(
        pairing_check(joined({kG1, words({Uint256{1}, Uint256{1}, Uint256{1}, Uint256{1}})})).has_value());
    EXPECT_FALSE(pairing_check(Bytes(191)).has_value());
}

TEST(Bn254, PairingIsBilinear) {
    const auto two = times(kG1, Uint256{2});

    EXPECT_EQ(pairing_check({}), true);
    EXPECT_EQ(pairing_check(joined({kG1, kG2})), false);
    EXPECT_EQ(pairing_check(joined({kG1, kG2, kMinusG1, kG2})), true);
    EXPECT_EQ(pairing_check(joined({two, kG2, kMinusG1, kG2, kMinusG1, kG2})), true);
    EXPECT_EQ(pairing_check(joined({two, kG2, kMinusG1, kG2})), false);
    EXPECT_EQ(pairing_check(joined({kInfinity, kG2})), true);
    EXPECT_EQ(pairing_check(joined({kG1, kInfinity, kInfinity})), true);
}

}  // namespace
}  // namespace studio::crypto::bn254
