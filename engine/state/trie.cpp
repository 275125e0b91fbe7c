// SPDX-License-Identifier: GPL-3.0-or-later
#include "trie.hpp"

#include <algorithm>
#include <cstring>

#include "trie_nodes.hpp"

namespace studio::state {
namespace {

using chain::first_difference;
using chain::nibble_at;
using chain::NodeReference;
using chain::NodeWriter;
using Changes = std::span<const TrieChange>;

/// With fewer entries there is little to hash together.
constexpr std::size_t kWorthBuilding = 32;

void set_nibble(Hash32& key, std::size_t index, std::uint8_t nibble) {
    auto& byte = key[index / 2];
    byte =
        static_cast<std::uint8_t>(index % 2 == 0 ? (byte & 0x0FU) | (nibble << 4U) : (byte & 0xF0U) | nibble);
}

/// The changes whose key has `nibble` at `depth`, taken off the front.
Changes take_group(Changes& changes, std::size_t depth) {
    const auto nibble = nibble_at(changes.front().key.view(), depth);
    std::size_t count = 1;
    while (count < changes.size() && nibble_at(changes[count].key.view(), depth) == nibble)
        ++count;
    const auto group = changes.first(count);
    changes = changes.subspan(count);
    return group;
}

/// One update of one trie. Each function takes the node it replaces and gives the one that stands there now.
class Update {
public:
    explicit Update(NodePool& pool) : pool_{pool} {}

    BuiltNode apply(const BuiltNode& old, std::size_t depth, Changes changes) {
        if (changes.empty())
            return old;
        if (old.node == 0)
            return std::ranges::none_of(changes, &BytesView::empty, &TrieChange::value)
                       ? build(changes, depth)
                       : build(without_removals(changes), depth);
        switch (kind_of(pool_, old.node)) {
            case NodeKind::leaf:
                return apply_to_leaf(old.node, depth, changes);
            case NodeKind::extension:
                return apply_to_extension(old.node, depth, changes);
            case NodeKind::branch:
                break;
        }
        return apply_to_branch(old.node, depth, changes);
    }

private:
    static std::vector<TrieChange> without_removals(Changes changes) {
        std::vector<TrieChange> kept;
        std::copy_if(changes.begin(), changes.end(), std::back_inserter(kept),
                     [](const TrieChange& change) { return !change.value.empty(); });
        return kept;
    }

    /// A new trie of these entries, none of them a removal.
    BuiltNode build(Changes entries, std::size_t depth) {
        if (entries.empty())
            return {};
        if (entries.size() == 1)
            return make_leaf(entries[0], depth);
        if (entries.size() >= kWorthBuilding) {
            const auto built = build_trie(pool_, depth, entries);
            return {built.top, built.reference};
        }
        const auto fork = first_difference(entries.front().key.view(), entries.back().key.view(), depth);
        const auto key = entries.front().key;
        BranchChildren children;
        while (!entries.empty()) {
            const auto nibble = nibble_at(entries.front().key.view(), fork);
            children.child[nibble] = build(take_group(entries, fork), fork + 1);
        }
        return raise(make_branch(children, 0), key, depth, fork);
    }

    BuiltNode apply_to_leaf(NodePool::Reference leaf, std::size_t depth, Changes changes) {
        const auto key = load_node<StoredLeaf>(pool_, leaf).key;
        if (changes.size() == 1 && changes[0].key == key && !changes[0].value.empty()) {
            release_leaf(leaf);  // a new value at an old key, by far the most frequent case
            return make_leaf(changes[0], depth);
        }
        const auto old_value = leaf_value(pool_, leaf);
        release_leaf(leaf);
        auto entries = without_removals(changes);
        const auto place =
            std::lower_bound(changes.begin(), changes.end(), key,
                             [](const TrieChange& change, const Hash32& k) { return change.key < k; });
        if (place == changes.end() || place->key != key) {
            const auto before =
                std::lower_bound(entries.begin(), entries.end(), key,
                                 [](const TrieChange& entry, const Hash32& k) { return entry.key < k; });
            entries.insert(before, {key, old_value.view()});
        }
        return build(entries, depth);
    }

    BuiltNode apply_to_extension(NodePool::Reference at, std::size_t depth, Changes changes) {
        const auto extension = load_node<StoredExtension>(pool_, at);
        const auto path = extension.key.view();
        const auto agreed = std::min(first_difference(path, changes.front().key.view(), depth),
                                     first_difference(path, changes.back().key.view(), depth));
        const BuiltNode child{extension.child.node,
                              reference_of(extension.child, extension.is_child_inlined)};
        if (agreed >= extension.path_end) {
            pool_.release(at, sizeof(StoredExtension));
            return raise(apply(child, extension.path_end, changes), extension.key, depth, extension.path_end);
        }
        // Some key leaves the path: a branch comes between.
        BranchChildren children;
        auto& below = children.child[nibble_at(path, agreed)];
        if (agreed + 1u == extension.path_end) {
            pool_.release(at, sizeof(StoredExtension));
            below = child;
        } else {
            below = {at, NodeReference{}};
            below.reference = reference_at(at, agreed + 1);
        }
        return raise(change_children(children, 0, extension.key, agreed, changes), extension.key, depth,
                     agreed);
    }

