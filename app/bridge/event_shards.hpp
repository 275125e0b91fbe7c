// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <studio/snapshots.hpp>
#include <vector>

/// An event that several rollups carry together, as the pages speak of it.
namespace studio::app::bridge {

/// The shards of an event by their index; of a run that carries its event alone, that run. Never empty, and
/// valid as long as the snapshots are.
using Shards = std::vector<const api::RunSnapshot*>;

/// `runs` as the bridge has them.
Shards shardsOf(const std::vector<api::RunSnapshot>& runs, const api::RunSnapshot& run);
/// Puts the shards of each event beside one another, by their index, where the first of them was.
void gatherShards(std::vector<api::RunSnapshot>& runs);
/// True of a run and itself too.
bool areOneEvent(const api::RunSnapshot& one, const api::RunSnapshot& other);

/// "Shard 2 of 4".
QString shardTitle(const api::ShardStanding& shard);
/// "NFT drop"; of one of several "NFT drop · shard 2 of 4". Fit to be shown.
QString runName(const api::RunSnapshot& run);
/// How a shard is, of those that stand beside one another: "running", "Final check", "12 of 40 paid".
QString shardState(const api::RunSnapshot& run);
/// A sentence about what can be done with a run, and behind it that all shards of its event do it.
QString saidOfEvent(const QString& sentence, const api::RunSnapshot& run);

/// What the shards do together.
struct EventFigures {
    double tx_per_s = 0;
    std::uint64_t transactions = 0;
    std::uint64_t waiting = 0;
    double slowest_ms = 0;  // the highest of their soft confirmations
};
EventFigures figuresOf(const Shards& shards);
/// The state that says most: one that failed counts more than those that run.
api::RunState stateOf(const Shards& shards);
/// Their traffic together. Its settings are the event's on each shard; what they achieve is added up.
api::LoadStatus loadOf(const Shards& shards);
/// Holders of all, and those that are paid; known once all of them are. Without amounts.
api::ClaimProgress claimsOf(const Shards& shards);
/// The page of the first one, which is the one that guests are shown, with the guests of all.
std::optional<api::AudienceStanding> audienceOf(const Shards& shards);

/// The index of the shard on which an account lives: the last 8 bytes of its address, big-endian, modulo
/// `count`. Empty: the text is no address.
std::optional<std::uint32_t> homeShard(const QString& address, std::uint32_t count);

}  // namespace studio::app::bridge
