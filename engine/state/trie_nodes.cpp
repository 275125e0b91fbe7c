// SPDX-License-Identifier: GPL-3.0-or-later
#include "trie_nodes.hpp"

#include "plain_account_tail.hpp"

namespace studio::state {

LeafValue leaf_value(const NodePool& pool, NodePool::Reference leaf) {
    const auto header = load_node<StoredLeaf>(pool, leaf);
    LeafValue value;
    const auto* const stored = pool.at(leaf) + sizeof(StoredLeaf);
    auto* end = std::copy_n(stored, header.value_size, value.bytes.data());
    if (header.has_plain_tail)
        end = std::copy(plain_account_tail.begin(), plain_account_tail.end(), end);
    value.size = static_cast<std::size_t>(end - value.bytes.data());
    return value;
}

NodePool::Reference store_leaf(NodePool& pool, const TrieChange& entry) {
    STUDIO_ASSERT(entry.value.size() <= max_trie_value);
    const auto tail_size = plain_account_tail.size();
    const bool has_tail = entry.value.size() > tail_size &&
                          std::equal(plain_account_tail.begin(), plain_account_tail.end(),
                                     entry.value.end() - static_cast<std::ptrdiff_t>(tail_size));
    const auto stored = has_tail ? entry.value.first(entry.value.size() - tail_size) : entry.value;
    const auto at = pool.allocate(sizeof(StoredLeaf) + stored.size());
    store_node(pool, at,
               StoredLeaf{NodeKind::leaf, has_tail, static_cast<std::uint16_t>(stored.size()), entry.key});
    std::copy(stored.begin(), stored.end(), pool.at(at) + sizeof(StoredLeaf));
    return at;
}

std::size_t BranchChildren::count() const {
    return static_cast<std::size_t>(
        std::count_if(child.begin(), child.end(), [](const BuiltNode& node) { return node.node != 0; }));
}

std::uint8_t BranchChildren::only_nibble() const {
    const auto found =
        std::find_if(child.begin(), child.end(), [](const BuiltNode& node) { return node.node != 0; });
    return static_cast<std::uint8_t>(found - child.begin());
}

BranchChildren load_branch(const NodePool& pool, NodePool::Reference branch) {
    const auto header = load_node<StoredBranch>(pool, branch);
    const auto* stored = pool.at(branch) + sizeof(StoredBranch);
    BranchChildren children;
    for (unsigned nibble = 0; nibble < 16; ++nibble) {
        if ((header.present >> nibble & 1U) == 0)
            continue;
        StoredChild child;
        std::memcpy(&child, stored, sizeof child);
        stored += sizeof child;
        children.child[nibble] = {child.node, reference_of(child, (header.inlined >> nibble & 1U) != 0)};
    }
    return children;
}

void write_branch(chain::NodeWriter& writer, const BranchChildren& children) {
    writer.begin();
    for (const auto& child : children.child)
        writer.add_item(child.reference.view());
    writer.add_string({});  // keys have one length, so a branch has no value of its own
}

}  // namespace studio::state
