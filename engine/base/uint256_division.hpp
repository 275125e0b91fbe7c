// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of uint256.hpp: division. Include that one.
//
// Knuth's Algorithm D (The Art of Computer Programming, 4.3.1) with each quotient word estimated from a
// reciprocal instead of a machine division: N. Möller, T. Granlund, "Improved division by invariant
// integers", IEEE Transactions on Computers 60 (2011), algorithms 4 to 6.
#include "uint256_arithmetic.hpp"

namespace studio {

namespace uint256_words {

/// floor((2^128 - 1) / d) - 2^64, for d with its highest bit set.
constexpr std::uint64_t reciprocal_2by1(std::uint64_t d) {
#if defined(__x86_64__)
    if (!std::is_constant_evaluated()) {
        std::uint64_t quotient = ~0ULL;  // the low word of the dividend
        std::uint64_t remainder = ~d;    // its high word
        __asm__("divq %2" : "+a"(quotient), "+d"(remainder) : "r"(d) : "cc");
        return quotient;
    }
#endif
    const auto dividend = (static_cast<__uint128_t>(~d) << 64) | ~0ULL;
    return static_cast<std::uint64_t>(dividend / d);
}

/// The same for a divisor of two words, of which d1 has its highest bit set (algorithm 6).
constexpr std::uint64_t reciprocal_3by2(std::uint64_t d1, std::uint64_t d0) {
    auto v = reciprocal_2by1(d1);
    auto p = d1 * v + d0;
    if (p < d0) {
        --v;
        if (p >= d1) {
            --v;
            p -= d1;
        }
        p -= d1;
    }
    const auto t = static_cast<__uint128_t>(v) * d0;
    const auto t1 = static_cast<std::uint64_t>(t >> 64);
    p += t1;
    if (p < t1) {
        --v;
        if (p > d1 || (p == d1 && static_cast<std::uint64_t>(t) >= d0))
            --v;
    }
    return v;
}

/// Divides u1:u0 by d, where u1 < d (algorithm 4); the remainder replaces u1.
constexpr std::uint64_t divide_2by1(std::uint64_t& u1, std::uint64_t u0, std::uint64_t d, std::uint64_t v) {
    auto q = static_cast<__uint128_t>(v) * u1;
    q += (static_cast<__uint128_t>(u1) << 64) | u0;
    auto q1 = static_cast<std::uint64_t>(q >> 64) + 1;
    auto r = u0 - q1 * d;
    if (r > static_cast<std::uint64_t>(q)) {
        --q1;
        r += d;
    }
    if (r >= d) {
        ++q1;
        r -= d;
    }
    u1 = r;
    return q1;
}

/// Divides u2:u1:u0 by d, where u2:u1 < d (algorithm 5); the remainder in `remainder`.
constexpr std::uint64_t divide_3by2(std::uint64_t u2, std::uint64_t u1, std::uint64_t u0, __uint128_t d,
                                    std::uint64_t v, __uint128_t& remainder) {
    const auto d1 = static_cast<std::uint64_t>(d >> 64);
    const auto d0 = static_cast<std::uint64_t>(d);
    auto q = static_cast<__uint128_t>(v) * u2;
    q += (static_cast<__uint128_t>(u2) << 64) | u1;
    auto q1 = static_cast<std::uint64_t>(q >> 64);
    const auto r1 = u1 - q1 * d1;
    auto r = ((static_cast<__uint128_t>(r1) << 64) | u0) - static_cast<__uint128_t>(d0) * q1 - d;
    ++q1;
    if (static_cast<std::uint64_t>(r >> 64) >= static_cast<std::uint64_t>(q)) {
        --q1;
        r += d;
    }
    if (r >= d) {
        ++q1;
        r -= d;
    }
    remainder = r;
    return q1;
}

/// u -= q * d over n words; the borrow that is left.
constexpr std::uint64_t subtract_product(std::uint64_t* u, const std::uint64_t* d, std::size_t n,
                                         std::uint64_t q) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const auto product = mul_add(q, d[i], 0, carry);
        const auto before = u[i];
        u[i] = before - product;
        carry += before < product ? 1 : 0;
    }
    return carry;
}

/// u += d over n words; the carry that is left.
constexpr std::uint64_t add_back(std::uint64_t* u, const std::uint64_t* d, std::size_t n) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < n; ++i)
        u[i] = add_with_carry(u[i], d[i], carry);
    return carry;
}

/// One step of Algorithm D for a divisor of n >= 3 words: the quotient word of u[0 … n] by d, remainder in
/// place.
constexpr std::uint64_t quotient_word(std::uint64_t* u, const std::uint64_t* d, std::size_t n,
                                      std::uint64_t v) {
    const auto top = (static_cast<__uint128_t>(d[n - 1]) << 64) | d[n - 2];
    if (u[n] == d[n - 1] && u[n - 1] == d[n - 2]) [[unlikely]] {
        u[n] -= subtract_product(u, d, n, ~0ULL);
        return ~0ULL;
    }
    __uint128_t r = 0;
    auto q = divide_3by2(u[n], u[n - 1], u[n - 2], top, v, r);
    const auto borrow = subtract_product(u, d, n - 2, q);
    const bool too_large = r < borrow;
    r -= borrow;
    u[n - 2] = static_cast<std::uint64_t>(r);
    u[n - 1] = static_cast<std::uint64_t>(r >> 64);
    u[n] = 0;
    if (too_large) [[unlikely]] {
        --q;
        add_back(u, d, n);
    }
    return q;
}

