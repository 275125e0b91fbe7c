// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of uint256.hpp: everything but division. Include that one.
#include "uint256_type.hpp"

namespace studio {

namespace uint256_words {

/// a + b + carry; the new carry, 0 or 1, in `carry`.
constexpr std::uint64_t add_with_carry(std::uint64_t a, std::uint64_t b, std::uint64_t& carry) {
    const auto sum = static_cast<__uint128_t>(a) + b + carry;
    carry = static_cast<std::uint64_t>(sum >> 64);
    return static_cast<std::uint64_t>(sum);
}

/// a - b - borrow; the new borrow, 0 or 1, in `borrow`.
constexpr std::uint64_t sub_with_borrow(std::uint64_t a, std::uint64_t b, std::uint64_t& borrow) {
    const auto difference = static_cast<__uint128_t>(a) - b - borrow;
    borrow = static_cast<std::uint64_t>(difference >> 64) & 1U;
    return static_cast<std::uint64_t>(difference);
}

/// a * b + c + carry, which always fits in two words; the upper one in `carry`.
constexpr std::uint64_t mul_add(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t& carry) {
    const auto sum = static_cast<__uint128_t>(a) * b + c + carry;
    carry = static_cast<std::uint64_t>(sum >> 64);
    return static_cast<std::uint64_t>(sum);
}

constexpr std::array<std::uint64_t, 8> multiply_full(const Uint256& a, const Uint256& b) {
    std::array<std::uint64_t, 8> out{};
#pragma GCC unroll 4
    for (std::size_t i = 0; i < 4; ++i) {
        std::uint64_t carry = 0;
#pragma GCC unroll 4
        for (std::size_t j = 0; j < 4; ++j)
            out[i + j] = mul_add(a.word[i], b.word[j], out[i + j], carry);
        out[i + 4] = carry;
    }
    return out;
}

}  // namespace uint256_words

constexpr bool add_overflow(const Uint256& a, const Uint256& b, Uint256& out) {
    auto [w0, w1, w2, w3] = a.word;
#if defined(__x86_64__)
    if (!std::is_constant_evaluated()) {
        bool overflow = false;
        __asm__("addq %5, %0\n\tadcq %6, %1\n\tadcq %7, %2\n\tadcq %8, %3"
                : "+&r"(w0), "+&r"(w1), "+&r"(w2), "+&r"(w3), "=@ccc"(overflow)
                : "rme"(b.word[0]), "rme"(b.word[1]), "rme"(b.word[2]), "rme"(b.word[3]));
        out = {w0, w1, w2, w3};
        return overflow;
    }
#endif
    std::uint64_t carry = 0;
    w0 = uint256_words::add_with_carry(w0, b.word[0], carry);
    w1 = uint256_words::add_with_carry(w1, b.word[1], carry);
    w2 = uint256_words::add_with_carry(w2, b.word[2], carry);
    w3 = uint256_words::add_with_carry(w3, b.word[3], carry);
    out = {w0, w1, w2, w3};
    return carry != 0;
}

constexpr bool sub_overflow(const Uint256& a, const Uint256& b, Uint256& out) {
    auto [w0, w1, w2, w3] = a.word;
#if defined(__x86_64__)
    if (!std::is_constant_evaluated()) {
        bool overflow = false;
        __asm__("subq %5, %0\n\tsbbq %6, %1\n\tsbbq %7, %2\n\tsbbq %8, %3"
                : "+&r"(w0), "+&r"(w1), "+&r"(w2), "+&r"(w3), "=@ccc"(overflow)
                : "rme"(b.word[0]), "rme"(b.word[1]), "rme"(b.word[2]), "rme"(b.word[3]));
        out = {w0, w1, w2, w3};
        return overflow;
    }
#endif
    std::uint64_t borrow = 0;
    w0 = uint256_words::sub_with_borrow(w0, b.word[0], borrow);
    w1 = uint256_words::sub_with_borrow(w1, b.word[1], borrow);
    w2 = uint256_words::sub_with_borrow(w2, b.word[2], borrow);
    w3 = uint256_words::sub_with_borrow(w3, b.word[3], borrow);
    out = {w0, w1, w2, w3};
    return borrow != 0;
}

/// a < b without a branch: comparisons of a program's numbers are hard to foresee.
constexpr bool operator<(const Uint256& a, const Uint256& b) {
    Uint256 difference;
    return sub_overflow(a, b, difference);
}
constexpr bool operator>(const Uint256& a, const Uint256& b) {
    return b < a;
}

constexpr bool mul_overflow(const Uint256& a, const Uint256& b, Uint256& out) {
    const auto full = uint256_words::multiply_full(a, b);
    out = {full[0], full[1], full[2], full[3]};
    return (full[4] | full[5] | full[6] | full[7]) != 0;
}

constexpr Uint256 operator+(const Uint256& a, const Uint256& b) {
    Uint256 out;
    add_overflow(a, b, out);
    return out;
}
constexpr Uint256 operator-(const Uint256& a, const Uint256& b) {
    Uint256 out;
    sub_overflow(a, b, out);
    return out;
}
constexpr Uint256 operator-(const Uint256& a) {
    return Uint256{} - a;
}
constexpr Uint256 operator&(const Uint256& a, const Uint256& b) {
    return {a.word[0] & b.word[0], a.word[1] & b.word[1], a.word[2] & b.word[2], a.word[3] & b.word[3]};
}
constexpr Uint256 operator|(const Uint256& a, const Uint256& b) {
    return {a.word[0] | b.word[0], a.word[1] | b.word[1], a.word[2] | b.word[2], a.word[3] | b.word[3]};
}
constexpr Uint256 operator^(const Uint256& a, const Uint256& b) {
    return {a.word[0] ^ b.word[0], a.word[1] ^ b.word[1], a.word[2] ^ b.word[2], a.word[3] ^ b.word[3]};
}
constexpr Uint256 operator~(const Uint256& a) {
    return {~a.word[0], ~a.word[1], ~a.word[2], ~a.word[3]};
}

/// The lower half of the product: ten word products instead of sixteen.
constexpr Uint256 operator*(const Uint256& a, const Uint256& b) {
    using uint256_words::mul_add;
    std::uint64_t carry = 0;
    const auto p0 = mul_add(a.word[0], b.word[0], 0, carry);
    auto p1 = mul_add(a.word[0], b.word[1], 0, carry);
    auto p2 = mul_add(a.word[0], b.word[2], 0, carry);
    auto p3 = a.word[0] * b.word[3] + carry;
    carry = 0;
    p1 = mul_add(a.word[1], b.word[0], p1, carry);
    p2 = mul_add(a.word[1], b.word[1], p2, carry);
    p3 += a.word[1] * b.word[2] + carry;
    carry = 0;
    p2 = mul_add(a.word[2], b.word[0], p2, carry);
    p3 += a.word[2] * b.word[1] + a.word[3] * b.word[0] + carry;
    return {p0, p1, p2, p3};
}

/// 0 when `count` is 256 or more. Words are moved by a branch and not by an index: what is written by index
/// must be read back from memory.
constexpr Uint256 operator<<(const Uint256& a, unsigned count) {
    const auto& [w0, w1, w2, w3] = a.word;
    const unsigned bits = count % 64;
    const auto joined = [bits](std::uint64_t high, std::uint64_t low) {
        return (high << bits) | ((low >> 1) >> (63 - bits));
    };
    switch (count / 64) {
        case 0:
            return {w0 << bits, joined(w1, w0), joined(w2, w1), joined(w3, w2)};
        case 1:
            return {0, w0 << bits, joined(w1, w0), joined(w2, w1)};
        case 2:
            return {0, 0, w0 << bits, joined(w1, w0)};
        case 3:
            return {0, 0, 0, w0 << bits};
        default:
            return {};
    }
}

/// 0 when `count` is 256 or more.
constexpr Uint256 operator>>(const Uint256& a, unsigned count) {
    const auto& [w0, w1, w2, w3] = a.word;
    const unsigned bits = count % 64;
    const auto joined = [bits](std::uint64_t high, std::uint64_t low) {
        return (low >> bits) | ((high << 1) << (63 - bits));
    };
    switch (count / 64) {
        case 0:
            return {joined(w1, w0), joined(w2, w1), joined(w3, w2), w3 >> bits};
        case 1:
            return {joined(w2, w1), joined(w3, w2), w3 >> bits, 0};
        case 2:
            return {joined(w3, w2), w3 >> bits, 0, 0};
        case 3:
            return {w3 >> bits, 0, 0, 0};
        default:
            return {};
    }
}

constexpr Uint256& operator+=(Uint256& a, const Uint256& b) {
    return a = a + b;
}
constexpr Uint256& operator-=(Uint256& a, const Uint256& b) {
    return a = a - b;
}
constexpr Uint256& operator*=(Uint256& a, const Uint256& b) {
    return a = a * b;
}
constexpr Uint256& operator&=(Uint256& a, const Uint256& b) {
    return a = a & b;
}
constexpr Uint256& operator|=(Uint256& a, const Uint256& b) {
    return a = a | b;
}
constexpr Uint256& operator^=(Uint256& a, const Uint256& b) {
    return a = a ^ b;
}
constexpr Uint256& operator<<=(Uint256& a, unsigned count) {
    return a = a << count;
}
constexpr Uint256& operator>>=(Uint256& a, unsigned count) {
    return a = a >> count;
}
constexpr Uint256& operator++(Uint256& a) {
    return a += 1;
}
constexpr Uint256& operator--(Uint256& a) {
    return a -= 1;
}

constexpr unsigned Uint256::bit_length() const {
    for (std::size_t i = 4; i > 0; --i)
        if (word[i - 1] != 0)
            return static_cast<unsigned>(64 * i) - static_cast<unsigned>(std::countl_zero(word[i - 1]));
    return 0;
}

constexpr unsigned Uint256::byte_length() const {
    return (bit_length() + 7) / 8;
}

constexpr void Uint256::store_big_endian(std::uint8_t* out) const {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        const auto put = [out](std::size_t at, std::uint64_t w) {
            w = __builtin_bswap64(w);
            std::memcpy(out + at, &w, 8);
        };
        put(0, word[3]);
        put(8, word[2]);
        put(16, word[1]);
        put(24, word[0]);
        return;
    }
    for (std::size_t i = 0; i < 4; ++i) {
        const auto w = word[3 - i];
        for (std::size_t j = 0; j < 8; ++j)
            out[8 * i + j] = static_cast<std::uint8_t>(w >> (56 - 8 * j));
    }
}

