// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/transaction_replay.hpp>

#include "call_requests.hpp"
#include "call_stage.hpp"
#include "methods.hpp"
#include "traces.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<void> trace_transaction(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(place, find_place(node, hash));
    if (!place)
        return rpc_fail({RpcError::kServerError, "transaction not found"});
    const query::ChainAccess chain{node.chain.store(), node.chain.state(), node.chain.schedule()};
    RPC_TRY(replay, query::TransactionReplay::prepare(chain, *place));
    const auto& transaction = replay->transaction();
    const auto& fields = transaction.fields;
    RPC_TRY(trace, make_trace(params, 1,
                              {replay->journal(), transaction.sender, fields.to, replay->header().beneficiary,
                               fields.authorizations, fields.gas_limit}));
    RPC_TRY(done, replay->run(&trace->tracer()));
    return trace->write({done.result.status, done.result.receipt.gas_used, done.result.output}, out);
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

RpcResult<chain::SealedBlockPtr> existing_block(const Node& node, const Params& params) {
    RPC_TRY(tag, params.required_block(0));
    RPC_TRY(block, find_block(node, tag));
    if (!block)
        return rpc_fail({RpcError::kServerError, "block not found"});
    return block;
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

constexpr MethodEntry kMethods[] = {
    {"debug_traceTransaction", trace_transaction},
    {"debug_traceCall", trace_call},
    {"debug_getRawBlock", raw_block},
    {"debug_getRawHeader", raw_header},
    {"debug_getRawReceipts", raw_receipts},
};

}  // namespace

std::span<const MethodEntry> debug_methods() {
    return kMethods;
}

}  // namespace studio::rpc
