// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_merge.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chain/transaction.hpp>

namespace studio::rollup {
namespace {

/// With which nonce a rollup's deployer makes its EphemeralClaims; the first shard's EventMerge is next.
Result<std::uint64_t> nonce_of_claims(const PlacementChoices& choices, const chain::ChainConfig& rules,
                                      const l1::SharedPlan& shared) {
    STUDIO_TRY(plan, plan_contracts(choices, rules, shared));
    const auto found = std::ranges::find(plan.transactions, std::optional{plan.contracts.ephemeral_claims},
                                         &l1::PlannedTransaction::creates);
    STUDIO_ASSERT(found != plan.transactions.end());  // shards are ephemeral
    return choices.deployer_nonce + static_cast<std::uint64_t>(found - plan.transactions.begin());
}

}  // namespace

Result<l1::MergeSettings> merge_of_shards(const PlacementChoices& choices, const ShardDeployers& shards,
                                          const chain::ChainConfig& rules, const l1::SharedPlan& shared) {
    STUDIO_TRY(nonce, nonce_of_claims(choices, rules, shared));
    if (shards.index > 0)
        return l1::MergeSettings{chain::create_address(shards.all.front(), nonce + 1), {}};
    l1::MergeSettings merge;
    for (const auto& deployer : shards.all)
        merge.claims.push_back(chain::create_address(deployer, nonce));
    return merge;
}

}  // namespace studio::rollup
