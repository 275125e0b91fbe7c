// SPDX-License-Identifier: GPL-3.0-or-later
#include "index_merge.hpp"

#include <algorithm>
#include <cstring>

#include "checksum.hpp"
#include "little_endian.hpp"
#include "store_errors.hpp"

namespace studio::store {

Bytes encode_entries(std::span<const IndexEntry> entries) {
    static_assert(sizeof(IndexEntry) == 16);
    Bytes out(entries.size() * sizeof(IndexEntry));
    if (!entries.empty())
        std::memcpy(out.data(), entries.data(), out.size());
    append_number(out, checksum({out}));
    return out;
}

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

Error damaged_index(const Database& database) {
    return {errors::kDamaged, {database.file(), "a part of its index is missing or wrong"}};
}

Result<std::optional<Entries>> read_chunk(Database& database, std::uint64_t id) {
    STUDIO_TRY(rows, database.query("SELECT entries FROM chunks WHERE id = ?", id));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return std::nullopt;
    auto entries = decode_entries(rows.blob(0));
    if (!entries)
        return fail(damaged_index(database));
    return entries;
}

Result<void> remove_run(Database& writer, const IndexRun& run) {
    STUDIO_CHECK(writer.run("DELETE FROM chunks WHERE id >= ? AND id < ?", run.first_chunk,
                            run.first_chunk + run.fences.size()));
    return writer.run("DELETE FROM runs WHERE id = ?", run.id);
}

Result<Entries> EntriesUpTo::next() {
    while (next_chunk_ < run_.fences.size()) {
        STUDIO_TRY(chunk, read_chunk(writer_, run_.first_chunk + next_chunk_++));
        if (!chunk)
            return fail(damaged_index(writer_));
        std::erase_if(*chunk, [&](const IndexEntry& entry) { return block_of(entry.position) > last_; });
        if (!chunk->empty())
            return std::move(*chunk);
    }
    return Entries{};
}

Result<Entries> EntriesInMemory::next() {
    const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(taken_);
    taken_ = std::min(entries_.size(), taken_ + kChunkEntries);
    return Entries{begin, entries_.begin() + static_cast<std::ptrdiff_t>(taken_)};
}

IndexMerge::IndexMerge(Database& writer, std::span<const IndexRunPtr> runs) : writer_{writer} {
    for (const auto& run : runs)
        cursors_.push_back({run});
}

Result<Entries> IndexMerge::next() {
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

Result<void> IndexMerge::remove_runs() {
    for (const auto& cursor : cursors_)
        STUDIO_CHECK(remove_run(writer_, *cursor.run));
    return {};
}

Result<void> IndexMerge::begin() {
    began_ = true;
    for (auto& cursor : cursors_) {
        STUDIO_TRY(has_any, fill(cursor));
        if (has_any)
            heads_.push_back(&cursor);
    }
    std::make_heap(heads_.begin(), heads_.end(), comes_later);
    return {};
}

Result<bool> IndexMerge::fill(Cursor& cursor) {
    while (cursor.at == cursor.chunk.size()) {
        if (cursor.next_chunk == cursor.run->fences.size())
            return false;
        STUDIO_TRY(chunk, read_chunk(writer_, cursor.run->first_chunk + cursor.next_chunk++));
        if (!chunk)
            return fail(damaged_index(writer_));
        cursor.chunk = std::move(*chunk);
        cursor.at = 0;
    }
    return true;
}

}  // namespace studio::store
