// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <seams/execution.hpp>

namespace studio::pipeline {

/// What the sequencer decides about the next block before it has any transaction.
struct BlockPlan {
    std::uint64_t timestamp = 0;  // seconds, above the parent's
    std::uint64_t gas_limit = 0;
    Address beneficiary;
};

/// The header of the block after `parent`, with everything but what execution gives. Fields by fork as in
/// chain::genesis_block.
chain::Header draft_block(const chain::Header& parent, const Hash32& parent_hash,
                          const chain::ChainConfig& config, const BlockPlan& plan);

/// The gas limit nearest to `wanted` that may follow the parent's (Yellow Paper 4.3.4: less than a 1024th
/// away).
std::uint64_t next_gas_limit(std::uint64_t parent, std::uint64_t wanted);

/// What the header says of the state after the block.
struct StateRoots {
    Hash32 state;
    Hash32 withdrawals;  // EIP-4895; OP Isthmus: storage root of the predeploy that holds withdrawals
};

/// Puts the results of execution into the draft: roots, bloom, gas, hash.
chain::SealedBlock seal_block(chain::Header draft, seams::ExecutedBlock executed, const StateRoots& roots);

}  // namespace studio::pipeline
