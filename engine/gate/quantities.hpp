// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <codec/hex.hpp>
#include <optional>
#include <string_view>

/// Results of single values as they stand in JSON: "0x…", in quotes.
namespace studio::gate {

/// The text between the quotes; empty when it is none.
inline std::string_view unquoted(std::string_view json) {
    const bool is_text = json.size() >= 2 && json.front() == '"' && json.back() == '"';
    return is_text ? json.substr(1, json.size() - 2) : std::string_view{};
}

inline std::optional<Uint256> quantity_in(std::string_view json) {
    return codec::parse_quantity(unquoted(json));
}

/// 0 when it is no quantity of 64 bits.
inline std::uint64_t number_in(std::string_view json) {
    return codec::parse_quantity_u64(unquoted(json)).value_or(0);
}

/// "0x": no bytes at all.
inline bool is_empty_bytes(std::string_view json) {
    return unquoted(json) == "0x";
}

/// Bytes that are none or all zero, as a contract's answer, its code or a slot.
inline bool is_nothing(std::string_view json) {
    const auto text = unquoted(json);
    return text.starts_with("0x") && text.find_first_not_of('0', 2) == std::string_view::npos;
}

}  // namespace studio::gate
