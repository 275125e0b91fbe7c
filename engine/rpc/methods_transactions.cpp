// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.hpp"
#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<void> send_raw(Node& node, const Params& params, Writer& out) {
    RPC_TRY(raw, params.bytes(0, "transaction"));
    RPC_TRY(hash, node.chain.submit(raw));
    out.hex(hash.view());
    return {};
}

/// A transaction that is promised or waits.
chain::TransactionPtr find_unstored(const Node& node, const Hash32& hash) {
    for (const auto& slice : node.chain.next_block().slices)
        for (const auto& transaction : slice->transactions)
            if (transaction->hash == hash)
                return transaction;
    return node.chain.pool().find(hash);
}

RpcResult<void> by_hash(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(place, find_place(node, hash));
    if (place) {
        RPC_TRY(block, node.chain.store().block(place->block));
        write_transaction(out, *block->block.transactions[place->index], place_in(*block, place->index));
        return {};
    }
    if (const auto transaction = find_unstored(node, hash))
        write_transaction(out, *transaction,
                          no_place(node.chain.next_block().draft.base_fee_per_gas.value_or(Uint256{})));
    else
        out.null();
    return {};
}

RpcResult<void> raw_by_hash(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(place, find_place(node, hash));
    chain::TransactionPtr transaction;
    if (place) {
        RPC_TRY(block, node.chain.store().block(place->block));
        transaction = block->block.transactions[place->index];
    } else {
        transaction = find_unstored(node, hash);
    }
    out.hex(transaction ? BytesView{transaction->encoded} : BytesView{});
    return {};
}

RpcResult<void> receipt(Node& node, const Params& params, Writer& out) {
    RPC_TRY(hash, params.hash(0, "transaction hash"));
    RPC_TRY(place, find_place(node, hash));
    if (!place) {
        out.null();
        return {};
    }
    RPC_TRY(block, node.chain.store().block(place->block));
    write_receipt(out, *block, place->index, logs_of(*block), node.chain.rules_of(block->block.header));
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_sendRawTransaction", send_raw},         {"eth_getTransactionByHash", by_hash},
    {"eth_getRawTransactionByHash", raw_by_hash}, {"debug_getRawTransaction", raw_by_hash},
    {"eth_getTransactionReceipt", receipt},
};

}  // namespace

std::span<const MethodEntry> transaction_methods() {
    return kMethods;
}

}  // namespace studio::rpc
