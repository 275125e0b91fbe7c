// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "source_tree.hpp"

namespace studio::tidy {

inline constexpr std::size_t MAX_FILE_LINES = 500;
inline constexpr std::size_t MAX_FUNCTION_LINES = 60;
/// A file above the limit says why, after the word `Long:`, within this many lines from its top.
inline constexpr std::size_t LONG_REASON_WITHIN = 10;

/// "file-length", "function-length"
Findings check_lengths(const Tree& tree);
/// "calls": functions and types that have a better counterpart here.
Findings check_calls(const Tree& tree);
/// "spdx", "whitespace", "unfinished"
Findings check_text(const Tree& tree);
/// "names": the fixed top level, and file names that say nothing.
Findings check_names(const Tree& tree);
/// "readme": each room says what it is for. "depends": the CMake list of a room against its includes.
Findings check_rooms(const Tree& tree);

/// All of them, with check_arrows, in order of place.
Findings check_everything(const Tree& tree);

/// Takes away what the list of exceptions allows: lines `rule | path | how many | reason`.
/// An exception that allows more than there is becomes a finding itself, so that the list only shrinks.
Findings apply_exceptions(Findings findings, std::string_view exceptions);

}  // namespace studio::tidy
