// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <codec/rlp.hpp>

#include "trie.hpp"

namespace studio::state {

/// The value of a slot in a storage trie.
inline Bytes encode_slot(const Uint256& value) {
    return codec::rlp::encode(value);
}

/// Collects changes whose values are kept in one buffer until they are applied.
class TrieChangeList {
public:
    void clear() {
        keys_.clear();
        values_.clear();
    }
    /// An empty value removes the key.
    void add(const Hash32& key, BytesView value) {
        keys_.push_back({key, values_.size(), value.size()});
        values_.insert(values_.end(), value.begin(), value.end());
    }
    /// Sorted by key; valid until the next call of any function.
    std::span<const TrieChange> finish() {
        std::sort(keys_.begin(), keys_.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
        changes_.clear();
        for (const auto& [key, offset, size] : keys_)
            changes_.push_back({key, BytesView{values_}.subspan(offset, size)});
        return changes_;
    }

private:
    struct Entry {
        Hash32 key;
        std::size_t offset;
        std::size_t size;
    };
    std::vector<Entry> keys_;
    Bytes values_;
    std::vector<TrieChange> changes_;
};

}  // namespace studio::state
