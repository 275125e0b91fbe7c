// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <utility>
#include <vector>

#include "trie.hpp"

namespace studio::state {

/// The storage trie of one account, built from its slots: for blocks that the chain's own tries no longer
/// lead back to. Building takes about a microsecond a slot.
class StorageTrie {
public:
    /// Slots that are not zero, each key once, in any order (StateView::storage_of).
    explicit StorageTrie(const std::vector<std::pair<Uint256, Uint256>>& slots);

    Hash32 root() const { return trie_.root(); }
    /// Nodes that prove the slot or its absence, from the root down (EIP-1186).
    std::vector<Bytes> prove(const Uint256& key) const;

private:
    NodePool pool_;
    Trie trie_;
};

}  // namespace studio::state