    BuiltNode apply_to_branch(NodePool::Reference at, std::size_t depth, Changes changes) {
        const auto prefix = changes.front().key;
        return change_children(load_branch(pool_, at), at, prefix, depth, changes);
    }

    /// Applies changes to a branch taken apart, whose place in the pool is `old` (0: none yet).
    BuiltNode change_children(BranchChildren children, NodePool::Reference old, const Hash32& prefix,
                              std::size_t depth, Changes changes) {
        while (!changes.empty()) {
            auto& child = children.child[nibble_at(changes.front().key.view(), depth)];
            child = apply(child, depth + 1, take_group(changes, depth));
        }
        if (children.count() > 1)
            return make_branch(children, old);
        if (old != 0)
            pool_.release(old, load_node<StoredBranch>(pool_, old).size());
        if (children.count() == 0)
            return {};
        const auto nibble = children.only_nibble();
        auto path = prefix;
        set_nibble(path, depth, nibble);
        return raise(children.child[nibble], path, depth, depth + 1);
    }

    /// The node that stands at `from` when `node` would stand at `depth`, with only the nibbles of `path`
    /// between.
    BuiltNode raise(const BuiltNode& node, const Hash32& path, std::size_t from, std::size_t depth) {
        if (node.node == 0 || from == depth)
            return node;
        if (kind_of(pool_, node.node) == NodeKind::branch)
            return make_extension(node, path, from, depth);
        if (kind_of(pool_, node.node) == NodeKind::extension) {
            auto extension = load_node<StoredExtension>(pool_, node.node);
            for (auto i = from; i < depth; ++i)
                set_nibble(extension.key, i, nibble_at(path.view(), i));
            store_node(pool_, node.node, extension);
        }
        return {node.node, reference_at(node.node, from)};
    }

    BuiltNode make_leaf(const TrieChange& entry, std::size_t depth) {
        const auto at = store_leaf(pool_, entry);
        return {at, writer_.leaf(entry.key.view(), depth, entry.value)};
    }

    void release_leaf(NodePool::Reference leaf) {
        pool_.release(leaf, sizeof(StoredLeaf) + load_node<StoredLeaf>(pool_, leaf).value_size);
    }

    BuiltNode make_extension(const BuiltNode& child, const Hash32& path, std::size_t from, std::size_t end) {
        const auto at = pool_.allocate(sizeof(StoredExtension));
        store_node(pool_, at,
                   StoredExtension{NodeKind::extension, static_cast<std::uint8_t>(end),
                                   !child.reference.is_hash(), path, stored_child(child)});
        return {at, writer_.extension(path.view(), from, end, child.reference)};
    }

    /// Writes the branch where `old` was if it has the same size.
    BuiltNode make_branch(const BranchChildren& children, NodePool::Reference old) {
        StoredBranch header{NodeKind::branch, 0, 0};
        for (unsigned nibble = 0; nibble < 16; ++nibble) {
            const auto& child = children.child[nibble];
            if (child.node == 0)
                continue;
            header.present = static_cast<std::uint16_t>(header.present | 1U << nibble);
            if (!child.reference.is_hash())
                header.inlined = static_cast<std::uint16_t>(header.inlined | 1U << nibble);
        }
        const auto at = place_for(header.size(), old);
        store_node(pool_, at, header);
        auto* out = pool_.at(at) + sizeof header;
        for (const auto& child : children.child) {
            if (child.node == 0)
                continue;
            const auto stored = stored_child(child);
            std::memcpy(out, &stored, sizeof stored);
            out += sizeof stored;
        }
        write_branch(writer_, children);
        return {at, writer_.finish_reference()};
    }

    NodePool::Reference place_for(std::size_t size, NodePool::Reference old) {
        if (old == 0)
            return pool_.allocate(size);
        const auto old_size = load_node<StoredBranch>(pool_, old).size();
        if (NodePool::size_class(old_size) == NodePool::size_class(size))
            return old;
        pool_.release(old, old_size);
        return pool_.allocate(size);
    }

    /// What stands for a leaf or an extension when it is at `depth`.
    NodeReference reference_at(NodePool::Reference at, std::size_t depth) {
        if (kind_of(pool_, at) == NodeKind::leaf)
            return writer_.leaf(load_node<StoredLeaf>(pool_, at).key.view(), depth,
                                leaf_value(pool_, at).view());
        const auto extension = load_node<StoredExtension>(pool_, at);
        return writer_.extension(extension.key.view(), depth, extension.path_end,
                                 reference_of(extension.child, extension.is_child_inlined));
    }

    NodePool& pool_;
    NodeWriter writer_;
};

}  // namespace

void update_trie(NodePool& pool, Trie& trie, std::size_t depth, std::span<const TrieChange> changes) {
    const auto built = Update{pool}.apply({trie.top, trie.reference}, depth, changes);
    trie = {built.node, built.reference};
}

}  // namespace studio::state
