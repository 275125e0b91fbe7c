// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "subscriptions.hpp"

namespace studio::rpc {

/// Tells subscribers about blocks and pooled transactions. The chain's thread only rings the bell (`block()`,
/// `pooled()`); what to tell is looked up and written by tell(), on a worker. Thread-safe.
class Notifier {
public:
    /// `wake` arranges that tell() is called soon on another thread; never twice at a time.
    Notifier(Node& node, std::function<void()> wake);

    /// Its subscriptions hear from now on, as long as they live.
    void join(std::weak_ptr<Subscriptions> subscriptions);

    void block();
    void pooled(const chain::TransactionPtr& transaction);
    /// Tells everything that is new. Blocks come in order, none is left out; of transactions pooled
    /// since the last time at most limits::kRpcRecentPooled.
    void tell();
    /// Waits for what is being told; then nothing is any more, and the node is not looked at.
    void end();

private:
    using Group = std::vector<std::shared_ptr<Subscriptions>>;

    void ring();
    Group members();  // mutex_ is held
    void tell_block(const Group& group, const chain::SealedBlock& block) const;
    void tell_pooled(const Group& group, const std::vector<chain::TransactionPtr>& transactions) const;

    Node& node_;
    const std::function<void()> wake_;
    std::mutex telling_;        // taken before mutex_
    bool over_ = false;         // guarded by telling_
    std::uint64_t next_block_;  // guarded by telling_
    std::mutex mutex_;
    bool woken_ = false;                                // guarded by mutex_
    std::vector<std::weak_ptr<Subscriptions>> joined_;  // guarded by mutex_
    std::vector<chain::TransactionPtr> pooled_;         // guarded by mutex_
};

}  // namespace studio::rpc
