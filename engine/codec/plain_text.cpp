// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.hpp"

#include <algorithm>
#include <array>
#include <base/hex_digits.hpp>

namespace studio::codec {

namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

struct Range {
    char32_t first;
    char32_t last;
};

/// Unicode's control, format and separator characters that are not an ordinary space (categories Cc, Cf, Zl,
/// Zp), variation selectors and fillers without a shape. Sorted.
constexpr std::array<Range, 24> kUnseen{
    {{0x00, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},       {0x34F, 0x34F},     {0x600, 0x605},
     {0x61C, 0x61C},     {0x6DD, 0x6DD},     {0x70F, 0x70F},     {0x115F, 0x1160},   {0x17B4, 0x17B5},
     {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},   {0x3164, 0x3164},
     {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},   {0x13430, 0x1343F},
     {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}, {0xF0000, 0x10FFFF}}};

bool is_unseen(char32_t code_point) {
    return std::any_of(kUnseen.begin(), kUnseen.end(),
                       [=](Range range) { return code_point >= range.first && code_point <= range.last; });
}

void append_code_point(std::string& out, char32_t code_point) {
    out += "\\u{";
    int shift = 20;
    while (shift > 0 && (code_point >> shift) == 0)
        shift -= 4;
    for (; shift >= 0; shift -= 4)
        out.push_back(kHexDigits[(code_point >> shift) & 0x0FU]);
    out.push_back('}');
}

void append_stray_byte(std::string& out, unsigned char byte) {
    out += "\\x";
    out.push_back(kHexDigits[byte >> 4U]);
    out.push_back(kHexDigits[byte & 0x0FU]);
}

/// The number of bytes that the first one announces; 0 when no character starts with it.
std::size_t announced_size(unsigned char first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

}  // namespace

std::optional<Utf8Character> first_character(std::string_view text) {
    if (text.empty())
        return std::nullopt;
    const auto first = static_cast<unsigned char>(text[0]);
    const auto size = announced_size(first);
    if (size == 0 || size > text.size())
        return std::nullopt;
    if (size == 1)
        return Utf8Character{first, 1};
    char32_t code_point = first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto tail = static_cast<unsigned char>(text[i]);
        if ((tail & 0xC0U) != 0x80)
            return std::nullopt;
        code_point = (code_point << 6U) | (tail & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};  // less is an overlong form
    const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point < kSmallest[size] || code_point > 0x10FFFF || is_surrogate)
        return std::nullopt;
    return Utf8Character{code_point, size};
}

std::string plain_text(std::string_view text, std::size_t max_bytes) {
    std::string out;
    while (!text.empty()) {
        if (out.size() >= max_bytes)
            return out += kEllipsis;
        const auto character = first_character(text);
        if (!character)
            append_stray_byte(out, static_cast<unsigned char>(text[0]));
        else if (is_unseen(character->code_point))
            append_code_point(out, character->code_point);
        else if (character->code_point == '\\')
            out += "\\\\";
        else
            out += text.substr(0, character->size);
        text.remove_prefix(character ? character->size : 1);
    }
    return out;
}

}  // namespace studio::codec
