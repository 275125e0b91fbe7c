// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill_block.hpp"

#include <algorithm>

namespace studio::pipeline {
namespace {

/// No transaction can be smaller (Yellow Paper, G_transaction).
constexpr std::uint64_t kLeastGas = 21'000;
/// Transactions handed to the builder at once; between batches the clock is looked at.
constexpr std::size_t kBatch = 64;

/// What is on its way from the pool into the block, in order.
class Batch {
public:
    explicit Batch(txpool::Selection& selection) : selection_{selection} {}

    void fill() {
        while (pooled_.size() < kBatch) {
            auto next = selection_.next();
            if (!next)
                return;
            transactions_.push_back(next->transaction);
            pooled_.push_back(std::move(*next));
        }
    }

    bool empty() const { return pooled_.empty(); }
    std::span<const chain::TransactionPtr> transactions() const { return transactions_; }
    const txpool::Pooled& operator[](std::size_t i) const { return pooled_[i]; }

    void drop_first(std::size_t count) {
        pooled_.erase(pooled_.begin(), pooled_.begin() + static_cast<std::ptrdiff_t>(count));
        transactions_.erase(transactions_.begin(),
                            transactions_.begin() + static_cast<std::ptrdiff_t>(count));
    }

    /// The first one's sender has to wait for a later block; one of another sender may still fit.
    void give_back_first_sender() {
        const auto sender = transactions_.front()->sender;
        for (std::size_t i = pooled_.size();
             i-- > 0;)  // the last nonce first: the next one is then the lowest
            if (transactions_[i]->sender == sender)
                give_back(i);
    }
    void give_back_all() {
        while (!empty())
            give_back(pooled_.size() - 1);
    }

private:
    void give_back(std::size_t i) {
        selection_.give_back(std::move(pooled_[i]));
        pooled_.erase(pooled_.begin() + static_cast<std::ptrdiff_t>(i));
        transactions_.erase(transactions_.begin() + static_cast<std::ptrdiff_t>(i));
    }

    txpool::Selection& selection_;
    std::vector<txpool::Pooled> pooled_;
    std::vector<chain::TransactionPtr> transactions_;
};

}  // namespace

FillEnd fill_block(const FillRequest& request, seams::BlockBuilder& builder,
                   std::vector<Inclusion>& inclusions, const RefusalHandler& on_refusal) {
    auto selection = request.pool.select(request.order, request.base_fee);
    Batch batch{selection};
    for (;;) {
        const bool is_full = builder.gas_left() < kLeastGas;
        const bool is_late = request.heed_deadline && request.stopwatch.monotonic_ns() >= request.deadline_ns;
        if (is_full || is_late) {
            batch.give_back_all();
            return is_full ? FillEnd::block_full : FillEnd::out_of_time;
        }
        batch.fill();
        if (batch.empty())
            return FillEnd::pool_empty;
        const auto added = builder.add_all(batch.transactions(), request.stopwatch);
        for (std::size_t i = 0; i < added.size(); ++i) {
            const auto& pooled = batch[i];
            if (added[i].receipt) {
                inclusions.push_back(
                    {pooled.received_ns, pooled.received_wall_ms,
                     static_cast<std::uint32_t>(std::min<std::int64_t>(added[i].execution_ns, UINT32_MAX))});
                continue;
            }
            request.pool.discard(pooled.transaction);
            on_refusal(pooled.transaction, added[i].receipt.error());
        }
        const bool stopped_early = added.size() < batch.transactions().size();
        batch.drop_first(added.size());
        if (stopped_early)
            batch.give_back_first_sender();
    }
}

}  // namespace studio::pipeline
