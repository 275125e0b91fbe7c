// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "position_index.hpp"

/// What a run of the position index is made of in the database, and how runs become one.
namespace studio::store {

/// So many entries and their checksum fit in one page of 8 KiB.
inline constexpr std::size_t kChunkEntries = 500;

using Entries = std::vector<IndexEntry>;

struct IndexRun {
    std::uint64_t id = 0;
    std::uint64_t level = 0;
    std::uint64_t first_block = 0;
    std::uint64_t last_block = 0;
    std::uint64_t entries = 0;
    std::uint64_t first_chunk = 0;
    Entries fences;  // the first entry of each chunk
};
using IndexRunPtr = std::shared_ptr<const IndexRun>;

Bytes encode_entries(std::span<const IndexEntry> entries);
/// Nothing when the checksum does not fit.
std::optional<Entries> decode_entries(BytesView data);
/// Nothing inside when the chunk does not exist. Error: kDamaged.
Result<std::optional<Entries>> read_chunk(Database& database, std::uint64_t id);
Error damaged_index(const Database& database);
/// Deletes a run and its chunks.
Result<void> remove_run(Database& writer, const IndexRun& run);

/// Sorted entries, a portion at a time.
class EntrySource {
public:
    virtual ~EntrySource() = default;
    /// At most kChunkEntries; nothing at the end.
    virtual Result<Entries> next() = 0;
};

/// Entries that are all in memory, such as those of one block.
class EntriesInMemory final : public EntrySource {
public:
    explicit EntriesInMemory(Entries sorted) : entries_{std::move(sorted)} {}
    Result<Entries> next() override;

private:
    Entries entries_;
    std::size_t taken_ = 0;
};

/// The entries of one run that stand for blocks up to `last`.
class EntriesUpTo final : public EntrySource {
public:
    EntriesUpTo(Database& writer, const IndexRun& run, std::uint64_t last)
        : writer_{writer}, run_{run}, last_{last} {}
    Result<Entries> next() override;

private:
    Database& writer_;
    const IndexRun& run_;
    std::uint64_t last_;
    std::size_t next_chunk_ = 0;
};

/// The entries of some runs in one order. Holds one chunk of each, so a merge of any size takes little
/// memory.
class IndexMerge final : public EntrySource {
public:
    IndexMerge(Database& writer, std::span<const IndexRunPtr> runs);
    Result<Entries> next() override;
    /// Takes the merged runs away.
    Result<void> remove_runs();

private:
    struct Cursor {
        IndexRunPtr run;
        std::size_t next_chunk = 0;
        Entries chunk{};
        std::size_t at = 0;
    };
    static bool comes_later(const Cursor* a, const Cursor* b) { return b->chunk[b->at] < a->chunk[a->at]; }
    Result<void> begin();
    /// Makes the cursor point at an entry; false when its run has no more.
    Result<bool> fill(Cursor& cursor);

    Database& writer_;
    std::vector<Cursor> cursors_;
    std::vector<Cursor*> heads_;  // a heap, the smallest entry first
    bool began_ = false;
};

}  // namespace studio::store
