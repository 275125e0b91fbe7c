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

/// u -= q * d over N words; the borrow that is left.
template <std::size_t N>
[[gnu::always_inline]] constexpr std::uint64_t subtract_product(std::uint64_t* u, const std::uint64_t* d,
                                                                std::uint64_t q) {
    std::uint64_t carry = 0;
#pragma GCC unroll 4
    for (std::size_t i = 0; i < N; ++i) {
        const auto product = mul_add(q, d[i], 0, carry);
        const auto before = u[i];
        u[i] = before - product;
        carry += before < product ? 1 : 0;
    }
    return carry;
}

/// u += d over N words.
template <std::size_t N>
constexpr void add_back(std::uint64_t* u, const std::uint64_t* d) {
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < N; ++i)
        u[i] = add_with_carry(u[i], d[i], carry);
}

/// One step of Algorithm D for a divisor of N >= 3 words: the quotient word of u[0 … N] by d, remainder in
/// place.
template <std::size_t N>
[[gnu::always_inline]] constexpr std::uint64_t quotient_word(std::uint64_t* u, const std::uint64_t* d,
                                                             std::uint64_t v) {
    if (u[N] == d[N - 1] && u[N - 1] == d[N - 2]) [[unlikely]] {
        u[N] -= subtract_product<N>(u, d, ~0ULL);
        return ~0ULL;
    }
    const auto top = (static_cast<__uint128_t>(d[N - 1]) << 64) | d[N - 2];
    __uint128_t r = 0;
    auto q = divide_3by2(u[N], u[N - 1], u[N - 2], top, v, r);
    const auto borrow = subtract_product<N - 2>(u, d, q);
    const bool too_large = r < borrow;
    r -= borrow;
    u[N - 2] = static_cast<std::uint64_t>(r);
    u[N - 1] = static_cast<std::uint64_t>(r >> 64);
    u[N] = 0;
    if (too_large) [[unlikely]] {
        --q;
        add_back<N>(u, d);
    }
    return q;
}

/// `words` moved left by up to 63 bits; the bits that leave the last word in `top`.
template <std::size_t N>
constexpr std::array<std::uint64_t, N> shift_left(const std::array<std::uint64_t, N>& words, unsigned shift,
                                                  std::uint64_t& top) {
    std::array<std::uint64_t, N> out{};
    top = (words[N - 1] >> 1) >> (63 - shift);
#pragma GCC unroll 8
    for (std::size_t i = N - 1; i > 0; --i)
        out[i] = (words[i] << shift) | ((words[i - 1] >> 1) >> (63 - shift));
    out[0] = words[0] << shift;
    return out;
}

/// A dividend of M words and a divisor, shifted so that the highest bit of the divisor's highest word is set.
template <std::size_t M>
struct Division {
    std::array<std::uint64_t, M + 1> u{};  // the dividend, of which `m` words count; then the remainder
    std::array<std::uint64_t, 4> d{};
    std::array<std::uint64_t, M> quotient{};

    constexpr void divide_by_one_word(std::size_t m) {
        const auto v = reciprocal_2by1(d[0]);
        auto remainder = u[m];
        for (std::size_t j = m; j > 0; --j) {
            quotient[j - 1] = divide_2by1(remainder, u[j - 1], d[0], v);
            u[j] = 0;
        }
        u[0] = remainder;
    }

    constexpr void divide_by_two_words(std::size_t m) {
        const auto v = reciprocal_3by2(d[1], d[0]);
        const auto divisor = (static_cast<__uint128_t>(d[1]) << 64) | d[0];
        auto remainder = (static_cast<__uint128_t>(u[m]) << 64) | u[m - 1];
        for (std::size_t j = m - 1; j > 0; --j) {
            quotient[j - 1] =
                divide_3by2(static_cast<std::uint64_t>(remainder >> 64),
                            static_cast<std::uint64_t>(remainder), u[j - 1], divisor, v, remainder);
            u[j + 1] = 0;
        }
        u[0] = static_cast<std::uint64_t>(remainder);
        u[1] = static_cast<std::uint64_t>(remainder >> 64);
    }

