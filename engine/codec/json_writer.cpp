// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <base/hex_digits.hpp>
#include <charconv>
#include <cmath>
#include <utility>

#include "hex.hpp"
#include "json.hpp"
#include "plain_text.hpp"

namespace studio::codec::json {

namespace {

constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

constexpr bool is_plain(char c) {
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

void append_escaped_control(std::string& out, char c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            out += "\\u00";
            out.push_back(kHexDigits[static_cast<unsigned char>(c) >> 4U]);
            out.push_back(kHexDigits[static_cast<unsigned char>(c) & 0x0FU]);
    }
}

}  // namespace

void append_string(std::string& out, std::string_view text) {
    out.push_back('"');
    while (!text.empty()) {
        std::size_t plain = 0;
        while (plain < text.size() && is_plain(text[plain]))
            ++plain;
        out.append(text.substr(0, plain));
        text.remove_prefix(plain);
        if (text.empty())
            break;
        if (static_cast<unsigned char>(text[0]) < 0x80) {
            append_escaped_control(out, text[0]);
            text.remove_prefix(1);
            continue;
        }
        const auto character = first_character(text);
        out.append(character ? text.substr(0, character->size) : kReplacementCharacter);
        text.remove_prefix(character ? character->size : 1);
    }
    out.push_back('"');
}

void Writer::separate() {
    if (needs_comma_)
        out_.push_back(',');
    needs_comma_ = true;
}

Writer& Writer::open(char bracket) {
    separate();
    out_.push_back(bracket);
    needs_comma_ = false;
    return *this;
}

Writer& Writer::close(char bracket) {
    out_.push_back(bracket);
    needs_comma_ = true;
    return *this;
}

Writer& Writer::key(std::string_view name) {
    separate();
    append_string(out_, name);
    out_.push_back(':');
    needs_comma_ = false;
    return *this;
}

Writer& Writer::string(std::string_view text) {
    separate();
    append_string(out_, text);
    return *this;
}

Writer& Writer::raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
}

Writer& Writer::boolean(bool value) {
    return raw(value ? "true" : "false");
}

Writer& Writer::null() {
    return raw("null");
}

Writer& Writer::unsigned_number(std::uint64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Writer& Writer::signed_number(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Writer& Writer::number(double value) {
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Writer& Writer::decimal(const Uint256& value) {
    separate();
    out_.push_back('"');
    out_ += value.to_decimal();
    out_.push_back('"');
    return *this;
}

Writer& Writer::quantity(std::uint64_t value) {
    separate();
    out_.push_back('"');
    append_quantity(out_, value);
    out_.push_back('"');
    return *this;
}

Writer& Writer::quantity(const Uint256& value) {
    separate();
    out_.push_back('"');
    append_quantity(out_, value);
    out_.push_back('"');
    return *this;
}

Writer& Writer::hex(BytesView bytes) {
    separate();
    out_.push_back('"');
    append_hex(out_, bytes);
    out_.push_back('"');
    return *this;
}

std::string Writer::take() {
    needs_comma_ = false;
    return std::exchange(out_, {});
}

}  // namespace studio::codec::json
