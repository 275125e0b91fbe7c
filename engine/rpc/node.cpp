// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.hpp"

namespace studio::rpc {
namespace {

constexpr const char* kNoBlock = "header not found";

std::uint64_t numbered(const Node& node, BlockTag::Name name) {
    using Name = BlockTag::Name;
    switch (name) {
        case Name::earliest:
            return 0;
        case Name::safe:
            return node.chain.settled().safe;
        case Name::finalized:
            return node.chain.settled().finalized;
        case Name::latest:
        case Name::pending:
            break;
    }
    return node.chain.head()->block.header.number;
}

/// A block is stored a moment before it becomes the head. Until then it does not exist for clients: its
/// receipts beside an older balance would contradict each other.
bool is_ahead(const Node& node, std::uint64_t number) {
    return number > node.chain.head()->block.header.number;
}

/// Empty when there is no such block.
RpcResult<std::optional<std::uint64_t>> find_number(const Node& node, const BlockTag& tag) {
    if (const auto* name = std::get_if<BlockTag::Name>(&tag.what))
        return numbered(node, *name);
    std::optional<std::uint64_t> number;
    if (const auto* asked = std::get_if<std::uint64_t>(&tag.what)) {
        number = *asked;
    } else {
        RPC_TRY(found, node.chain.store().number_of(std::get<Hash32>(tag.what)));
        number = found;
    }
    return number && is_ahead(node, *number) ? std::nullopt : number;
}

}  // namespace

bool is_pending(const BlockTag& tag) {
    const auto* name = std::get_if<BlockTag::Name>(&tag.what);
    return name != nullptr && *name == BlockTag::Name::pending;
}

RpcResult<std::uint64_t> block_number(const Node& node, const BlockTag& tag) {
    RPC_TRY(number, find_number(node, tag));
    if (!number)
        return rpc_fail({RpcError::kServerError, kNoBlock});
    return *number;
}

RpcResult<std::optional<store::TransactionLocation>> find_place(const Node& node, const Hash32& hash) {
    RPC_TRY(place, node.chain.store().find_transaction(hash));
    if (place && is_ahead(node, place->block))
        return std::nullopt;
    return place;
}

RpcResult<chain::SealedBlockPtr> find_block(const Node& node, const BlockTag& tag) {
    RPC_TRY(number, find_number(node, tag));
    if (!number)
        return chain::SealedBlockPtr{};
    if (const auto head = node.chain.head(); head->block.header.number == *number)
        return head;
    RPC_TRY(block, node.chain.store().block(*number));
    return block;
}

RpcResult<std::shared_ptr<const state::StateView>> state_of(const Node& node, const BlockTag& tag) {
    if (is_pending(tag)) {
        RPC_TRY(pending, node.chain.pending_state());
        return pending;
    }
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(view, node.chain.state_at(number));
    return view;
}

RpcResult<CallSite> call_site(const Node& node, const BlockTag& tag) {
    RPC_TRY(view, state_of(node, tag));
    if (is_pending(tag))
        return CallSite{view, node.chain.next_block().draft};
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(header, node.chain.store().header(number));
    if (!header)
        return rpc_fail({RpcError::kServerError, kNoBlock});
    return CallSite{view, *header};
}

}  // namespace studio::rpc
