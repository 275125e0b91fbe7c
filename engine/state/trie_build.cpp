// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <crypto/keccak256.hpp>

#include "trie.hpp"
#include "trie_nodes.hpp"

namespace studio::state {
namespace {

using chain::nibble_at;
using chain::NodeReference;
using chain::NodeWriter;
using Entries = std::span<const TrieChange>;

/// Nodes that are hashed together: several rounds of the eight that keccak256_many does at once.
constexpr std::size_t kBatch = 64;

/// Builds one trie. First all nodes are put into the pool, each with a place left for what stands for its
/// children; then, from the leaves up, the nodes of each height get their hashes, which go into their
/// parents.
class Build {
public:
    explicit Build(NodePool& pool) : pool_{pool} {}

    Trie run(Entries entries, std::size_t depth) {
        place(entries, depth, {});
        for (const auto& level : levels_)
            for (std::size_t first = 0; first < level.size(); first += kBatch)
                refer(std::span{level}.subspan(first, std::min(kBatch, level.size() - first)));
        return top_;
    }

private:
    /// Where the parent keeps what stands for a node; 0: it has none.
    struct ParentPlace {
        NodePool::Reference parent = 0;
        std::uint8_t index = 0;   // of the child among the branch's, in their order
        std::uint8_t nibble = 0;  // of the child; of a branch
    };
    struct Draft {
        NodePool::Reference node;
        ParentPlace place;
        std::uint8_t depth;
    };

    /// Gives the node's height: 0 for a leaf, else one more than the highest child.
    std::size_t place(Entries entries, std::size_t depth, ParentPlace at) {
        if (entries.size() == 1)
            return keep(store_leaf(pool_, entries.front()), at, depth, 0);
        const auto& key = entries.front().key;
        const auto fork = chain::first_difference(key.view(), entries.back().key.view(), depth);
        if (fork == depth)
            return place_branch(entries, depth, at);
        const auto node = pool_.allocate(sizeof(StoredExtension));
        store_node(pool_, node,
                   StoredExtension{NodeKind::extension, static_cast<std::uint8_t>(fork), false, key, {}});
        return keep(node, at, depth, place_branch(entries, fork, {node, 0, 0}) + 1);
    }

    std::size_t place_branch(Entries entries, std::size_t depth, ParentPlace at) {
        StoredBranch header{NodeKind::branch, 0, 0};
        for (const auto& entry : entries)
            header.present =
                static_cast<std::uint16_t>(header.present | 1U << nibble_at(entry.key.view(), depth));
        const auto node = pool_.allocate(header.size());
        store_node(pool_, node, header);
        std::size_t height = 0;
        for (std::uint8_t index = 0; !entries.empty(); ++index) {
            const auto nibble = nibble_at(entries.front().key.view(), depth);
            const auto group = static_cast<std::size_t>(
                std::ranges::find_if(
                    entries,
                    [&](const TrieChange& entry) { return nibble_at(entry.key.view(), depth) != nibble; }) -
                entries.begin());
            height = std::max(height, place(entries.first(group), depth + 1, {node, index, nibble}) + 1);
            entries = entries.subspan(group);
        }
        return keep(node, at, depth, height);
    }

    std::size_t keep(NodePool::Reference node, ParentPlace at, std::size_t depth, std::size_t height) {
        if (levels_.size() <= height)
            levels_.resize(height + 1);
        levels_[height].push_back({node, at, static_cast<std::uint8_t>(depth)});
        return height;
    }

    void refer(std::span<const Draft> drafts) {
        std::array<BytesView, kBatch> nodes;
        std::array<BytesView, kBatch> long_ones;
        std::array<Hash32, kBatch> hashes;
        std::size_t count = 0;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            nodes[i] = write(drafts[i], writers_[i]);
            if (nodes[i].size() >= Hash32::size())
                long_ones[count++] = nodes[i];
        }
        crypto::keccak256_many(std::span{long_ones}.first(count), std::span{hashes}.first(count));
        const auto* hash = hashes.data();
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const bool is_inlined = nodes[i].size() < Hash32::size();
            put(drafts[i], is_inlined ? chain::inlined_reference(nodes[i]) : chain::hash_reference(*hash));
            hash += is_inlined ? 0 : 1;
        }
    }

    BytesView write(const Draft& draft, NodeWriter& writer) const {
        switch (kind_of(pool_, draft.node)) {
            case NodeKind::leaf:
                writer.begin();
                writer.add_path(load_node<StoredLeaf>(pool_, draft.node).key.view(), draft.depth,
                                2 * Hash32::size(), true);
                writer.add_string(leaf_value(pool_, draft.node).view());
                break;
            case NodeKind::extension: {
                const auto extension = load_node<StoredExtension>(pool_, draft.node);
                writer.begin();
                writer.add_path(extension.key.view(), draft.depth, extension.path_end, false);
                writer.add_item(reference_of(extension.child, extension.is_child_inlined).view());
                break;
            }
            case NodeKind::branch:
                write_branch(writer, load_branch(pool_, draft.node));
                break;
        }
        return writer.finish();
    }

    void put(const Draft& draft, const NodeReference& reference) {
        const auto child = stored_child({draft.node, reference});
        const auto& [parent, index, nibble] = draft.place;
        if (parent == 0) {
            top_ = {draft.node, reference};
            return;
        }
        if (kind_of(pool_, parent) == NodeKind::extension) {
            auto extension = load_node<StoredExtension>(pool_, parent);
            extension.child = child;
            extension.is_child_inlined = !reference.is_hash();
            store_node(pool_, parent, extension);
            return;
        }
        std::memcpy(pool_.at(parent) + sizeof(StoredBranch) + index * sizeof child, &child, sizeof child);
        if (reference.is_hash())
            return;
        auto header = load_node<StoredBranch>(pool_, parent);
        header.inlined = static_cast<std::uint16_t>(header.inlined | 1U << nibble);
        store_node(pool_, parent, header);
    }

    NodePool& pool_;
    std::vector<std::vector<Draft>> levels_;  // by height
    std::array<NodeWriter, kBatch> writers_;
    Trie top_;
};

}  // namespace

Trie build_trie(NodePool& pool, std::size_t depth, std::span<const TrieChange> entries) {
    return Build{pool}.run(entries, depth);
}

}  // namespace studio::state
