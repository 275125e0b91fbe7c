// SPDX-License-Identifier: GPL-3.0-or-later
#include "position_index.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chrono>
#include <cstring>
#include <thread>

#include "checksum.hpp"
#include "little_endian.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

/// So many entries and their checksum fit in one page of 8 KiB.
constexpr std::size_t kChunkEntries = 500;
/// Runs of one level that become one of the next.
constexpr std::size_t kFanIn = 16;
/// Runs that would be larger stay apart: merging them would hold up a block.
constexpr std::size_t kMaxMergedEntries = 1U << 20U;
/// How often a search begins anew when a merge took its chunks away, and how long it waits in between.
constexpr int kSearchAttempts = 1000;
constexpr std::chrono::microseconds kSearchPause{100};

using Entries = std::vector<IndexEntry>;

/// Mixes 8 bytes at a time. Part of the file format: never change it.
std::uint64_t mix(std::uint64_t hash, BytesView bytes) {
    while (!bytes.empty()) {
        std::uint64_t word = 0;
        const auto size = std::min<std::size_t>(8, bytes.size());
        std::memcpy(&word, bytes.data(), size);
        hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29U;
        bytes = bytes.subspan(size);
    }
    return hash * 0xBF58476D1CE4E5B9ULL;
}

Bytes encode_entries(std::span<const IndexEntry> entries) {
    static_assert(sizeof(IndexEntry) == 16);
    Bytes out(entries.size() * sizeof(IndexEntry));
    if (!entries.empty())
        std::memcpy(out.data(), entries.data(), out.size());
    append_number(out, checksum({out}));
    return out;
}

/// Nothing when the checksum does not fit.
std::optional<Entries> decode_entries(BytesView data) {
    if (data.size() < 4 || (data.size() - 4) % sizeof(IndexEntry) != 0)
        return std::nullopt;
    const auto content = data.first(data.size() - 4);
    if (number_at<std::uint32_t>(data, content.size()) != checksum({content}))
        return std::nullopt;
    Entries out(content.size() / sizeof(IndexEntry));
    if (!content.empty())
        std::memcpy(out.data(), content.data(), content.size());
    return out;
}

Error damaged(const Database& database) {
    return {errors::kDamaged, {database.file(), "a part of its index is missing or wrong"}};
}

/// Nothing inside when the chunk does not exist.
Result<std::optional<Entries>> read_chunk(Database& database, std::uint64_t id) {
    STUDIO_TRY(rows, database.query("SELECT entries FROM chunks WHERE id = ?", id));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return std::nullopt;
    auto entries = decode_entries(rows.blob(0));
    if (!entries)
        return fail(damaged(database));
    return entries;
}

}  // namespace

std::uint64_t index_key(IndexKind kind, BytesView first, BytesView second) {
    return mix(mix(static_cast<std::uint64_t>(kind) * 0xD6E8FEB86659FD93ULL, first), second);
}

struct PositionIndex::Run {
    std::uint64_t id = 0;
    std::uint64_t level = 0;
    std::uint64_t first_block = 0;
    std::uint64_t last_block = 0;
    std::uint64_t entries = 0;
    std::uint64_t first_chunk = 0;
    Entries fences;  // the first entry of each chunk
};

/// What one search wants: the entries from (key, low) to (key, high), from one end or the other.
struct PositionIndex::Search {
    Database& reader;
    IndexEntry low;
    IndexEntry high;
    std::size_t limit;
    bool from_newest;
    std::vector<std::uint64_t> found{};

    bool is_full() const { return found.size() >= limit; }
    bool covers(const Run& run) const {
        return !run.fences.empty() && run.last_block >= block_of(low.position) &&
               run.first_block <= block_of(high.position);
    }

    void take(const Entries& chunk) {
        const auto begin = std::lower_bound(chunk.begin(), chunk.end(), low);
        const auto end = std::upper_bound(begin, chunk.end(), high);
        if (from_newest)
            for (auto it = end; it != begin && !is_full();)
                found.push_back((--it)->position);
        else
            for (auto it = begin; it != end && !is_full(); ++it)
                found.push_back(it->position);
    }

    /// False when a chunk is gone.
    Result<bool> search(const Run& run) {
        // The chunk before the first fence above `low` may hold entries from `low` on.
        auto first = std::upper_bound(run.fences.begin(), run.fences.end(), low) - run.fences.begin();
        first = std::max<std::ptrdiff_t>(0, first - 1);
        const auto end = std::upper_bound(run.fences.begin(), run.fences.end(), high) - run.fences.begin();
        for (std::ptrdiff_t step = 0; step < end - first && !is_full(); ++step) {
            const auto chunk = static_cast<std::uint64_t>(from_newest ? end - 1 - step : first + step);
            STUDIO_TRY(entries, read_chunk(reader, run.first_chunk + chunk));
            if (!entries)
                return false;
            take(*entries);
        }
        return true;
    }

