// SPDX-License-Identifier: GPL-3.0-or-later
#include "node.hpp"

namespace studio::rpc {
namespace {

constexpr const char* kNoBlock = "header not found";

std::optional<std::uint64_t> numbered(const Node& node, BlockTag::Name name) {
    using Name = BlockTag::Name;
    switch (name) {
        case Name::earliest:
            return 0;
        case Name::safe:
            return node.rollup.settled().safe;
        case Name::finalized:
            return node.rollup.settled().finalized;
        case Name::latest:
        case Name::pending:
            break;
    }
    return node.rollup.head()->block.header.number;
}

}  // namespace

bool is_pending(const BlockTag& tag) {
    const auto* name = std::get_if<BlockTag::Name>(&tag.what);
    return name != nullptr && *name == BlockTag::Name::pending;
}

RpcResult<std::uint64_t> block_number(const Node& node, const BlockTag& tag) {
    if (const auto* name = std::get_if<BlockTag::Name>(&tag.what))
        return *numbered(node, *name);
    if (const auto* number = std::get_if<std::uint64_t>(&tag.what)) {
        if (*number > node.rollup.head()->block.header.number)
            return rpc_fail({RpcError::kServerError, kNoBlock});
        return *number;
    }
    RPC_TRY(found, node.rollup.store().number_of(std::get<Hash32>(tag.what)));
    if (!found)
        return rpc_fail({RpcError::kServerError, kNoBlock});
    return *found;
}

RpcResult<chain::SealedBlockPtr> find_block(const Node& node, const BlockTag& tag) {
    const auto number = block_number(node, tag);
    if (!number)
        return chain::SealedBlockPtr{};
    if (const auto head = node.rollup.head(); head->block.header.number == *number)
        return head;
    RPC_TRY(block, node.rollup.store().block(*number));
    return block;
}

RpcResult<std::shared_ptr<const state::StateView>> state_of(const Node& node, const BlockTag& tag) {
    if (is_pending(tag)) {
        RPC_TRY(pending, node.rollup.pending_state());
        return pending;
    }
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(view, node.rollup.state_at(number));
    return view;
}

RpcResult<CallSite> call_site(const Node& node, const BlockTag& tag) {
    RPC_TRY(view, state_of(node, tag));
    if (is_pending(tag))
        return CallSite{view, node.rollup.next_draft()};
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(header, node.rollup.store().header(number));
    if (!header)
        return rpc_fail({RpcError::kServerError, kNoBlock});
    return CallSite{view, *header};
}

}  // namespace studio::rpc
