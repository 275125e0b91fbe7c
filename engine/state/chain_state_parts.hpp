// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <mutex>
#include <unordered_set>

#include "chain_state.hpp"
#include "flat_state.hpp"
#include "state_trie.hpp"
#include "writer_first_mutex.hpp"

// What ChainState and its views share; private to the room.
namespace studio::state {

class PastView;
using DiffPtr = std::shared_ptr<const StateDiff>;

/// Locks are taken in this order: trie_mutex, mutex, views_mutex.
struct ChainState::Parts {
    explicit Parts(const HistorySource* source) : history{source} {}

    const HistorySource* const history;

    mutable std::mutex trie_mutex;
    StateTrie trie;                    // guarded by trie_mutex; the head's, plus `pending`
    std::optional<StateDiff> pending;  // guarded by trie_mutex; in the trie, not yet committed

    /// Written by the chain thread with the lock; read by it without, by other threads with a shared one.
    mutable WriterFirstMutex mutex;
    FlatState flat;  // guarded by mutex
    struct KeptDiff {
        DiffPtr diff;
        std::size_t bytes = 0;
    };
    std::deque<KeptDiff> recent;   // guarded by mutex; of the blocks up to the head, oldest first
    std::size_t recent_bytes = 0;  // guarded by mutex
    std::uint64_t head = 0;        // guarded by mutex
    Hash32 head_root = chain::empty_trie_root;  // chain thread only

    mutable std::mutex views_mutex;
    std::unordered_set<PastView*> views;  // guarded by views_mutex

    // These three need the lock, shared at least, or the chain thread.
    /// The oldest block whose state the recent diffs lead back to.
    std::uint64_t oldest() const { return head - recent.size(); }
    /// The diff of a block in (oldest(), head].
    const StateDiff& diff_of(std::uint64_t block) const { return *recent[block - oldest() - 1].diff; }
    Result<void> check_kept(std::uint64_t block) const;

    /// The diffs of the blocks after `block`, newest first. Error: kBlockNotKept. Needs trie_mutex.
    Result<std::vector<DiffPtr>> diffs_after(std::uint64_t block) const;
    template <class Question>
    auto at_block_of_trie(std::uint64_t block, Question&& question) -> Result<decltype(question())>;
    void take_back_pending();
    void put_in_trie(const StateDiff& diff);
    void start_at(std::uint64_t block);  // with what flat and trie hold
    void keep(StateDiff diff);
    bool may_drop_oldest(std::uint64_t needed) const;
    void drop_old_diffs();
    void undo_head(const DiffPtr& diff);
};

/// The state at the end of a block, with slices on top. Safe to use from any thread.
class PastView final : public StateView {
public:
    /// The caller holds parts.mutex (shared).
    PastView(ChainState::Parts& parts, std::uint64_t block, std::vector<DiffPtr> slices);
    ~PastView() override;
    PastView(const PastView&) = delete;
    PastView& operator=(const PastView&) = delete;

    std::optional<Account> account(const Address& address) const override;
    Uint256 storage(const Address& address, const Uint256& key) const override;
    Code code(const Hash32& code_hash) const override;
    bool has_storage(const Address& address) const override;
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address,
                                                        std::size_t limit) const override;

    // For ChainState.
    std::uint64_t block() const { return block_; }
    /// The block beneath is undone: its diff becomes the lowest slice.
    void move_down(DiffPtr undone);

private:
    template <class Value, class InSlice, class InHistory, class InDiff, class AtHead>
    Value look_up(InSlice&& in_slice, InHistory&& in_history, InDiff&& in_diff, AtHead&& at_head) const;
    /// Slots known to differ from the head's, by key; needs the lock.
    void collect_recent_slots(const Address& address, std::uint64_t from,
                              std::map<Uint256, Uint256>& slots) const;
    void collect_slice_slots(const Address& address, std::map<Uint256, Uint256>& slots) const;

    ChainState::Parts& parts_;
    std::uint64_t block_;          // guarded by parts_.mutex
    std::vector<DiffPtr> slices_;  // guarded by parts_.mutex; newest first
};

/// The account's change in a diff, or null.
const AccountChange* find_change(const StateDiff& diff, const Address& address);
/// The slot's change, or null.
const SlotChange* find_slot(const AccountChange& change, const Uint256& key);

}  // namespace studio::state
