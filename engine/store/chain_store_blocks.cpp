// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "chain_store_parts.hpp"
#include "checksum.hpp"
#include "store_errors.hpp"

/// ChainStore: blocks and transactions.
namespace studio::store {

namespace {

constexpr std::uint64_t kMaxPosition = ~std::uint64_t{0};

constexpr const char* kSummaryColumns =
    "SELECT number, hash, header, transactions, size, stored_ms FROM blocks WHERE number <= ?"
    " ORDER BY number DESC LIMIT ?";

Result<BlockSummary> read_summary(const Rows& rows) {
    BlockSummary summary;
    summary.hash = Hash32::right_aligned(rows.blob(1));
    STUDIO_TRY(header, decode_stored_header(rows.u64(0), rows.blob(2), summary.hash));
    summary.header = std::move(header);
    summary.transactions = static_cast<std::uint32_t>(rows.integer(3));
    summary.size_bytes = rows.u64(4);
    summary.stored_ms = rows.integer(5);
    return summary;
}

struct BlockCount {
    std::uint64_t number;
    std::uint32_t count;
};

/// The newest block up to `from` that has transactions.
Result<std::optional<BlockCount>> newest_with_transactions(Database& database, std::uint64_t from) {
    STUDIO_TRY(rows, database.query("SELECT number, transactions FROM blocks WHERE number <= ?"
                                    " AND transactions > 0 ORDER BY number DESC LIMIT 1",
                                    from));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return std::nullopt;
    return std::optional{BlockCount{rows.u64(0), static_cast<std::uint32_t>(rows.integer(1))}};
}

bool takes_part(const StoredTransaction& stored, const Address& address) {
    const auto& transaction = *stored.transaction;
    return transaction.sender == address || transaction.fields.to == address ||
           stored.receipt.contract_address == address;
}

std::uint64_t position_before(const std::optional<TransactionLocation>& before) {
    if (!before)
        return kMaxPosition;
    const auto position = position_of(before->block, before->index);
    return position == 0 ? 0 : position - 1;
}

bool is_start(const std::optional<TransactionLocation>& before) {
    return before && before->block == 0 && before->index == 0;
}

}  // namespace

Result<BlockRecordPtr> read_record(Database& database, std::uint64_t number) {
    STUDIO_TRY(rows, database.query(
                         "SELECT hash, header, checksum, places, notes, receipts, body, stored_ms FROM blocks"
                         " WHERE number = ?",
                         number));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return BlockRecordPtr{};
    auto record = std::make_shared<BlockRecord>();
    record->number = number;
    record->hash = Hash32::right_aligned(rows.blob(0));
    record->header = rows.bytes(1);
    record->places = rows.bytes(3);
    record->notes = rows.bytes(4);
    record->receipts = rows.bytes(5);
    record->body = rows.bytes(6);
    record->stored_ms = rows.integer(7);
    if (rows.integer(2) != std::int64_t{record->compute_checksum()})
        return fail(errors::kBlockDamaged, {std::to_string(number), "it has another checksum"});
    return BlockRecordPtr{std::move(record)};
}

Result<DiffPtr> read_diff(Database& database, std::uint64_t number) {
    STUDIO_TRY(rows, database.query("SELECT diff_checksum, diff FROM blocks WHERE number = ?", number));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return DiffPtr{};
    if (rows.integer(0) != std::int64_t{checksum({rows.blob(1)})})
        return fail(errors::kBlockDamaged,
                    {std::to_string(number), "its state changes have another checksum"});
    auto diff = state::decode_diff(rows.blob(1));
    if (!diff)
        return fail(errors::kBlockDamaged, {std::to_string(number), diff.error().english()});
    return DiffPtr{std::make_shared<const state::StateDiff>(std::move(*diff))};
}

Result<BlockRecordPtr> ChainStore::Parts::record(std::uint64_t number) {
    if (auto known = records.find(number))
        return known;
    const auto age = records.age();
    STUDIO_TRY(reader, readers.lease());
    STUDIO_TRY(found, read_record(*reader, number));
    if (found)
        records.put(number, found, found->size_bytes(), age);
    return found;
}

Result<DiffPtr> ChainStore::Parts::diff(std::uint64_t number) {
    if (auto known = diffs.find(number))
        return known;
    const auto age = diffs.age();
    STUDIO_TRY(reader, readers.lease());
    STUDIO_TRY(found, read_diff(*reader, number));
    if (!found)
        return found;
    diffs.put(number, found, state::memory_bytes(*found), age);
    return found;
}

Result<chain::SealedBlockPtr> ChainStore::block(std::uint64_t number) const {
    if (auto known = parts_->blocks.find(number))
        return known;
    const auto age = parts_->blocks.age();
    STUDIO_TRY(record, parts_->record(number));
    if (!record)
        return chain::SealedBlockPtr{};
    STUDIO_TRY(block, record->block());
    parts_->blocks.put(number, block, 2 * record->size_bytes() + 1024 * record->transaction_count(), age);
    return block;
}

Result<std::optional<std::uint64_t>> ChainStore::number_of(const Hash32& block_hash) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto key = index_key(IndexKind::block_hash, block_hash);
    STUDIO_TRY(positions, parts_->index.newest(*reader, key, 0, kMaxPosition, 8));
    for (const auto position : positions) {
        STUDIO_TRY(rows, reader->query("SELECT hash FROM blocks WHERE number = ?", block_of(position)));
        STUDIO_TRY(found, rows.next());
        if (found && Hash32::right_aligned(rows.blob(0)) == block_hash)
            return std::optional{block_of(position)};
    }
    return std::nullopt;
}

