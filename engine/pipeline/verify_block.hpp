// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <seams/execution.hpp>
#include <state/chain_state.hpp>

#include "check_ommers.hpp"

namespace studio::pipeline {

/// A block that somebody else made, and what it stands on.
struct BlockClaim {
    const chain::Block& block;
    std::size_t encoded_size = 0;  // bytes of its RLP (EIP-7934)
    const chain::Header& parent;
    const Hash32& parent_hash;
    const chain::ChainConfig& config;  // the rules at its number and time
    seams::BlockHashLookup hashes;
    const Lineage* lineage = nullptr;  // needed before the Merge
};

/// Runs the block on `state`, whose head must be its parent, and compares everything its header says. The
/// state stays as it is; the result's diff is what commit() takes. Errors: pipeline_errors.hpp, or that of
/// the transaction that may not be in the block (evm_errors.hpp).
Result<seams::ExecutedBlock> verify_block(const BlockClaim& claim, const seams::Execution& execution,
                                          state::ChainState& state);

}  // namespace studio::pipeline
