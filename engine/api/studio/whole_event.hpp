// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "snapshots.hpp"

/// An event as a whole, counted from the snapshots of the rollups that carry it: of its shards, or of the one
/// that carries it alone.
namespace studio::api {

class Engine;

/// They stand by their index and are never none, where nothing else is said.
using Shards = std::span<const RunSnapshot>;

/// True of a run and itself too.
bool are_one_event(const RunSnapshot& one, const RunSnapshot& other);
/// Puts the shards of each event beside one another, by their index, where the first of them was.
void gather_shards(std::vector<RunSnapshot>& runs);
/// Those that carry the event of `run`, one of `runs`, whose shards are gathered. Valid as long as `runs` is
/// as it is.
Shards shards_of(const std::vector<RunSnapshot>& runs, const RunSnapshot& run);
/// The same as the engine has them now; none when there is no such run.
std::vector<RunSnapshot> shards_of(const Engine& engine, RunId run);

/// What they do together: sums, named as in a snapshot, unless another thing is said.
struct EventFigures {
    std::uint64_t transactions = 0;
    std::uint64_t gas_used_total = 0;
    std::uint64_t pool_pending = 0;
    std::uint64_t disk_bytes = 0;
    std::uint64_t archive_bytes = 0;  // of those that are dissolved
    double tx_per_s = 0;
    double gas_per_s = 0;
    double peak_tx_per_s = 0;  // best seconds, which need not be the same one
    double fullness = 0;       // of the fullest
    Latency soft_latency;      // of the slowest, as is the next
    Latency block_latency;
};
EventFigures figures_of(Shards shards);
/// The state that says most: one that failed counts more than those that run.
RunState state_of(Shards shards);
/// Their traffic together. Its settings are the event's on each shard; what they achieve is added up.
LoadStatus load_of(Shards shards);
/// Holders of all, and those that are paid; known once all of them are. Without amounts.
ClaimProgress claims_of(Shards shards);
/// The page of the first one, which is the one that guests are shown, with the guests of all.
std::optional<AudienceStanding> audience_of(Shards shards);

/// The index of the shard on which an account lives, of `count` (at least 1). Empty: the text is not "0x" and
/// 40 digits.
std::optional<std::uint32_t> home_shard(std::string_view address, std::uint32_t count);

}  // namespace studio::api
