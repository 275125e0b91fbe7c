// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "bn254_montgomery.hpp"
#include "modular_inverse.hpp"

/// The base field of BN254 in Montgomery form, and its quadratic extension.
namespace studio::crypto::bn254 {
inline namespace STUDIO_BN254_VARIANT {

/// An element of the base field.
struct Fp {
    Uint256 residue;  // times 2^256

    static constexpr Fp one() { return {kOne}; }
    /// `value` must be below the modulus.
    static constexpr Fp from(const Uint256& value) { return {product(value, kSquareOfOne)}; }
    constexpr Uint256 value() const { return product(residue, Uint256{1}); }
    constexpr bool is_zero() const { return residue.is_zero(); }

    friend constexpr bool operator==(const Fp&, const Fp&) = default;
    friend constexpr Fp operator+(const Fp& a, const Fp& b) {
        if (std::is_constant_evaluated())
            return {plain::sum(a.residue, b.residue)};
        return {fast::sum(a.residue, b.residue)};
    }
    friend constexpr Fp operator-(const Fp& a, const Fp& b) {
        if (std::is_constant_evaluated())
            return {plain::difference(a.residue, b.residue)};
        return {fast::difference(a.residue, b.residue)};
    }
    friend constexpr Fp operator-(const Fp& a) { return Fp{} - a; }
    friend constexpr Fp operator*(const Fp& a, const Fp& b) { return {product(a.residue, b.residue)}; }
    constexpr Fp square() const { return *this * *this; }
    constexpr Fp halved() const {
        const std::uint64_t odd = ~(residue.word[0] & 1) + 1;
        const auto& p = kFieldModulus.word;
        return {(residue + Uint256{p[0] & odd, p[1] & odd, p[2] & odd, p[3] & odd}) >> 1U};
    }
    constexpr Fp inverse() const {
        return {product(modular_inverse::inverse(residue, kInverseModulus), kCubeOfOne)};
    }  // of zero: zero

private:
    static constexpr modular_inverse::Modulus kInverseModulus{kFieldModulus};
    static constexpr Uint256 kOne = plain::power_of_two(256);
    static constexpr Uint256 kSquareOfOne = plain::power_of_two(512);
    static constexpr Uint256 kCubeOfOne = plain::power_of_two(768);

    static constexpr Uint256 product(const Uint256& a, const Uint256& b) {
        return std::is_constant_evaluated() ? plain::product(a, b) : fast::product(a, b);
    }
};

/// base^exponent in any of the fields; the exponent is public.
template <class Field>
constexpr Field power(const Field& base, const Uint256& exponent) {
    auto result = Field::one();
    for (unsigned i = exponent.bit_length(); i-- > 0;) {
        result = result.square();
        if ((exponent.word[i / 64] >> (i % 64) & 1) != 0)
            result = result * base;
    }
    return result;
}

/// Fp[i] with i^2 = -1.
struct Fp2 {
    Fp real;
    Fp imaginary;

    static constexpr Fp2 one() { return {Fp::one(), {}}; }
    constexpr bool is_zero() const { return real.is_zero() && imaginary.is_zero(); }
    friend constexpr bool operator==(const Fp2&, const Fp2&) = default;
    friend constexpr Fp2 operator+(const Fp2& a, const Fp2& b) {
        return {a.real + b.real, a.imaginary + b.imaginary};
    }
    friend constexpr Fp2 operator-(const Fp2& a, const Fp2& b) {
        return {a.real - b.real, a.imaginary - b.imaginary};
    }
    friend constexpr Fp2 operator-(const Fp2& a) { return {-a.real, -a.imaginary}; }
    friend constexpr Fp2 operator*(const Fp2& a, const Fp2& b) {
#if defined(STUDIO_BN254_ADX)
        if (!std::is_constant_evaluated()) {
            const std::array<Uint256, 2> factors{a.real.residue, a.imaginary.residue};
            const auto minus_imaginary = -b.imaginary;
            return {{fast::sum_of_products(factors, b.real.residue, minus_imaginary.residue)},
                    {fast::sum_of_products(factors, b.imaginary.residue, b.real.residue)}};
        }
#endif
        const auto low = a.real * b.real;
        const auto high = a.imaginary * b.imaginary;
        return {low - high, (a.real + a.imaginary) * (b.real + b.imaginary) - low - high};
    }
    friend constexpr Fp2 operator*(const Fp2& a, const Fp& b) {
        return {a.real * b, a.imaginary * b};
    }
    constexpr Fp2 square() const {
        const auto product = real * imaginary;
        return {(real + imaginary) * (real - imaginary), product + product};
    }
    constexpr Fp2 halved() const {
        return {real.halved(), imaginary.halved()};
    }
    constexpr Fp2 conjugate() const {
        return {real, -imaginary};
    }
    constexpr Fp2 inverse() const {
        const auto scale = (real.square() + imaginary.square()).inverse();
        return {real * scale, -(imaginary * scale)};
    }
    /// Times 9 + i, which makes the sixth extension.
    constexpr Fp2 times_xi() const {
        const auto twice = *this + *this;
        const auto eight = (twice + twice) + (twice + twice);
        return {eight.real + real - imaginary, eight.imaginary + imaginary + real};
    }
};

}  // namespace STUDIO_BN254_VARIANT
}  // namespace studio::crypto::bn254