    template <std::size_t N>
    constexpr void divide_by_words(std::size_t m) {
        const auto v = reciprocal_3by2(d[N - 1], d[N - 2]);
        for (std::size_t j = m - N + 1; j > 0; --j)
            quotient[j - 1] = quotient_word<N>(&u[j - 1], d.data(), v);
    }
};

template <std::size_t N>
constexpr std::size_t word_count(const std::array<std::uint64_t, N>& words) {
    std::size_t n = N;
    while (n > 0 && words[n - 1] == 0)
        --n;
    return n;
}

template <std::size_t M>
struct DivisionResult {
    std::array<std::uint64_t, M> quotient{};
    Uint256 remainder;
};

/// Both are 0 when the divisor is 0.
template <std::size_t M>
constexpr DivisionResult<M> divide_words(const std::array<std::uint64_t, M>& dividend,
                                         const Uint256& divisor) {
    const auto n = word_count(divisor.word);
    const auto m = word_count(dividend);
    if (n == 0)
        return {};
    if (m < n)
        return {{}, {dividend[0], dividend[1], dividend[2], dividend[3]}};
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor.word[n - 1]));
    Division<M> division;
    std::uint64_t top = 0;
    division.d = shift_left(divisor.word, shift, top);
    const auto shifted = shift_left(dividend, shift, top);
    std::copy(shifted.begin(), shifted.end(), division.u.begin());
    division.u[M] = top;
    switch (n) {
        case 1:
            division.divide_by_one_word(m);
            break;
        case 2:
            division.divide_by_two_words(m);
            break;
        case 3:
            division.template divide_by_words<3>(m);
            break;
        default:
            division.template divide_by_words<4>(m);
            break;
    }
    const auto& u = division.u;  // what is left of it stands in the lowest n words, the others are 0
    const auto moved_back = [shift, &u](std::size_t i) {
        const auto above = i < 3 ? u[i + 1] : 0;
        return (u[i] >> shift) | ((above << 1) << (63 - shift));
    };
    return {division.quotient, {moved_back(0), moved_back(1), moved_back(2), moved_back(3)}};
}

/// high:low by d in one machine instruction; high < d.
constexpr std::uint64_t divide_two_words(std::uint64_t high, std::uint64_t low, std::uint64_t d,
                                         std::uint64_t& remainder) {
#if defined(__x86_64__)
    if (!std::is_constant_evaluated()) {
        __asm__("divq %2" : "+a"(low), "+d"(high) : "r"(d) : "cc");
        remainder = high;
        return low;
    }
#endif
    const auto dividend = (static_cast<__uint128_t>(high) << 64) | low;
    remainder = static_cast<std::uint64_t>(dividend % d);
    return static_cast<std::uint64_t>(dividend / d);
}

/// By a divisor of one word: two machine divisions where the dividend has two words, reciprocals where it has
/// more.
constexpr QuotientAndRemainder divide_by_one_word(const Uint256& a, std::uint64_t divisor) {
    if ((a.word[2] | a.word[3]) == 0) {
        const auto q1 = a.word[1] / divisor;
        std::uint64_t remainder = 0;
        const auto q0 = divide_two_words(a.word[1] - q1 * divisor, a.word[0], divisor, remainder);
        return {{q0, q1, 0, 0}, remainder};
    }
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor));
    const auto d = divisor << shift;
    const auto v = reciprocal_2by1(d);
    const auto shifted = a << shift;
    auto remainder = (a.word[3] >> 1) >> (63 - shift);
    const auto q3 = divide_2by1(remainder, shifted.word[3], d, v);
    const auto q2 = divide_2by1(remainder, shifted.word[2], d, v);
    const auto q1 = divide_2by1(remainder, shifted.word[1], d, v);
    const auto q0 = divide_2by1(remainder, shifted.word[0], d, v);
    return {{q0, q1, q2, q3}, remainder >> shift};
}

