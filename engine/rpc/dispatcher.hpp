// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "call_policy.hpp"
#include "methods.hpp"
#include "request_envelope.hpp"

namespace studio::rpc {

class Subscriptions;

/// How much of what it is asked a dispatcher answers.
struct DispatchTerms {
    std::span<const std::string_view> methods =
        {};                                // the only ones that there are, and outlive it; empty: all
    std::optional<CallPolicy> calls = {};  // of eth_call; empty: any
    BatchLimits batch = {};
};

/// Turns the text of a request, single or batch, into the text of the reply (JSON-RPC 2.0). Thread-safe;
/// several requests may be answered at once.
class Dispatcher {
public:
    explicit Dispatcher(Node& node, const DispatchTerms& terms = {}) : node_{node}, terms_{terms} {}

    /// Empty when nothing is to be sent: every request was a notification. `subscriptions` are those of the
    /// connection the request came by; null when it cannot be told anything later (HTTP). Never throws: what
    /// goes wrong in a method is its answer.
    std::string answer(std::string_view request, Subscriptions* subscriptions = nullptr);

    /// Batches end early from now on: the server closes.
    void stop() { stopping_ = true; }

    /// When a method was last called that asks for more than a chain's presence, on the node's monotonic
    /// clock; 0: never.
    std::int64_t used_ns() const { return used_ns_; }

private:
    RpcResult<void> run(std::string_view name, const Params& params, codec::json::Writer& out,
                        Subscriptions* subscriptions);

    bool is_allowed(std::string_view method) const;

    Node& node_;
    const DispatchTerms terms_;
    std::atomic<bool> stopping_ = false;
    std::atomic<std::int64_t> used_ns_ = 0;
};

}  // namespace studio::rpc