/// A dividend of N words, shifted so that the divisor's highest bit is set.
template <std::size_t N>
struct Division {
    std::array<std::uint64_t, N + 1> u{};  // the dividend, then the remainder
    std::array<std::uint64_t, 4> d{};
    std::array<std::uint64_t, N> quotient{};

    /// Divides the lowest `m` words by the lowest `n` words of d, both with a highest word that is not 0.
    constexpr void run(std::size_t m, std::size_t n) {
        if (n == 1) {
            const auto v = reciprocal_2by1(d[0]);
            auto remainder = u[m];
            for (std::size_t j = m; j > 0; --j)
                quotient[j - 1] = divide_2by1(remainder, u[j - 1], d[0], v);
            u[0] = remainder;
            return;
        }
        const auto v = reciprocal_3by2(d[n - 1], d[n - 2]);
        if (n == 2) {
            const auto divisor = (static_cast<__uint128_t>(d[1]) << 64) | d[0];
            auto remainder = (static_cast<__uint128_t>(u[m]) << 64) | u[m - 1];
            for (std::size_t j = m - 1; j > 0; --j)
                quotient[j - 1] =
                    divide_3by2(static_cast<std::uint64_t>(remainder >> 64),
                                static_cast<std::uint64_t>(remainder), u[j - 1], divisor, v, remainder);
            u[0] = static_cast<std::uint64_t>(remainder);
            u[1] = static_cast<std::uint64_t>(remainder >> 64);
            return;
        }
        for (std::size_t j = m - n + 1; j > 0; --j)
            quotient[j - 1] = quotient_word(&u[j - 1], d.data(), n, v);
    }
};

template <std::size_t N>
constexpr std::size_t word_count(const std::array<std::uint64_t, N>& words) {
    std::size_t n = N;
    while (n > 0 && words[n - 1] == 0)
        --n;
    return n;
}

template <std::size_t N>
struct DivisionResult {
    std::array<std::uint64_t, N> quotient{};
    Uint256 remainder;
};

/// Both are 0 when the divisor is 0.
template <std::size_t N>
constexpr DivisionResult<N> divide_words(const std::array<std::uint64_t, N>& dividend,
                                         const Uint256& divisor) {
    DivisionResult<N> out;
    const auto n = word_count(divisor.word);
    const auto m = word_count(dividend);
    if (n == 0)
        return out;
    if (m < n) {
        for (std::size_t i = 0; i < m; ++i)
            out.remainder.word[i] = dividend[i];
        return out;
    }
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor.word[n - 1]));
    Division<N> division;
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m; ++i) {
        division.u[i] = (dividend[i] << shift) | ((below >> 1) >> (63 - shift));
        below = dividend[i];
    }
    division.u[m] = (below >> 1) >> (63 - shift);
    below = 0;
    for (std::size_t i = 0; i < n; ++i) {
        division.d[i] = (divisor.word[i] << shift) | ((below >> 1) >> (63 - shift));
        below = divisor.word[i];
    }
    division.run(m, n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto above = i + 1 < n ? division.u[i + 1] : 0;
        out.remainder.word[i] = (division.u[i] >> shift) | ((above << 1) << (63 - shift));
    }
    out.quotient = division.quotient;
    return out;
}

constexpr Uint256 magnitude(const Uint256& a) {
    return a.is_negative() ? -a : a;
}

}  // namespace uint256_words

constexpr QuotientAndRemainder divide(const Uint256& dividend, const Uint256& divisor) {
    if (dividend.fits_u64() && divisor.fits_u64()) {
        if (divisor.is_zero())
            return {};
        return {dividend.low64() / divisor.low64(), dividend.low64() % divisor.low64()};
    }
    const auto result = uint256_words::divide_words(dividend.word, divisor);
    const auto& q = result.quotient;
    return {{q[0], q[1], q[2], q[3]}, result.remainder};
}

/// x / 0 and x % 0 are 0.
constexpr Uint256 operator/(const Uint256& a, const Uint256& b) {
    return divide(a, b).quotient;
}
constexpr Uint256 operator%(const Uint256& a, const Uint256& b) {
    return divide(a, b).remainder;
}
constexpr Uint256& operator/=(Uint256& a, const Uint256& b) {
    return a = a / b;
}
constexpr Uint256& operator%=(Uint256& a, const Uint256& b) {
    return a = a % b;
}

constexpr Uint256 addmod(const Uint256& a, const Uint256& b, const Uint256& modulus) {
    Uint256 sum;
    const bool carry = add_overflow(a, b, sum);
    if (!carry)
        return sum % modulus;
    if (a < modulus && b < modulus)
        return sum - modulus;
    const std::array<std::uint64_t, 5> words{sum.word[0], sum.word[1], sum.word[2], sum.word[3], 1};
    return uint256_words::divide_words(words, modulus).remainder;
}

constexpr Uint256 mulmod(const Uint256& a, const Uint256& b, const Uint256& modulus) {
    return uint256_words::divide_words(uint256_words::multiply_full(a, b), modulus).remainder;
}

constexpr Uint256 sdiv(const Uint256& a, const Uint256& b) {
    const auto quotient = uint256_words::magnitude(a) / uint256_words::magnitude(b);
    return a.is_negative() != b.is_negative() ? -quotient : quotient;
}

/// The sign is that of `a`.
constexpr Uint256 smod(const Uint256& a, const Uint256& b) {
    const auto remainder = uint256_words::magnitude(a) % uint256_words::magnitude(b);
    return a.is_negative() ? -remainder : remainder;
}

}  // namespace studio
