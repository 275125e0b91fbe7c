// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksum_address.hpp"

#include <algorithm>
#include <base/hex_digits.hpp>

#include "keccak256.hpp"

namespace studio::crypto {

std::string checksum_address(const Address& address) {
    std::string text;
    append_hex_digits(text, address);
    const auto hash = keccak256(bytes_of(text));
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto nibble = i % 2 == 0 ? hash[i / 2] >> 4U : hash[i / 2] & 0x0FU;
        if (text[i] >= 'a' && nibble >= 8)
            text[i] = static_cast<char>(text[i] - 'a' + 'A');
    }
    return "0x" + text;
}

std::optional<Address> parse_address(std::string_view text) {
    if (!text.starts_with("0x"))
        return std::nullopt;
    const auto digits = text.substr(2);
    Address address;
    if (!read_hex_digits(digits, address.bytes))
        return std::nullopt;
    const auto has = [digits](char first, char last) {
        return std::any_of(digits.begin(), digits.end(), [=](char c) { return c >= first && c <= last; });
    };
    const bool mixed_case = has('a', 'f') && has('A', 'F');
    if (mixed_case && checksum_address(address) != text)
        return std::nullopt;
    return address;
}

}  // namespace studio::crypto
