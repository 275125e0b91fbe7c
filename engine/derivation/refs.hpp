// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <op/rollup_config.hpp>

namespace studio::derivation {

/// What derivation keeps of an L1 block.
struct L1Ref {
    Hash32 hash;
    std::uint64_t number = 0;
    Hash32 parent_hash;
    std::uint64_t time = 0;  // seconds
    op::BlockId id() const { return {hash, number}; }
    friend bool operator==(const L1Ref&, const L1Ref&) = default;
};
L1Ref l1_ref_of(const chain::SealedBlock& block);

/// What derivation keeps of an L2 block.
struct L2Ref {
    Hash32 hash;
    std::uint64_t number = 0;
    std::uint64_t time = 0;  // seconds
    op::BlockId l1_origin;
    std::uint64_t sequence_number = 0;
    friend bool operator==(const L2Ref&, const L2Ref&) = default;
};
/// Errors: the block is not genesis and does not begin with L1's attributes (op_errors.hpp).
Result<L2Ref> l2_ref_of(const chain::SealedBlock& block, const op::RollupConfig& config);

/// The system configuration as it was after this L2 block, from the block alone: its L1 attributes, gas limit
/// and fee parameters. Errors as l2_ref_of.
Result<op::SystemConfig> system_config_of(const chain::SealedBlock& block, const op::RollupConfig& config);

}  // namespace studio::derivation
