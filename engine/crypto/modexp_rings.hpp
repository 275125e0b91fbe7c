// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <base/bytes.hpp>
#include <bit>
#include <cstdint>
#include <vector>

/// Arithmetic of numbers of many words modulo an odd number or a power of two, for modexp(). Words are
/// little-endian.
namespace studio::crypto::modexp_rings {

using Words = std::vector<std::uint64_t>;
using Wide = __uint128_t;

/// a * b + c + carry, which always fits in two words; the upper one in `carry`.
inline std::uint64_t multiply_add(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t& carry) {
    const auto wide = static_cast<Wide>(a) * b + c + carry;
    carry = static_cast<std::uint64_t>(wide >> 64);
    return static_cast<std::uint64_t>(wide);
}

/// 1/odd mod 2^64, by Newton's iteration.
inline std::uint64_t inverse_of_odd(std::uint64_t odd) {
    std::uint64_t inverse = odd;  // right in three bits
    for (int i = 0; i < 5; ++i)
        inverse *= 2 - odd * inverse;
    return inverse;
}

/// The lower `n` words of a * b, both of `n` words.
inline void lower_product(std::uint64_t* out, const std::uint64_t* a, const std::uint64_t* b, std::size_t n) {
    std::fill_n(out, n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; i + j < n; ++j)
            out[i + j] = multiply_add(a[i], b[j], out[i + j], carry);
    }
}

/// Modulo an odd number of N words, the highest not zero, in Montgomery form: times R = 2^(64 N).
template <std::size_t N>
class OddRing {
public:
    using Element = std::array<std::uint64_t, N>;

    explicit OddRing(const Words& modulus) : factor_{~inverse_of_odd(modulus[0]) + 1} {
        std::copy_n(modulus.begin(), N, modulus_.begin());
        // R by doubling the highest power of two below the modulus; R * 2^N by N more doublings, and then, as
        // products of these forms add the exponents, R * 2^(64 N) by six squares.
        const int spare_bits = std::countl_zero(modulus_.back());
        one_.back() = std::uint64_t{1} << (63 - spare_bits);
        for (int i = 0; i <= spare_bits; ++i)
            one_ = sum(one_, one_);
        square_of_r_ = one_;
        for (std::size_t i = 0; i < N; ++i)
            square_of_r_ = sum(square_of_r_, square_of_r_);
        for (int i = 0; i < 6; ++i)
            square_of_r_ = product(square_of_r_, square_of_r_);
    }

    Element one() const { return one_; }
    /// `number` may be longer than the modulus.
    Element from(const Words& number) const {
        Element out{};
        for (std::size_t end = (number.size() + N - 1) / N * N; end > 0; end -= N) {
            Element part{};
            for (std::size_t i = end - N; i < std::min(end, number.size()); ++i)
                part[i - (end - N)] = number[i];
            out = sum(product(out, square_of_r_), product(part, square_of_r_));
        }
        return out;
    }
    Words to_words(const Element& element) const {
        const auto plain = product(element, Element{1});
        return {plain.begin(), plain.end()};
    }

    /// a * b / R. One of them must be below the modulus.
    Element product(const Element& a, const Element& b) const {
        if constexpr (N == 1) {
            // The multiple of the modulus is taken away, not added: a shorter chain for those who wait for
            // it.
            const auto wide = static_cast<Wide>(a[0]) * b[0];
            const auto multiple =
                static_cast<Wide>(static_cast<std::uint64_t>(wide) * (~factor_ + 1)) * modulus_[0];
            const auto high = static_cast<std::uint64_t>(wide >> 64);
            const auto less = static_cast<std::uint64_t>(multiple >> 64);
            return {high - less + (high < less ? modulus_[0] : 0)};
        }
        std::array<std::uint64_t, N + 1> t{};
#pragma GCC unroll 8
        for (std::size_t i = 0; i < N; ++i) {
            std::uint64_t high = 0;
            std::uint64_t carry = 0;
            const auto lowest = multiply_add(a[0], b[i], t[0], high);
            const auto m = lowest * factor_;
            multiply_add(m, modulus_[0], lowest, carry);
#pragma GCC unroll 8
            for (std::size_t j = 1; j < N; ++j) {
                const auto row = multiply_add(a[j], b[i], t[j], high);
                t[j - 1] = multiply_add(m, modulus_[j], row, carry);
            }
            const auto top = static_cast<Wide>(t[N]) + high + carry;
            t[N - 1] = static_cast<std::uint64_t>(top);
            t[N] = static_cast<std::uint64_t>(top >> 64);
        }
        return reduced_once(t);
    }

private:
    /// Both must be below the modulus.
    Element sum(const Element& a, const Element& b) const {
        std::array<std::uint64_t, N + 1> t{};
        for (std::size_t i = 0; i < N; ++i) {
            const auto wide = static_cast<Wide>(a[i]) + b[i] + t[i];
            t[i] = static_cast<std::uint64_t>(wide);
            t[i + 1] = static_cast<std::uint64_t>(wide >> 64);
        }
        return reduced_once(t);
    }

