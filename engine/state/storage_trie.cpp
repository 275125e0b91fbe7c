// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_trie.hpp"

#include <crypto/keccak256.hpp>

#include "trie_values.hpp"

namespace studio::state {
namespace {

Hash32 path_of(const Uint256& key) {
    return crypto::keccak256(key.to_hash().view());
}

}  // namespace

StorageTrie::StorageTrie(const std::vector<std::pair<Uint256, Uint256>>& slots) {
    TrieChangeList changes;
    for (const auto& [key, value] : slots)
        changes.add(path_of(key), encode_slot(value));
    update_trie(pool_, trie_, 0, changes.finish());
}

std::vector<Bytes> StorageTrie::prove(const Uint256& key) const {
    std::vector<Bytes> nodes;
    collect_proof(pool_, trie_, 0, path_of(key), nodes);
    return nodes;
}

}  // namespace studio::state
