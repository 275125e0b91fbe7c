// SPDX-License-Identifier: GPL-3.0-or-later
#include "hex_digits.hpp"

#include <array>

namespace studio {

namespace {

constexpr std::array<std::int8_t, 256> make_digit_values() {
    std::array<std::int8_t, 256> values{};
    for (int c = 0; c < 256; ++c)
        values[static_cast<std::size_t>(c)] = static_cast<std::int8_t>(hex_digit_value(static_cast<char>(c)));
    return values;
}

constexpr auto kDigitValues = make_digit_values();

int digit_value(char c) {
    return kDigitValues[static_cast<unsigned char>(c)];
}

}  // namespace

void append_hex_digits(std::string& out, BytesView bytes) {
    auto at = out.size();
    out.resize(at + 2 * bytes.size());
    for (const auto byte : bytes) {
        out[at++] = kHexDigits[byte >> 4U];
        out[at++] = kHexDigits[byte & 0x0FU];
    }
}

bool read_hex_digits(std::string_view digits, std::span<std::uint8_t> out) {
    if (digits.size() != 2 * out.size())
        return false;
    int seen = 0;  // turns negative when any digit is wrong
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = digit_value(digits[2 * i]);
        const int low = digit_value(digits[2 * i + 1]);
        seen |= high | low;
        out[i] = static_cast<std::uint8_t>((high << 4) | (low & 0x0F));
    }
    return seen >= 0;
}

}  // namespace studio
