// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_execution.hpp"

#include <base/assert.hpp>
#include <chain/blob_market.hpp>
#include <chain/predeploys.hpp>
#include <evm/evm_errors.hpp>
#include <evm/execution.hpp>
#include <evm/rollup_fees.hpp>
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
        STUDIO_CHECK(check_data_room(*transaction));
        STUDIO_TRY(result, evm::apply_transaction(*transaction, environment_, config_, journal_, gas_left()));
        gas_used_ += result.receipt.gas_used;
        blob_gas_used_ += result.blob_gas_used + da_footprint(*transaction);
        result.receipt.cumulative_gas_used = gas_used_;
        transactions_.push_back(transaction);
        receipts_.push_back(std::move(result.receipt));
        return receipts_.back();
    }

    std::uint64_t gas_left() const override { return environment_.gas_limit - gas_used_; }

    bool has_room(const chain::SignedTransaction& transaction) const override {
        return transaction.fields.gas_limit <= gas_left() && check_data_room(transaction).has_value();
    }

    seams::BlockSlice take_slice() override {
        const auto from = static_cast<std::ptrdiff_t>(sliced_);
        seams::BlockSlice slice;
        slice.transactions.assign(transactions_.begin() + from, transactions_.end());
        slice.receipts.assign(receipts_.begin() + from, receipts_.end());
        slice.diff = std::make_shared<const state::StateDiff>(journal_.take_slice());
        sliced_ = transactions_.size();
        return slice;
    }

    Result<seams::ExecutedBlock> finish(std::span<const chain::Withdrawal> withdrawals) override {
        STUDIO_TRY(requests, evm::end_block(environment_, config_, {withdrawals, receipts_}, journal_));
        receipts_.shrink_to_fit();  // they stay in caches for long, at over 300 bytes each
        transactions_.shrink_to_fit();
        return seams::ExecutedBlock{std::move(transactions_), std::move(receipts_),
                                    journal_.diff(),          gas_used_,
                                    blob_gas_used_,           std::move(requests)};
    }

private:
    /// EIP-4844 and OP Jovian: the data of all transactions of the block together.
    Result<void> check_data_room(const chain::SignedTransaction& transaction) const {
        const auto before = blob_gas_used_ / chain::gas_per_blob;
        const auto blobs = transaction.fields.blob_versioned_hashes.size();
        if (before != 0 &&
            before + blobs > config_.blobs.max)  // its own blobs alone: apply_transaction looks
            return fail(evm::errors::kBlobTooMany,
                        {std::to_string(blobs), std::to_string(config_.blobs.max - before)});
        if (const auto footprint = da_footprint(transaction);
            footprint > environment_.gas_limit - blob_gas_used_)
            return fail(evm::errors::kDaFootprintExceeded,
                        {std::to_string(footprint), std::to_string(environment_.gas_limit - blob_gas_used_)});
        return {};
    }

    std::uint64_t da_footprint(const chain::SignedTransaction& transaction) const {
        if (config_.op_fork < chain::OpFork::jovian)  // L1 has none, and compares lower
            return 0;
        return evm::da_footprint(evm::rollup_fee_parameters(journal_), transaction);
    }

    HashesByLookup hashes_;
    const chain::ChainConfig& config_;
    evm::BlockEnvironment environment_;
    state::Journal journal_;
    std::vector<chain::TransactionPtr> transactions_;
    std::vector<chain::Receipt> receipts_;
    std::uint64_t gas_used_ = 0;
    std::uint64_t blob_gas_used_ = 0;
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
    op_fork_ = parameters.text("op_rules") == "jovian" ? chain::OpFork::jovian : chain::OpFork::isthmus;
    fee_market_ = {static_cast<std::uint64_t>(parameters.integer("elasticity")),
                   static_cast<std::uint64_t>(parameters.integer("base_fee_denominator"))};
}

chain::ChainConfig EvmExecution::rules(std::uint64_t chain_id) const {
    chain::ChainConfig config;
    config.chain_id = chain_id;
    config.fork = fork_;
    config.fee_market = fee_market_;
    config.min_base_fee = chain::least_base_fee_wei;
    config.op_fork = op_fork_;
    return config;
}

std::unique_ptr<seams::BlockBuilder> EvmExecution::open_block(const chain::Header& draft,
                                                              const chain::ChainConfig& config,
                                                              const state::StateView& base,
                                                              seams::BlockHashLookup hashes) const {
    return std::make_unique<EvmBlockBuilder>(draft, config, base, std::move(hashes));
}

}  // namespace studio::modules::execution
