// SPDX-License-Identifier: GPL-3.0-or-later
#include <evm/call_tracer.hpp>
#include <query/transaction_replay.hpp>

#include "methods.hpp"
#include "revert_reason.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

/// The tracer's settings that we have (geth, "Built-in tracers").
struct TraceChoice {
    bool only_top_call = false;
    bool with_log = false;
};

RpcResult<TraceChoice> read_trace_choice(const Params& params) {
    std::string_view tracer;
    if (!params.has(1) || params.at(1)["tracer"].get(tracer) != simdjson::SUCCESS || tracer != "callTracer")
        return invalid_params(
            "there is one tracer so far: give {\"tracer\":\"callTracer\"} as the second argument");
    TraceChoice choice;
    Json settings;
    if (params.at(1)["tracerConfig"].get(settings) == simdjson::SUCCESS) {
        const auto flag = [&](const char* key) {
            bool value = false;
            return settings[key].get(value) == simdjson::SUCCESS && value;
        };
        choice = {flag("onlyTopCall"), flag("withLog")};
    }
    return choice;
}

void write_outcome(Writer& out, const evm::CallTrace& call) {
    if (!call.output.empty())
        out.key("output").hex(call.output);
    if (call.status == evm::CallStatus::success)
        return;
    out.key("error").string(call.status == evm::CallStatus::revert ? "execution reverted" : call.failure);
    if (const auto reason = revert_reason(call.output); !reason.empty())
        out.key("revertReason").string(reason);
}

void write_logs(Writer& out, const std::vector<chain::Log>& logs) {
    out.key("logs").begin_array();
    for (const auto& log : logs) {
        out.begin_object().key("address").hex(log.address.view()).key("topics").begin_array();
        for (const auto& topic : log.topics)
            out.hex(topic.view());
        out.end_array().key("data").hex(log.data).end_object();
    }
    out.end_array();
}

/// The depth is bounded by the EVM's 1,024 frames.
void write_call(Writer& out, const evm::CallTrace& call, const TraceChoice& choice) {
    out.begin_object().key("type").string(evm::kind_name(call.kind));
    out.key("from").hex(call.from.view()).key("to").hex(call.to.view());
    if (call.kind != evm::FrameStart::Kind::staticcall)
        out.key("value").quantity(call.value);
    out.key("gas").quantity(call.gas).key("gasUsed").quantity(call.gas_used).key("input").hex(call.input);
    write_outcome(out, call);
    if (choice.with_log && !call.logs.empty())
        write_logs(out, call.logs);
    if (!choice.only_top_call && !call.calls.empty()) {
        out.key("calls").begin_array();
        for (const auto& inner : call.calls)
            write_call(out, inner, choice);
        out.end_array();
    }
    out.end_object();
}

RpcResult<void> trace_transaction(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(choice, read_trace_choice(params));
    RPC_TRY(place, find_place(node, hash));
    if (!place)
        return rpc_fail({RpcError::kServerError, "transaction not found"});
    RPC_TRY(block, node.rollup.store().block(place->block));
    const query::ChainAccess chain{node.rollup.store(), node.rollup.state(), node.rollup.config(),
                                   node.rollup.spec().token_symbol};
    evm::CallTracer tracer;
    RPC_TRY(replay, query::replay_transaction(chain, *place, &tracer));
    if (tracer.truncated())
        return rpc_fail({RpcError::kLimitExceeded, "the trace is too large to be shown"});
    auto root = tracer.root();
    root.gas = block->block.transactions[place->index]->fields.gas_limit;  // with the intrinsic gas
    root.gas_used = replay.result.receipt.gas_used;
    write_call(out, root, choice);
    return {};
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
    {"debug_getRawBlock", raw_block},
    {"debug_getRawHeader", raw_header},
    {"debug_getRawReceipts", raw_receipts},
};

}  // namespace

std::span<const MethodEntry> debug_methods() {
    return kMethods;
}

}  // namespace studio::rpc
