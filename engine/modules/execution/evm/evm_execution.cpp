// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_execution.hpp"

#include <base/assert.hpp>
#include <chain/predeploys.hpp>
#include <evm/execution.hpp>
#include <seams/module.hpp>
#include <state/journal.hpp>

namespace studio::modules::execution {
namespace {

class HashesByLookup final : public evm::BlockHashes {
public:
    explicit HashesByLookup(seams::BlockHashLookup lookup) : lookup_{std::move(lookup)} {}
    Hash32 block_hash(std::uint64_t number) const override { return lookup_(number); }

private:
    seams::BlockHashLookup lookup_;
};

class EvmBlockBuilder final : public seams::BlockBuilder {
public:
    EvmBlockBuilder(const chain::Header& draft, const chain::ChainConfig& config,
                    const state::StateView& base, seams::BlockHashLookup lookup)
        : hashes_{std::move(lookup)},
          config_{config},
          environment_{evm::environment_of(draft, config, &hashes_)},
          journal_{base} {
        evm::begin_block(environment_, config_, journal_);
    }

    Result<chain::Receipt> add(const chain::TransactionPtr& transaction) override {
        STUDIO_TRY(result, evm::apply_transaction(*transaction, environment_, config_, journal_, gas_left()));
        gas_used_ += result.receipt.gas_used;
        result.receipt.cumulative_gas_used = gas_used_;
        transactions_.push_back(transaction);
        receipts_.push_back(std::move(result.receipt));
        return receipts_.back();
    }

    std::uint64_t gas_left() const override { return environment_.gas_limit - gas_used_; }

    seams::BlockSlice take_slice() override {
        const auto from = static_cast<std::ptrdiff_t>(sliced_);
        seams::BlockSlice slice;
        slice.transactions.assign(transactions_.begin() + from, transactions_.end());
        slice.receipts.assign(receipts_.begin() + from, receipts_.end());
        slice.diff = std::make_shared<const state::StateDiff>(journal_.take_slice());
        sliced_ = transactions_.size();
        return slice;
    }

    seams::ExecutedBlock finish() override {
        receipts_.shrink_to_fit();  // they stay in caches for long, at over 300 bytes each
        transactions_.shrink_to_fit();
        return {std::move(transactions_), std::move(receipts_), journal_.diff(), gas_used_};
    }

private:
    HashesByLookup hashes_;
    const chain::ChainConfig& config_;
    evm::BlockEnvironment environment_;
    state::Journal journal_;
    std::vector<chain::TransactionPtr> transactions_;
    std::vector<chain::Receipt> receipts_;
    std::uint64_t gas_used_ = 0;
    std::size_t sliced_ = 0;
};

}  // namespace

EvmExecution::EvmExecution(const seams::Parameters& parameters)
    : block_gas_limit_{static_cast<std::uint64_t>(parameters.integer(seams::kBlockGasLimitParameter)) *
                       1'000'000} {
    const auto base_fee = Uint256::parse_decimal(parameters.text("initial_base_fee_wei"));
    const auto fork = chain::fork_by_name(parameters.text("fork"));
    STUDIO_ASSERT(base_fee && fork);  // the descriptor's choices and validation allow nothing else
    initial_base_fee_ = *base_fee;
    fork_ = *fork;
    fee_market_ = {static_cast<std::uint64_t>(parameters.integer("elasticity")),
                   static_cast<std::uint64_t>(parameters.integer("base_fee_denominator"))};
}

chain::ChainConfig EvmExecution::rules(std::uint64_t chain_id) const {
    chain::ChainConfig config;
    config.chain_id = chain_id;
    config.fork = fork_;
    config.fee_market = fee_market_;
    config.min_base_fee = chain::least_base_fee_wei;
    config.base_fee_vault = chain::base_fee_vault;
    return config;
}

std::unique_ptr<seams::BlockBuilder> EvmExecution::open_block(const chain::Header& draft,
                                                              const chain::ChainConfig& config,
                                                              const state::StateView& base,
                                                              seams::BlockHashLookup hashes) const {
    return std::make_unique<EvmBlockBuilder>(draft, config, base, std::move(hashes));
}

}  // namespace studio::modules::execution
