// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_store.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>

#include "block_entries.hpp"
#include "chain_check.hpp"
#include "chain_store_parts.hpp"
#include "checkpoint.hpp"
#include "checksum.hpp"
#include "disk.hpp"
#include "genesis_diff.hpp"
#include "migrations.hpp"
#include "rescue.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

/// Pages are of 8 KiB; the write-ahead log is copied back when it has grown to 32 MB.
const char* const kWriterSettings =
    "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4096;"
    " PRAGMA cache_size = -16384;";

Result<ChainEnd> read_end(Database& database) {
    STUDIO_TRY(rows, database.query("SELECT number, hash, transactions_before + transactions FROM blocks"
                                    " ORDER BY number DESC LIMIT 1"));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return ChainEnd{};
    return ChainEnd{rows.u64(0), Hash32::right_aligned(rows.blob(1)), rows.u64(2)};
}

bool is_damage(const Error& error) {
    return error.is(errors::kDamaged) || error.is(errors::kBlockDamaged);
}

/// Samples of the mark file against what is there: blocks that were acknowledged and are gone.
void compare_with_mark(const HeadMark& mark, const ChainEnd& end, OpenReport& report) {
    const auto marked = mark.read();
    if (!marked || (end.number && *end.number >= *marked))
        return;
    if (!report.damaged)
        report.reason = "its newest blocks are missing";
    report.damaged = true;
    report.last_known = std::max(report.last_known.value_or(0), *marked);
}

}  // namespace

Message OpenReport::message() const {
    const auto number = [](const auto& n) { return n ? std::to_string(*n) : std::string{"?"}; };
    if (!last_good)
        return {
            STUDIO_TEXT("engine", "The chain's database was damaged (%1), and none of its blocks was left."),
            {reason}};
    return {
        STUDIO_TEXT(
            "engine",
            "The chain's database was damaged (%1). Its blocks up to %2 are intact and the chain goes "
            "on from there; the last one known was block %3. The damaged file was kept as %4."),
        {reason, number(last_good), number(last_known), damaged_copy.empty() ? "–" : damaged_copy.string()}};
}

