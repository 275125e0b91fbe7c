// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill_block.hpp"

#include <algorithm>
#include <utility>

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
        forget_given_back();
    }

    bool was_given_back(std::size_t i) const { return transactions_[i] == nullptr; }
    /// All of the sender after the i-th wait for a later block. Their places are empty until drop_first().
    void give_back_after(std::size_t i, const Address& sender) {
        // The last nonce first: the next one is then the lowest.
        for (std::size_t later = pooled_.size(); later-- > i + 1;)
            if (!was_given_back(later) && transactions_[later]->sender == sender)
                give_back(later);
    }

    /// The first one's sender has to wait for a later block; one of another sender may still fit.
    void give_back_first_sender() {
        const auto sender = transactions_.front()->sender;
        give_back_after(0, sender);
        give_back(0);
        forget_given_back();
    }
    void give_back_all() {
        for (std::size_t i = pooled_.size(); i-- > 0;)
            give_back(i);
        forget_given_back();
    }

private:
    void give_back(std::size_t i) {
        selection_.give_back(std::exchange(pooled_[i], {}));
        transactions_[i] = nullptr;
    }
    void forget_given_back() {
        std::erase_if(pooled_, [](const txpool::Pooled& pooled) { return pooled.transaction == nullptr; });
        std::erase(transactions_, nullptr);
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
            if (batch.was_given_back(i))
                continue;  // it was refused for the nonce of an earlier one that was refused
            const auto& pooled = batch[i];
            if (added[i].receipt) {
                inclusions.push_back(
                    {pooled.received_ns, pooled.received_wall_ms,
                     static_cast<std::uint32_t>(std::min<std::int64_t>(added[i].execution_ns, UINT32_MAX))});
                continue;
            }
            batch.give_back_after(i, pooled.transaction->sender);
            request.pool.discard(pooled.transaction);
            on_refusal(pooled.transaction, added[i].receipt.error());
        }
        const bool has_no_room =
            added.size() < batch.transactions().size() && !batch.was_given_back(added.size());
        batch.drop_first(added.size());
        if (has_no_room)
            batch.give_back_first_sender();
    }
}

}  // namespace studio::pipeline
