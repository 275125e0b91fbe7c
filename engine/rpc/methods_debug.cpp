// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <query/transaction_replay.hpp>

#include "call_requests.hpp"
#include "call_stage.hpp"
#include "methods.hpp"
#include "traces.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

/// What has happened is traced as it was.
RpcResult<void> refuse_overrides(const Params& params) {
    simdjson::dom::object options;
    if (!params.has(1) || params.at(1).get(options) != simdjson::SUCCESS)
        return {};
    for (const auto* key : {"stateOverrides", "blockOverrides"})
        if (member(options, key))
            return invalid_params(std::string{key} + " are for debug_traceCall: leave them out");
    return {};
}

/// Runs the replay's transaction under the tracer that the parameter at 1 asks for.
RpcResult<void> write_trace(query::TransactionReplay& replay, const Params& params, Writer& out) {
    if (auto plain = refuse_overrides(params); !plain)
        return plain;
    const auto& transaction = replay.transaction();
    const auto& fields = transaction.fields;
    RPC_TRY(trace, make_trace(params, 1,
                              {replay.journal(), transaction.sender, fields.to, replay.header().beneficiary,
                               fields.authorizations, fields.gas_limit}));
    RPC_TRY(done, replay.run(&trace->tracer()));
    return trace->write({done.result.status, done.result.receipt.gas_used, done.result.output}, out);
}

query::ChainAccess access_to(const ServedChain& chain) {
    return {chain.store(), chain.state(), chain.schedule()};
}

RpcResult<void> trace_transaction(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(place, find_place(node, hash));
    if (!place)
        return rpc_fail({RpcError::kServerError, "transaction not found"});
    RPC_TRY(replay, query::TransactionReplay::prepare(access_to(node.chain), *place));
    return write_trace(*replay, params, out);
}

RpcResult<chain::SealedBlockPtr> existing_block(const Node& node, const Params& params) {
    RPC_TRY(tag, params.required_block(0));
    RPC_TRY(block, find_block(node, tag));
    if (!block)
        return rpc_fail({RpcError::kServerError, "block not found"});
    return block;
}

/// A list of what debug_traceTransaction gives, each with its transaction's hash.
RpcResult<void> trace_block(Node& node, const Params& params, Writer& out) {
    RPC_TRY(block, existing_block(node, params));
    if (block->block.header.number == 0)
        return rpc_fail({RpcError::kServerError, "genesis is not traceable"});
    out.begin_array();
    const auto end_ns = node.clock.monotonic_ns() + limits::kRpcMaxBatchMs * 1'000'000;
    if (!block->block.transactions.empty()) {
        RPC_TRY(replay,
                query::TransactionReplay::prepare(access_to(node.chain), {block->block.header.number, 0}));
        do {
            if (node.clock.monotonic_ns() > end_ns || out.size() > limits::kRpcMaxBatchReplyBytes)
                return rpc_fail({RpcError::kLimitExceeded,
                                 "the block's trace is too large: trace its transactions one by one"});
            out.begin_object().key("txHash").hex(replay->transaction().hash.view()).key("result");
            if (auto written = write_trace(*replay, params, out); !written)
                return written;
            out.end_object();
        } while (replay->next());
    }
    out.end_array();
    return {};
}

RpcResult<void> trace_call(Node& node, const Params& params, Writer& out) {
    RPC_TRY(request, read_call_request(node, params));
    if (!names_gas(params))
        request.gas_price = {};
    RPC_TRY(tag, params.block(1));
    RPC_TRY(overrides, read_trace_overrides(params, 2));
    RPC_TRY(site, call_site(node, tag));
    RPC_TRY(stage, CallStage::open(node, site, overrides));
    RPC_TRY(trace, make_trace(params, 2,
                              {stage->journal(), request.from, request.to, stage->block().beneficiary,
                               request.authorizations, request.gas}));
    RPC_TRY(outcome, stage->run(request, &trace->tracer()));
    return trace->write({outcome.status, outcome.gas_used, outcome.output}, out);
}

RpcResult<void> raw_block(Node& node, const Params& params, Writer& out) {
    RPC_TRY(block, existing_block(node, params));
    out.hex(chain::encode_block(block->block));
    return {};
}

RpcResult<void> raw_header(Node& node, const Params& params, Writer& out) {
    RPC_TRY(block, existing_block(node, params));
    out.hex(chain::encode_header(block->block.header));
    return {};
}

RpcResult<void> raw_receipts(Node& node, const Params& params, Writer& out) {
    RPC_TRY(block, existing_block(node, params));
    out.begin_array();
    for (const auto& receipt : block->receipts)
        out.hex(chain::encode_receipt(receipt));
    out.end_array();
    return {};
}

/// Of an invalid block nobody hears here: what is not valid never becomes a block of the chain.
RpcResult<void> bad_blocks(Node&, const Params&, Writer& out) {
    out.begin_array().end_array();
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"debug_traceTransaction", trace_transaction},
    {"debug_traceBlockByNumber", trace_block},
    {"debug_traceBlockByHash", trace_block},
    {"debug_traceCall", trace_call},
    {"debug_getBadBlocks", bad_blocks},
    {"debug_getRawBlock", raw_block},
    {"debug_getRawHeader", raw_header},
    {"debug_getRawReceipts", raw_receipts},
};

}  // namespace

std::span<const MethodEntry> debug_methods() {
    return kMethods;
}

}  // namespace studio::rpc
