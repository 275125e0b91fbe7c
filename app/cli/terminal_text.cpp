// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

bool is_control(unsigned char c) {
    constexpr unsigned char first_printable = 0x20;
    constexpr unsigned char del = 0x7f;
    return (c < first_printable && c != '\n') || c == del;
}

/// U+0080 to U+009F, in UTF-8: terminals take them for control sequences, too.
bool is_high_control(std::string_view text) {
    return text.size() >= 2 && text[0] == '\xc2' && static_cast<unsigned char>(text[1]) < 0xa0;
}

}  // namespace

std::string terminal_text(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool high = is_high_control(text.substr(i));
        out += high || is_control(static_cast<unsigned char>(text[i])) ? '?' : text[i];
        i += high ? 1 : 0;
    }
    return out;
}

std::string terminal_text(const api::Text& text) {
    return terminal_text(text.english());
}

}  // namespace studio::cli
