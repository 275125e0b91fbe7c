// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "txpool.hpp"

namespace studio::txpool {

Selection::Selection(TxPool& pool, const seams::Sequencing& order, const Uint256& base_fee)
    : pool_{&pool}, order_{&order}, base_fee_{base_fee} {
    const std::lock_guard lock{pool.mutex_};
    heap_.reserve(pool.senders_.size());
    for (const auto& [address, sender] : pool.senders_)
        push_next_of(address);
}

bool Selection::after(const Head& a, const Head& b) const {
    const auto candidate = [](const Head& head) {
        return seams::Candidate{head.pooled.transaction.get(), head.pooled.arrival, head.tip};
    };
    return order_->before(candidate(b), candidate(a));
}

void Selection::push_next_of(const Address& address) {
    const auto& sender = pool_->senders_.at(address);
    const auto next = sender.waiting.find(sender.next_nonce);
    if (next == sender.waiting.end())
        return;
    const auto& tx = next->second.transaction->fields;
    if (tx.max_fee_per_gas < base_fee_)
        return;
    heap_.push_back({next->second, chain::effective_gas_price(tx, base_fee_) - base_fee_});
    std::push_heap(heap_.begin(), heap_.end(), [this](const Head& a, const Head& b) { return after(a, b); });
}

std::optional<Pooled> Selection::next() {
    const std::lock_guard lock{pool_->mutex_};
    while (!heap_.empty()) {
        std::pop_heap(heap_.begin(), heap_.end(),
                      [this](const Head& a, const Head& b) { return after(a, b); });
        const auto pooled = std::move(heap_.back().pooled);
        heap_.pop_back();
        const auto sender = pool_->senders_.find(pooled.transaction->sender);
        if (sender == pool_->senders_.end())
            continue;
        const auto waiting = sender->second.waiting.find(pooled.transaction->fields.nonce);
        // A replacement may have taken its place since the selection was opened, or one before it was
        // refused, so that it waits for that nonce.
        const auto nonce = pooled.transaction->fields.nonce;
        if (waiting == sender->second.waiting.end() || waiting->second.transaction != pooled.transaction ||
            nonce != sender->second.next_nonce)
            continue;
        sender->second.waiting.erase(waiting);
        --pool_->waiting_;
        sender->second.next_nonce = nonce + 1;
        push_next_of(pooled.transaction->sender);
        return pooled;
    }
    return std::nullopt;
}

void Selection::give_back(Pooled pooled) {
    const std::lock_guard lock{pool_->mutex_};
    const auto& address = pooled.transaction->sender;
    auto& sender = pool_->senders_[address];
    sender.next_nonce = pooled.transaction->fields.nonce;
    std::erase_if(heap_, [&](const Head& head) { return head.pooled.transaction->sender == address; });
    std::make_heap(heap_.begin(), heap_.end(), [this](const Head& a, const Head& b) { return after(a, b); });
    const auto nonce = pooled.transaction->fields.nonce;
    if (sender.waiting.emplace(nonce, std::move(pooled)).second)
        ++pool_->waiting_;
}

}  // namespace studio::txpool