ChainStore::ChainStore(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

ChainStore::~ChainStore() {
    static_cast<void>(flush());  // samples only; blocks are safe already
    parts_->readers.close_all();
}

Result<void> ChainStore::Parts::open_files() {
    STUDIO_TRY(database, Database::open(file()));
    STUDIO_CHECK(database->execute(kWriterSettings));
    STUDIO_CHECK(database->execute(options.durability == Durability::full ? "PRAGMA synchronous = FULL"
                                                                          : "PRAGMA synchronous = OFF"));
    STUDIO_CHECK(migrate(*database, chain_migrations()));
    STUDIO_CHECK(index.load(*database));
    STUDIO_CHECK(check_chain(*database, index));
    STUDIO_TRY(found, read_end(*database));
    STUDIO_TRY(head_mark, HeadMark::open(folder / "chain.head"));
    sync_folder(folder);
    compare_with_mark(head_mark, found, report);
    if (found.number)
        head_mark.write(*found.number);
    writer = std::move(database);
    mark = std::move(head_mark);
    end = found;
    if (report.damaged)
        report.last_good = end.number;
    return {};
}

Result<std::unique_ptr<ChainStore>> ChainStore::open(const std::filesystem::path& folder,
                                                     const OpenOptions& options) {
    STUDIO_ASSERT(options.clock != nullptr);
    STUDIO_CHECK(make_folder(folder));
    auto parts = std::make_unique<Parts>(folder, options);
    auto opened = parts->open_files();
    if (!opened && is_damage(opened.error())) {
        STUDIO_TRY(report, rescue(folder, opened.error(), options));
        parts = std::make_unique<Parts>(folder, options);
        parts->report = std::move(report);
        opened = parts->open_files();
    }
    if (!opened)
        return fail(std::move(opened.error()));
    return std::unique_ptr<ChainStore>{new ChainStore{std::move(parts)}};
}

const OpenReport& ChainStore::open_report() const {
    return parts_->report;
}

std::optional<Error> ChainStore::fault() const {
    const std::lock_guard lock{parts_->end_mutex};
    return parts_->fault;
}

std::optional<std::uint64_t> ChainStore::head() const {
    return parts_->chain_end().number;
}

std::uint64_t ChainStore::transaction_count() const {
    return parts_->chain_end().transactions;
}

// --- appending -------------------------------------------------------------------------------------------

namespace {

Result<void> check_next(const chain::Header& header, const ChainEnd& end) {
    const auto wanted = end.number ? *end.number + 1 : 0;
    if (header.number != wanted)
        return fail(errors::kWrongBlockNumber, {std::to_string(header.number), std::to_string(wanted)});
    if (end.number && header.parent_hash != end.hash)
        return fail(errors::kWrongParent, {std::to_string(header.number)});
    return {};
}

std::uint64_t free_bytes(const std::filesystem::path& folder, const DiskLimits& limits) {
    return limits.free_bytes ? limits.free_bytes(folder) : free_disk_bytes(folder);
}

Result<void> check_disk(const std::filesystem::path& folder, const DiskLimits& limits) {
    const auto free = free_bytes(folder, limits);
    if (free >= limits.stop_below_bytes)
        return {};
    return fail(errors::kDiskNearlyFull, {std::to_string(free >> 20U), folder.string(),
                                          std::to_string(limits.stop_below_bytes >> 20U)});
}

}  // namespace

Result<void> ChainStore::Parts::write_block(const chain::SealedBlock& block, const state::StateDiff& diff,
                                            const BlockNotes& notes, std::uint64_t transactions_before) {
    const auto record = BlockRecord::encode(block, notes);
    const auto encoded_diff = state::encode_diff(diff);
    STUDIO_TRY(transaction, Transaction::begin(*writer));
    STUDIO_CHECK(writer->run(
        "INSERT INTO blocks (number, hash, header, transactions, transactions_before, size,"
        " stored_ms, checksum, diff_checksum, places, notes, receipts, body, diff)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        record.number, record.hash, record.header, std::uint64_t{record.transaction_count()},
        transactions_before, std::uint64_t{record.body.size()}, notes.stored_ms, record.compute_checksum(),
        checksum({encoded_diff}), record.places, record.notes, record.receipts, record.body, encoded_diff));
    for (const auto& [hash, code] : diff.new_codes)
        STUDIO_CHECK(writer->run("INSERT OR IGNORE INTO codes (hash, code) VALUES (?, ?)", hash, *code));
    STUDIO_CHECK(index.append(*writer, record.number, block_entries(block, diff)));
    STUDIO_CHECK(metrics.write_pending(*writer));
    return transaction.commit();
}

Result<void> ChainStore::Parts::sync_commits(Durability durability) {
    if (options.durability == Durability::fast || durability == synced_now)
        return {};
    // NORMAL still syncs before a checkpoint of the log, so that the database stays whole.
    STUDIO_CHECK(writer->execute(durability == Durability::full ? "PRAGMA synchronous = FULL"
                                                                : "PRAGMA synchronous = NORMAL"));
    synced_now = durability;
    return {};
}

Result<void> ChainStore::Parts::append(const chain::SealedBlock& block, const state::StateDiff& diff,
                                       const BlockNotes& notes, Durability durability) {
    const std::lock_guard lock{writer_mutex};
    STUDIO_CHECK(sync_commits(durability));
    const auto before = chain_end();
    STUDIO_CHECK(check_next(block.block.header, before));
    STUDIO_CHECK(check_disk(folder, options.disk));
    if (auto written = write_block(block, diff, notes, before.transactions); !written) {
        index.forget();
        metrics.kept();
        return fail(std::move(written.error()));
    }
    index.publish();
    metrics.written();
    {
        const std::lock_guard end_lock{end_mutex};
        end = {block.block.header.number, block.hash, before.transactions + block.receipts.size()};
    }
    if (durability == Durability::full)  // the mark is of blocks that must not be lost
        mark->write(block.block.header.number);
    return {};
}

Result<void> ChainStore::append(const chain::SealedBlockPtr& block, const state::StateDiff& diff,
                                const BlockNotes& notes, Durability durability) {
    STUDIO_CHECK(parts_->append(*block, diff, notes, durability));
    std::size_t bytes = 4096;
    for (const auto& transaction : block->block.transactions)
        bytes += 1024 + 2 * transaction->encoded.size();
    parts_->blocks.put(block->block.header.number, block, bytes, parts_->blocks.age());
    return {};
}

Result<void> ChainStore::Parts::take_away_after(std::uint64_t last) {
    STUDIO_TRY(transaction, Transaction::begin(*writer));
    STUDIO_CHECK(writer->run("DELETE FROM blocks WHERE number > ?", last));
    STUDIO_CHECK(index.rewind(*writer, last));
    // Before the commit: a mark that is behind does no harm, one that is ahead means lost blocks.
    mark->write(last);
    return transaction.commit();
}

Result<void> ChainStore::rewind(std::uint64_t last) {
    auto& p = *parts_;
    const std::scoped_lock lock{p.checkpoint_mutex, p.writer_mutex};
    const auto before = p.chain_end();
    if (!before.number || last > *before.number)
        return fail(errors::kNoSuchBlock, {std::to_string(last), std::to_string(before.number.value_or(0))});
    STUDIO_CHECK(p.sync_commits(Durability::full));
    if (auto done = p.take_away_after(last); !done) {
        p.index.forget();
        p.mark->write(*before.number);
        return fail(std::move(done.error()));
    }
    p.index.publish();
    p.blocks.rewind(last);
    p.records.rewind(last);
    p.diffs.rewind(last);
    forget_checkpoints(p.folder, last);
    STUDIO_TRY(end, read_end(*p.writer));
    const std::lock_guard end_lock{p.end_mutex};
    p.end = end;
    return {};
}

Result<void> ChainStore::append_genesis(const chain::SealedBlock& block,
                                        const std::map<Address, chain::GenesisAccount>& accounts) {
    return parts_->append(block, genesis_diff(accounts), {}, Durability::full);
}

void ChainStore::add_samples(std::span<const MetricSample> samples) {
    parts_->metrics.add(samples);
}

Result<void> ChainStore::flush() {
    const std::lock_guard lock{parts_->writer_mutex};
    const auto write = [this]() -> Result<void> {
        STUDIO_TRY(transaction, Transaction::begin(*parts_->writer));
        STUDIO_CHECK(parts_->metrics.write_pending(*parts_->writer));
        return transaction.commit();
    };
    auto written = write();
    if (written)
        parts_->metrics.written();
    else
        parts_->metrics.kept();
    return written;
}

Result<void> ChainStore::set_property(const std::string& name, const std::string& value) {
    const std::lock_guard lock{parts_->writer_mutex};
    STUDIO_CHECK(parts_->sync_commits(Durability::full));
    return parts_->writer->run(
        "INSERT INTO properties (name, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        name, value);
}

Result<std::optional<std::string>> ChainStore::property(const std::string& name) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    STUDIO_TRY(rows, reader->query("SELECT value FROM properties WHERE name = ?", name));
    STUDIO_TRY(found, rows.next());
    return found ? std::optional{rows.text(0)} : std::nullopt;
}

Result<std::vector<MetricBucket>> ChainStore::metric_window(std::uint8_t series, std::int64_t from_ms,
                                                            std::int64_t to_ms, std::size_t buckets) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    return parts_->metrics.window(*reader, series, from_ms, to_ms, buckets);
}

std::uint64_t ChainStore::disk_bytes() const {
    return folder_bytes(parts_->folder);
}

DiskState ChainStore::disk_state() const {
    const auto& limits = parts_->options.disk;
    return free_bytes(parts_->folder, limits) < limits.warn_below_bytes ? DiskState::low : DiskState::plenty;
}

}  // namespace studio::store
