// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/transaction.hpp>

#include "rollup.hpp"

namespace studio::rollup {

/// Shards of an event have one chain id, so that whatever is signed for one is valid on all of them. What
/// people send is therefore taken on the home of its sender, and of those who permit it to act for them
/// (EIP-7702), alone; and what the studio's own accounts signed, which act on every shard, is nobody's to
/// send again. Errors: kLivesElsewhere, kActsOnEveryShard.
Result<void> check_home(const chain::SignedTransaction& transaction, const RollupSettings& settings);

}  // namespace studio::rollup
