// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "methods.hpp"

namespace studio::rpc {

class Subscriptions;

/// Turns the text of a request, single or batch, into the text of the reply (JSON-RPC 2.0). Thread-safe;
/// several requests may be answered at once.
class Dispatcher {
public:
    explicit Dispatcher(Node& node) : node_{node} {}

    /// Empty when nothing is to be sent: every request was a notification. `subscriptions` are those of the
    /// connection the request came by; null when it cannot be told anything later (HTTP). Never throws: what
    /// goes wrong in a method is its answer.
    std::string answer(std::string_view request, Subscriptions* subscriptions = nullptr);

    /// Batches end early from now on: the server closes.
    void stop() { stopping_ = true; }

private:
    std::string answer_batch(simdjson::dom::array requests, Subscriptions* subscriptions);
    /// Empty for a notification.
    std::string answer_one(Json request, Subscriptions* subscriptions);
    RpcResult<void> run(std::string_view name, const Params& params, codec::json::Writer& out,
                        Subscriptions* subscriptions);

    Node& node_;
    std::atomic<bool> stopping_ = false;
};

/// A reply that only says what is wrong; the request had no id that could be read.
std::string error_reply(const RpcError& error);

}  // namespace studio::rpc
