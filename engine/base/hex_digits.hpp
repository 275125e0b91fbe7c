// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "bytes.hpp"

/// Hexadecimal digits, without any prefix. Rooms above codec use <codec/hex.hpp> instead.
namespace studio {

inline constexpr std::string_view kHexDigits = "0123456789abcdef";

/// 0 … 15, or -1 for a character that is no hexadecimal digit.
constexpr int hex_digit_value(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Appends two lower-case digits for each byte.
void append_hex_digits(std::string& out, BytesView bytes);

/// Fills `out` from exactly 2 * out.size() digits; false when the length differs or a digit is wrong.
bool read_hex_digits(std::string_view digits, std::span<std::uint8_t> out);

}  // namespace studio