    Result<bool> search_all(const Runs& runs) {
        for (std::size_t i = 0; i < runs.size() && !is_full(); ++i) {
            const auto& run = *runs[from_newest ? runs.size() - 1 - i : i];
            if (!covers(run))
                continue;
            STUDIO_TRY(whole, search(run));
            if (!whole)
                return false;
        }
        return true;
    }

    Result<std::vector<std::uint64_t>> run_on(const PositionIndex& index) {
        for (int attempt = 0; attempt < kSearchAttempts; ++attempt) {
            found.clear();
            STUDIO_TRY(whole, search_all(*index.runs()));
            if (whole)
                return std::move(found);
            std::this_thread::sleep_for(kSearchPause);  // the writer is about to publish its merge
        }
        return fail(damaged(reader));
    }
};

PositionIndex::PositionIndex() : published_{std::make_shared<const Runs>()} {}
PositionIndex::~PositionIndex() = default;

std::shared_ptr<const PositionIndex::Runs> PositionIndex::runs() const {
    const std::lock_guard lock{mutex_};
    return published_;
}

std::size_t PositionIndex::run_count() const {
    return runs()->size();
}

Result<void> PositionIndex::load(Database& database) {
    STUDIO_TRY(rows, database.query("SELECT id, level, first_block, last_block, entries, first_chunk, fences"
                                    " FROM runs ORDER BY first_block"));
    auto loaded = std::make_shared<Runs>();
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            break;
        auto fences = decode_entries(rows.blob(6));
        if (!fences)
            return fail(damaged(database));
        loaded->push_back(std::make_shared<const Run>(Run{rows.u64(0), rows.u64(1), rows.u64(2), rows.u64(3),
                                                          rows.u64(4), rows.u64(5), std::move(*fences)}));
        next_chunk_ = std::max(next_chunk_, rows.u64(5) + loaded->back()->fences.size());
    }
    const std::lock_guard lock{mutex_};
    published_ = std::move(loaded);
    return {};
}

/// Sorted entries, a portion at a time.
class PositionIndex::EntrySource {
public:
    virtual ~EntrySource() = default;
    /// At most kChunkEntries; nothing at the end.
    virtual Result<Entries> next() = 0;
};

/// The entries of one block.
class PositionIndex::BlockEntries final : public EntrySource {
public:
    explicit BlockEntries(Entries sorted) : entries_{std::move(sorted)} {}

    Result<Entries> next() override {
        const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(taken_);
        taken_ = std::min(entries_.size(), taken_ + kChunkEntries);
        return Entries{begin, entries_.begin() + static_cast<std::ptrdiff_t>(taken_)};
    }

private:
    Entries entries_;
    std::size_t taken_ = 0;
};

/// The entries of some runs in one order. Holds one chunk of each, so a merge of any size takes little
/// memory.
class PositionIndex::Merge final : public EntrySource {
public:
    Merge(Database& writer, std::span<const RunPtr> runs) : writer_{writer} {
        for (const auto& run : runs)
            cursors_.push_back({run, 0, {}, 0});
    }

    Result<Entries> next() override {
        if (!began_)
            STUDIO_CHECK(begin());
        Entries out;
        out.reserve(kChunkEntries);
        while (out.size() < kChunkEntries && !heads_.empty()) {
            std::pop_heap(heads_.begin(), heads_.end(), comes_later);
            auto& cursor = *heads_.back();
            out.push_back(cursor.chunk[cursor.at++]);
            STUDIO_TRY(has_more, fill(cursor));
            if (has_more)
                std::push_heap(heads_.begin(), heads_.end(), comes_later);
            else
                heads_.pop_back();
        }
        return out;
    }

    /// Takes the merged runs away.
    Result<void> remove_runs() {
        for (const auto& cursor : cursors_) {
            const auto& run = *cursor.run;
            STUDIO_CHECK(writer_.run("DELETE FROM chunks WHERE id >= ? AND id < ?", run.first_chunk,
                                     run.first_chunk + run.fences.size()));
            STUDIO_CHECK(writer_.run("DELETE FROM runs WHERE id = ?", run.id));
        }
        return {};
    }

private:
    struct Cursor {
        RunPtr run;
        std::size_t next_chunk;
        Entries chunk;
        std::size_t at;
    };
    static bool comes_later(const Cursor* a, const Cursor* b) { return b->chunk[b->at] < a->chunk[a->at]; }

    Result<void> begin() {
        began_ = true;
        for (auto& cursor : cursors_) {
            STUDIO_TRY(has_any, fill(cursor));
            if (has_any)
                heads_.push_back(&cursor);
        }
        std::make_heap(heads_.begin(), heads_.end(), comes_later);
        return {};
    }

