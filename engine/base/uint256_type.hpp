// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Part of uint256.hpp: the type and what is declared for it. Include that one.

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bytes.hpp"

namespace studio {

/// An unsigned 256-bit integer, arithmetic modulo 2^256 as the EVM has it (Yellow Paper, appendix H).
/// Passed by value. Little-endian words.
struct Uint256 {
    std::array<std::uint64_t, 4> word{};

    constexpr Uint256() = default;
    constexpr Uint256(std::uint64_t low) : word{low, 0, 0, 0} {}
    constexpr Uint256(std::uint64_t w0, std::uint64_t w1, std::uint64_t w2, std::uint64_t w3)
        : word{w0, w1, w2, w3} {}

    static constexpr Uint256 max() { return {~0ULL, ~0ULL, ~0ULL, ~0ULL}; }

    constexpr bool is_zero() const { return (word[0] | word[1] | word[2] | word[3]) == 0; }
    constexpr explicit operator bool() const { return !is_zero(); }
    constexpr bool fits_u64() const { return (word[1] | word[2] | word[3]) == 0; }
    /// The lowest 64 bits.
    constexpr std::uint64_t low64() const { return word[0]; }
    constexpr bool is_negative() const { return (word[3] >> 63) != 0; }

    /// Bits or bytes without leading zeros; 0 for zero.
    constexpr unsigned bit_length() const;
    constexpr unsigned byte_length() const;

    /// 32 bytes, big-endian.
    constexpr Hash32 to_hash() const;
    constexpr void store_big_endian(std::uint8_t* out) const;
    /// `bytes` is a big-endian number; of more than 32 bytes the last 32 count.
    static constexpr Uint256 from_big_endian(BytesView bytes);

    std::string to_decimal() const;
    /// "0x" and digits without leading zeros: a JSON-RPC quantity.
    std::string to_hex() const;
    /// Digits only; nothing for an empty text, another character, or a number of more than 256 bits.
    static std::optional<Uint256> parse_decimal(std::string_view text);
    /// The same with or without "0x"; leading zeros are allowed.
    static std::optional<Uint256> parse_hex(std::string_view text);

    friend constexpr bool operator==(const Uint256& a, const Uint256& b) {
        return ((a.word[0] ^ b.word[0]) | (a.word[1] ^ b.word[1]) | (a.word[2] ^ b.word[2]) |
                (a.word[3] ^ b.word[3])) == 0;
    }
    friend constexpr std::strong_ordering operator<=>(const Uint256& a, const Uint256& b) {
        for (std::size_t i = 3; i > 0; --i)
            if (a.word[i] != b.word[i])
                return a.word[i] <=> b.word[i];
        return a.word[0] <=> b.word[0];
    }
};

/// `out` is the sum, difference or product modulo 2^256; true when the exact result does not fit.
constexpr bool add_overflow(const Uint256& a, const Uint256& b, Uint256& out);
constexpr bool sub_overflow(const Uint256& a, const Uint256& b, Uint256& out);
constexpr bool mul_overflow(const Uint256& a, const Uint256& b, Uint256& out);

struct QuotientAndRemainder {
    Uint256 quotient;
    Uint256 remainder;
};
/// Both are 0 when `divisor` is 0.
constexpr QuotientAndRemainder divide(const Uint256& dividend, const Uint256& divisor);

// The EVM's instructions of the same names (Yellow Paper, appendix H.2); any operand is valid.
constexpr Uint256 addmod(const Uint256& a, const Uint256& b, const Uint256& modulus);
constexpr Uint256 mulmod(const Uint256& a, const Uint256& b, const Uint256& modulus);
constexpr Uint256 exp(Uint256 base, const Uint256& exponent);
constexpr Uint256 sdiv(const Uint256& a, const Uint256& b);
constexpr Uint256 smod(const Uint256& a, const Uint256& b);
/// Extends the sign of the number in the lowest `byte_index + 1` bytes.
constexpr Uint256 signextend(const Uint256& byte_index, const Uint256& value);
/// Byte 0 is the highest one.
constexpr Uint256 byte_at(const Uint256& index, const Uint256& value);
constexpr Uint256 shl(const Uint256& count, const Uint256& value);
constexpr Uint256 shr(const Uint256& count, const Uint256& value);
constexpr Uint256 sar(const Uint256& count, const Uint256& value);
/// Signed a < b.
constexpr bool slt(const Uint256& a, const Uint256& b);

}  // namespace studio
