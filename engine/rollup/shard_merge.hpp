// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "l1_placement.hpp"

namespace studio::rollup {

/// The shards that carry an event together.
struct ShardDeployers {
    std::span<const Address> all;  // of their contracts on L1, in the shards' order
    std::uint32_t index = 0;       // of the shard that is meant
};

/// What makes the tokens of these shards one on L1. They have the same choices but for their keys, so that
/// each makes its contracts with the same nonces: one plan tells the addresses of all. Errors: of the plan.
Result<l1::MergeSettings> merge_of_shards(const PlacementChoices& choices, const ShardDeployers& shards,
                                          const chain::ChainConfig& rules, const l1::SharedPlan& shared);

}  // namespace studio::rollup
