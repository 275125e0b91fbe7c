// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include "trie.hpp"
#include "trie_nodes.hpp"

namespace studio::state {
namespace {

using chain::nibble_at;
using chain::NodeReference;
using chain::NodeWriter;

/// Walks towards a key and keeps the RLP of the nodes on the way.
class Walk {
public:
    Walk(const NodePool& pool, const Hash32& key, std::vector<Bytes>& nodes)
        : pool_{pool}, key_{key}, nodes_{nodes} {}

    void visit(NodePool::Reference at, std::size_t depth) {
        while (at != 0) {
            switch (kind_of(pool_, at)) {
                case NodeKind::leaf:
                    at = visit_leaf(at, depth);
                    break;
                case NodeKind::extension:
                    at = visit_extension(at, depth);
                    break;
                case NodeKind::branch:
                    at = visit_branch(at, depth);
                    break;
            }
        }
    }

    /// An extension that is not stored, above a branch.
    void add_extension(const Hash32& path, std::size_t first, std::size_t end, const NodeReference& child) {
        writer_.begin();
        writer_.add_path(path.view(), first, end, false);
        writer_.add_item(child.view());
        keep();
    }

private:
    NodePool::Reference visit_leaf(NodePool::Reference at, std::size_t depth) {
        writer_.begin();
        writer_.add_path(load_node<StoredLeaf>(pool_, at).key.view(), depth, 2 * Hash32::size(), true);
        writer_.add_string(leaf_value(pool_, at).view());
        keep();
        return 0;
    }

    NodePool::Reference visit_extension(NodePool::Reference at, std::size_t& depth) {
        const auto extension = load_node<StoredExtension>(pool_, at);
        add_extension(extension.key, depth, extension.path_end,
                      reference_of(extension.child, extension.is_child_inlined));
        if (chain::first_difference(extension.key.view(), key_.view(), depth) < extension.path_end)
            return 0;
        depth = extension.path_end;
        return extension.child.node;
    }

    NodePool::Reference visit_branch(NodePool::Reference at, std::size_t& depth) {
        const auto children = load_branch(pool_, at);
        write_branch(writer_, children);
        keep();
        return children.child[nibble_at(key_.view(), depth++)].node;
    }

    /// The top node is always listed, the others unless they stand in their parent.
    void keep() {
        const auto rlp = writer_.finish();
        if (nodes_.empty() || rlp.size() >= Hash32::size())
            nodes_.emplace_back(rlp.begin(), rlp.end());
    }

    const NodePool& pool_;
    const Hash32& key_;
    std::vector<Bytes>& nodes_;
    NodeWriter writer_;
};

Hash32 key_starting_with(std::uint8_t nibble) {
    Hash32 key;
    key[0] = static_cast<std::uint8_t>(nibble << 4U);
    return key;
}

/// The extension with its first nibble, which need not have been written while the part stood at depth 1.
StoredExtension extension_from_the_top(const NodePool& pool, NodePool::Reference at,
                                       std::uint8_t first_nibble) {
    auto extension = load_node<StoredExtension>(pool, at);
    extension.key[0] = static_cast<std::uint8_t>((extension.key[0] & 0x0FU) | (first_nibble << 4U));
    return extension;
}

}  // namespace

chain::NodeReference reference_without_siblings(const NodePool& pool, const Trie& part,
                                                std::uint8_t first_nibble) {
    if (part.top == 0)
        return {};
    NodeWriter writer;
    if (kind_of(pool, part.top) == NodeKind::leaf)
        return writer.leaf(load_node<StoredLeaf>(pool, part.top).key.view(), 0,
                           leaf_value(pool, part.top).view());
    if (kind_of(pool, part.top) == NodeKind::branch)
        return writer.extension(key_starting_with(first_nibble).view(), 0, 1, part.reference);
    const auto extension = extension_from_the_top(pool, part.top, first_nibble);
    return writer.extension(extension.key.view(), 0, extension.path_end,
                            reference_of(extension.child, extension.is_child_inlined));
}

void collect_proof(const NodePool& pool, const Trie& trie, std::size_t depth, const Hash32& key,
                   std::vector<Bytes>& nodes) {
    Walk{pool, key, nodes}.visit(trie.top, depth);
}

void collect_proof_without_siblings(const NodePool& pool, const Trie& part, const Hash32& key,
                                    std::uint8_t first_nibble, std::vector<Bytes>& nodes) {
    Walk walk{pool, key, nodes};
    if (part.top == 0)
        return;
    switch (kind_of(pool, part.top)) {
        case NodeKind::leaf:
            return walk.visit(part.top, 0);
        case NodeKind::branch:
            walk.add_extension(key_starting_with(first_nibble), 0, 1, part.reference);
            if (nibble_at(key.view(), 0) == first_nibble)
                walk.visit(part.top, 1);
            return;
        case NodeKind::extension:
            break;
    }
    const auto extension = extension_from_the_top(pool, part.top, first_nibble);
    walk.add_extension(extension.key, 0, extension.path_end,
                       reference_of(extension.child, extension.is_child_inlined));
    if (chain::first_difference(extension.key.view(), key.view(), 0) >= extension.path_end)
        walk.visit(extension.child.node, extension.path_end);
}

}  // namespace studio::state
