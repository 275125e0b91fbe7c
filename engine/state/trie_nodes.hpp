// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/assert.hpp>
#include <bit>
#include <chain/block.hpp>
#include <chain/trie_node.hpp>

#include "trie.hpp"

// How trie nodes lie in memory; private to the room.
namespace studio::state {

enum class NodeKind : std::uint8_t { leaf, extension, branch };

/// A child in memory: where it is, and its hash, or its RLP if that is shorter than 32 bytes.
struct StoredChild {
    NodePool::Reference node;
    std::array<std::uint8_t, 32> digest;
};
static_assert(sizeof(StoredChild) == 36);

/// A leaf keeps its whole key and an extension a key of which nibbles up to `path_end` count; the depth at
/// which a node stands is known to whoever comes there. So a node can move up or down without being
/// rewritten.
struct StoredLeaf {
    NodeKind kind;
    bool has_plain_tail;       // the value ends with plain_account_tail(), which is not stored
    std::uint16_t value_size;  // as stored, behind this struct
    Hash32 key;
};
struct StoredExtension {
    NodeKind kind;
    std::uint8_t path_end;
    bool is_child_inlined;
    Hash32 key;
    StoredChild child;
};
struct StoredBranch {
    NodeKind kind;
    std::uint16_t present;  // bit n: there is a child for nibble n
    std::uint16_t inlined;  // bit n: its digest is RLP
    // behind this struct: one StoredChild for each bit of `present`

    std::size_t size() const { return size_for(present); }
    static std::size_t size_for(std::uint16_t bits) {
        return sizeof(StoredBranch) + sizeof(StoredChild) * static_cast<std::size_t>(std::popcount(bits));
    }
};

/// A node that has been made, and what its parent will say about it.
struct BuiltNode {
    NodePool::Reference node = 0;  // 0: nothing
    chain::NodeReference reference{};
};

/// Reads and writes nodes of one pool by copying; the compiler makes plain loads and stores of it.
template <class Node>
Node load_node(const NodePool& pool, NodePool::Reference at) {
    Node node;
    std::memcpy(&node, pool.at(at), sizeof node);
    return node;
}
template <class Node>
void store_node(NodePool& pool, NodePool::Reference at, const Node& node) {
    std::memcpy(pool.at(at), &node, sizeof node);
}
inline NodeKind kind_of(const NodePool& pool, NodePool::Reference at) {
    return static_cast<NodeKind>(*pool.at(at));
}

/// Puts a leaf into the pool.
NodePool::Reference store_leaf(NodePool& pool, const TrieChange& entry);

inline StoredChild stored_child(const BuiltNode& built) {
    StoredChild child{built.node, {}};
    const auto item = built.reference.view().subspan(built.reference.is_hash() ? 1 : 0);
    std::copy(item.begin(), item.end(), child.digest.begin());
    return child;
}
/// An inlined node is a list of fewer than 32 bytes: its first byte tells how many follow.
inline chain::NodeReference reference_of(const StoredChild& child, bool is_inlined) {
    chain::NodeReference reference;
    if (is_inlined) {
        reference.size = static_cast<std::uint8_t>(child.digest[0] - 0xC0 + 1);
        std::copy_n(child.digest.begin(), reference.size, reference.item.begin());
        return reference;
    }
    reference.item[0] = 0xA0;
    std::copy(child.digest.begin(), child.digest.end(), reference.item.begin() + 1);
    reference.size = static_cast<std::uint8_t>(reference.item.size());
    return reference;
}

/// A leaf's value in full.
struct LeafValue {
    std::array<std::uint8_t, max_trie_value> bytes;
    std::size_t size;
    BytesView view() const { return {bytes.data(), size}; }
};
LeafValue leaf_value(const NodePool& pool, NodePool::Reference leaf);

/// A branch taken apart.
struct BranchChildren {
    std::array<BuiltNode, 16> child;

    std::size_t count() const;
    /// Of a branch with one child.
    std::uint8_t only_nibble() const;
};
BranchChildren load_branch(const NodePool& pool, NodePool::Reference branch);
/// Starts, but does not finish, the branch's RLP in the writer.
void write_branch(chain::NodeWriter& writer, const BranchChildren& children);

}  // namespace studio::state
