// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/json.hpp>
#include <span>
#include <string_view>

#include "node.hpp"

namespace studio::rpc {

/// Writes the result of one call. On an error nothing it wrote is sent.
using Method = RpcResult<void> (*)(Node& node, const Params& params, codec::json::Writer& out);

struct MethodEntry {
    std::string_view name;
    Method method;
};

// One table for each group of methods.
std::span<const MethodEntry> chain_methods();        // blocks, receipts
std::span<const MethodEntry> account_methods();      // balances, nonces, code, storage, proofs
std::span<const MethodEntry> transaction_methods();  // send, find
std::span<const MethodEntry> call_methods();         // call, estimate, access list
std::span<const MethodEntry> simulate_methods();     // whole blocks of calls
std::span<const MethodEntry> fee_methods();
std::span<const MethodEntry> filter_methods();    // logs and filters
std::span<const MethodEntry> debug_methods();     // traces, raw bytes
std::span<const MethodEntry> client_methods();    // web3, txpool
std::span<const MethodEntry> config_methods();    // the chain's forks
std::span<const MethodEntry> building_methods();  // blocks beside the chain

/// Null when there is no such method.
Method find_method(std::string_view name);
/// What a client gets that calls a method that there is not.
RpcError unknown_method(std::string_view name);

/// Reads the filter of eth_getLogs, eth_newFilter and the logs subscription.
RpcResult<store::LogFilter> read_log_filter(const Node& node, Json value);

}  // namespace studio::rpc
