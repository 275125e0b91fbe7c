// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Text from a chain, a file or a peer, made safe to show: token names, revert reasons, event values.
namespace studio::codec {

/// One character of UTF-8 text.
struct Utf8Character {
    char32_t code_point;
    std::size_t size;  // bytes, 1 to 4
};

/// The character at the start of `text`; nothing when it is empty or not valid UTF-8 there (RFC 3629, section
/// 4).
std::optional<Utf8Character> first_character(std::string_view text);

/// `text` with everything invisible or misleading written out: control characters and those that change the
/// direction, join or hide text as \u{202e}, bytes that are not UTF-8 as \xff, a backslash as two. At most
/// about `max_bytes` long; what is cut off shows as an ellipsis.
std::string plain_text(std::string_view text, std::size_t max_bytes);

}  // namespace studio::codec
