// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "events.hpp"

/// An event that is larger than one rollup is carried by several of them, its shards: each account lives on
/// the one that its address says, one endpoint stands before all of them, and at the end the tokens of the
/// event are the same ones on L1, wherever their holders lived.
namespace studio::api {

/// What a shard is to its event. The event's other shards have the same `event`.
struct ShardStanding {
    RunId event = 0;          // the run of its first shard
    std::uint32_t index = 0;  // of this shard, from 0
    std::uint32_t count = 0;  // how many shards there are, 2 to 8
    std::string endpoint;     // JSON-RPC of all of them together: "http://127.0.0.1:8545"; empty: not served
    friend bool operator==(const ShardStanding&, const ShardStanding&) = default;
};

}  // namespace studio::api
