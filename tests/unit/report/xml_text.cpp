// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_text.hpp"

#include <regex>
#include <vector>

namespace studio::report {
namespace {

std::string excerpt(std::string_view text, std::size_t at) {
    return std::string{text.substr(at, 80)};
}

bool is_text(std::string_view text) {
    static const std::regex kText{"([^<>&]|&(amp|lt|gt|quot|#[0-9]+);)*"};
    constexpr std::size_t kPiece = 4000;  // std::regex recurses for each character
    for (std::size_t at = 0; at < text.size();) {
        auto size = std::min(kPiece, text.size() - at);
        while (at + size < text.size() && text[at + size] != ' ' && size > 1 && size > kPiece / 2)
            --size;
        const auto piece = std::string{text.substr(at, size)};
        if (!std::regex_match(piece, kText))
            return false;
        at += size;
    }
    return true;
}

bool is_whole_tag(std::string_view tag) {
    static const std::regex kName{"/?[a-zA-Z][a-zA-Z0-9]*"};
    const auto name_end = std::min(tag.find_first_of(" /", 1), tag.size());
    if (!std::regex_match(std::string{tag.substr(0, name_end)}, kName))
        return false;
    auto rest = tag.substr(name_end);
    while (!rest.empty() && rest != "/") {
        const auto equals = rest.find("=\"");
        const auto close = equals == std::string_view::npos ? equals : rest.find('"', equals + 2);
        if (rest[0] != ' ' || close == std::string_view::npos ||
            !is_text(rest.substr(equals + 2, close - equals - 2)))
            return false;
        rest.remove_prefix(close + 1);
    }
    return true;
}

std::string name_of(std::string_view tag) {
    return std::string{tag.substr(0, tag.find_first_of(" /"))};
}

/// Where a tag that opens at `text[at]` closes; attributes may hold '>' only as an entity.
std::size_t end_of_tag(std::string_view text, std::size_t at) {
    return text.find('>', at);
}

}  // namespace

std::string xml_problem(std::string_view text) {
    std::vector<std::string> open;
    if (text.starts_with("<!DOCTYPE html>"))
        text.remove_prefix(text.find('>') + 1);
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] != '<') {
            const auto next = std::min(text.find('<', at), text.size());
            const auto words = text.substr(at, next - at);
            const bool is_style = !open.empty() && open.back() == "style";
            if (!(is_style ? words.find('&') == std::string_view::npos : is_text(words)))
                return "text: " + excerpt(text, at);
            at = next;
            continue;
        }
        const auto end = end_of_tag(text, at);
        const auto tag = end == std::string_view::npos ? "" : text.substr(at + 1, end - at - 1);
        if (!is_whole_tag(tag))
            return "tag: " + excerpt(text, at);
        if (tag[0] == '/') {
            if (open.empty() || open.back() != tag.substr(1))
                return "closes what is not open: " + excerpt(text, at);
            open.pop_back();
        } else if (tag.back() != '/') {
            open.push_back(name_of(tag));
        }
        at = end + 1;
    }
    return open.empty() ? "" : "never closed: " + open.back();
}

std::string untranslated_text(std::string_view html) {
    static const std::regex kTickText{"<text [^>]*>[0-9.:kMGT\u2013-]*</text>"};
    auto text = std::string{html.substr(html.find("</head>") + 7)};
    text = std::regex_replace(text, kTickText, "");
    text = std::regex_replace(text, std::regex{"\u2066|\u2068|<bdi>|<bdi dir=\"ltr\">"}, "\x01");
    text = std::regex_replace(text, std::regex{"\u2069|</bdi>"}, "\x02");
    text = std::regex_replace(text, std::regex{"\u27E6"}, "\x03");
    text = std::regex_replace(text, std::regex{"\u27E7"}, "\x04");
    text = std::regex_replace(text, std::regex{"<[^>]*>|&#96(32|79);"}, "");  // squares and dots of tiles
    std::string out;
    int depth = 0;
    for (const char c : text) {
        if (c == '\x01' || c == '\x03')
            ++depth;
        else if (c == '\x02' || c == '\x04')
            --depth;
        else if (depth == 0 && c != ' ' && c != '\n')
            out.push_back(c);
    }
    return out;
}

}  // namespace studio::report
