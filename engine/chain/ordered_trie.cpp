// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordered_trie.hpp"

#include <base/assert.hpp>
#include <codec/rlp.hpp>
#include <vector>

#include "trie_node.hpp"

namespace studio::chain {
namespace {

/// Builds the trie from the leaves up; only the references of one path's branches exist at a time.
class OrderedTrie {
public:
    /// The node for entries that agree in the first `depth` nibbles.
    NodeReference node(std::span<const TrieEntry> entries, std::size_t depth) {
        if (entries.size() == 1)
            return writer_.leaf(entries[0].key, depth, entries[0].value);
        const auto fork = first_difference(entries.front().key, entries.back().key, depth);
        if (fork == depth)
            return branch(entries, depth);
        return writer_.extension(entries.front().key, depth, fork, branch(entries, fork));
    }

private:
    NodeReference branch(std::span<const TrieEntry> entries, std::size_t depth) {
        BytesView value;
        if (entries.front().key.size() * 2 == depth) {
            value = entries.front().value;  // a key that is the beginning of the others
            entries = entries.subspan(1);
        }
        std::array<NodeReference, 16> children;
        while (!entries.empty()) {
            const auto nibble = nibble_at(entries.front().key, depth);
            std::size_t count = 1;
            while (count < entries.size() && nibble_at(entries[count].key, depth) == nibble)
                ++count;
            children[nibble] = node(entries.first(count), depth + 1);
            entries = entries.subspan(count);
        }
        writer_.begin();
        for (const auto& child : children)
            writer_.add_item(child.view());
        writer_.add_string(value);
        return writer_.finish_reference();
    }

    NodeWriter writer_;
};

bool is_sorted_without_repetition(std::span<const TrieEntry> entries) {
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (!std::lexicographical_compare(entries[i - 1].key.begin(), entries[i - 1].key.end(),
                                          entries[i].key.begin(), entries[i].key.end()))
            return false;
    return true;
}

/// Indices in the order of their RLP: 1 … 127 stand for themselves, then comes 0 (0x80), then the longer
/// ones.
std::size_t index_in_key_order(std::size_t position, std::size_t count) {
    const auto zero_at = std::min<std::size_t>(count, 128) - 1;
    if (position == zero_at)
        return 0;
    return position < zero_at ? position + 1 : position;
}

}  // namespace

Hash32 ordered_trie_root(std::span<const TrieEntry> sorted) {
    STUDIO_ASSERT(is_sorted_without_repetition(sorted));
    return root_of(sorted.empty() ? NodeReference{} : OrderedTrie{}.node(sorted, 0));
}

Hash32 indexed_trie_root(std::size_t count, const std::function<Bytes(std::size_t)>& value) {
    std::vector<Bytes> keys(count);
    std::vector<Bytes> values(count);
    std::vector<TrieEntry> entries(count);
    for (std::size_t position = 0; position < count; ++position) {
        const auto index = index_in_key_order(position, count);
        keys[position] = codec::rlp::encode(std::uint64_t{index});
        values[position] = value(index);
        entries[position] = {keys[position], values[position]};
    }
    return ordered_trie_root(entries);
}

}  // namespace studio::chain
