// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/events.hpp>
#include <chain/block.hpp>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace studio::pipeline {

struct PendingBlock;

/// Something worth telling a person; becomes an api::Event.
struct Notice {
    api::EventKind kind{};
    std::optional<api::Layer> layer;
    api::Text text;
    std::optional<std::uint64_t> block;
    std::string transaction_hash;
    std::string address;
};

/// Handlers of one listener; those left empty are not called.
struct ChainListener {
    std::function<void(const chain::SealedBlockPtr&)> on_block;  // stored, in order
    /// Blocks were taken back, newest first; others come in their place.
    std::function<void(const std::vector<chain::SealedBlockPtr>&)> on_undone;
    std::function<void(const std::shared_ptr<const PendingBlock>&)> on_slice;
    std::function<void(const chain::TransactionPtr&)> on_pooled;
    std::function<void(const Notice&)> on_notice;
    std::function<void()> on_phase;
};

/// Who wants to hear what happens on a chain. Thread-safe. A handler must not subscribe or unsubscribe.
class ChainFeed {
public:
    /// Ends the subscription when it goes; after that no handler runs any more.
    class Subscription {
    public:
        Subscription() = default;
        Subscription(Subscription&& other) noexcept;
        Subscription& operator=(Subscription&& other) noexcept;
        ~Subscription();

    private:
        friend class ChainFeed;
        Subscription(ChainFeed& feed, std::uint64_t id) : feed_{&feed}, id_{id} {}
        void end();
        ChainFeed* feed_ = nullptr;
        std::uint64_t id_ = 0;
    };

    [[nodiscard]] Subscription subscribe(ChainListener listener);

    void block(const chain::SealedBlockPtr& block) const;
    void undone(const std::vector<chain::SealedBlockPtr>& blocks) const;
    void slice(const std::shared_ptr<const PendingBlock>& pending) const;
    void pooled(const chain::TransactionPtr& transaction) const;
    void notice(const Notice& notice) const;
    void phase() const;

private:
    template <class Handler, class... Arguments>
    void tell(Handler ChainListener::*handler, const Arguments&... arguments) const;

    mutable std::mutex mutex_;
    std::uint64_t last_id_ = 0;                         // guarded by mutex_
    std::map<std::uint64_t, ChainListener> listeners_;  // guarded by mutex_
};

}  // namespace studio::pipeline
