// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <base/result.hpp>
#include <chain/chain_config.hpp>
#include <chain/requests.hpp>
#include <functional>
#include <memory>
#include <span>
#include <state/state_view.hpp>

namespace studio::seams {

/// What the execution of one block gave.
struct ExecutedBlock {
    std::vector<chain::TransactionPtr> transactions;
    std::vector<chain::Receipt> receipts;
    state::StateDiff diff;
    std::uint64_t gas_used = 0;
    std::uint64_t blob_gas_used = 0;  // EIP-4844; OP Jovian: the DA footprint
    chain::Requests requests;         // EIP-7685, L1 only
};

/// What was added to a block since the last slice: what a preconfirmation promises.
struct BlockSlice {
    std::vector<chain::TransactionPtr> transactions;
    std::vector<chain::Receipt> receipts;
    std::shared_ptr<const state::StateDiff> diff;
};

/// What a block of Ethereum itself has beside its transactions.
struct BlockEnd {
    std::span<const chain::Withdrawal> withdrawals;  // EIP-4895
    std::span<const chain::Header> ommers;           // before the Merge
};

/// One block while it is built. Used by one thread.
class BlockBuilder {
public:
    virtual ~BlockBuilder() = default;
    /// Must: either include the transaction and give its receipt, or leave the state as it was and say why.
    virtual Result<chain::Receipt> add(const chain::TransactionPtr& transaction) = 0;
    /// What became of one transaction of a batch.
    struct Added {
        Result<chain::Receipt> receipt;
        std::int64_t execution_ns = 0;  // processor time, measured
    };
    /// Adds the batch as add() would one by one, and stops before the first that the block has no room for:
    /// gives as many results as were tried. May: use several threads. Must: give what add() would give.
    virtual std::vector<Added> add_all(std::span<const chain::TransactionPtr> batch,
                                       const Clock& stopwatch) = 0;
    /// Gas that transactions may still use.
    virtual std::uint64_t gas_left() const = 0;
    /// Whether the block can still hold the transaction, by its gas limit and its data. If not, a later block
    /// can.
    virtual bool has_room(const chain::SignedTransaction& transaction) const = 0;
    /// Everything since the last call (or the start). Must: not change what finish() gives.
    virtual BlockSlice take_slice() = 0;
    /// Everything since the start; what a receipt's root stands for before Byzantium (EIP-658). Must: not
    /// change what take_slice() and finish() give.
    virtual state::StateDiff changes() const = 0;
    /// An error: no valid block ends like this. Must: be called once, last.
    virtual Result<ExecutedBlock> finish(const BlockEnd& end) = 0;
};

using BlockHashLookup = std::function<Hash32(std::uint64_t number)>;

/// The rules by which transactions change state.
/// Must: be deterministic: the same header, state and transactions give the same block on every machine.
/// Must: keep no state of its own between blocks. Should: run without allocating for each transaction.
class Execution {
public:
    virtual ~Execution() = default;
    virtual chain::ChainConfig rules(std::uint64_t chain_id) const = 0;
    /// Gas that a block may use while there is no rush (Sequencing::scaling).
    virtual std::uint64_t block_gas_limit() const = 0;
    /// Threads that run the transactions of a block side by side; as many as this computer has use for.
    virtual unsigned most_lanes() const = 0;
    /// So many from now on, 1 to most_lanes(), which it begins with. Any thread.
    virtual void use_lanes(unsigned lanes) = 0;
    /// Wei a gas in the genesis block.
    virtual Uint256 initial_base_fee() const = 0;
    /// Nobody pays for gas or for data. Must: then rules and initial_base_fee() keep the base fee at 0.
    virtual bool is_gasless() const = 0;
    /// Opens the block that `draft` describes (number, time, beneficiary, base fee, gas limit) on `base`,
    /// which must outlive the builder, as must `config`.
    virtual std::unique_ptr<BlockBuilder> open_block(const chain::Header& draft,
                                                     const chain::ChainConfig& config,
                                                     const state::StateView& base,
                                                     BlockHashLookup hashes) const = 0;
};

}  // namespace studio::seams
