// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/genesis_list.hpp>
#include <chain/account_list.hpp>
#include <functional>
#include <string_view>

namespace studio::spec {

/// What a table of accounts says (api::Engine::import_genesis_list has its form).
struct AccountTable {
    std::optional<chain::AccountList> list;  // empty: there are problems
    std::vector<api::ListProblem> problems;  // the first limits::kGenesisListMaxProblems, by line
    std::uint64_t problem_count = 0;
    std::uint64_t names_left_out = 0;
};

/// Reads a table, on all cores. `balance`: of lines with an address alone; empty: there may be none. `watch`
/// hears how much is done, 0 to 1, and ends it with false; nothing then. It may be empty.
std::optional<AccountTable> read_account_table(std::string_view text, const std::optional<Uint256>& balance,
                                               const std::function<bool(double)>& watch);

/// What is wrong with a list of so many accounts that have so much together, from wherever it is; empty:
/// nothing.
std::vector<api::ListProblem> size_problems(std::size_t accounts, const Uint256& total_wei);

/// "250", "250 wei", "20 gwei", "1.5 ether", "1.5eth": an amount in wei; nothing when it is none, a fraction
/// of a wei, or 2^128 wei and more.
std::optional<Uint256> read_amount(std::string_view text);

/// The name of a list's file: "guests.accounts". No folder, at most 120 bytes.
bool is_list_name(std::string_view name);
/// "Guest list (3).csv" → "guest-list-3.accounts".
std::string list_name_of(std::string_view table_name);

}  // namespace studio::spec
