// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The body of bn254_portable.cpp and bn254_adx.cpp: decoding, sums, multiples, membership.
#include <base/assert.hpp>

#include "bn254_operations.hpp"
#include "bn254_pairing.hpp"

namespace studio::crypto::bn254 {
inline namespace STUDIO_BN254_VARIANT {

constexpr std::size_t kPairSize = 192;
constexpr Fp kG1B = Fp::from(Uint256{3});

/// Coordinate `index` of the input; nothing when it is not below the modulus.
inline std::optional<Fp> read_coordinate(BytesView input, std::size_t index) {
    const auto value = Uint256::from_big_endian(input.subspan(32 * index, 32));
    if (value >= kFieldModulus)
        return std::nullopt;
    return Fp::from(value);
}

inline std::optional<G1> read_g1(BytesView input) {
    const auto x = read_coordinate(input, 0);
    const auto y = read_coordinate(input, 1);
    if (!x || !y)
        return std::nullopt;
    const G1 point{*x, *y};
    return point.is_on_curve(kG1B) ? std::optional{point} : std::nullopt;
}

/// point * u, by its signed digits.
inline JacobianPoint<Fp2> times_curve_parameter(const G2& point) {
    static constexpr auto kDigits = to_signed_digits(Uint256{kCurveParameter}, 2);
    const G2 minus_point{point.x, -point.y};
    auto result = JacobianPoint<Fp2>::from(point);
    for (std::size_t i = kDigits.count - 1; i-- > 0;) {
        result = result.doubled();
        if (kDigits.digit[i] != 0)
            result = result + (kDigits.digit[i] > 0 ? point : minus_point);
    }
    return result;
}

/// With F the power p on the twist: (u + 1) Q + F(u Q) + F^2(u Q) = F^3(2u Q), which holds in the group of
/// order r alone (Dai, Lin, Zhao, Zhou: "Fast subgroup membership testings for G1, G2 and GT on
/// pairing-friendly curves", 2022; for this curve the norm of the difference of both sides has no factor in
/// common with the cofactor).
inline bool is_in_g2(const G2& point) {
    if (point.is_infinity())
        return true;
    if (!point.is_on_curve(twist_b()))
        return false;
    const auto multiple = times_curve_parameter(point);
    const auto power = frobenius(multiple);
    const auto power2 = frobenius(power);
    return multiple + point + power + power2 == frobenius(power2).doubled();
}

inline std::optional<G2> read_g2(BytesView input) {
    const auto x_imaginary = read_coordinate(input, 0);
    const auto x_real = read_coordinate(input, 1);
    const auto y_imaginary = read_coordinate(input, 2);
    const auto y_real = read_coordinate(input, 3);
    if (!x_imaginary || !x_real || !y_imaginary || !y_real)
        return std::nullopt;
    const G2 point{{*x_real, *x_imaginary}, {*y_real, *y_imaginary}};
    return is_in_g2(point) ? std::optional{point} : std::nullopt;
}

inline FixedBytes<64> write_g1(const G1& point) {
    FixedBytes<64> out;
    point.x.value().store_big_endian(out.data());
    point.y.value().store_big_endian(out.data() + 32);
    return out;
}

/// A cube root of one: (x, y) -> (beta x, y) is multiplication by the lambda of split_scalar().
constexpr Fp kBeta = Fp::from({0x5763473177fffffe, 0xd4f263f1acdb5c4f, 0x59e26bcea0d48bac, 0});

/// The odd multiples P, 3P … 15P.
using OddMultiples = std::array<G1, 8>;

inline OddMultiples odd_multiples(const G1& point) {
    std::array<JacobianPoint<Fp>, 8> multiples;
    multiples[0] = JacobianPoint<Fp>::from(point);
    const auto twice = multiples[0].doubled();
    for (std::size_t i = 1; i < multiples.size(); ++i)
        multiples[i] = multiples[i - 1] + twice;
    return all_affine(multiples);
}

inline JacobianPoint<Fp> add_multiple(const JacobianPoint<Fp>& sum, const OddMultiples& multiples, int digit,
                                      bool is_negated) {
    if (digit == 0)
        return sum;
    auto multiple = multiples[static_cast<std::size_t>(digit > 0 ? digit : -digit) / 2];
    if ((digit < 0) != is_negated)
        multiple.y = -multiple.y;
    return sum + multiple;
}

/// point * scalar, for any scalar.
inline JacobianPoint<Fp> multiply(const G1& point, const Uint256& scalar) {
    if (point.is_infinity())
        return {};
    const auto [k1, k2] = split_scalar(scalar);
    const auto digits1 = to_signed_digits(k1.magnitude, 5);
    const auto digits2 = to_signed_digits(k2.magnitude, 5);
    const auto multiples1 = odd_multiples(point);
    auto multiples2 = multiples1;
    for (auto& multiple : multiples2)
        multiple.x = multiple.x * kBeta;
    JacobianPoint<Fp> result;
    for (std::size_t i = std::max(digits1.count, digits2.count); i-- > 0;) {
        result = result.doubled();
        result = add_multiple(result, multiples1, digits1.digit[i], k1.is_negative);
        result = add_multiple(result, multiples2, digits2.digit[i], k2.is_negative);
    }
    return result;
}

inline std::optional<FixedBytes<64>> add_encoded(BytesView points) {
    STUDIO_ASSERT(points.size() == 128);
    const auto a = read_g1(points.first(64));
    const auto b = read_g1(points.subspan(64));
    if (!a || !b)
        return std::nullopt;
    return write_g1((JacobianPoint<Fp>::from(*a) + *b).affine());
}

inline std::optional<FixedBytes<64>> multiply_encoded(BytesView point_and_scalar) {
    STUDIO_ASSERT(point_and_scalar.size() == 96);
    const auto point = read_g1(point_and_scalar.first(64));
    if (!point)
        return std::nullopt;
    return write_g1(multiply(*point, Uint256::from_big_endian(point_and_scalar.subspan(64))).affine());
}

inline std::optional<bool> check_encoded_pairs(BytesView pairs) {
    if (pairs.size() % kPairSize != 0)
        return std::nullopt;
    std::vector<PairingInput> inputs;
    inputs.reserve(pairs.size() / kPairSize);
    for (std::size_t at = 0; at < pairs.size(); at += kPairSize) {
        const auto p = read_g1(pairs.subspan(at, 64));
        const auto q = read_g2(pairs.subspan(at + 64, 128));
        if (!p || !q)
            return std::nullopt;
        inputs.push_back({*p, *q});
    }
    return pairing_product_is_one(inputs);
}

constexpr Operations kOperations{add_encoded, multiply_encoded, check_encoded_pairs};

}  // namespace STUDIO_BN254_VARIANT
}  // namespace studio::crypto::bn254
