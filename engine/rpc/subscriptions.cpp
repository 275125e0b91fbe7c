// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptions.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<std::string_view> text_at(const Params& params, std::size_t index, const char* what) {
    std::string_view text;
    if (!params.has(index) || params.at(index).get(text) != simdjson::SUCCESS)
        return invalid_params("missing value for required argument " + std::to_string(index) + ": " + what);
    return text;
}

RpcResult<Subscription> read_subscription(const Node& node, const Params& params) {
    RPC_TRY(kind, text_at(params, 0, "what to subscribe to"));
    Subscription subscription;
    if (kind == "newHeads") {
        subscription.kind = Subscription::Kind::heads;
    } else if (kind == "logs") {
        subscription.kind = Subscription::Kind::logs;
        if (params.has(1)) {
            RPC_TRY(filter, read_log_filter(node, params.at(1)));
            subscription.logs = std::move(filter);
        }
    } else if (kind == "newPendingTransactions") {
        subscription.kind = Subscription::Kind::pooled;
        subscription.full_transactions = params.flag(1);
    } else {
        return invalid_params("no subscription \"" + std::string{kind.substr(0, 80)} +
                              "\": there are newHeads, logs and newPendingTransactions");
    }
    return subscription;
}

RpcResult<void> subscribe(Node& node, Subscriptions& subscriptions, const Params& params, Writer& out) {
    RPC_TRY(subscription, read_subscription(node, params));
    RPC_TRY(id, subscriptions.add(std::move(subscription)));
    out.string(id);
    return {};
}

RpcResult<void> unsubscribe(Node&, Subscriptions& subscriptions, const Params& params, Writer& out) {
    RPC_TRY(id, text_at(params, 0, "subscription id"));
    if (!subscriptions.remove(id))
        return rpc_fail({RpcError::kServerError, "subscription not found"});
    out.boolean(true);
    return {};
}

}  // namespace

RpcResult<std::string> Subscriptions::add(Subscription subscription) {
    const std::lock_guard lock{mutex_};
    if (list_.size() >= limits::kRpcMaxSubscriptions)
        return rpc_fail({RpcError::kLimitExceeded, "too many subscriptions: a connection has at most " +
                                                       std::to_string(limits::kRpcMaxSubscriptions)});
    subscription.id = codec::to_quantity(++last_id_);
    list_.push_back(std::move(subscription));
    return list_.back().id;
}

bool Subscriptions::remove(std::string_view id) {
    const std::lock_guard lock{mutex_};
    return std::erase_if(list_, [&](const auto& item) { return item.id == id; }) > 0;
}

void Subscriptions::activate() {
    const std::lock_guard lock{mutex_};
    for (auto& item : list_)
        item.active = true;
}

std::vector<Subscription> Subscriptions::of_kind(Subscription::Kind kind) const {
    const std::lock_guard lock{mutex_};
    std::vector<Subscription> found;
    std::copy_if(list_.begin(), list_.end(), std::back_inserter(found),
                 [&](const auto& item) { return item.active && item.kind == kind; });
    return found;
}

void Subscriptions::notify(std::string_view id, std::string_view result) const {
    Writer out;
    out.begin_object().key("jsonrpc").string("2.0").key("method").string("eth_subscription");
    out.key("params").begin_object().key("subscription").string(id).key("result").raw(result);
    out.end_object().end_object();
    send_(out.take());
}

SubscriptionMethod find_subscription_method(std::string_view name) {
    if (name == "eth_subscribe")
        return subscribe;
    return name == "eth_unsubscribe" ? unsubscribe : nullptr;
}

}  // namespace studio::rpc
