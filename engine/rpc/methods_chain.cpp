// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.hpp"
#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

std::vector<chain::TransactionPtr> promised_transactions(const pipeline::PendingBlock& pending) {
    std::vector<chain::TransactionPtr> all;
    for (const auto& slice : pending.slices)
        all.insert(all.end(), slice->transactions.begin(), slice->transactions.end());
    return all;
}

void write_pending(const Node& node, Writer& out, BlockForm form) {
    const auto pending = node.chain.next_block();
    write_pending_block(out, pending.draft, promised_transactions(pending), form);
}

RpcResult<void> get_block(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.required_block(0));
    const auto form = params.flag(1) ? BlockForm::full : BlockForm::hashes;
    if (is_pending(tag)) {
        write_pending(node, out, form);
        return {};
    }
    RPC_TRY(block, find_block(node, tag));
    if (block)
        write_block(out, *block, form);
    else
        out.null();
    return {};
}

RpcResult<void> transaction_count_of_block(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.required_block(0));
    if (is_pending(tag)) {
        out.quantity(std::uint64_t{node.chain.next_block().transaction_count()});
        return {};
    }
    RPC_TRY(block, find_block(node, tag));
    if (block)
        out.quantity(std::uint64_t{block->block.transactions.size()});
    else
        out.null();
    return {};
}

RpcResult<void> uncle_count(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.required_block(0));
    RPC_TRY(block, find_block(node, tag));
    if (block)
        out.quantity(std::uint64_t{block->block.ommers.size()});
    else
        out.null();
    return {};
}

RpcResult<void> block_receipts(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.required_block(0));
    RPC_TRY(block, find_block(node, tag));
    if (!block || is_pending(tag)) {
        out.null();
        return {};
    }
    const auto logs = logs_of(*block);
    const auto rules = node.chain.rules_of(block->block.header);
    out.begin_array();
    for (std::size_t i = 0; i < block->receipts.size(); ++i)
        write_receipt(out, *block, i, logs, rules);
    out.end_array();
    return {};
}

RpcResult<void> transaction_by_place(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.required_block(0));
    RPC_TRY(index, params.u64(1, "transaction index"));
    RPC_TRY(block, find_block(node, tag));
    if (!block || index >= block->block.transactions.size()) {
        out.null();
        return {};
    }
    write_transaction(out, *block->block.transactions[index],
                      place_in(*block, static_cast<std::uint32_t>(index)));
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_getBlockByNumber", get_block},
    {"eth_getBlockByHash", get_block},
    {"eth_getBlockTransactionCountByNumber", transaction_count_of_block},
    {"eth_getBlockTransactionCountByHash", transaction_count_of_block},
    {"eth_getUncleCountByBlockNumber", uncle_count},
    {"eth_getUncleCountByBlockHash", uncle_count},
    {"eth_getBlockReceipts", block_receipts},
    {"eth_getTransactionByBlockNumberAndIndex", transaction_by_place},
    {"eth_getTransactionByBlockHashAndIndex", transaction_by_place},
};

}  // namespace

std::span<const MethodEntry> chain_methods() {
    return kMethods;
}

}  // namespace studio::rpc