constexpr Hash32 Uint256::to_hash() const {
    Hash32 out;
    store_big_endian(out.data());
    return out;
}

constexpr Uint256 Uint256::from_big_endian(BytesView bytes) {
    Uint256 out;
    const auto n = bytes.size() < 32 ? bytes.size() : 32;
    if (n == 32 && !std::is_constant_evaluated()) {
        const auto word_at = [end = bytes.data() + bytes.size()](std::ptrdiff_t behind) {
            std::uint64_t w = 0;
            std::memcpy(&w, end - behind, 8);
            return std::endian::native == std::endian::little ? __builtin_bswap64(w) : w;
        };
        return {word_at(8), word_at(16), word_at(24), word_at(32)};
    }
    for (std::size_t i = 0; i < n; ++i)
        out.word[i / 8] |= static_cast<std::uint64_t>(bytes[bytes.size() - 1 - i]) << (8 * (i % 8));
    return out;
}

constexpr Uint256 shl(const Uint256& count, const Uint256& value) {
    return count.fits_u64() && count.low64() < 256 ? value << static_cast<unsigned>(count.low64())
                                                   : Uint256{};
}

constexpr Uint256 shr(const Uint256& count, const Uint256& value) {
    return count.fits_u64() && count.low64() < 256 ? value >> static_cast<unsigned>(count.low64())
                                                   : Uint256{};
}

