// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <deque>
#include <shared_mutex>

#include "state_view.hpp"

namespace studio::state {

/// Where values older than the recent diffs come from (the store). Thread-safe.
class HistorySource {
public:
    virtual ~HistorySource() = default;
    struct PriorAccount { std::optional<Account> account; };
    /// The account as it was at the end of block `number`, if a block after it, up to and including `last`, changed it.
    virtual std::optional<PriorAccount> account_before_change(const Address& address, std::uint64_t number, std::uint64_t last) const = 0;
    virtual std::optional<Uint256> slot_before_change(const Address& address, const Uint256& key, std::uint64_t number, std::uint64_t last) const = 0;
    virtual Code code(const Hash32& code_hash) const = 0;
};

/// An account or storage proof (eth_getProof, EIP-1186).
struct StorageProof { Uint256 key; Uint256 value; std::vector<Bytes> nodes; };
struct AccountProof { Account account; Hash32 storage_root; std::vector<Bytes> nodes; std::vector<StorageProof> storage; };

/// The committed state of one chain: flat values in memory, the Merkle Patricia trie beside them, and the last
/// diffs, so that any thread can read any past block while the chain thread moves the head.
/// Interface (names binding; the owner fills in the members):
///   ChainState(const HistorySource* history)
///   void load_genesis(const std::map<Address, chain::GenesisAccount>&)            // block 0
///   void load(std::uint64_t head, <iteration over all accounts, slots, codes of a checkpoint>)
///   Hash32 root() const
///   Hash32 root_after(const StateDiff&)      // root if the diff were applied; keeps the trie work for commit
///   void commit(const StateDiff&)            // becomes block head+1; takes the lock shortly
///   void rewind(...)                         // applies the last diff backwards (reorgs)
///   std::uint64_t head() const
///   const StateView& head_view() const       // chain thread only, no lock
///   std::shared_ptr<StateView> view_at(std::uint64_t block) const   // any thread; error if block > head
///   std::shared_ptr<StateView> view_over(std::uint64_t block, std::vector<std::shared_ptr<const StateDiff>> slices) const // pending
///   Result<AccountProof> prove(const Address&, const std::vector<Uint256>& keys) const  // at the head
///   void for_each_account / for_each_slot    // checkpointing, explorer
class ChainState;

}  // namespace studio::state
