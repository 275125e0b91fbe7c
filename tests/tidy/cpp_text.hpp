// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace studio::tidy {

/// The text with comments and the insides of string and character literals turned into spaces.
/// Line ends stay, so that line numbers stay true.
std::string code_only(std::string_view text);

/// Whether `name` stands in the line as a name of its own, not inside a longer one.
bool stands_in(std::string_view line, std::string_view name);

struct Include {
    std::size_t line;  // from 1
    std::string_view path;
    bool quoted;  // "path" rather than <path>
};

/// The #include lines outside comments.
std::vector<Include> includes_of(std::string_view text);

struct FunctionSpan {
    std::size_t first_line;  // from 1, the line of the opening brace
    std::size_t lines;       // from the opening brace to the closing one
};

/// Where function bodies start and how long they are. A lambda counts into the function around it.
/// Limitations: reads braces, not the language; a body opened inside the arguments of a call at
/// namespace scope is not seen.
std::vector<FunctionSpan> functions_of(std::string_view text);

}  // namespace studio::tidy
