// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.hpp"

#include <array>

#include "store_errors.hpp"

namespace studio::store {

namespace {

// Blocks: wide values stand last, so that a list of headers does not read them. `checksum` covers the columns
// from number to notes, `diff_checksum` the diff. Runs and chunks: position_index.hpp.
constexpr std::array kChainSteps{
    "CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE blocks (number INTEGER PRIMARY KEY, hash BLOB NOT NULL, header BLOB NOT NULL,"
    " transactions INTEGER NOT NULL, transactions_before INTEGER NOT NULL, size INTEGER NOT NULL,"
    " stored_ms INTEGER NOT NULL, checksum INTEGER NOT NULL, diff_checksum INTEGER NOT NULL,"
    " places BLOB NOT NULL, notes BLOB NOT NULL, receipts BLOB NOT NULL, body BLOB NOT NULL,"
    " diff BLOB NOT NULL);"
    "CREATE TABLE codes (hash BLOB PRIMARY KEY, code BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE runs (id INTEGER PRIMARY KEY, level INTEGER NOT NULL, first_block INTEGER NOT NULL,"
    " last_block INTEGER NOT NULL, entries INTEGER NOT NULL, first_chunk INTEGER NOT NULL,"
    " fences BLOB NOT NULL);"
    "CREATE TABLE chunks (id INTEGER PRIMARY KEY, entries BLOB NOT NULL);"
    "CREATE TABLE samples (series INTEGER NOT NULL, resolution_s INTEGER NOT NULL, time_s INTEGER NOT NULL,"
    " low REAL NOT NULL, sum REAL NOT NULL, high REAL NOT NULL, count INTEGER NOT NULL,"
    " PRIMARY KEY (series, resolution_s, time_s)) WITHOUT ROWID;",
};

constexpr std::array kWorkspaceSteps{
    "CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, spec TEXT NOT NULL,"
    " chain_id INTEGER NOT NULL, state TEXT NOT NULL, failure TEXT NOT NULL, started_ms INTEGER NOT NULL,"
    " ended_ms INTEGER, head_number INTEGER NOT NULL, head_hash TEXT NOT NULL, state_root TEXT NOT NULL,"
    " head_time_ms INTEGER NOT NULL, transactions INTEGER NOT NULL, peak_tx_per_s REAL NOT NULL,"
    " usd_per_tx REAL NOT NULL, details TEXT NOT NULL);"
    "CREATE TABLE price_sets (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;",
};

Result<void> check_kind(Database& database, FileKind kind) {
    STUDIO_TRY(found, database.integer("PRAGMA application_id"));
    if (found == static_cast<std::int64_t>(kind))
        return {};
    STUDIO_TRY(objects, database.integer("SELECT count(*) FROM sqlite_schema"));
    if (found != 0 || objects != 0)
        return fail(errors::kNotOurs, {database.file()});
    return database.execute("PRAGMA application_id = " + std::to_string(static_cast<std::int64_t>(kind)));
}

}  // namespace

const Migrations& chain_migrations() {
    static const Migrations migrations{FileKind::chain, kChainSteps};
    return migrations;
}

const Migrations& workspace_migrations() {
    static const Migrations migrations{FileKind::workspace, kWorkspaceSteps};
    return migrations;
}

Result<void> migrate(Database& database, const Migrations& migrations) {
    STUDIO_CHECK(check_kind(database, migrations.kind));
    STUDIO_TRY(version, database.integer("PRAGMA user_version"));
    const auto newest = static_cast<std::int64_t>(migrations.steps.size());
    if (version < 0 || version > newest)
        return fail(errors::kNewerFormat, {database.file(), std::to_string(version), std::to_string(newest)});
    for (auto step = version; step < newest; ++step) {
        STUDIO_TRY(transaction, Transaction::begin(database));
        STUDIO_CHECK(database.execute(migrations.steps[static_cast<std::size_t>(step)]));
        STUDIO_CHECK(database.execute("PRAGMA user_version = " + std::to_string(step + 1)));
        STUDIO_CHECK(transaction.commit());
    }
    return {};
}

}  // namespace studio::store