constexpr Uint256 sar(const Uint256& count, const Uint256& value) {
    if (!value.is_negative())
        return shr(count, value);
    return ~shr(count, ~value);  // ones come in from the left
}

constexpr bool slt(const Uint256& a, const Uint256& b) {
    return a.is_negative() != b.is_negative() ? a.is_negative() : a < b;
}

constexpr Uint256 byte_at(const Uint256& index, const Uint256& value) {
    if (!index.fits_u64() || index.low64() >= 32)
        return {};
    const auto from_right = 31 - index.low64();
    return (value.word[from_right / 8] >> (8 * (from_right % 8))) & 0xFFU;
}

constexpr Uint256 signextend(const Uint256& byte_index, const Uint256& value) {
    if (!byte_index.fits_u64() || byte_index.low64() >= 31)
        return value;
    const auto last_word = static_cast<std::size_t>(byte_index.low64() / 8);
    const auto unused_bits = 56 - 8 * (byte_index.low64() % 8);
    const auto extended = static_cast<std::int64_t>(value.word[last_word] << unused_bits) >> unused_bits;
    const auto sign = static_cast<std::uint64_t>(extended >> 63);
    const auto pick = [&](std::size_t i) {
        if (i == last_word)
            return static_cast<std::uint64_t>(extended);
        return i < last_word ? value.word[i] : sign;
    };
    return {pick(0), pick(1), pick(2), pick(3)};
}

constexpr Uint256 exp(Uint256 base, const Uint256& exponent) {
    Uint256 out = 1;
    if (base == Uint256{2})
        return shl(exponent, out);
    for (unsigned i = 0, n = exponent.bit_length(); i < n; ++i) {
        if (((exponent.word[i / 64] >> (i % 64)) & 1U) != 0)
            out *= base;
        base *= base;
    }
    return out;
}

}  // namespace studio
