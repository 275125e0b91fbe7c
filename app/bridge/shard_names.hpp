// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <studio/snapshots.hpp>

/// How the pages speak of an event that several rollups carry together.
namespace studio::app::bridge {

/// "Shard 2 of 4".
QString shardTitle(const api::ShardStanding& shard);
/// "NFT drop"; of one of several "NFT drop · shard 2 of 4". Fit to be shown.
QString runName(const api::RunSnapshot& run);
/// How a shard is, of those that stand beside one another: "running", "Final check", "12 of 40 paid".
QString shardState(const api::RunSnapshot& run);
/// A sentence about what can be done with a run, and behind it that all shards of its event do it.
QString saidOfEvent(const QString& sentence, const api::RunSnapshot& run);

}  // namespace studio::app::bridge
