// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rpc/params.hpp>
#include <span>
#include <string_view>

#include "shards.hpp"

namespace studio::gate {

/// Asks the shards that a call is for, and makes one answer of theirs. `params` are those of `question`,
/// read.
using Route = Reply (*)(const Shards& shards, const Question& question, const rpc::Params& params);

struct RouteEntry {
    std::string_view method;
    Route route;
};

// One table for each group of methods.
std::span<const RouteEntry> account_routes();  // sending; balances, nonces, code, storage
std::span<const RouteEntry> block_routes();    // blocks, transactions, receipts; fees
std::span<const RouteEntry> call_routes();     // calls, estimates, simulations
std::span<const RouteEntry> log_routes();      // logs and filters

/// For methods that no table names, unknown ones too, it is to ask the first shard.
Route find_route(std::string_view method);

/// The first shard that has more to say than null, the awake ones first: for what has a hash.
Reply whoever_knows(const Shards& shards, const Question& question, const rpc::Params& params);

}  // namespace studio::gate