Result<chain::SealedBlockPtr> ChainStore::block(const Hash32& hash) const {
    STUDIO_TRY(number, number_of(hash));
    return number ? block(*number) : chain::SealedBlockPtr{};
}

Result<std::vector<BlockSummary>> ChainStore::summaries(std::uint64_t newest, std::size_t limit) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    // SQLite's numbers are signed; no chain is that long.
    const auto from = std::min<std::uint64_t>(newest, INT64_MAX);
    STUDIO_TRY(rows, reader->query(kSummaryColumns, from, std::uint64_t{limit}));
    std::vector<BlockSummary> out;
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            return out;
        STUDIO_TRY(summary, read_summary(rows));
        out.push_back(std::move(summary));
    }
}

Result<std::optional<BlockSummary>> ChainStore::summary(std::uint64_t number) const {
    STUDIO_TRY(found, summaries(number, 1));
    if (found.empty() || found.front().header.number != number)
        return std::nullopt;
    return std::optional{std::move(found.front())};
}

Result<std::optional<chain::Header>> ChainStore::header(std::uint64_t number) const {
    if (const auto known = parts_->blocks.find(number))
        return std::optional{known->block.header};
    STUDIO_TRY(found, summary(number));
    return found ? std::optional{std::move(found->header)} : std::nullopt;
}

Result<std::optional<state::StateDiff>> ChainStore::diff(std::uint64_t number) const {
    STUDIO_TRY(found, parts_->diff(number));
    return found ? std::optional{*found} : std::nullopt;
}

Result<BlockNotes> ChainStore::notes(std::uint64_t number) const {
    STUDIO_TRY(record, parts_->record(number));
    return record ? record->all_notes() : BlockNotes{};
}

// --- transactions ----------------------------------------------------------------------------------------

Result<std::optional<TransactionLocation>> ChainStore::find_transaction(const Hash32& hash) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto key = index_key(IndexKind::transaction, hash);
    STUDIO_TRY(positions, parts_->index.newest(*reader, key, 0, kMaxPosition, 8));
    for (const auto position : positions) {
        STUDIO_TRY(record, parts_->record(block_of(position)));
        if (!record || place_of(position) >= record->transaction_count())
            continue;
        STUDIO_TRY(found, record->transaction_hash(place_of(position)));
        if (found == hash)
            return std::optional{
                TransactionLocation{block_of(position), static_cast<std::uint32_t>(place_of(position))}};
    }
    return std::nullopt;
}

Result<StoredTransaction> ChainStore::Parts::transaction(const BlockRecord& record, std::uint32_t place) {
    StoredTransaction out;
    out.at = {record.number, place};
    STUDIO_TRY(transaction, record.transaction(place));
    out.transaction = std::move(transaction);
    STUDIO_TRY(receipt, record.receipt(place));
    out.receipt = std::move(receipt);
    out.first_log = record.first_log(place);
    out.times = record.times(place);
    out.stored_ms = record.stored_ms;
    STUDIO_TRY(header, record.read_header());
    out.timestamp = header.timestamp;
    return out;
}

Result<std::optional<StoredTransaction>> ChainStore::transaction(const TransactionLocation& at) const {
    STUDIO_TRY(record, parts_->record(at.block));
    if (!record || at.index >= record->transaction_count())
        return std::nullopt;
    STUDIO_TRY(stored, parts_->transaction(*record, at.index));
    return std::optional{std::move(stored)};
}

Result<ChainStore::TransactionPage> ChainStore::transactions(std::optional<TransactionLocation> before,
                                                             std::size_t limit) const {
    TransactionPage page;
    const auto end = head();
    if (!end || is_start(before))
        return page;
    STUDIO_TRY(reader, parts_->readers.lease());
    for (auto from = before ? std::min(before->block, *end) : *end;;) {
        STUDIO_TRY(block, newest_with_transactions(*reader, from));
        if (!block)
            return page;
        const bool is_first = before && before->block == block->number;
        for (auto i = is_first ? std::min(before->index, block->count) : block->count; i > 0; --i) {
            if (page.rows.size() == limit) {
                page.next = TransactionLocation{block->number, i};  // the one below place i comes next
                return page;
            }
            STUDIO_TRY(stored, transaction({block->number, i - 1}));
            if (stored)
                page.rows.push_back(std::move(*stored));
        }
        if (block->number == 0)
            return page;
        from = block->number - 1;
    }
}

Result<ChainStore::TransactionPage> ChainStore::transactions_of(const Address& address,
                                                                std::optional<TransactionLocation> before,
                                                                std::size_t limit) const {
    TransactionPage page;
    if (is_start(before))
        return page;
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto key = index_key(IndexKind::address_activity, address);
    STUDIO_TRY(positions, parts_->index.newest(*reader, key, 0, position_before(before), limit + 1));
    const bool more = positions.size() > limit;
    if (more)
        positions.pop_back();
    for (const auto position : positions) {
        const TransactionLocation at{block_of(position), static_cast<std::uint32_t>(place_of(position))};
        STUDIO_TRY(stored, transaction(at));
        if (stored && takes_part(*stored, address))
            page.rows.push_back(std::move(*stored));
        if (more)
            page.next = at;
    }
    return page;
}

}  // namespace studio::store
