// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <chain/trie_node.hpp>
#include <span>
#include <vector>

#include "node_pool.hpp"

namespace studio::state {

/// A new value at a key (32 bytes, a hash); an empty value removes the key.
struct TrieChange {
    Hash32 key;
    BytesView value;  // owned by the caller; at most max_trie_value bytes
};
/// An account's RLP has at most 110 bytes, a slot's 33.
inline constexpr std::size_t max_trie_value = 128;

/// A Merkle Patricia trie (Yellow Paper, appendix D) of 32-byte keys, or the part of one below some depth;
/// its nodes are in a NodePool. Each node keeps the references (hashes) of its children, so that an update
/// rehashes changed paths only. Copying copies the handle, not the nodes.
struct Trie {
    NodePool::Reference top = 0;       // 0: empty
    chain::NodeReference reference{};  // of the top node

    Hash32 root() const { return chain::root_of(reference); }
};

/// Applies changes, which are sorted by key without repetition and share their first `depth` nibbles.
void update_trie(NodePool& pool, Trie& trie, std::size_t depth, std::span<const TrieChange> changes);

/// A new trie of these entries, at least one, sorted by key without repetition; they share their first
/// `depth` nibbles, and no value is empty. What update_trie() makes of them, but the nodes of one height are
/// hashed together.
Trie build_trie(NodePool& pool, std::size_t depth, std::span<const TrieChange> entries);

/// The trie one level higher up, where it is the only one: what stands for it there, at depth 0.
/// `first_nibble` is the nibble by which the parts would be told apart.
chain::NodeReference reference_without_siblings(const NodePool& pool, const Trie& part,
                                                std::uint8_t first_nibble);

/// Nodes on the way to `key`, from the top down, each with its RLP, until the value or the place where it is
/// missing; those shorter than 32 bytes are left out, as they stand in their parent (EIP-1186).
void collect_proof(const NodePool& pool, const Trie& trie, std::size_t depth, const Hash32& key,
                   std::vector<Bytes>& nodes);
/// The top node of such a trie whose only part is `part`, and what is below it.
void collect_proof_without_siblings(const NodePool& pool, const Trie& part, const Hash32& key,
                                    std::uint8_t first_nibble, std::vector<Bytes>& nodes);

}  // namespace studio::state
