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
