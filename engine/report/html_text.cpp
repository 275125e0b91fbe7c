// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_text.hpp"

#include <codec/plain_text.hpp>

namespace studio::report {
namespace {

constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

/// XML 1.0, section 2.2.
bool is_xml_character(char32_t c) {
    const bool is_control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return !is_control && c != 0xFFFE && c != 0xFFFF;
}

std::string_view entity_of(char32_t c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto character = codec::first_character(text);
        const auto size = character ? character->size : 1;
        if (!character || !is_xml_character(character->code_point))
            out += kReplacementCharacter;
        else if (const auto entity = entity_of(character->code_point); !entity.empty())
            out += entity;
        else
            out += text.substr(0, size);
        text.remove_prefix(size);
    }
    return out;
}

}  // namespace studio::report
