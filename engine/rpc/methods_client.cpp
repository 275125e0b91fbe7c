// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <map>

#include "methods.hpp"
#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

constexpr std::size_t kMaxContent = 4'096;

RpcResult<void> sha3(Node&, const Params& params, Writer& out) {
    RPC_TRY(bytes, params.bytes(0, "data"));
    out.hex(crypto::keccak256(bytes).view());
    return {};
}

RpcResult<void> pool_status(Node& node, const Params&, Writer& out) {
    const auto counts = node.chain.pool().counts();
    out.begin_object().key("pending").quantity(std::uint64_t{counts.ready});
    out.key("queued").quantity(std::uint64_t{counts.queued}).end_object();
    return {};
}

void write_by_nonce(Writer& out, const std::vector<chain::TransactionPtr>& list, const Uint256& base_fee) {
    out.begin_object();
    for (const auto& transaction : list) {
        out.key(std::to_string(transaction->fields.nonce));
        write_transaction(out, *transaction, no_place(base_fee));
    }
    out.end_object();
}

/// By sender, then by nonce, as geth lists them.
void write_content(Writer& out, const std::vector<chain::TransactionPtr>& list, const Uint256& base_fee) {
    std::map<Address, std::vector<chain::TransactionPtr>> by_sender;
    for (const auto& transaction : list)
        by_sender[transaction->sender].push_back(transaction);
    out.begin_object();
    for (const auto& [sender, transactions] : by_sender) {
        out.key(codec::to_hex(sender.view()));
        write_by_nonce(out, transactions, base_fee);
    }
    out.end_object();
}

/// Both parts of the pool's content, each as `write` has it.
template <class Write>
void write_pool(const Node& node, const txpool::TxPool::Content& content, Writer& out, const Write& write) {
    const auto base_fee = node.chain.next_block().draft.base_fee_per_gas.value_or(Uint256{});
    out.begin_object().key("pending");
    write(out, content.ready, base_fee);
    out.key("queued");
    write(out, content.queued, base_fee);
    out.end_object();
}

RpcResult<void> pool_content(Node& node, const Params&, Writer& out) {
    write_pool(node, node.chain.pool().content(kMaxContent), out, write_content);
    return {};
}

RpcResult<void> pool_content_from(Node& node, const Params& params, Writer& out) {
    RPC_TRY(sender, params.address(0, "address"));
    write_pool(node, node.chain.pool().content_of(sender), out, write_by_nonce);
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"web3_sha3", sha3},
    {"txpool_status", pool_status},
    {"txpool_content", pool_content},
    {"txpool_contentFrom", pool_content_from},
};

}  // namespace

std::span<const MethodEntry> client_methods() {
    return kMethods;
}

}  // namespace studio::rpc
