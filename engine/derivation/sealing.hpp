// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <op/rollup_config.hpp>
#include <optional>

namespace studio::derivation {

/// That an ephemeral rollup was sealed on L1, which says with which of its blocks it ends.
struct Sealing {
    op::BlockId l1;                     // the block that sealed it
    std::uint64_t last_block_time = 0;  // seconds; the first L2 block from then on is the last one
    friend bool operator==(const Sealing&, const Sealing&) = default;
};

/// Reads it from the block's receipts: the event Sealed of EphemeralLife. Nothing: it was not sealed there,
/// or it is no ephemeral rollup.
std::optional<Sealing> sealing_in(const chain::SealedBlock& l1_block, const op::RollupConfig& config);

}  // namespace studio::derivation
