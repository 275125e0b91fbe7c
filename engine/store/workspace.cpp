// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>

#include "data_lock.hpp"
#include "disk.hpp"
#include "migrations.hpp"
#include "store_errors.hpp"

#include <base/limits.hpp>

namespace studio::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSuffix = ".rollup.json";
constexpr std::size_t kMaxIdLength = 64;

bool is_design_id(const std::string& id) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return !id.empty() && id.size() <= kMaxIdLength && std::all_of(id.begin(), id.end(), allowed);
}

std::int64_t modified_ms(const fs::path& path) {
    std::error_code error;
    const auto time = fs::last_write_time(path, error);
    if (error)
        return 0;
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
}

RunRecord read_run(const Rows& rows) {
    RunRecord run;
    run.id = rows.u64(0);
    run.name = rows.text(1);
    run.spec_json = rows.text(2);
    run.chain_id = rows.u64(3);
    run.state = rows.text(4);
    run.failure = rows.text(5);
    run.started_ms = rows.integer(6);
    if (!rows.is_null(7))
        run.ended_ms = rows.integer(7);
    run.head_number = rows.u64(8);
    run.head_hash = rows.text(9);
    run.state_root = rows.text(10);
    run.head_time_ms = rows.integer(11);
    run.transactions = rows.u64(12);
    run.peak_tx_per_s = rows.real(13);
    run.usd_per_tx = rows.real(14);
    run.details_json = rows.text(15);
    return run;
}

Result<void> update(Database& database, const RunRecord& run) {
    STUDIO_TRY(
        rows, database.query(
                  "UPDATE runs SET name = ?, spec = ?, chain_id = ?, state = ?, failure = ?, started_ms = ?,"
                  " ended_ms = ?, head_number = ?, head_hash = ?, state_root = ?, head_time_ms = ?,"
                  " transactions = ?, peak_tx_per_s = ?, usd_per_tx = ?, details = ? WHERE id = ?"
                  " RETURNING id",
                  run.name, run.spec_json, run.chain_id, run.state, run.failure, run.started_ms, run.ended_ms,
                  run.head_number, run.head_hash, run.state_root, run.head_time_ms, run.transactions,
                  run.peak_tx_per_s, run.usd_per_tx, run.details_json, run.id));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return fail(errors::kNoSuchRun, {std::to_string(run.id)});
    STUDIO_CHECK(rows.next());  // to the end of the statement, which commits it
    return {};
}

}  // namespace

struct Workspace::Parts {
    fs::path folder;
    DataLock lock;
    std::mutex mutex;
    std::unique_ptr<Database> database;  // guarded by mutex

    fs::path design_path(const std::string& id) const { return folder / "designs" / (id + kSuffix); }
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const fs::path& folder) {
    STUDIO_CHECK(make_folder(folder));
    STUDIO_CHECK(make_folder(folder / "designs"));
    STUDIO_CHECK(make_folder(folder / "runs"));
    STUDIO_TRY(lock, DataLock::take(folder));
    STUDIO_TRY(database, Database::open(folder / "workspace.db"));
    STUDIO_CHECK(database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"));
    STUDIO_CHECK(migrate(*database, workspace_migrations()));
    {
        STUDIO_TRY(rows, database->query("PRAGMA quick_check(1)"));
        STUDIO_TRY(found, rows.next());
        if (!found || rows.text(0) != "ok")
            return fail(errors::kDamaged, {database->file(), rows.text(0)});
    }
    auto parts = std::unique_ptr<Parts>{new Parts{folder, std::move(lock), {}, std::move(database)}};
    return std::unique_ptr<Workspace>{new Workspace{std::move(parts)}};
}

const fs::path& Workspace::folder() const {
    return parts_->folder;
}

fs::path Workspace::run_folder(std::uint64_t id) const {
    return parts_->folder / "runs" / std::to_string(id);
}

// --- runs ------------------------------------------------------------------------------------------------

Result<std::vector<RunRecord>> Workspace::runs() const {
    const std::lock_guard lock{parts_->mutex};
    STUDIO_TRY(rows,
               parts_->database->query(
                   "SELECT id, name, spec, chain_id, state, failure, started_ms, ended_ms, head_number,"
                   " head_hash, state_root, head_time_ms, transactions, peak_tx_per_s, usd_per_tx, details"
                   " FROM runs ORDER BY id DESC"));
    std::vector<RunRecord> out;
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            return out;
        out.push_back(read_run(rows));
    }
}

