// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters.hpp"
#include "params.hpp"
#include "served_chain.hpp"

namespace studio::rpc {

/// What methods work on: one chain, and the filters its clients made.
struct Node {
    ServedChain& chain;
    FilterBook& filters;
    const Clock& clock;
};

/// A stored block's number; error when the tag names none. `pending` gives the head.
RpcResult<std::uint64_t> block_number(const Node& node, const BlockTag& tag);
/// A stored block, or null when there is none.
RpcResult<chain::SealedBlockPtr> find_block(const Node& node, const BlockTag& tag);
bool is_pending(const BlockTag& tag);
/// Where a transaction stands in a block up to the head; nothing else is a client told of.
RpcResult<std::optional<store::TransactionLocation>> find_place(const Node& node, const Hash32& hash);

/// The state and the block environment that a call sees.
struct CallSite {
    std::shared_ptr<const state::StateView> state;
    chain::Header header;
};
RpcResult<CallSite> call_site(const Node& node, const BlockTag& tag);
/// The state alone.
RpcResult<std::shared_ptr<const state::StateView>> state_of(const Node& node, const BlockTag& tag);

}  // namespace studio::rpc
