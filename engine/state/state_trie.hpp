// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/thread_team.hpp>
#include <memory>
#include <vector>

#include "account.hpp"
#include "flat_map.hpp"
#include "flat_state.hpp"
#include "trie.hpp"

namespace studio::state {

/// The account trie and the storage tries of one chain, keyed by the hash of address and slot (Yellow
/// Paper 4.1). Cut into 16 parts by the first nibble of the address's hash; each part has memory of its own,
/// so that two threads can work on different parts.
class StateTrie {
public:
    enum class Direction : std::uint8_t { forward, backward };

    /// Goes from the values before the diff to those after it, or back. Uses a second thread for large diffs.
    void apply(const StateDiff& diff, Direction direction);
    /// Replaces everything by the tries of these values. Uses a second thread when there are many.
    void build(const FlatState& flat);
    Hash32 root() const;
    Hash32 storage_root(const Address& address) const;
    /// Nodes that prove the account, and the slot in its storage (EIP-1186).
    std::vector<Bytes> prove_account(const Address& address) const;
    std::vector<Bytes> prove_slot(const Address& address, const Uint256& key) const;
    /// Memory taken by nodes, in bytes.
    std::size_t bytes_reserved() const;

private:
    struct StorageTrie {
        NodePool::Reference top = 0;
        Hash32 root = chain::empty_trie_root;
    };
    struct Part {
        NodePool pool;
        Trie accounts;  // its nodes stand at depth 1 and below
        FlatMap<Hash32, StorageTrie> storage;
    };
    struct HashedChange {
        Hash32 key;
        const AccountChange* change;
    };
    struct HashedAccount {
        Hash32 key;
        const Address* address;
        const PackedAccount* account;
    };
    /// Accounts by the first nibble of their keys.
    using ByPart = std::array<std::vector<HashedAccount>, 16>;
    class PartUpdate;

    /// Null for work that is not worth another thread.
    ThreadTeam* team_for(std::size_t changes);
    /// The accounts of these shards of a flat state, with their keys.
    static ByPart hash_shards(const FlatState& flat, std::size_t first, std::size_t end);

    /// The number of parts that are not empty, and the last of them.
    std::pair<std::size_t, std::uint8_t> filled_parts() const;
    void write_top(chain::NodeWriter& writer) const;

    std::unique_ptr<ThreadTeam> team_;  // started by the first large diff
    std::array<std::unique_ptr<Part>, 16> parts_ = make_parts();
    static std::array<std::unique_ptr<Part>, 16> make_parts();
};

}  // namespace studio::state
