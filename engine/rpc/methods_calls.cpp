// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <query/stored_hashes.hpp>

#include "call_requests.hpp"
#include "methods.hpp"
#include "revert_reason.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<evm::CallOutcome> run_untraced(const Node& node, const evm::CallRequest& request,
                                         const CallSite& site) {
    state::Journal journal{*site.state};
    return run_call(node, request, site, journal, nullptr);
}

RpcError error_of(const evm::CallOutcome& outcome) {
    if (outcome.status != evm::CallStatus::revert)
        return {RpcError::kServerError, outcome.failure};
    const auto reason = revert_reason(outcome.output);
    return {RpcError::kReverted, reason.empty() ? "execution reverted" : "execution reverted: " + reason,
            codec::to_hex(outcome.output)};
}

RpcResult<evm::CallRequest> read_request(const Node& node, const Params& params) {
    if (params.has(2))
        return invalid_params(
            "state and block overrides are not in this version: leave the third parameter out");
    return read_call_request(node, params);
}

/// The gas that the sender can pay for. When that is not even a transfer's, the request stays as it is and
/// fails for want of funds, which says more than "out of gas".
std::uint64_t affordable_gas(const evm::CallRequest& request, const state::StateView& state) {
    const auto balance = state.account(request.from).value_or(state::Account{}).balance;
    if (request.gas_price.is_zero() || balance < request.value)
        return request.gas;
    const auto affordable = (balance - request.value) / request.gas_price;
    constexpr std::uint64_t transfer_gas = 21'000;
    if (affordable < Uint256{transfer_gas} || !(affordable < Uint256{request.gas}))
        return request.gas;
    return affordable.low64();
}

RpcResult<void> call(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_request(node, params));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(site, call_site(node, tag));
    if (!names_gas(params))
        request.gas_price = {};
    RPC_TRY(outcome, run_untraced(node, request, site));
    if (outcome.status != evm::CallStatus::success)
        return rpc_fail(error_of(outcome));
    out.hex(outcome.output);
    return {};
}

RpcResult<void> estimate(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_request(node, params));
    BlockTag tag{BlockTag::Name::pending};
    if (params.has(1)) {
        RPC_TRY(asked, params.block(1));
        tag = asked;
    }
    RPC_TRY(site, call_site(node, tag));
    request.gas = std::min(request.gas, site.header.gas_limit);
    request.gas = affordable_gas(request, *site.state);
    RPC_TRY(outcome, run_untraced(node, request, site));
    if (outcome.status != evm::CallStatus::success)
        return rpc_fail(error_of(outcome));
    const query::StoredHashes hashes{node.chain.store()};
    const auto rules = node.chain.rules_of(site.header);
    const auto environment = evm::environment_of(site.header, rules, &hashes);
    RPC_TRY(gas, evm::estimate_gas(request, environment, rules, *site.state, &node.clock));
    out.quantity(gas);
    return {};
}

RpcResult<void> create_access_list(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_request(node, params));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(site, call_site(node, tag));
    RPC_TRY(outcome, run_untraced(node, request, site));
    out.begin_object().key("accessList").begin_array();
    for (const auto& entry : outcome.touched) {
        out.begin_object().key("address").hex(entry.address.view()).key("storageKeys").begin_array();
        for (const auto& key : entry.storage_keys)
            out.hex(key.view());
        out.end_array().end_object();
    }
    out.end_array().key("gasUsed").quantity(outcome.gas_used);
    if (outcome.status != evm::CallStatus::success)
        out.key("error").string(error_of(outcome).message);
    out.end_object();
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_call", call},
    {"eth_estimateGas", estimate},
    {"eth_createAccessList", create_access_list},
};

}  // namespace

std::span<const MethodEntry> call_methods() {
    return kMethods;
}

}  // namespace studio::rpc
