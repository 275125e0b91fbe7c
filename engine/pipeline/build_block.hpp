// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <seams/execution.hpp>
#include <state/chain_state.hpp>

namespace studio::pipeline {

/// What a block is to contain that is built beside the chain: nobody takes it for the next one yet.
struct BlockOrder {
    chain::Header draft;  // block_draft.hpp
    const chain::ChainConfig& config;
    const std::vector<chain::TransactionPtr>& transactions;
    bool all_must_fit = true;  // else those that may not be in it are left out
    std::span<const chain::Withdrawal> withdrawals;
    seams::BlockHashLookup hashes;
};

struct BuiltBlock {
    chain::SealedBlock sealed;
    chain::Requests requests;
};

/// Builds it on the state of the block before, which stays as it is. Any thread. Errors: of the transaction
/// that may not be in it (evm_errors.hpp), or ChainState::roots_over.
Result<BuiltBlock> build_block(const BlockOrder& order, const seams::Execution& execution,
                               const state::ChainState& state);

}  // namespace studio::pipeline