    /// `t` below twice the modulus brought below it.
    Element reduced_once(const std::array<std::uint64_t, N + 1>& t) const {
        Element reduced;
        std::uint64_t borrow = 0;
#pragma GCC unroll 8
        for (std::size_t i = 0; i < N; ++i) {
            const auto difference = static_cast<Wide>(t[i]) - modulus_[i] - borrow;
            reduced[i] = static_cast<std::uint64_t>(difference);
            borrow = static_cast<std::uint64_t>(difference >> 64) & 1;
        }
        const std::uint64_t keep = t[N] < borrow ? ~std::uint64_t{0} : 0;
        for (std::size_t i = 0; i < N; ++i)
            reduced[i] ^= (reduced[i] ^ t[i]) & keep;
        return reduced;
    }

    std::array<std::uint64_t, N> modulus_;
    std::uint64_t factor_;  // -1/modulus mod 2^64
    Element one_{};         // R mod modulus
    Element square_of_r_{};
};

/// Modulo 2^(64 N).
template <std::size_t N>
class ShortWordsRing {
public:
    using Element = std::array<std::uint64_t, N>;

    static Element one() { return {1}; }
    static Element from(const Words& number) {
        Element out{};
        std::copy_n(number.begin(), std::min(N, number.size()), out.begin());
        return out;
    }
    static Words to_words(const Element& element) { return {element.begin(), element.end()}; }
    static Element product(const Element& a, const Element& b) {
        Element out;
        lower_product(out.data(), a.data(), b.data(), N);
        return out;
    }
};

/// Modulo 2^(64 size).
class WordsRing {
public:
    using Element = Words;

    explicit WordsRing(std::size_t size) : size_{size} {}

    Element one() const { return from({1}); }
    Element from(Words number) const {
        number.resize(size_, 0);
        return number;
    }
    static Words to_words(const Element& element) { return element; }
    Element product(const Element& a, const Element& b) const {
        Words out(size_);
        lower_product(out.data(), a.data(), b.data(), size_);
        return out;
    }

private:
    std::size_t size_;
};

/// base^exponent, four bits of the exponent at a time. The exponent is big-endian; zeros at its front only
/// cost time.
template <class Ring>
Words power(const Ring& ring, const Words& base, BytesView exponent) {
    const auto start = ring.from(base);
    auto result = ring.one();
    if (exponent.size() <= 3) {  // too short for a table to pay
        for (std::size_t bit = 8 * exponent.size(); bit-- > 0;) {
            result = ring.product(result, result);
            if ((exponent[exponent.size() - 1 - bit / 8] >> (bit % 8) & 1) != 0)
                result = ring.product(result, start);
        }
        return ring.to_words(result);
    }
    std::array<typename Ring::Element, 16> powers;
    powers[0] = result;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = ring.product(powers[i - 1], start);
    const auto next_digit = [&](unsigned digit) {
        for (int i = 0; i < 4; ++i)
            result = ring.product(result, result);
        if (digit != 0)
            result = ring.product(result, powers[digit]);
    };
    for (const auto byte : exponent) {
        next_digit(byte >> 4U);
        next_digit(byte & 15U);
    }
    return ring.to_words(result);
}

}  // namespace studio::crypto::modexp_rings
