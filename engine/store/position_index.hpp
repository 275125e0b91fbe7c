// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "sqlite.hpp"

namespace studio::store {

/// What a key of the index stands for. Numbers are part of the file format.
enum class IndexKind : std::uint8_t {
    transaction = 1,       // hash → the transaction
    block_hash = 2,        // hash → the block
    address_activity = 3,  // sender, recipient or new contract → the transaction
    account_changed = 4,   // address → a block that changed it
    slot_changed = 5,      // address and key → a block that changed it
    storage_changed = 6,   // address → a block that changed any of its slots
    any_account_new = 7,   // (nothing) → place in the block's diff of an account that began to exist
    any_contract_new = 8,  // (nothing) → place in the block's diff of an account that received code
    contract_created = 9,  // address → the transaction, or the block when none made it directly
    log_address = 10,      // address → a block with logs of it
    log_topic = 11,        // first topic → a block with such logs
};

/// 64 bits of the item, mixed. Different items may share a key: whoever looks something up compares it.
std::uint64_t index_key(IndexKind kind, BytesView first = {}, BytesView second = {});

/// A block and a place inside it, as one number that orders by age.
constexpr unsigned kPlaceBits = 24;
constexpr std::uint64_t kNoPlace = (std::uint64_t{1} << kPlaceBits) - 1;  // "the block as a whole"
constexpr std::uint64_t position_of(std::uint64_t block, std::uint64_t place) {
    return (block << kPlaceBits) | place;
}
constexpr std::uint64_t block_of(std::uint64_t position) {
    return position >> kPlaceBits;
}
constexpr std::uint64_t place_of(std::uint64_t position) {
    return position & kNoPlace;
}

struct IndexEntry {
    std::uint64_t key = 0;
    std::uint64_t position = 0;
    friend auto operator<=>(const IndexEntry&, const IndexEntry&) = default;
};

struct IndexRun;  // index_merge.hpp
class EntrySource;

/// From keys to positions, for everything that is looked up. A log-structured merge tree with SQLite as its
/// block device: each block adds one sorted run of 16-byte entries; sixteen runs of one level become one of
/// the next, up to a size. A run lies in chunks of some kilobytes; the first entry of each (its fence) is
/// kept in memory. So an entry costs well under a microsecond, where a B-tree row would cost ten to
/// seventeen.
///
/// Threads: append, rewind, publish and forget belong to the writer; the searches may be called from any
/// thread.
class PositionIndex {
public:
    PositionIndex();
    ~PositionIndex();

    /// Reads the list of runs. Error: kDamaged.
    Result<void> load(Database& database);
    /// Adds the entries of `block` (sorted here), inside the caller's transaction. They are found after
    /// publish(), to be called when the transaction was committed; forget() is for when it was not.
    Result<void> append(Database& writer, std::uint64_t block, std::vector<IndexEntry> entries);
    void publish();
    void forget();
    /// Takes away what stands for blocks after `last`, inside the caller's transaction; publish() and
    /// forget() as after append().
    Result<void> rewind(Database& writer, std::uint64_t last);

    /// Positions of `key` in [low, high], oldest first, at most `limit`.
    Result<std::vector<std::uint64_t>> oldest(Database& reader, std::uint64_t key, std::uint64_t low,
                                              std::uint64_t high, std::size_t limit) const;
    /// The same, newest first.
    Result<std::vector<std::uint64_t>> newest(Database& reader, std::uint64_t key, std::uint64_t low,
                                              std::uint64_t high, std::size_t limit) const;
    /// Reads every chunk and checks it. Error: kDamaged.
    Result<void> verify(Database& reader) const;
    std::size_t run_count() const;

private:
    using RunPtr = std::shared_ptr<const IndexRun>;
    using Runs = std::vector<RunPtr>;  // oldest first
    struct Search;

    std::shared_ptr<const Runs> runs() const;
    Result<RunPtr> write_run(Database& writer, IndexRun shape, EntrySource& source);
    Result<void> merge_tail(Database& writer, Runs& runs);

    mutable std::mutex mutex_;
    std::shared_ptr<const Runs> published_;  // guarded by mutex_
    std::shared_ptr<const Runs> pending_;    // the writer's
    std::uint64_t next_chunk_ = 1;           // the writer's; chunk numbers are never used twice
};

}  // namespace studio::store
