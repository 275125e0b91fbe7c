// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/lifecycle.hpp>

#include "event_shards.hpp"
#include "genesis_lists.hpp"

/// How the design of an event is shared out over the rollups that carry it.
namespace studio::api_impl {

/// A shard's part of the traffic: users, rate and supply as evenly as whole numbers allow.
api::LoadChoice share_of(const api::LoadChoice& load, chain::ShardPlace place);
/// A shard's part of what ends the event: of a number minted. Whether nobody uses the event any more is for
/// all of its shards to say.
seams::LifeChoices share_of(seams::LifeChoices life, chain::ShardPlace place);
/// The design that a shard runs: accounts that live there, and its part of the traffic. Errors: of the list
/// of accounts.
Result<api::RollupSpec> share_of(const api::RollupSpec& design, chain::ShardPlace place, GenesisLists& lists);

}  // namespace studio::api_impl
