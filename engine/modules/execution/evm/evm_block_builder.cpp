// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_block_builder.hpp"

#include <algorithm>
#include <chain/blob_market.hpp>
#include <evm/evm_errors.hpp>
#include <evm/rollup_fees.hpp>
#include <thread>

namespace studio::modules::execution {
namespace {

/// A smaller batch is not worth waking other threads for.
constexpr std::size_t kLeastBatch = 8;
constexpr std::uint64_t kPlainTransferGas = 21'000;
/// Where most of a batch depends on each other, so will the next ones.
constexpr unsigned kBatchesAlone = 8;
/// More would wait for memory and for the thread that takes their results over.
constexpr unsigned kMostThreads = 8;

}  // namespace

unsigned SharedThreads::most() {
    return std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads);
}

ThreadTeam& SharedThreads::team() {
    const auto wanted = wanted_.load();
    if (!team_ || team_->size() != wanted)
        team_ = std::make_unique<ThreadTeam>(wanted);
    return *team_;
}

EvmBlockBuilder::EvmBlockBuilder(const chain::Header& draft, const chain::ChainConfig& config,
                                 const state::StateView& base, seams::BlockHashLookup lookup,
                                 SharedThreads& threads)
    : hashes_{std::move(lookup)},
      config_{config},
      threads_{threads},
      environment_{evm::environment_of(draft, config, &hashes_)},
      journal_{base} {
    evm::begin_block(environment_, config_, journal_);
}

Result<chain::Receipt> EvmBlockBuilder::add(const chain::TransactionPtr& transaction) {
    STUDIO_CHECK(check_data_room(*transaction));
    STUDIO_TRY(result, evm::apply_transaction(*transaction, environment_, config_, journal_, gas_left()));
    return include(transaction, std::move(result));
}

std::vector<seams::BlockBuilder::Added> EvmBlockBuilder::add_all(std::span<const chain::TransactionPtr> batch,
                                                                 const Clock& stopwatch) {
    std::vector<evm::Speculation> ahead;
    if (const auto sure = sure_to_fit(batch); is_worth_speculating(sure))
        ahead = evm::speculate(sure, environment_, config_, journal_, threads_.team(), stopwatch);
    std::vector<Added> added;
    added.reserve(batch.size());
    std::size_t taken_over = 0;
    for (std::size_t i = 0; i < batch.size() && has_room(*batch[i]); ++i) {
        if (i >= ahead.size() || !evm::take_over(ahead[i], config_, journal_)) {
            added.push_back(add_one(batch[i], stopwatch));
            continue;
        }
        ++taken_over;
        added.push_back({include(batch[i], std::move(*ahead[i].result)), ahead[i].execution_ns});
    }
    if (2 * taken_over < ahead.size())
        batches_alone_ = kBatchesAlone;
    return added;
}

seams::BlockBuilder::Added EvmBlockBuilder::add_one(const chain::TransactionPtr& transaction,
                                                    const Clock& stopwatch) {
    const auto started_ns = stopwatch.monotonic_ns();
    auto receipt = add(transaction);
    return {std::move(receipt), stopwatch.monotonic_ns() - started_ns};
}

chain::Receipt EvmBlockBuilder::include(const chain::TransactionPtr& transaction,
                                        evm::TransactionResult result) {
    gas_used_ += result.receipt.gas_used;
    blob_gas_used_ += result.blob_gas_used + da_footprint(*transaction);
    result.receipt.cumulative_gas_used = gas_used_;
    transactions_.push_back(transaction);
    receipts_.push_back(std::move(result.receipt));
    return receipts_.back();
}

/// The transactions that have room even if each uses all the gas it may. Work beyond the block's gas is not
/// done ahead: it would be lost, and anybody could cause it.
std::span<const chain::TransactionPtr> EvmBlockBuilder::sure_to_fit(
    std::span<const chain::TransactionPtr> batch) const {
    auto left = gas_left();
    std::size_t count = 0;
    for (; count < batch.size() && batch[count]->fields.gas_limit <= left; ++count)
        left -= batch[count]->fields.gas_limit;
    return batch.first(count);
}

/// Plain transfers take less time than handing them to another thread.
bool EvmBlockBuilder::is_worth_speculating(std::span<const chain::TransactionPtr> batch) {
    if (batch.size() < kLeastBatch)
        return false;
    if (batches_alone_ > 0) {
        --batches_alone_;
        return false;
    }
    const auto calls = std::count_if(batch.begin(), batch.end(), [](const auto& transaction) {
        return transaction->fields.gas_limit > kPlainTransferGas;
    });
    return 2 * static_cast<std::size_t>(calls) > batch.size() && threads_.team().size() > 1;
}

bool EvmBlockBuilder::has_room(const chain::SignedTransaction& transaction) const {
    return transaction.fields.gas_limit <= gas_left() && check_data_room(transaction).has_value();
}

/// EIP-4844 and OP Jovian: the data of all transactions of the block together.
Result<void> EvmBlockBuilder::check_data_room(const chain::SignedTransaction& transaction) const {
    const auto before = blob_gas_used_ / chain::gas_per_blob;
    const auto blobs = transaction.fields.blob_versioned_hashes.size();
    if (before != 0 && blobs != 0 &&
        before + blobs > config_.blobs.max)  // a first one's: apply_transaction looks
        return fail(evm::errors::kBlobTooMany,
                    {std::to_string(blobs), std::to_string(config_.blobs.max - before)});
    const auto footprint = da_footprint(transaction);
    if (footprint > environment_.gas_limit - std::min(environment_.gas_limit, blob_gas_used_))
        return fail(evm::errors::kDaFootprintExceeded,
                    {std::to_string(footprint), std::to_string(environment_.gas_limit - blob_gas_used_)});
    return {};
}

std::uint64_t EvmBlockBuilder::da_footprint(const chain::SignedTransaction& transaction) const {
    if (config_.op_fork < chain::OpFork::jovian)  // L1 has none, and compares lower
        return 0;
    return evm::da_footprint(evm::rollup_fee_parameters(journal_), transaction);
}

seams::BlockSlice EvmBlockBuilder::take_slice() {
    const auto from = static_cast<std::ptrdiff_t>(sliced_);
    seams::BlockSlice slice;
    slice.transactions.assign(transactions_.begin() + from, transactions_.end());
    slice.receipts.assign(receipts_.begin() + from, receipts_.end());
    slice.diff = std::make_shared<const state::StateDiff>(journal_.take_slice());
    sliced_ = transactions_.size();
    return slice;
}

Result<seams::ExecutedBlock> EvmBlockBuilder::finish(const seams::BlockEnd& end) {
    STUDIO_TRY(requests,
               evm::end_block(environment_, config_, {end.withdrawals, receipts_, end.ommers}, journal_));
    receipts_.shrink_to_fit();  // they stay in caches for long, at over 300 bytes each
    transactions_.shrink_to_fit();
    return seams::ExecutedBlock{std::move(transactions_), std::move(receipts_), journal_.diff(), gas_used_,
                                blob_gas_used_,           std::move(requests)};
}

}  // namespace studio::modules::execution
