// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    constexpr bool is_zero() const { return (word[0] | word[1] | word[2] | word[3]) == 0; }
    constexpr explicit operator bool() const { return !is_zero(); }
    constexpr bool fits_u64() const { return (word[1] | word[2] | word[3]) == 0; }
    /// The lowest 64 bits.
    constexpr std::uint64_t low64() const { return word[0]; }
    constexpr bool is_negative() const { return (word[3] >> 63) != 0; }

    friend constexpr bool operator==(const Uint256&, const Uint256&) = default;
    friend constexpr std::strong_ordering operator<=>(const Uint256& a, const Uint256& b) {
        for (int i = 3; i > 0; --i)
            if (a.word[i] != b.word[i])
                return a.word[i] <=> b.word[i];
        return a.word[0] <=> b.word[0];
    }
};
// A defines here, all constexpr inline: + - * (mod 2^256), / and % (x/0 = x%0 = 0), & | ^ ~, << >> by unsigned
// (>= 256 gives 0), compound forms; add_overflow, sub_overflow, addmod, mulmod, exp, sdiv, smod, signextend,
// byte_at, sar, slt, byte_length, bit_length; to_big_endian -> Hash32, from_big_endian(BytesView <= 32 B),
// store_big_endian(uint8_t*), to_decimal, to_hex (0x, minimal), parse_decimal, parse_hex (optional).

}  // namespace studio
