// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <derivation/block_attributes.hpp>
#include <seams/execution.hpp>
#include <state/chain_state.hpp>

namespace studio::rollup {

/// The rules of a block with these attributes: the rollup's own, with the fee parameters that L1 says.
chain::ChainConfig rules_with(chain::ChainConfig rules, const op::SystemConfig& system);

/// The header of the block that the attributes describe, before anything is in it. The sequencer and every
/// verifier begin with it. `rules` are those of rules_with().
chain::Header draft_l2_block(const chain::SealedBlock& parent, const chain::ChainConfig& rules,
                             const derivation::BlockAttributes& attributes);

/// A block that was made, and what it changed.
struct MadeBlock {
    chain::SealedBlockPtr block;
    state::StateDiff diff;
};

/// Ends a block that was built on the state's head, and computes its roots. The state stays as it is, with
/// the work kept for commit(). Error: no valid block ends like this.
Result<MadeBlock> seal_l2_block(const chain::Header& draft, const chain::ChainConfig& rules,
                                seams::BlockBuilder& builder, state::ChainState& state);

}  // namespace studio::rollup
