// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text.hpp"

namespace studio::api {

/// Accounts with funds that stand in a file of their own, since they are too many for a design; the design
/// names the file by its content.
struct GenesisList {
    std::string file;            // its name beside a design's file: "guests.accounts"
    std::string sha256;          // of its bytes, 64 hexadecimal digits, lower case
    std::uint64_t accounts = 0;  // 1 to 2,000,000
    std::string total_wei;       // of all of them, decimal
    friend bool operator==(const GenesisList&, const GenesisList&) = default;
};

/// A line of a table of accounts that cannot be taken: where, what, how to mend it.
struct ListProblem {
    std::uint64_t line = 0;  // from 1
    Text what;
    Text mend;
};

/// What came of a table of accounts.
struct ListImport {
    std::optional<GenesisList> list;    // empty: nothing was taken, for the problems' sake
    std::vector<ListProblem> problems;  // the first ones, by line
    std::uint64_t problem_count = 0;    // of all
    std::uint64_t names_left_out = 0;   // lines with a third column: accounts of a list have no names
};

}  // namespace studio::api
