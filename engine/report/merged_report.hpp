// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <vector>

namespace studio::report {

/// The report of an event that several rollups carried together, made of theirs, which are given by their
/// index and are at least one. A moment of the event's life is there when it has come for all shards: the
/// event was born with the first of them, and is sealed, over and settled with the last. What was paid on L1
/// is added by duty, and what became one token contract there by its address. Decisions of
/// growing stand in the order of time, each with its shard.
///
/// Limitations: a holder is counted on each shard on which they have something, as they are paid from there.
/// A token contract that has no place on L1 yet stays one for each shard.
api::EventReport merged_report(const std::vector<api::EventReport>& shards);

}  // namespace studio::report
