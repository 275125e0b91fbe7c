// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/account_list.hpp>
#include <chain/chain_config.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "proof.hpp"
#include "state_view.hpp"

namespace studio::state {

/// Where values older than the recent diffs come from (the store). Thread-safe. A block's changes must be
/// there when it is committed to the ChainState.
class HistorySource {
public:
    virtual ~HistorySource() = default;
    struct PriorAccount {
        std::optional<Account> account;
    };
    /// The account as it was at the end of block `number`, if a block after it, up to and including `last`,
    /// changed it.
    virtual std::optional<PriorAccount> account_before_change(const Address& address, std::uint64_t number,
                                                              std::uint64_t last) const = 0;
    /// The slot as it was at the end of block `number`, if a block in (number, last] changed it.
    virtual std::optional<Uint256> slot_before_change(const Address& address, const Uint256& key,
                                                      std::uint64_t number, std::uint64_t last) const = 0;
    /// Every slot of the account that a block in (number, last] changed, with its value at the end of
    /// `number`.
    virtual std::map<Uint256, Uint256> slots_before_change(const Address& address, std::uint64_t number,
                                                           std::uint64_t last) const = 0;
    /// What the block changed; null when it is not known.
    virtual std::shared_ptr<const StateDiff> changes_of(std::uint64_t block) const = 0;
    /// Null when it is not known.
    virtual Code code(const Hash32& code_hash) const = 0;
};

/// Takes over a whole state piece by piece, in any order (ChainState::load).
class StateSink {
public:
    virtual ~StateSink() = default;
    virtual void account(const Address& address, const Account& account) = 0;
    virtual void slot(const Address& address, const Uint256& key, const Uint256& value) = 0;
    virtual void code(const Hash32& code_hash, Code code) = 0;
};
/// Puts every account of the list into the sink; what comes later for one of them counts instead.
void feed(const chain::AccountList& list, StateSink& sink);

/// The committed state of one chain: flat values in memory, the Merkle Patricia tries beside them, and the
/// last diffs, so that any thread can read any past block while the chain thread moves the head.
///
/// Threads: the functions that change it, root(), head_view() and for_each_… belong to the chain thread;
/// view_at, view_over, roots_over, prove and head may be called by any thread. Views must not outlive it.
class ChainState {
public:
    /// Blocks whose diffs stay in memory at most; fewer when they are over limits::kRecentDiffBytes.
    static constexpr std::size_t kRecentBlocks = 32;

    /// A null history: only the recent blocks can be asked about (and views keep what they need).
    explicit ChainState(const HistorySource* history);
    ~ChainState();
    ChainState(const ChainState&) = delete;
    ChainState& operator=(const ChainState&) = delete;

    /// Replaces everything by these accounts and those of the list (may be null), as block 0; an address in
    /// both is what `accounts` says. Views of before must be gone.
    void load_genesis(const std::map<Address, chain::GenesisAccount>& accounts,
                      const chain::AccountList* list = nullptr);
    /// Replaces everything by what the other one is at its head, and leaves it with nothing, at block 0.
    /// Views of both must be gone. False: nothing was there, another one was faster; then this one is as it
    /// was.
    bool take_over(ChainState& other);
    /// Replaces everything by what `feed` puts into the sink, as block `head`. Views of before must be gone.
    void load(std::uint64_t head, const std::function<void(StateSink&)>& feed);

    /// The state root of the head block.
    Hash32 root() const;
    /// The root if the diff were applied to the head. Keeps the work in the trie for commit().
    Hash32 root_after(const StateDiff& diff);
    /// The diff becomes block head() + 1.
    void commit(StateDiff diff);
    /// Undoes blocks until `block` is the head, however far back the history leads. Views of undone blocks go
    /// on answering. Errors: kBlockAheadOfHead; kBlockNotKept, and the head is then the last block that could
    /// not be undone.
    Result<void> rewind(std::uint64_t block);
    std::uint64_t head() const;

    /// The head block without any lock: it changes with the next commit, and only the chain thread may read
    /// it.
    const StateView& head_view() const;
    /// The state at the end of `block`, for good. Errors: kBlockAheadOfHead, kBlockNotKept.
    Result<std::shared_ptr<const StateView>> view_at(std::uint64_t block) const;
    /// The state at the end of `block` with slices on top, newest first (the pending block). Errors as
    /// view_at.
    Result<std::shared_ptr<const StateView>> view_over(
        std::uint64_t block, std::vector<std::shared_ptr<const StateDiff>> slices) const;
    /// Proof of an account and some of its slots at the end of `block`. Any thread; the chain thread waits
    /// meanwhile. Errors as roots_over.
    Result<AccountProof> prove(std::uint64_t block, const Address& address,
                               const std::vector<Uint256>& keys) const;
    /// What the state at the end of `block` commits to with `changes` on top, which are those of a Journal on
    /// its view. Any thread; the chain thread waits meanwhile. Errors: kBlockAheadOfHead, kBlockNotKept when
    /// more than limits::kRootsMaxBlocksBack lie behind it, or blocks that changed more than
    /// limits::kRootsMaxChanges accounts.
    struct Roots {
        Hash32 state;
        Hash32 storage;  // of one account; the empty root when it has none
    };
    Result<Roots> roots_over(std::uint64_t block, const StateDiff& changes, const Address& storage_of) const;
    /// Storage root of an account in the state whose root was computed last (after root_after(diff): that of
    /// the diff); the empty root when it has no storage. Chain thread; OP Isthmus puts one into the header.
    Hash32 storage_root(const Address& address) const;

    // The head block, in no particular order (checkpoints); chain thread only.
    void for_each_account(const std::function<void(const Address&, const Account&)>& visit) const;
    void for_each_slot(
        const std::function<void(const Address&, const Uint256& key, const Uint256& value)>& visit) const;
    void for_each_code(const std::function<void(const Hash32&, const Code&)>& visit) const;
    std::size_t account_count() const;

private:
    friend class PastView;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::state
