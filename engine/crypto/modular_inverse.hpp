// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <base/uint256.hpp>
#include <bit>
#include <utility>

/// Inverses modulo a prime, by the division steps of Bernstein and Yang ("Fast constant-time gcd computation
/// and modular inversion", 2019), 62 of them at a time. Limitations: in variable time, for public numbers
/// only.
namespace studio::crypto::modular_inverse {

/// A signed number of five digits of 62 bits; the highest carries the sign.
using Digits = std::array<std::int64_t, 5>;
using Wide = __int128_t;

inline constexpr unsigned kDigitBits = 62;
inline constexpr std::int64_t kDigitMask = (std::int64_t{1} << kDigitBits) - 1;

constexpr Digits to_digits(const Uint256& v) {
    const auto digit = [&v](unsigned at) {
        return static_cast<std::int64_t>((v >> (at * kDigitBits)).word[0]) & kDigitMask;
    };
    return {digit(0), digit(1), digit(2), digit(3), digit(4)};
}

/// Of a number from 0 to 2^256.
constexpr Uint256 from_digits(const Digits& v) {
    Uint256 out;
    for (unsigned i = 0; i < v.size(); ++i)
        out = out + (Uint256{static_cast<std::uint64_t>(v[i])} << (i * kDigitBits));
    return out;
}

/// An odd prime p of at most 256 bits, made ready.
struct Modulus {
    Digits digits;
    std::uint64_t inverse = 1;  // 1/p mod 2^64

    constexpr explicit Modulus(const Uint256& prime) : digits{to_digits(prime)} {
        for (int i = 0; i < 6; ++i)  // Newton's iteration
            inverse *= 2 - prime.word[0] * inverse;
    }
};

/// What 62 steps do to (f, g), times 2^62.
struct Matrix {
    std::int64_t u = 1, v = 0, q = 0, r = 1;
};

/// The steps, which only the lowest digits of f and g decide. `eta` is minus the paper's delta.
constexpr Matrix divide_steps(std::int64_t& eta, std::uint64_t f, std::uint64_t g) {
    std::uint64_t u = 1, v = 0, q = 0, r = 1;
    for (int left = kDigitBits;;) {
        const int zeros = std::countr_zero(g | (~std::uint64_t{0} << left));
        g >>= zeros;
        u <<= zeros;
        v <<= zeros;
        eta -= zeros;
        left -= zeros;
        if (left == 0)
            break;
        if (eta < 0) {
            eta = -eta;
            f = std::exchange(g, ~f + 1);
            u = std::exchange(q, ~u + 1);
            v = std::exchange(r, ~v + 1);
        }
        // The multiple of f that makes up to six low bits of g zero: -g/f modulo 2^6, where f^2 (f^2 - 2) f =
        // -1/f.
        const auto bits = std::min<std::int64_t>({eta + 1, left, 6});
        const auto w = (f * g * (f * f - 2)) & ((std::uint64_t{1} << bits) - 1);
        g += f * w;
        q += u * w;
        r += v * w;
    }
    return {static_cast<std::int64_t>(u), static_cast<std::int64_t>(v), static_cast<std::int64_t>(q),
            static_cast<std::int64_t>(r)};
}

/// a * x + b * y, with the digits before the last kept to 62 bits and the lowest, which is zero, shifted out.
constexpr Digits combine(std::int64_t a, const Digits& x, std::int64_t b, const Digits& y) {
    Digits out{};
    Wide carry = static_cast<Wide>(a) * x[0] + static_cast<Wide>(b) * y[0];
    for (std::size_t i = 1; i < out.size(); ++i) {
        carry >>= kDigitBits;
        carry += static_cast<Wide>(a) * x[i] + static_cast<Wide>(b) * y[i];
        out[i - 1] = static_cast<std::int64_t>(carry) & kDigitMask;
    }
    out.back() = static_cast<std::int64_t>(carry >> kDigitBits);
    return out;
}

/// The same modulo p, for numbers between -2p and p: multiples of p make the lowest digit zero.
constexpr Digits combine_modulo(std::int64_t a, const Digits& x, std::int64_t b, const Digits& y,
                                const Modulus& p) {
    // p once for each negative number keeps the result within the same bounds.
    std::int64_t m = (x.back() < 0 ? a : 0) + (y.back() < 0 ? b : 0);
    Wide carry = static_cast<Wide>(a) * x[0] + static_cast<Wide>(b) * y[0];
    const auto excess = p.inverse * static_cast<std::uint64_t>(carry) + static_cast<std::uint64_t>(m);
    m -= static_cast<std::int64_t>(excess & static_cast<std::uint64_t>(kDigitMask));
    carry += static_cast<Wide>(p.digits[0]) * m;
    Digits out{};
    for (std::size_t i = 1; i < out.size(); ++i) {
        carry >>= kDigitBits;
        carry +=
            static_cast<Wide>(a) * x[i] + static_cast<Wide>(b) * y[i] + static_cast<Wide>(p.digits[i]) * m;
        out[i - 1] = static_cast<std::int64_t>(carry) & kDigitMask;
    }
    out.back() = static_cast<std::int64_t>(carry >> kDigitBits);
    return out;
}

constexpr bool is_zero(const Digits& v) {
    return (v[0] | v[1] | v[2] | v[3] | v[4]) == 0;
}

/// a + sign * b, carried through.
constexpr Digits sum(const Digits& a, std::int64_t sign, const Digits& b) {
    constexpr std::int64_t one = kDigitMask + 1;  // of the digit above
    return combine(one, a, sign * one, b);
}

/// 1/value mod p; 0 for 0. `value` must be below p.
constexpr Uint256 inverse(const Uint256& value, const Modulus& p) {
    auto f = p.digits;
    auto g = to_digits(value);
    Digits d{};
    Digits e{1};
    std::int64_t eta = -1;
    while (!is_zero(g)) {
        const auto t = divide_steps(eta, static_cast<std::uint64_t>(f[0]), static_cast<std::uint64_t>(g[0]));
        const auto old_d = d;
        d = combine_modulo(t.u, old_d, t.v, e, p);
        e = combine_modulo(t.q, old_d, t.r, e, p);
        const auto old_f = f;
        f = combine(t.u, old_f, t.v, g);
        g = combine(t.q, old_f, t.r, g);
    }
    // f is now the greatest common divisor, 1 or -1 (or p for value 0, when d is 0), and d is f / value,
    // between -2p and p.
    auto result = f.back() < 0 ? sum({}, -1, d) : d;
    while (result.back() < 0)
        result = sum(result, 1, p.digits);
    const auto reduced = sum(result, -1, p.digits);
    return from_digits(reduced.back() < 0 ? result : reduced);
}

}  // namespace studio::crypto::modular_inverse
