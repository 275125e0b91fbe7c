// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>

/// The base field of BN254 in Montgomery form, and its quadratic extension.
namespace studio::crypto::bn254 {

/// p = 36u^4 + 36u^3 + 24u^2 + 6u + 1 with u = kCurveParameter.
inline constexpr Uint256 kFieldModulus{0x3c208c16d87cfd47, 0x97816a916871ca8d, 0xb85045b68181585d,
                                       0x30644e72e131a029};
inline constexpr std::uint64_t kCurveParameter = 4965661367192848881;

namespace detail {

/// -1/p mod 2^64, by Newton's iteration.
constexpr std::uint64_t montgomery_factor() {
    std::uint64_t inverse = 1;
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - kFieldModulus.word[0] * inverse;
    return ~inverse + 1;
}

/// 2^bits mod p.
constexpr Uint256 power_of_two(int bits) {
    Uint256 value{1};
    for (int i = 0; i < bits; ++i) {
        value = value + value;
        if (value >= kFieldModulus)
            value = value - kFieldModulus;
    }
    return value;
}

inline constexpr std::uint64_t kFactor = montgomery_factor();
inline constexpr Uint256 kOne = power_of_two(256);
inline constexpr Uint256 kSquareOfOne = power_of_two(512);

/// a * b / 2^256 mod p, a word of b at a time. p is below 2^254, so no row overflows.
constexpr Uint256 montgomery_product(const Uint256& a, const Uint256& b) {
    using Wide = __uint128_t;
    const auto& p = kFieldModulus.word;
    Uint256 t;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::uint64_t factor = b.word[i];
        Wide product = static_cast<Wide>(a.word[0]) * factor + t.word[0];
        auto high = static_cast<std::uint64_t>(product >> 64);
        const auto low = static_cast<std::uint64_t>(product);
        const std::uint64_t m = low * kFactor;
        auto carry = static_cast<std::uint64_t>((static_cast<Wide>(m) * p[0] + low) >> 64);
        for (std::size_t j = 1; j < 4; ++j) {
            product = static_cast<Wide>(a.word[j]) * factor + t.word[j] + high;
            high = static_cast<std::uint64_t>(product >> 64);
            const Wide reduced = static_cast<Wide>(m) * p[j] + static_cast<std::uint64_t>(product) + carry;
            t.word[j - 1] = static_cast<std::uint64_t>(reduced);
            carry = static_cast<std::uint64_t>(reduced >> 64);
        }
        t.word[3] = carry + high;
    }
    return t >= kFieldModulus ? t - kFieldModulus : t;
}

}  // namespace detail

/// An element of the base field.
struct Fp {
    Uint256 residue;  // times 2^256

    static constexpr Fp one() { return {detail::kOne}; }
    /// `value` must be below the modulus.
    static constexpr Fp from(const Uint256& value) {
        return {detail::montgomery_product(value, detail::kSquareOfOne)};
    }
    constexpr Uint256 value() const { return detail::montgomery_product(residue, Uint256{1}); }
    constexpr bool is_zero() const { return residue.is_zero(); }

    friend constexpr bool operator==(const Fp&, const Fp&) = default;
    friend constexpr Fp operator+(const Fp& a, const Fp& b) {
        const auto sum = a.residue + b.residue;
        return {sum >= kFieldModulus ? sum - kFieldModulus : sum};
    }
    friend constexpr Fp operator-(const Fp& a, const Fp& b) {
        return {a.residue >= b.residue ? a.residue - b.residue : a.residue + kFieldModulus - b.residue};
    }
    friend constexpr Fp operator-(const Fp& a) { return a.is_zero() ? a : Fp{kFieldModulus - a.residue}; }
    friend constexpr Fp operator*(const Fp& a, const Fp& b) {
        return {detail::montgomery_product(a.residue, b.residue)};
    }
    constexpr Fp square() const { return *this * *this; }
    constexpr Fp inverse() const;  // of zero: zero
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

constexpr Fp Fp::inverse() const {
    return power(*this, kFieldModulus - Uint256{2});
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
        const auto low = a.real * b.real;
        const auto high = a.imaginary * b.imaginary;
        return {low - high, (a.real + a.imaginary) * (b.real + b.imaginary) - low - high};
    }
    friend constexpr Fp2 operator*(const Fp2& a, const Fp& b) { return {a.real * b, a.imaginary * b}; }
    constexpr Fp2 square() const {
        const auto product = real * imaginary;
        return {(real + imaginary) * (real - imaginary), product + product};
    }
    constexpr Fp2 conjugate() const { return {real, -imaginary}; }
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

}  // namespace studio::crypto::bn254
