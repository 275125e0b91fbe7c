// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.hpp"

#include <algorithm>

#include "presence_methods.hpp"
#include "subscriptions.hpp"

namespace studio::rpc {
using codec::json::Writer;

std::string Dispatcher::answer(std::string_view request, Subscriptions* subscriptions) {
    return answer_request(request, {node_.clock, stopping_, terms_.batch},
                          [&](std::string_view name, const Params& params, Writer& out) {
                              return run(name, params, out, subscriptions);
                          });
}

bool Dispatcher::is_allowed(std::string_view method) const {
    return terms_.methods.empty() || std::ranges::find(terms_.methods, method) != terms_.methods.end();
}

RpcResult<void> Dispatcher::run(std::string_view name, const Params& params, Writer& out,
                                Subscriptions* subscriptions) {
    if (!is_allowed(name))
        return rpc_fail(unknown_method(name));
    try {
        if (const auto method = find_presence_method(name))
            return method(presence_of(node_.chain), params, out);
        used_ns_ = node_.clock.monotonic_ns();
        if (terms_.calls && name == "eth_call")
            if (auto allowed = check_call(*terms_.calls, params); !allowed)
                return allowed;
        if (const auto method = find_method(name))
            return method(node_, params, out);
        if (const auto method = find_subscription_method(name)) {
            if (subscriptions == nullptr)
                return rpc_fail({RpcError::kMethodNotFound,
                                 "notifications not supported: subscribe over WebSocket (ws://)"});
            return method(node_, *subscriptions, params, out);
        }
        return rpc_fail(unknown_method(name));
    } catch (const std::exception&) {
        return rpc_fail({RpcError::kInternal, "internal error in " + std::string{name}});
    }
}

}  // namespace studio::rpc
