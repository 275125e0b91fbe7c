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
    std::uint64_t carry = 0;
    const auto w0 = uint256_words::add_with_carry(a.word[0], b.word[0], carry);
    const auto w1 = uint256_words::add_with_carry(a.word[1], b.word[1], carry);
    const auto w2 = uint256_words::add_with_carry(a.word[2], b.word[2], carry);
    const auto w3 = uint256_words::add_with_carry(a.word[3], b.word[3], carry);
    out = {w0, w1, w2, w3};
    return carry != 0;
}

constexpr bool sub_overflow(const Uint256& a, const Uint256& b, Uint256& out) {
    std::uint64_t borrow = 0;
    const auto w0 = uint256_words::sub_with_borrow(a.word[0], b.word[0], borrow);
    const auto w1 = uint256_words::sub_with_borrow(a.word[1], b.word[1], borrow);
    const auto w2 = uint256_words::sub_with_borrow(a.word[2], b.word[2], borrow);
    const auto w3 = uint256_words::sub_with_borrow(a.word[3], b.word[3], borrow);
    out = {w0, w1, w2, w3};
    return borrow != 0;
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

/// 0 when `count` is 256 or more.
constexpr Uint256 operator<<(const Uint256& a, unsigned count) {
    if (count >= 256)
        return {};
    const std::size_t words = count / 64;
    const unsigned bits = count % 64;
    Uint256 out;
    for (std::size_t i = 3; i + 1 > words; --i) {
        const auto low = i > words ? a.word[i - words - 1] : 0;
        out.word[i] = (a.word[i - words] << bits) | ((low >> 1) >> (63 - bits));
        if (i == 0)
            break;
    }
    return out;
}

/// 0 when `count` is 256 or more.
constexpr Uint256 operator>>(const Uint256& a, unsigned count) {
    if (count >= 256)
        return {};
    const std::size_t words = count / 64;
    const unsigned bits = count % 64;
    Uint256 out;
    for (std::size_t i = 0; i + words < 4; ++i) {
        const auto high = i + words < 3 ? a.word[i + words + 1] : 0;
        out.word[i] = (a.word[i + words] >> bits) | ((high << 1) << (63 - bits));
    }
    return out;
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
        for (std::size_t i = 0; i < 4; ++i) {
            std::uint64_t w = 0;
            std::memcpy(&w, bytes.data() + bytes.size() - 8 * (i + 1), 8);
            out.word[i] = std::endian::native == std::endian::little ? __builtin_bswap64(w) : w;
        }
        return out;
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
    const auto unused_bits = static_cast<unsigned>(248 - 8 * byte_index.low64());
    return sar(unused_bits, value << unused_bits);
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
