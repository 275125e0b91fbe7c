// SPDX-License-Identifier: GPL-3.0-or-later
// eth_simulateV1 (execution-apis), its codes and words as go-ethereum's.
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <evm/evm_errors.hpp>
#include <query/query_errors.hpp>
#include <query/stored_hashes.hpp>

#include "methods.hpp"
#include "revert_reason.hpp"
#include "simulate_params.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

struct CodeOfKind {
    const ErrorKind* kind;
    int code;
};
/// Any other error of a call is an internal one, any other of a block a plain one.
constexpr CodeOfKind kCodes[] = {
    {&evm::errors::kNonceTooLow, -38010},
    {&evm::errors::kNonceTooHigh, -38011},
    {&evm::errors::kFeeBelowBaseFee, -38012},
    {&evm::errors::kIntrinsicGasTooLow, -38013},
    {&evm::errors::kInsufficientFunds, -38014},
    {&query::errors::kBlockGasLimitReached, -38015},
    {&query::errors::kBlockNumberOrder, -38020},
    {&query::errors::kBlockTimestampOrder, -38021},
    {&evm::errors::kSenderNotEoa, -38024},
    {&evm::errors::kInitCodeTooLarge, -38025},
    {&query::errors::kTooManyBlocks, RpcError::kClientLimitExceeded},
    {&evm::errors::kTipAboveFee, RpcError::kInvalidParams},
    {&query::errors::kSimulationTooLong, RpcError::kInternal},
};

RpcError error_of(const query::SimulationError& failed) {
    auto code = failed.call ? RpcError::kInternal : RpcError::kServerError;
    for (const auto& entry : kCodes)
        if (failed.error.is(*entry.kind))
            code = entry.code;
    if (!failed.call)
        return {code, failed.error.english()};
    return {code, "err: " + evm::execution_message(failed.error, failed.call->from) + " (supplied gas " +
                      std::to_string(failed.call->gas_limit) + ")"};
}

void write_call_error(Writer& out, const query::SimulatedCall& call) {
    out.key("error").begin_object();
    if (call.status == evm::CallStatus::revert) {
        const auto reason = revert_reason(call.output);
        out.key("message").string(reason.empty() ? "execution reverted" : "execution reverted: " + reason);
        out.key("code").number(RpcError::kReverted).key("data").hex(call.output);
    } else {
        out.key("message").string(call.failure).key("code").number(RpcError::kVmError);
    }
    out.end_object();
}

void write_call(Writer& out, const query::SimulatedCall& call) {
    const bool succeeded = call.status == evm::CallStatus::success;
    out.begin_object().key("returnData").hex(succeeded ? BytesView{call.output} : BytesView{});
    out.key("logs").begin_array();
    for (const auto& log : call.logs)
        write_log(out, log);
    out.end_array().key("gasUsed").quantity(call.gas_used).key("maxUsedGas").quantity(call.gas_needed);
    out.key("status").quantity(std::uint64_t{succeeded ? 1U : 0U});
    if (!succeeded)
        write_call_error(out, call);
    out.end_object();
}

void write_simulated(Writer& out, const query::SimulatedBlock& block, BlockForm form) {
    out.begin_object();
    write_block_members(out, block.sealed, form);
    out.key("calls").begin_array();
    for (const auto& call : block.calls)
        write_call(out, call);
    out.end_array().end_object();
}

RpcResult<void> simulate(Node& node, const Params& params, Writer& out) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: simulation");
    RPC_TRY(options, read_simulate_options(params.at(0), node.chain.chain_id()));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(parent, find_block(node, BlockTag{number}));
    RPC_TRY(view, node.chain.state_at(number));
    auto& request = options.request;
    request.gas_budget = limits::kRpcMaxCallGas;
    request.clock = &node.clock;
    request.deadline_monotonic_ns = node.clock.monotonic_ns() + limits::kRpcMaxCallMs * 1'000'000;
    const query::StoredHashes hashes{node.chain.store()};
    const auto blocks = query::simulate({node.chain.schedule(), node.chain.state(), *parent, *view, hashes},
                                        std::move(request));
    if (!blocks)
        return rpc_fail(error_of(blocks.error()));
    out.begin_array();
    for (const auto& block : *blocks)
        write_simulated(out, block, options.form);
    out.end_array();
    return {};
}

constexpr MethodEntry kMethods[] = {{"eth_simulateV1", simulate}};

}  // namespace

std::span<const MethodEntry> simulate_methods() {
    return kMethods;
}

}  // namespace studio::rpc
