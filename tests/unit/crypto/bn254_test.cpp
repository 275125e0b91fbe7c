// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/random.hpp>
#include <base/uint256.hpp>
#include <crypto/bn254.hpp>
#include <crypto/bn254_group.hpp>
#include <crypto/bn254_operations.hpp>
#include <crypto/bn254_signed_digits.hpp>

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

TEST(Bn254, ScalarsAreTheSumOfTheirHalves) {
    const Uint256 u{kCurveParameter};
    const auto lambda = Uint256{36} * u * u * u + Uint256{18} * u * u + Uint256{6} * u + Uint256{1};
    Random random{1};
    std::vector<Uint256> scalars{{}, Uint256{1}, kOrder - Uint256{1}, kOrder, Uint256::max(), lambda};
    for (int i = 0; i < 1000; ++i)
        scalars.emplace_back(random.next(), random.next(), random.next(), random.next());

    for (const auto& scalar : scalars) {
        const auto [k1, k2] = split_scalar(scalar);
        ASSERT_LT(k1.magnitude.bit_length(), 130U);
        ASSERT_LT(k2.magnitude.bit_length(), 130U);
        const auto modulo_order = [](const SignedNumber& k) {
            return k.is_negative ? kOrder - k.magnitude : k.magnitude;
        };
        const auto sum = addmod(modulo_order(k1), mulmod(modulo_order(k2), lambda, kOrder), kOrder);
        ASSERT_EQ(sum, scalar % kOrder) << scalar.to_hex();
    }
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

/// What the processor is given must not depend on the processor.
TEST(Bn254, TheVariantForThisProcessorAgreesWithThePlainOne) {
    Random random{2};
    auto point = kG1;
    for (int i = 0; i < 300; ++i) {
        const auto input =
            joined({point, words({{random.next(), random.next(), random.next(), random.next()}})});
        const auto product = operations().multiply(input);
        ASSERT_EQ(product, kPortableOperations.multiply(input));
        const auto both = joined({point, to_bytes(product)});
        ASSERT_EQ(operations().add(both), kPortableOperations.add(both));
        point = to_bytes(product);
        const auto pairs = joined({point, kG2, kMinusG1, kG2});
        if (i % 30 == 0) {
            ASSERT_EQ(operations().pairing_check(pairs), kPortableOperations.pairing_check(pairs));
        }
    }
}

/// A root of a number in Fp2, where it has one (Adj, Rodriguez-Henriquez 2012, for p = 3 mod 4).
std::optional<Fp2> square_root(const Fp2& number) {
    const Fp2 minus_one{-Fp::one(), {}};
    const auto a = power(number, (kFieldModulus - Uint256{3}) >> 2U);
    const auto root = a * number;
    const auto alpha = a * root;
    const auto found = alpha == minus_one
                           ? Fp2{-root.imaginary, root.real}
                           : power(Fp2::one() + alpha, (kFieldModulus - Uint256{1}) >> 1U) * root;
    return found.square() == number ? std::optional{found} : std::nullopt;
}

TEST(Bn254, PointsOfTheTwistOutsideTheGroupAreRefused) {
    int tried = 0;
    for (std::uint64_t x = 1; tried < 10; ++x) {
        const Fp2 abscissa{Fp::from(Uint256{x}), Fp::from(Uint256{1})};
        const auto ordinate = square_root(abscissa.square() * abscissa + twist_b());
        if (!ordinate)
            continue;
        ++tried;  // the cofactor is above 2^253, so no small abscissa belongs to the group
        EXPECT_FALSE(pairing_check(joined(
            {kG1, words({Uint256{1}, Uint256{x}, ordinate->imaginary.value(), ordinate->real.value()})})));
    }
}

}  // namespace
}  // namespace studio::crypto::bn254
