// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <optional>
#include <span>
#include <vector>

#include "account.hpp"

namespace studio::state {

struct StorageProof {
    Uint256 key;
    Uint256 value;  // 0 when absent
    std::vector<Bytes> nodes;
};
/// An account with its proof, and proofs of some of its slots (eth_getProof, EIP-1186). Nodes go from the
/// root down; those shorter than 32 bytes stand inside their parent and are not listed.
struct AccountProof {
    Account account;  // the default one when absent
    Hash32 storage_root = chain::empty_trie_root;
    std::vector<Bytes> nodes;
    std::vector<StorageProof> storage;
};

/// Checks that the trie with this root holds a value, or none, at `key` (already hashed for Ethereum's
/// tries). Strict: every node must be well formed, have the hash its parent names, and be needed. Gives the
/// value, or nothing when the nodes prove that the key is absent.
Result<std::optional<Bytes>> verify_proof(const Hash32& root, BytesView key, std::span<const Bytes> nodes);

/// The value of an account in the state trie: rlp[nonce, balance, storage_root, code_hash].
Bytes encode_account(const Account& account, const Hash32& storage_root);

}  // namespace studio::state
