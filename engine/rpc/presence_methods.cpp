// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence_methods.hpp"

#include <array>

#include "call_clock.hpp"
#include "methods.hpp"
#include "request_envelope.hpp"
#include "served_chain.hpp"
#include "subscriptions.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<void> chain_id(const Presence& presence, const Params&, Writer& out) {
    out.quantity(presence.chain_id);
    return {};
}

RpcResult<void> block_number(const Presence& presence, const Params&, Writer& out) {
    out.quantity(presence.head_number);
    return {};
}

RpcResult<void> net_version(const Presence& presence, const Params&, Writer& out) {
    out.string(std::to_string(presence.chain_id));
    return {};
}

RpcResult<void> client_version(const Presence&, const Params&, Writer& out) {
    out.string("RollupStudio/v" STUDIO_VERSION "/c++20");
    return {};
}

RpcResult<void> listening(const Presence&, const Params&, Writer& out) {
    out.boolean(true);
    return {};
}

RpcResult<void> peer_count(const Presence&, const Params&, Writer& out) {
    out.quantity(std::uint64_t{0});  // one sequencer in this process
    return {};
}

RpcResult<void> syncing(const Presence&, const Params&, Writer& out) {
    out.boolean(false);
    return {};
}

RpcResult<void> accounts(const Presence&, const Params&, Writer& out) {
    out.begin_array().end_array();  // keys stay with the wallets
    return {};
}

struct Entry {
    std::string_view name;
    PresenceMethod method;
};
constexpr std::array kMethods = {
    Entry{"eth_chainId", chain_id},     Entry{"eth_blockNumber", block_number},
    Entry{"eth_accounts", accounts},    Entry{"eth_syncing", syncing},
    Entry{"net_version", net_version},  Entry{"net_listening", listening},
    Entry{"net_peerCount", peer_count}, Entry{"web3_clientVersion", client_version},
};

}  // namespace

Presence presence_of(const ServedChain& chain) {
    return {chain.chain_id(), chain.head()->block.header.number};
}

PresenceMethod find_presence_method(std::string_view name) {
    for (const auto& [method, answer] : kMethods)
        if (method == name)
            return answer;
    return nullptr;
}

DrowsyAnswer answer_asleep(std::string_view request, const Presence& presence) {
    DrowsyAnswer answer;
    const CallClock clock;
    const std::atomic<bool> never = false;
    answer.reply =
        answer_request(request, {clock, never},
                       [&](std::string_view name, const Params& params, Writer& out) -> RpcResult<void> {
                           if (const auto method = find_presence_method(name))
                               return method(presence, params, out);
                           if (!find_method(name) && !find_subscription_method(name))
                               return rpc_fail(unknown_method(name));
                           answer.wakes = name;
                           return rpc_fail({RpcError::kInternal, "asleep"});  // is not sent
                       });
    return answer;
}

}  // namespace studio::rpc
