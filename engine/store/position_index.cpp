// SPDX-License-Identifier: GPL-3.0-or-later
#include "position_index.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chrono>
#include <cstring>
#include <thread>

#include "index_merge.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

/// Runs of one level that become one of the next.
constexpr std::size_t kFanIn = 16;
/// Runs that would be larger stay apart: merging them would hold up a block.
constexpr std::size_t kMaxMergedEntries = 1U << 20U;
/// How often a search begins anew when a merge took its chunks away, and how long it waits in between.
constexpr int kSearchAttempts = 1000;
constexpr std::chrono::microseconds kSearchPause{100};

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

}  // namespace

std::uint64_t index_key(IndexKind kind, BytesView first, BytesView second) {
    return mix(mix(static_cast<std::uint64_t>(kind) * 0xD6E8FEB86659FD93ULL, first), second);
}

/// What one search wants: the entries from (key, low) to (key, high), from one end or the other.
struct PositionIndex::Search {
    Database& reader;
    IndexEntry low;
    IndexEntry high;
    std::size_t limit;
    bool from_newest;
    std::vector<std::uint64_t> found{};

    bool is_full() const { return found.size() >= limit; }
    bool covers(const IndexRun& run) const {
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
    Result<bool> search(const IndexRun& run) {
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
        return fail(damaged_index(reader));
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
            return fail(damaged_index(database));
        loaded->push_back(
            std::make_shared<const IndexRun>(IndexRun{rows.u64(0), rows.u64(1), rows.u64(2), rows.u64(3),
                                                      rows.u64(4), rows.u64(5), std::move(*fences)}));
        next_chunk_ = std::max(next_chunk_, rows.u64(5) + loaded->back()->fences.size());
    }
    const std::lock_guard lock{mutex_};
    published_ = std::move(loaded);
    return {};
}

Result<PositionIndex::RunPtr> PositionIndex::write_run(Database& writer, IndexRun shape,
                                                       EntrySource& source) {
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
    return RunPtr{std::make_shared<const IndexRun>(std::move(shape))};
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
        IndexMerge merge{writer, {first, runs.end()}};
        IndexRun shape;
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
    IndexRun shape;
    shape.first_block = block;
    shape.last_block = block;
    EntriesInMemory source{std::move(entries)};
    STUDIO_TRY(run, write_run(writer, std::move(shape), source));
    auto next = std::make_shared<Runs>(*runs());
    next->push_back(std::move(run));
    STUDIO_CHECK(merge_tail(writer, *next));
    pending_ = std::move(next);
    return {};
}

Result<void> PositionIndex::rewind(Database& writer, std::uint64_t last) {
    auto next = std::make_shared<Runs>(*runs());
    while (!next->empty() && next->back()->last_block > last) {
        const auto run = next->back();
        next->pop_back();
        if (run->first_block <= last) {
            IndexRun shape;
            shape.level = run->level;
            shape.first_block = run->first_block;
            shape.last_block = last;
            EntriesUpTo kept{writer, *run, last};
            STUDIO_TRY(shorter, write_run(writer, std::move(shape), kept));
            next->push_back(std::move(shorter));
        }
        STUDIO_CHECK(remove_run(writer, *run));
    }
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
                return fail(damaged_index(reader));
            entries += chunk->size();
        }
        if (entries != run->entries)
            return fail(damaged_index(reader));
    }
    return {};
}

}  // namespace studio::store
