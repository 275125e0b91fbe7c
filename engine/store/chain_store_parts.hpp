// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include "block_record.hpp"
#include "chain_store.hpp"
#include "head_mark.hpp"
#include "metric_table.hpp"
#include "position_index.hpp"
#include "reader_pool.hpp"
#include "recent_cache.hpp"

/// The insides of ChainStore, shared by the files that implement it.
namespace studio::store {

inline constexpr const char* kDatabaseName = "chain.db";

using BlockRecordPtr = std::shared_ptr<const BlockRecord>;
using DiffPtr = std::shared_ptr<const state::StateDiff>;

/// The end of the chain, as the last commit left it.
struct ChainEnd {
    std::optional<std::uint64_t> number;
    Hash32 hash;
    std::uint64_t transactions = 0;  // in all blocks
};

struct ChainStore::Parts {
    std::filesystem::path folder;
    OpenOptions options;
    OpenReport report;

    std::mutex writer_mutex;
    std::unique_ptr<Database> writer;          // guarded by writer_mutex
    std::optional<HeadMark> mark;              // guarded by writer_mutex
    Durability synced_now = Durability::full;  // guarded by writer_mutex
    PositionIndex index;
    MetricTable metrics;
    ReaderPool readers;

    mutable std::mutex end_mutex;
    ChainEnd end;                // guarded by end_mutex
    std::optional<Error> fault;  // guarded by end_mutex

    RecentCache<chain::SealedBlock> blocks{limits::kStoreCacheBytes};
    RecentCache<BlockRecord> records{limits::kStoreCacheBytes};
    RecentCache<state::StateDiff> diffs{limits::kStoreCacheBytes};

    std::mutex checkpoint_mutex;  // held while a checkpoint is written

    Parts(std::filesystem::path where, const OpenOptions& how)
        : folder{std::move(where)}, options{how}, readers{folder / kDatabaseName} {}

    std::filesystem::path file() const { return folder / kDatabaseName; }
    ChainEnd chain_end() const {
        const std::lock_guard lock{end_mutex};
        return end;
    }
    /// Remembers the first error that a caller cannot be told.
    void note_fault(const Error& error) {
        const std::lock_guard lock{end_mutex};
        if (!fault)
            fault = error;
    }

    Result<void> open_files();
    Result<void> append(const chain::SealedBlock& block, const state::StateDiff& diff,
                        const BlockNotes& notes, Durability durability);
    /// How the commits that follow reach the disk; no more than the options ask for.
    Result<void> sync_commits(Durability durability);
    Result<void> write_block(const chain::SealedBlock& block, const state::StateDiff& diff,
                             const BlockNotes& notes, std::uint64_t transactions_before);
    /// Deletes the blocks after `last`, in one commit.
    Result<void> take_away_after(std::uint64_t last);

    /// Null when there is no such block. Checked against its checksum.
    Result<BlockRecordPtr> record(std::uint64_t number);
    Result<DiffPtr> diff(std::uint64_t number);
    Result<StoredTransaction> transaction(const BlockRecord& record, std::uint32_t place);
    /// The block's matching logs, oldest first; its bloom is asked before anything else is read.
    Result<std::vector<FoundLog>> logs_of_block(std::uint64_t number, const LogFilter& filter,
                                                Database& reader);

    /// What the first block in (number, last] that changed the account (or the slot, when given) did to it,
    /// if one did. `slots` holds the slot asked for and no other.
    Result<std::optional<state::AccountChange>> change_after(std::uint64_t key, const Address& address,
                                                             const Uint256* slot, std::uint64_t number,
                                                             std::uint64_t last);
    Result<std::map<Uint256, Uint256>> slots_before(const Address& address, std::uint64_t number,
                                                    std::uint64_t last);
    /// Adds accounts at positions of the index up to `high` to the page, at most `limit`.
    Result<void> add_indexed(bool contracts_only, std::uint64_t high, std::size_t limit, AddressPage& page);
    /// Adds those of the genesis list that stand before place `before`, until the page has `limit`.
    Result<void> add_listed(std::uint64_t before, std::size_t limit, AddressPage& page);
    /// Null when it is not known.
    Result<state::Code> read_code(const Hash32& code_hash);
    Result<void> feed_codes(state::StateSink& sink);
    /// Commits the diffs of blocks (from, head] to the state.
    Result<void> replay(state::ChainState& state, std::uint64_t from, std::uint64_t head);
};

/// Reads a block's row; null when there is none. The checksum is checked. Error: kBlockDamaged.
Result<BlockRecordPtr> read_record(Database& database, std::uint64_t number);
/// The same for its diff.
Result<DiffPtr> read_diff(Database& database, std::uint64_t number);

}  // namespace studio::store
