// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "cpp_text.hpp"
#include "rules.hpp"

namespace studio::tidy {

namespace {

// Written in two halves, so that this file passes its own test.
// clang-format off
constexpr std::array<std::string_view, 3> UNFINISHED{"TO" "DO", "FIX" "ME", "XX" "X"};
// clang-format on

/// The licence line stands at the very top, or after a shell's first line or a style sheet's opening.
constexpr std::size_t SPDX_WITHIN = 3;
constexpr std::string_view SPDX = "SPDX-License-Identifier: GPL-3.0-or-later";

bool mentions(std::string_view text, std::size_t within, std::string_view what) {
    const auto lines = split_lines(text);
    return std::any_of(lines.begin(),
                       lines.begin() + static_cast<std::ptrdiff_t>(std::min(within, lines.size())),
                       [&](auto line) { return line.find(what) != std::string_view::npos; });
}

void check_line(const SourceFile& file, std::size_t number, std::string_view line, Findings& findings) {
    if (line.find('\t') != std::string_view::npos) {
        findings.push_back({"whitespace", file.path, number, "a tab; indent with spaces"});
    }
    if (line.ends_with(' ') || line.ends_with('\r')) {
        findings.push_back({"whitespace", file.path, number, "white space at the end of the line"});
    }
    for (const std::string_view mark : UNFINISHED) {
        if (stands_in(line, mark)) {
            findings.push_back(
                {"unfinished", file.path, number, std::string{mark} + ": finish it, or file an issue"});
        }
    }
}

const std::set<std::string, std::less<>>& top_level() {
    static const std::set<std::string, std::less<>> names{
        "CMakeLists.txt", "CMakePresets.json", "LICENSE",   "README.md", "app",
        "engine",         "packaging",         "resources", "tests",     "translations"};
    return names;
}

bool is_empty_name(std::string_view stem) {
    constexpr std::array<std::string_view, 7> empty_names{"utils",  "util",    "common", "misc",
                                                          "helper", "helpers", "manager"};
    return std::any_of(empty_names.begin(), empty_names.end(), [&](auto name) {
        return stem == name || stem.ends_with("_" + std::string{name}) ||
               stem.starts_with(std::string{name} + "_");
    });
}

}  // namespace

Findings check_text(const Tree& tree) {
    Findings findings;
    for (const auto& file : tree) {
        const bool source = is_source(file);
        if (source && !mentions(file.text, SPDX_WITHIN, SPDX)) {
            findings.push_back({"spdx", file.path, 0, "no line with " + std::string{SPDX}});
        }
        if (source || file.path.ends_with(".md")) {
            const auto lines = split_lines(file.text);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                check_line(file, i + 1, lines[i], findings);
            }
        }
        if (source && !file.text.empty() && !file.text.ends_with('\n')) {
            findings.push_back({"whitespace", file.path, 0, "no line end at the end of the file"});
        }
    }
    return findings;
}

Findings check_lengths(const Tree& tree) {
    Findings findings;
    for (const auto& file : tree) {
        const std::size_t lines = split_lines(file.text).size();
        if (is_source(file) && lines > MAX_FILE_LINES && !mentions(file.text, LONG_REASON_WITHIN, "Long:")) {
            findings.push_back(
                {"file-length", file.path, 0,
                 std::to_string(lines) + " lines; split it, or say why in a comment `Long: …` at the top"});
        }
        if (!is_cpp(file.path)) {
            continue;
        }
        for (const auto& function : functions_of(file.text)) {
            if (function.lines > MAX_FUNCTION_LINES) {
                findings.push_back({"function-length", file.path, function.first_line,
                                    std::to_string(function.lines) + " lines in one function"});
            }
        }
    }
    return findings;
}

Findings check_names(const Tree& tree) {
    Findings findings;
    for (const auto& file : tree) {
        const std::string_view path = file.path;
        const std::string_view top = path.substr(0, path.find('/'));
        if (!top.starts_with('.') && !top_level().contains(top)) {
            findings.push_back(
                {"names", file.path, 0, "the top level is fixed; this belongs into one of its folders"});
        }
        const std::string_view name = name_of(path);
        if (is_cpp(path) && is_empty_name(name.substr(0, name.find('.')))) {
            findings.push_back({"names", file.path, 0, "the name says nothing; name the thing"});
        }
    }
    return findings;
}

}  // namespace studio::tidy