    /// Makes the cursor point at an entry; false when its run has no more.
    Result<bool> fill(Cursor& cursor) {
        while (cursor.at == cursor.chunk.size()) {
            if (cursor.next_chunk == cursor.run->fences.size())
                return false;
            STUDIO_TRY(chunk, read_chunk(writer_, cursor.run->first_chunk + cursor.next_chunk++));
            if (!chunk)
                return fail(damaged(writer_));
            cursor.chunk = std::move(*chunk);
            cursor.at = 0;
        }
        return true;
    }

    Database& writer_;
    std::vector<Cursor> cursors_;
    std::vector<Cursor*> heads_;  // a heap, the smallest entry first
    bool began_ = false;
};

Result<PositionIndex::RunPtr> PositionIndex::write_run(Database& writer, Run shape, EntrySource& source) {
    shape.first_chunk = next_chunk_;
    for (;;) {
        STUDIO_TRY(chunk, source.next());
        if (chunk.empty())
            break;
        shape.entries += chunk.size();
        shape.fences.push_back(chunk.front());
        STUDIO_CHECK(writer.run("INSERT INTO chunks (id, entries) VALUES (?, ?)", next_chunk_++,
                                encode_entries(chunk)));
    }
    STUDIO_CHECK(
        writer.run("INSERT INTO runs (level, first_block, last_block, entries, first_chunk, fences)"
                   " VALUES (?, ?, ?, ?, ?, ?)",
                   shape.level, shape.first_block, shape.last_block, shape.entries, shape.first_chunk,
                   encode_entries(shape.fences)));
    shape.id = static_cast<std::uint64_t>(writer.last_inserted());
    return RunPtr{std::make_shared<const Run>(std::move(shape))};
}

Result<void> PositionIndex::merge_tail(Database& writer, Runs& runs) {
    for (;;) {
        if (runs.size() < kFanIn)
            return {};
        const auto first = runs.end() - static_cast<std::ptrdiff_t>(kFanIn);
        const auto level = runs.back()->level;
        std::uint64_t entries = 0;
        for (auto it = first; it != runs.end(); ++it) {
            entries += (*it)->entries;
            if ((*it)->level != level)
                return {};
        }
        if (entries > kMaxMergedEntries)
            return {};
        Merge merge{writer, {first, runs.end()}};
        Run shape;
        shape.level = level + 1;
        shape.first_block = (*first)->first_block;
        shape.last_block = runs.back()->last_block;
        STUDIO_TRY(merged, write_run(writer, std::move(shape), merge));
        STUDIO_CHECK(merge.remove_runs());
        runs.erase(first, runs.end());
        runs.push_back(std::move(merged));
    }
}

Result<void> PositionIndex::append(Database& writer, std::uint64_t block, Entries entries) {
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    Run shape;
    shape.first_block = block;
    shape.last_block = block;
    BlockEntries source{std::move(entries)};
    STUDIO_TRY(run, write_run(writer, std::move(shape), source));
    auto next = std::make_shared<Runs>(*runs());
    next->push_back(std::move(run));
    STUDIO_CHECK(merge_tail(writer, *next));
    pending_ = std::move(next);
    return {};
}

void PositionIndex::publish() {
    const std::lock_guard lock{mutex_};
    if (pending_)
        published_ = std::move(pending_);
    pending_.reset();
}

void PositionIndex::forget() {
    pending_.reset();
}

Result<std::vector<std::uint64_t>> PositionIndex::oldest(Database& reader, std::uint64_t key,
                                                         std::uint64_t low, std::uint64_t high,
                                                         std::size_t limit) const {
    return Search{reader, {key, low}, {key, high}, limit, false}.run_on(*this);
}

Result<std::vector<std::uint64_t>> PositionIndex::newest(Database& reader, std::uint64_t key,
                                                         std::uint64_t low, std::uint64_t high,
                                                         std::size_t limit) const {
    return Search{reader, {key, low}, {key, high}, limit, true}.run_on(*this);
}

Result<void> PositionIndex::verify(Database& reader) const {
    const auto all = runs();
    for (const auto& run : *all) {
        std::uint64_t entries = 0;
        for (std::size_t i = 0; i < run->fences.size(); ++i) {
            STUDIO_TRY(chunk, read_chunk(reader, run->first_chunk + i));
            if (!chunk || chunk->empty() || chunk->front() != run->fences[i] ||
                !std::is_sorted(chunk->begin(), chunk->end()))
                return fail(damaged(reader));
            entries += chunk->size();
        }
        if (entries != run->entries)
            return fail(damaged(reader));
    }
    return {};
}

}  // namespace studio::store