/// By a divisor of N = 2, 3 or 4 words, not larger than the dividend.
template <std::size_t N>
constexpr QuotientAndRemainder divide_by_words(const Uint256& a, const Uint256& divisor) {
    const auto shift = static_cast<unsigned>(std::countl_zero(divisor.word[N - 1]));
    const auto d = (divisor << shift).word;
    const auto low = (a << shift).word;
    std::uint64_t u[5] = {low[0], low[1], low[2], low[3], (a.word[3] >> 1) >> (63 - shift)};
    const auto v = reciprocal_3by2(d[N - 1], d[N - 2]);
    if constexpr (N == 4) {
        const auto q0 = quotient_word<4>(u, d.data(), v);
        return {q0, Uint256{u[0], u[1], u[2], u[3]} >> shift};
    } else if constexpr (N == 3) {
        const auto q1 = quotient_word<3>(u + 1, d.data(), v);
        const auto q0 = quotient_word<3>(u, d.data(), v);
        return {{q0, q1, 0, 0}, Uint256{u[0], u[1], u[2], 0} >> shift};
    } else {
        const auto whole = (static_cast<__uint128_t>(d[1]) << 64) | d[0];
        auto r = (static_cast<__uint128_t>(u[4]) << 64) | u[3];
        const auto step = [&](std::uint64_t next) {
            return divide_3by2(static_cast<std::uint64_t>(r >> 64), static_cast<std::uint64_t>(r), next,
                               whole, v, r);
        };
        const auto q2 = step(u[2]);
        const auto q1 = step(u[1]);
        const auto q0 = step(u[0]);
        const Uint256 left{static_cast<std::uint64_t>(r), static_cast<std::uint64_t>(r >> 64), 0, 0};
        return {{q0, q1, q2, 0}, left >> shift};
    }
}

/// Without a branch: the sign of a program's numbers is hard to foresee.
constexpr Uint256 negate_if(bool negative, const Uint256& a) {
    const auto mask = negative ? ~0ULL : 0ULL;
    return (a ^ Uint256{mask, mask, mask, mask}) + Uint256{mask & 1U};
}

constexpr Uint256 magnitude(const Uint256& a) {
    return negate_if(a.is_negative(), a);
}

}  // namespace uint256_words

constexpr QuotientAndRemainder divide(const Uint256& dividend, const Uint256& divisor) {
    if (dividend.fits_u64() && divisor.fits_u64()) {
        if (divisor.is_zero())
            return {};
        return {dividend.low64() / divisor.low64(), dividend.low64() % divisor.low64()};
    }
    if (dividend < divisor)
        return {0, dividend};
    if (const auto below = divisor - 1; (divisor & below).is_zero()) {  // a power of two, or zero
        if (divisor.is_zero())
            return {};
        return {dividend >> (divisor.bit_length() - 1), dividend & below};
    }
    switch (uint256_words::word_count(divisor.word)) {
        case 1:
            return uint256_words::divide_by_one_word(dividend, divisor.low64());
        case 2:
            return uint256_words::divide_by_words<2>(dividend, divisor);
        case 3:
            return uint256_words::divide_by_words<3>(dividend, divisor);
        default:
            return uint256_words::divide_by_words<4>(dividend, divisor);
    }
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
    if (a < modulus && b < modulus)
        return carry || !(sum < modulus) ? sum - modulus : sum;
    if (!carry)
        return sum % modulus;
    const std::array<std::uint64_t, 5> words{sum.word[0], sum.word[1], sum.word[2], sum.word[3], 1};
    return uint256_words::divide_words(words, modulus).remainder;
}

constexpr Uint256 mulmod(const Uint256& a, const Uint256& b, const Uint256& modulus) {
    const auto product = uint256_words::multiply_full(a, b);
    if ((product[4] | product[5] | product[6] | product[7]) == 0)
        return Uint256{product[0], product[1], product[2], product[3]} % modulus;
    return uint256_words::divide_words(product, modulus).remainder;
}

constexpr Uint256 sdiv(const Uint256& a, const Uint256& b) {
    const auto quotient = uint256_words::magnitude(a) / uint256_words::magnitude(b);
    return uint256_words::negate_if(a.is_negative() != b.is_negative(), quotient);
}

/// The sign is that of `a`.
constexpr Uint256 smod(const Uint256& a, const Uint256& b) {
    const auto remainder = uint256_words::magnitude(a) % uint256_words::magnitude(b);
    return uint256_words::negate_if(a.is_negative(), remainder);
}

}  // namespace studio