Result<std::uint64_t> Workspace::insert_run(const RunRecord& run) {
    const std::lock_guard lock{parts_->mutex};
    STUDIO_CHECK(
        parts_->database->run("INSERT INTO runs (name, spec, chain_id, state, failure, started_ms, ended_ms, "
                              "head_number, head_hash,"
                              " state_root, head_time_ms, transactions, peak_tx_per_s, usd_per_tx, details)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              run.name, run.spec_json, run.chain_id, run.state, run.failure, run.started_ms,
                              run.ended_ms, run.head_number, run.head_hash, run.state_root, run.head_time_ms,
                              run.transactions, run.peak_tx_per_s, run.usd_per_tx, run.details_json));
    return static_cast<std::uint64_t>(parts_->database->last_inserted());
}

Result<void> Workspace::update_run(const RunRecord& run) {
    const std::lock_guard lock{parts_->mutex};
    return update(*parts_->database, run);
}

Result<void> Workspace::update_runs(const std::vector<RunRecord>& runs) {
    const std::lock_guard lock{parts_->mutex};
    STUDIO_TRY(transaction, Transaction::begin(*parts_->database));
    for (const auto& run : runs)
        STUDIO_CHECK(update(*parts_->database, run));
    return transaction.commit();
}

Result<void> Workspace::delete_runs(const std::vector<std::uint64_t>& ids) {
    {
        const std::lock_guard lock{parts_->mutex};
        STUDIO_TRY(transaction, Transaction::begin(*parts_->database));
        for (const auto id : ids)
            STUDIO_CHECK(parts_->database->run("DELETE FROM runs WHERE id = ?", id));
        STUDIO_CHECK(transaction.commit());
    }
    for (const auto id : ids) {
        std::error_code error;
        fs::remove_all(run_folder(id), error);
        if (error)
            return fail(errors::kNotWritable, {run_folder(id).string(), error.message()});
    }
    return {};
}

// --- designs ---------------------------------------------------------------------------------------------

Result<std::vector<DesignFile>> Workspace::designs() const {
    std::vector<DesignFile> out;
    std::error_code error;
    for (fs::directory_iterator it{parts_->folder / "designs", error}, end; !error && it != end;
         it.increment(error)) {
        const auto name = it->path().filename().string();
        if (!name.ends_with(kSuffix))
            continue;
        DesignFile design;
        design.id = name.substr(0, name.size() - std::string_view{kSuffix}.size());
        // One file that cannot be read must not hide the others: who reads its empty text names the problem.
        if (const auto content = read_file(it->path(), limits::kDesignFileMaxBytes))
            design.json.assign(content->begin(), content->end());
        design.saved_ms = modified_ms(it->path());
        out.push_back(std::move(design));
    }
    if (error)
        return fail(errors::kReadFailed, {(parts_->folder / "designs").string(), error.message()});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return out;
}

Result<void> Workspace::save_design(const std::string& id, const std::string& json) {
    if (!is_design_id(id))
        return fail(errors::kBadDesignId, {id});
    return write_file_atomically(parts_->design_path(id), bytes_of(json));
}

Result<void> Workspace::delete_design(const std::string& id) {
    if (!is_design_id(id))
        return fail(errors::kBadDesignId, {id});
    std::error_code error;
    fs::remove(parts_->design_path(id), error);
    if (error)
        return fail(errors::kNotWritable, {parts_->design_path(id).string(), error.message()});
    return {};
}

bool Workspace::has_design(const std::string& id) const {
    std::error_code error;
    return is_design_id(id) && fs::exists(parts_->design_path(id), error);
}

// --- price sets and settings -----------------------------------------------------------------------------

Result<std::vector<Workspace::PriceSetRecord>> Workspace::price_sets() const {
    const std::lock_guard lock{parts_->mutex};
    STUDIO_TRY(rows, parts_->database->query("SELECT id, json FROM price_sets ORDER BY id"));
    std::vector<PriceSetRecord> out;
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            return out;
        out.push_back({rows.text(0), rows.text(1)});
    }
}

Result<void> Workspace::save_price_set(const PriceSetRecord& set) {
    const std::lock_guard lock{parts_->mutex};
    return parts_->database->run(
        "INSERT INTO price_sets (id, json) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET json = excluded.json",
        set.id, set.json);
}

Result<std::optional<std::string>> Workspace::setting(const std::string& key) const {
    const std::lock_guard lock{parts_->mutex};
    STUDIO_TRY(rows, parts_->database->query("SELECT value FROM settings WHERE key = ?", key));
    STUDIO_TRY(found, rows.next());
    return found ? std::optional{rows.text(0)} : std::nullopt;
}

Result<void> Workspace::set_setting(const std::string& key, const std::string& value) {
    const std::lock_guard lock{parts_->mutex};
    return parts_->database->run(
        "INSERT INTO settings (key, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        key, value);
}

}  // namespace studio::store
