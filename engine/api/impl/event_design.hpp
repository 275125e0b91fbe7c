// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_shards.hpp"
#include "genesis_lists.hpp"

/// How the design of an event is shared out over the rollups that carry it.
namespace studio::api_impl {

/// A shard's part of the traffic: users, rate and supply as evenly as whole numbers allow.
api::LoadChoice share_of(const api::LoadChoice& load, chain::ShardPlace place);
/// The design that a shard runs: accounts that live there, its part of the traffic, and of the number minted
/// that ends the event. (Whether nobody uses the event any more is for all of its shards to say.) Errors: of
/// the list of accounts.
Result<api::RollupSpec> share_of(const api::RollupSpec& design, chain::ShardPlace place, GenesisLists& lists);

}  // namespace studio::api_impl
