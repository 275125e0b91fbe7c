// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Hexadecimal text as Ethereum's JSON-RPC has it: "data" keeps every byte, a "quantity" is a number
/// without leading zeros (execution-apis, "Hex value encoding").
namespace studio::codec {

/// "0x" and two lower-case digits for each byte. Addresses, hashes and Bytes convert to the view by
/// themselves.
std::string to_hex(BytesView bytes);
/// The same, appended to `out`.
void append_hex(std::string& out, BytesView bytes);

/// Bytes of an even number of digits, with or without "0x"; digits of either case.
std::optional<Bytes> from_hex(std::string_view text);
/// The same into a buffer of exactly the right size; the buffer is undefined when it gives false.
bool from_hex_into(std::string_view text, std::span<std::uint8_t> out);

/// Exactly N bytes, with or without "0x".
template <std::size_t N>
std::optional<FixedBytes<N>> fixed_from_hex(std::string_view text) {
    FixedBytes<N> out;
    if (!from_hex_into(text, out.bytes))
        return std::nullopt;
    return out;
}

/// "0x0", "0x41": the shortest form.
std::string to_quantity(std::uint64_t value);
std::string to_quantity(const Uint256& value);
void append_quantity(std::string& out, std::uint64_t value);
void append_quantity(std::string& out, const Uint256& value);

/// Strict: "0x" is required, no leading zeros, at most 256 bits.
std::optional<Uint256> parse_quantity(std::string_view text);
/// The same, at most 64 bits.
std::optional<std::uint64_t> parse_quantity_u64(std::string_view text);

}  // namespace studio::codec
