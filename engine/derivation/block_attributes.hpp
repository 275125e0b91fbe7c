// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <chain/transaction.hpp>
#include <vector>

#include "refs.hpp"

namespace studio::derivation {

/// What L1 and the batches lay down for one L2 block (OP specs, protocol/derivation.md: payload attributes
/// derivation).
struct BlockAttributes {
    L2Ref parent;
    L1Ref origin;
    std::uint64_t sequence_number = 0;
    std::uint64_t timestamp = 0;                // seconds
    Hash32 prev_randao;                         // the origin's
    Hash32 parent_beacon_block_root;            // the origin's
    op::SystemConfig system;                    // gas limit and fee parameters among them
    std::vector<chain::TransactionPtr> forced;  // L1 attributes, then deposits of the epoch's first block
};

/// Prepares the block after `parent`, whose system configuration is given, with `origin` as its L1 origin:
/// the parent's own, or the one after it. `l1` gives the L1's blob parameters. Errors: kL1Reorganised when
/// the origin does not follow the parent's, kEpochBeforeOrigin, those of deposits.
Result<BlockAttributes> prepare_attributes(const L2Ref& parent, const op::SystemConfig& parent_system,
                                           const chain::SealedBlock& origin, const op::RollupConfig& config,
                                           const chain::ForkSchedule& l1);

}  // namespace studio::derivation
