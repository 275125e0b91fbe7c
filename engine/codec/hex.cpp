// SPDX-License-Identifier: GPL-3.0-or-later
#include "hex.hpp"

#include <base/hex_digits.hpp>
#include <bit>

namespace studio::codec {

namespace {

std::string_view without_prefix(std::string_view text) {
    if (text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        text.remove_prefix(2);
    return text;
}

/// The digits of a canonical quantity; empty when it is not one.
std::string_view quantity_digits(std::string_view text, std::size_t max_digits) {
    if (!text.starts_with("0x"))
        return {};
    text.remove_prefix(2);
    const bool leading_zero = text.size() > 1 && text[0] == '0';
    return leading_zero || text.size() > max_digits ? std::string_view{} : text;
}

}  // namespace

void append_hex(std::string& out, BytesView bytes) {
    out += "0x";
    append_hex_digits(out, bytes);
}

std::string to_hex(BytesView bytes) {
    std::string out;
    out.reserve(2 + 2 * bytes.size());
    append_hex(out, bytes);
    return out;
}

bool from_hex_into(std::string_view text, std::span<std::uint8_t> out) {
    return read_hex_digits(without_prefix(text), out);
}

std::optional<Bytes> from_hex(std::string_view text) {
    const auto digits = without_prefix(text);
    Bytes out(digits.size() / 2);
    if (!read_hex_digits(digits, out))
        return std::nullopt;
    return out;
}

void append_quantity(std::string& out, std::uint64_t value) {
    out += "0x";
    const int digits = value == 0 ? 1 : (67 - std::countl_zero(value)) / 4;
    for (int i = digits - 1; i >= 0; --i)
        out.push_back(kHexDigits[(value >> (4 * i)) & 0x0FU]);
}

void append_quantity(std::string& out, const Uint256& value) {
    if (value.fits_u64())
        append_quantity(out, value.low64());
    else
        out += value.to_hex();
}

std::string to_quantity(std::uint64_t value) {
    std::string out;
    append_quantity(out, value);
    return out;
}

std::string to_quantity(const Uint256& value) {
    std::string out;
    append_quantity(out, value);
    return out;
}

std::optional<Uint256> parse_quantity(std::string_view text) {
    return Uint256::parse_hex(quantity_digits(text, 64));
}

std::optional<std::uint64_t> parse_quantity_u64(std::string_view text) {
    const auto value = Uint256::parse_hex(quantity_digits(text, 16));
    if (!value)
        return std::nullopt;
    return value->low64();
}

}  // namespace studio::codec
