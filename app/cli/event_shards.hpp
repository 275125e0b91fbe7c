// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>

namespace studio::cli {

/// The rollups that carry the event of a run together, by shard; one that is alone is the only one.
std::vector<api::RunSnapshot> shards_of(const api::Engine& engine, api::RunId run);

/// All of them as one: what can be added up is; the rest, as its head and its state root, is the first one's.
api::RunSnapshot whole_event(const api::Engine& engine, api::RunId run);

}  // namespace studio::cli
