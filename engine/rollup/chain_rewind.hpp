// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core.hpp"

/// When a chain goes another way: chain thread only, once it runs.
namespace studio::rollup {

/// Takes the blocks after `last` away. Their transactions wait again, but for those that L1 forced. Errors:
/// those of the store; then the chain must not go on.
Result<void> rewind_chain(Core& core, std::uint64_t last);

/// Stores a block that somebody else made on the head, and makes it the head.
Result<void> adopt_block(Core& core, const chain::SealedBlockPtr& block, state::StateDiff diff);

/// Follows what the verifier derived from L1: where the chain has another block than it, the chain goes back
/// and takes the verifier's over. Moves safe and finalized. Errors as above.
Result<void> follow_verifier(Core& core);
/// What the verifier knows to be safe and final, as far as this chain goes.
void set_settled(Core& core, const seams::SettledHeads& heads);

}  // namespace studio::rollup
