// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

#include "methods.hpp"

namespace studio::rpc {

/// One eth_subscribe.
struct Subscription {
    enum class Kind : std::uint8_t { heads, logs, pooled };
    Kind kind{};
    store::LogFilter logs;           // of Kind::logs; its range of blocks is not heeded
    bool full_transactions = false;  // of Kind::pooled
    std::string id;                  // "0x…", unique within the connection
    bool active = false;
};

/// The subscriptions of one WebSocket connection. Thread-safe.
class Subscriptions {
public:
    /// `send` takes the text of a notification, from any thread, and must be quick.
    explicit Subscriptions(std::function<void(std::string)> send) : send_{std::move(send)} {}

    /// The id; error when there are limits::kRpcMaxSubscriptions already. Nothing is told before activate().
    RpcResult<std::string> add(Subscription subscription);
    bool remove(std::string_view id);
    /// The replies with the ids made so far are on their way: from now on their notifications may follow.
    void activate();
    /// Active ones of a kind, copied.
    std::vector<Subscription> of_kind(Subscription::Kind kind) const;

    /// Sends one notification; `result` is JSON.
    void notify(std::string_view id, std::string_view result) const;

private:
    const std::function<void(std::string)> send_;
    mutable std::mutex mutex_;
    std::vector<Subscription> list_;  // guarded by mutex_
    std::uint64_t last_id_ = 0;       // guarded by mutex_
};

/// eth_subscribe and eth_unsubscribe, which work on a connection; null when `name` is neither.
using SubscriptionMethod = RpcResult<void> (*)(Node& node, Subscriptions& subscriptions, const Params& params,
                                               codec::json::Writer& out);
SubscriptionMethod find_subscription_method(std::string_view name);

}  // namespace studio::rpc
