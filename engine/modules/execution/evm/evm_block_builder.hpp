// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <evm/speculation.hpp>
#include <memory>
#include <seams/execution.hpp>

namespace studio::modules::execution {

/// The threads that run transactions ahead of their turn; started when there is need.
class SharedThreads {
public:
    static unsigned most();
    /// Any thread.
    void use(unsigned count) { wanted_ = count; }
    /// Of so many threads as are wanted now. One caller at a time.
    ThreadTeam& team();

private:
    std::atomic<unsigned> wanted_ = most();
    std::unique_ptr<ThreadTeam> team_;
};

class EvmBlockBuilder final : public seams::BlockBuilder {
public:
    EvmBlockBuilder(const chain::Header& draft, const chain::ChainConfig& config,
                    const state::StateView& base, seams::BlockHashLookup lookup, SharedThreads& threads);

    Result<chain::Receipt> add(const chain::TransactionPtr& transaction) override;
    std::vector<Added> add_all(std::span<const chain::TransactionPtr> batch, const Clock& stopwatch) override;
    std::uint64_t gas_left() const override { return environment_.gas_limit - gas_used_; }
    bool has_room(const chain::SignedTransaction& transaction) const override;
    seams::BlockSlice take_slice() override;
    state::StateDiff changes() const override { return journal_.diff(); }
    Result<seams::ExecutedBlock> finish(const seams::BlockEnd& end) override;

private:
    class HashesByLookup final : public evm::BlockHashes {
    public:
        explicit HashesByLookup(seams::BlockHashLookup lookup) : lookup_{std::move(lookup)} {}
        Hash32 block_hash(std::uint64_t number) const override { return lookup_(number); }

    private:
        seams::BlockHashLookup lookup_;
    };

    Added add_one(const chain::TransactionPtr& transaction, const Clock& stopwatch);
    chain::Receipt include(const chain::TransactionPtr& transaction, evm::TransactionResult result);
    std::span<const chain::TransactionPtr> sure_to_fit(std::span<const chain::TransactionPtr> batch) const;
    bool is_worth_speculating(std::span<const chain::TransactionPtr> batch);
    Result<void> check_data_room(const chain::SignedTransaction& transaction) const;
    std::uint64_t da_footprint(const chain::SignedTransaction& transaction) const;

    HashesByLookup hashes_;
    const chain::ChainConfig& config_;
    SharedThreads& threads_;
    evm::BlockEnvironment environment_;
    state::Journal journal_;
    std::vector<chain::TransactionPtr> transactions_;
    std::vector<chain::Receipt> receipts_;
    std::uint64_t gas_used_ = 0;
    std::uint64_t blob_gas_used_ = 0;
    std::size_t sliced_ = 0;
    unsigned batches_alone_ = 0;  // to come: their transactions run one after another
};

}  // namespace studio::modules::execution
