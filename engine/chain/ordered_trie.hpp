// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstddef>
#include <functional>
#include <span>

namespace studio::chain {

/// A key and its value, both owned by the caller.
struct TrieEntry {
    BytesView key;
    BytesView value;  // not empty: a trie holds no empty values
};

/// Root of the Merkle Patricia trie (Yellow Paper, appendix D) of these entries, which must be sorted by key
/// without repetition (asserted). One pass; no trie is built, only one branch at a time is in memory.
Hash32 ordered_trie_root(std::span<const TrieEntry> sorted);

/// Root of the trie rlp(i) → value(i) for i in [0, count): transactions, receipts, withdrawals.
Hash32 indexed_trie_root(std::size_t count, const std::function<Bytes(std::size_t)>& value);

}  // namespace studio::chain
