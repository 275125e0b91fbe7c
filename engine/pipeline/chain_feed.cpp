// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_feed.hpp"

#include <utility>

namespace studio::pipeline {

ChainFeed::Subscription::Subscription(Subscription&& other) noexcept
    : feed_{std::exchange(other.feed_, nullptr)}, id_{other.id_} {}

ChainFeed::Subscription& ChainFeed::Subscription::operator=(Subscription&& other) noexcept {
    if (this != &other) {
        end();
        feed_ = std::exchange(other.feed_, nullptr);
        id_ = other.id_;
    }
    return *this;
}

ChainFeed::Subscription::~Subscription() {
    end();
}

void ChainFeed::Subscription::end() {
    if (feed_ == nullptr)
        return;
    const std::lock_guard lock{feed_->mutex_};
    feed_->listeners_.erase(id_);
    feed_ = nullptr;
}

ChainFeed::Subscription ChainFeed::subscribe(ChainListener listener) {
    const std::lock_guard lock{mutex_};
    listeners_.emplace(++last_id_, std::move(listener));
    return {*this, last_id_};
}

template <class Handler, class... Arguments>
void ChainFeed::tell(Handler ChainListener::*handler, const Arguments&... arguments) const {
    // Held while handlers run: a subscription that ended is never called again.
    const std::lock_guard lock{mutex_};
    for (const auto& [id, listener] : listeners_)
        if (listener.*handler)
            (listener.*handler)(arguments...);
}

void ChainFeed::block(const chain::SealedBlockPtr& block) const {
    tell(&ChainListener::on_block, block);
}
void ChainFeed::undone(const std::vector<chain::SealedBlockPtr>& blocks) const {
    tell(&ChainListener::on_undone, blocks);
}
void ChainFeed::slice(const std::shared_ptr<const PendingBlock>& pending) const {
    tell(&ChainListener::on_slice, pending);
}
void ChainFeed::pooled(const chain::TransactionPtr& transaction) const {
    tell(&ChainListener::on_pooled, transaction);
}
void ChainFeed::notice(const Notice& notice) const {
    tell(&ChainListener::on_notice, notice);
}
void ChainFeed::phase() const {
    tell(&ChainListener::on_phase);
}

}  // namespace studio::pipeline
