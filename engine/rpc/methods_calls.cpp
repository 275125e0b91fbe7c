// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <evm/precompiles.hpp>

#include "call_requests.hpp"
#include "call_stage.hpp"
#include "methods.hpp"
#include "render.hpp"
#include "revert_reason.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcError error_of(const evm::CallOutcome& outcome) {
    if (outcome.status != evm::CallStatus::revert)
        return {RpcError::kServerError, outcome.failure};
    const auto reason = revert_reason(outcome.output);
    return {RpcError::kReverted, reason.empty() ? "execution reverted" : "execution reverted: " + reason,
            codec::to_hex(outcome.output)};
}

/// The stage at the block in the second parameter, with the overrides behind it.
RpcResult<std::unique_ptr<CallStage>> open_stage(const Node& node, const Params& params,
                                                 const BlockTag& otherwise = {}) {
    auto tag = otherwise;
    if (params.has(1)) {
        RPC_TRY(asked, params.block(1));
        tag = asked;
    }
    RPC_TRY(overrides, read_overrides(params, 2));
    RPC_TRY(site, call_site(node, tag));
    return CallStage::open(node, site, overrides);
}

/// The gas that the sender can pay for. When that is not even a transfer's, the request stays as it is and
/// fails for want of funds, which says more than "out of gas".
std::uint64_t affordable_gas(const evm::CallRequest& request, const state::Journal& state) {
    const auto balance = state.balance(request.from);
    if (request.gas_price.is_zero() || balance < request.value)
        return request.gas;
    const auto affordable = (balance - request.value) / request.gas_price;
    constexpr std::uint64_t transfer_gas = 21'000;
    if (affordable < Uint256{transfer_gas} || !(affordable < Uint256{request.gas}))
        return request.gas;
    return affordable.low64();
}

RpcResult<void> call(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_call_request(node, params));
    RPC_TRY(stage, open_stage(node, params));
    if (!names_gas(params))
        request.gas_price = {};
    RPC_TRY(outcome, stage->run(request));
    if (outcome.status != evm::CallStatus::success)
        return rpc_fail(error_of(outcome));
    out.hex(outcome.output);
    return {};
}

RpcResult<void> estimate(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_call_request(node, params));
    RPC_TRY(stage, open_stage(node, params, {BlockTag::Name::pending}));
    request.gas = std::min(request.gas, stage->block().gas_limit);
    request.gas = affordable_gas(request, stage->journal());
    RPC_TRY(outcome, stage->try_out(request));
    if (outcome.status != evm::CallStatus::success)
        return rpc_fail(error_of(outcome));
    RPC_TRY(gas, stage->estimate_gas(request));
    out.quantity(gas);
    return {};
}

/// What nobody lists: the two accounts that are warm anyway, and precompiles (EIP-2929). An account whose
/// slots were touched is listed even so.
chain::AccessList worth_listing(const chain::AccessList& touched, const evm::CallRequest& request,
                                const CallStage& stage) {
    const auto to =
        request.to ? *request.to : chain::create_address(request.from, stage.journal().nonce(request.from));
    const auto& rules = evm::rules_of(stage.rules());
    chain::AccessList list;
    for (const auto& entry : touched)
        if (!entry.storage_keys.empty() || (entry.address != request.from && entry.address != to &&
                                            !evm::is_precompile(entry.address, rules)))
            list.push_back(entry);
    return list;
}

/// Runs with the list that the last run gave until it gives the same again, since a list may change what is
/// done (go-ethereum, AccessList).
RpcResult<evm::CallOutcome> run_until_listed(evm::CallRequest& request, const CallStage& stage) {
    for (;;) {
        RPC_TRY(outcome, stage.try_out(request));
        outcome.touched = worth_listing(outcome.touched, request, stage);
        if (outcome.touched == request.access_list)
            return std::move(outcome);
        request.access_list = outcome.touched;
    }
}

RpcResult<void> create_access_list(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_call_request(node, params));
    RPC_TRY(stage, open_stage(node, params));
    if (!names_gas(params))
        request.gas_price = {};
    RPC_TRY(outcome, run_until_listed(request, *stage));
    out.begin_object().key("accessList");
    write_access_list(out, outcome.touched);
    if (outcome.status != evm::CallStatus::success)
        out.key("error").string(outcome.status == evm::CallStatus::revert ? "execution reverted"
                                                                          : outcome.failure);
    out.key("gasUsed").quantity(outcome.gas_used).end_object();
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
