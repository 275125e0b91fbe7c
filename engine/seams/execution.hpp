// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/chain_config.hpp>
#include <functional>
#include <memory>
#include <state/state_view.hpp>

namespace studio::seams {

/// What the execution of one block gave.
struct ExecutedBlock {
    std::vector<chain::TransactionPtr> transactions;
    std::vector<chain::Receipt> receipts;
    state::StateDiff diff;
    std::uint64_t gas_used = 0;
};

/// What was added to a block since the last slice: what a preconfirmation promises.
struct BlockSlice {
    std::vector<chain::TransactionPtr> transactions;
    std::vector<chain::Receipt> receipts;
    std::shared_ptr<const state::StateDiff> diff;
};

/// One block while it is built. Used by one thread.
class BlockBuilder {
public:
    virtual ~BlockBuilder() = default;
    /// Must: either include the transaction and give its receipt, or leave the state as it was and say why.
    virtual Result<chain::Receipt> add(const chain::TransactionPtr& transaction) = 0;
    /// Gas that transactions may still use.
    virtual std::uint64_t gas_left() const = 0;
    /// Everything since the last call (or the start). Must: not change what finish() gives.
    virtual BlockSlice take_slice() = 0;
    /// Must: be called once, last.
    virtual ExecutedBlock finish() = 0;
};

using BlockHashLookup = std::function<Hash32(std::uint64_t number)>;

/// The rules by which transactions change state.
/// Must: be deterministic: the same header, state and transactions give the same block on every machine.
/// Must: keep no state of its own between blocks. Should: run without allocating for each transaction.
class Execution {
public:
    virtual ~Execution() = default;
    virtual chain::ChainConfig rules(std::uint64_t chain_id) const = 0;
    /// Gas that a block may use.
    virtual std::uint64_t block_gas_limit() const = 0;
    /// Wei a gas in the genesis block.
    virtual Uint256 initial_base_fee() const = 0;
    /// Opens the block that `draft` describes (number, time, beneficiary, base fee, gas limit) on `base`,
    /// which must outlive the builder, as must `config`.
    virtual std::unique_ptr<BlockBuilder> open_block(const chain::Header& draft,
                                                     const chain::ChainConfig& config,
                                                     const state::StateView& base,
                                                     BlockHashLookup hashes) const = 0;
};

}  // namespace studio::seams
