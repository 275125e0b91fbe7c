// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>

#include "call_requests.hpp"
#include "call_stage.hpp"
#include "methods.hpp"
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

RpcResult<void> create_access_list(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_call_request(node, params));
    RPC_TRY(stage, open_stage(node, params));
    RPC_TRY(outcome, stage->run(request));
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
