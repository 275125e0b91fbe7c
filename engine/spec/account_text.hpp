// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "problem_kinds.hpp"

/// One line of a table of accounts; private to the room.
namespace studio::spec {

/// What is wrong with a line.
struct LineProblem {
    const ProblemKind* kind;
    std::vector<std::string> args;
};

struct AccountLine {
    Address address;
    Uint256 balance;
    bool has_name = false;
};

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);
/// Whether the first line of a table has titles: no address stands in front.
bool is_title_line(std::string_view line);
/// Reads a line that is not blank. `balance` stands for a second column that is not there. True when it could
/// be read; else `problem` says why not.
bool read_account_line(std::string_view line, const std::optional<Uint256>& balance, AccountLine& out,
                       LineProblem& problem);

namespace problems {

inline constexpr ProblemKind kLineAmount{
    "accounts.amount", Severity::error, STUDIO_TEXT("engine", "\"%1\" is not an amount."),
    STUDIO_TEXT("engine",
                "Write wei as a whole number, or a number with its unit and a point: 1.5 ether, 20 gwei.")};
inline constexpr ProblemKind kLineNoAmount{
    "accounts.no_amount", Severity::error, STUDIO_TEXT("engine", "There is no balance behind the address."),
    STUDIO_TEXT("engine", "Write one behind a comma, or say at the import which balance such accounts get.")};
inline constexpr ProblemKind kLineColumns{
    "accounts.columns", Severity::error,
    STUDIO_TEXT("engine", "Behind the balance stands one more number, \"%1\"."),
    STUDIO_TEXT("engine", "Write the balance without commas between its digits.")};
inline constexpr ProblemKind kLineTooLong{
    "accounts.too_long", Severity::error, STUDIO_TEXT("engine", "The line has %1 characters."),
    STUDIO_TEXT("engine", "Write an address and a balance in each line. Is it the right file?")};
inline constexpr ProblemKind kLineDuplicate{"accounts.duplicate", Severity::error,
                                            STUDIO_TEXT("engine", "%1 stands in line %2 already."),
                                            STUDIO_TEXT("engine", "Keep one line with the sum.")};
inline constexpr ProblemKind kTableEmpty{
    "accounts.empty", Severity::error, STUDIO_TEXT("engine", "The table has no accounts."),
    STUDIO_TEXT("engine", "Write a line for each account: its address, a comma, its balance.")};
inline constexpr ProblemKind kTableTooLong{
    "accounts.too_many", Severity::error,
    STUDIO_TEXT("engine", "The table has %1 accounts; at most %2 are taken."),
    STUDIO_TEXT("engine", "Remove some.")};

}  // namespace problems
}  // namespace studio::spec
