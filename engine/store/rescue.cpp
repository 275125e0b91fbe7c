// SPDX-License-Identifier: GPL-3.0-or-later
#include "rescue.hpp"

#include "chain_store_parts.hpp"
#include "disk.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace fs = std::filesystem;

namespace {

/// Copies one block; false when there is no such block.
Result<bool> copy_block(Database& from, std::uint64_t number, ChainStore& to) {
    STUDIO_TRY(record, read_record(from, number));
    if (!record)
        return false;
    STUDIO_TRY(block, record->block());
    STUDIO_TRY(diff, read_diff(from, number));
    STUDIO_CHECK(to.append(block, *diff, record->all_notes()));
    return true;
}

/// Properties and samples are copied as far as they can be read; blocks matter, these do not.
void copy_properties(Database& from, ChainStore& to) {
    auto rows = from.query("SELECT name, value FROM properties");
    while (rows) {
        const auto row = rows->next();
        if (!row || !*row)
            return;
        static_cast<void>(to.set_property(rows->text(0), rows->text(1)));
    }
}

/// Whether the failure lies in the damaged file, so that the copy may end there.
bool is_in_source(const Error& error) {
    return error.is(errors::kDamaged) || error.is(errors::kBlockDamaged) || error.is(errors::kDatabase) ||
           error.is(errors::kWrongParent);
}

std::optional<std::uint64_t> last_known(Database& from) {
    const auto number = from.integer("SELECT max(number) FROM blocks");
    return number ? std::optional{static_cast<std::uint64_t>(*number)} : std::nullopt;
}

Result<void> copy_good_blocks(Database& from, ChainStore& to) {
    for (std::uint64_t number = 0;; ++number) {
        const auto copied = copy_block(from, number, to);
        if (copied && *copied)
            continue;
        if (copied || is_in_source(copied.error()))
            break;
        return fail(copied.error());
    }
    copy_properties(from, to);
    return {};
}

/// Says what is wrong once, without the advice that goes with damage that can be mended.
tl::unexpected<Error> beyond_repair(const fs::path& file, const Error& damage) {
    const auto& arguments = damage.args;
    const auto detail =
        damage.is(errors::kDamaged) && arguments.size() == 2 ? arguments[1] : damage.english();
    return fail(errors::kDamagedBeyondRepair, {file.string(), detail});
}

/// A name that no file has yet.
fs::path name_for_damaged(const fs::path& folder) {
    for (int i = 1;; ++i) {
        auto path = folder / ("chain.damaged-" + std::to_string(i) + ".db");
        if (!fs::exists(path))
            return path;
    }
}

/// The old file and its log get another name, then the new one takes its place. Killed in between, the next
/// open finds the same damage, or the mark of the head tells that blocks are missing.
Result<fs::path> swap_files(const fs::path& folder, const fs::path& rescued) {
    const auto file = folder / kDatabaseName;
    const auto kept = name_for_damaged(folder);
    std::error_code error;
    fs::create_hard_link(file, kept, error);
    if (error)
        return fail(errors::kNotWritable, {kept.string(), error.message()});
    if (fs::exists(file.string() + "-wal"))
        fs::rename(file.string() + "-wal", kept.string() + "-wal", error);
    fs::remove(file.string() + "-shm", error);
    fs::rename(rescued, file, error);
    if (error)
        return fail(errors::kNotWritable, {file.string(), error.message()});
    sync_folder(folder);
    return kept;
}

}  // namespace

Result<OpenReport> rescue(const fs::path& folder, const Error& damage, const OpenOptions& options) {
    const auto file = folder / kDatabaseName;
    const auto scratch = folder / "rescue";
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    OpenReport report;
    report.damaged = true;
    report.reason = damage.english();
    {
        auto from = Database::open(file);
        if (!from)
            return beyond_repair(file, damage);
        report.last_known = last_known(**from);
        // The copy is synced once, when it is whole.
        auto how = options;
        how.durability = Durability::fast;
        STUDIO_TRY(to, ChainStore::open(scratch, how));
        STUDIO_CHECK(copy_good_blocks(**from, *to));
        report.last_good = to->head();
    }
    if (!report.last_good) {
        fs::remove_all(scratch, ignored);
        return beyond_repair(file, damage);
    }
    STUDIO_CHECK(sync_file(scratch / kDatabaseName));
    STUDIO_TRY(kept, swap_files(folder, scratch / kDatabaseName));
    fs::remove_all(scratch, ignored);
    report.damaged_copy = kept;
    return report;
}

}  // namespace studio::store
