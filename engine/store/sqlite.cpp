// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite.hpp"

#include <sqlite3.h>

#include <base/assert.hpp>
#include <cerrno>
#include <utility>

#include "store_errors.hpp"

namespace studio::store {

namespace {

constexpr int kBusyTimeoutMs = 10'000;
constexpr int kMaxValueBytes = 1 << 30;
constexpr int kMaxSqlBytes = 1 << 16;

/// Whether SQLite could not open a file because too many are open, in this program or on the whole system.
bool is_want_of_files(int code, sqlite3* handle) {
    const int reason = sqlite3_system_errno(handle);
    return (code & 0xFF) == SQLITE_CANTOPEN && (reason == EMFILE || reason == ENFILE);
}

/// SQLite's result codes as errors that say what to do.
Error error_of(int code, const char* detail, const std::string& file) {
    switch (code & 0xFF) {
        case SQLITE_FULL:
            return {errors::kDiskFull, {file}};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH:
            return {errors::kNotWritable, {file, detail}};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return {errors::kDamaged, {file, detail}};
        case SQLITE_IOERR:
            return {errors::kInputOutput, {file, detail}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {errors::kDatabaseBusy, {file}};
        default:
            return {errors::kDatabase, {file, detail}};
    }
}

Error error_of(sqlite3* handle, const std::string& file) {
    const int code = sqlite3_extended_errcode(handle);
    if (is_want_of_files(code, handle))
        return {errors::kTooManyFiles, {file}};
    return error_of(code, sqlite3_errmsg(handle), file);
}

}  // namespace

Rows::~Rows() {
    if (statement_ == nullptr)
        return;
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Result<bool> Rows::next() {
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return fail(error_of(sqlite3_db_handle(statement_), *file_));
}

bool Rows::is_null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

double Rows::real(int column) const {
    return sqlite3_column_double(statement_, column);
}

BytesView Rows::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Bytes Rows::bytes(int column) const {
    const auto view = blob(column);
    return {view.begin(), view.end()};
}

std::string Rows::text(int column) const {
    const auto view = blob(column);
    return {view.begin(), view.end()};
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& path) {
    sqlite3* handle = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    if (code != SQLITE_OK) {
        Error error = handle == nullptr ? error_of(code, sqlite3_errstr(code), path.string())
                                        : error_of(handle, path.string());
        sqlite3_close(handle);
        return fail(std::move(error));
    }
    std::unique_ptr<Database> database{new Database{handle, path.string()}};
    STUDIO_CHECK(database->harden());
    return database;
}

Result<void> Database::harden() {
    sqlite3_busy_timeout(handle_, kBusyTimeoutMs);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle_, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(handle_, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 0);
    return execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
}

Database::~Database() {
    for (const auto& [sql, statement] : statements_)
        sqlite3_finalize(statement);
    sqlite3_close(handle_);
}

Result<sqlite3_stmt*> Database::prepared(const char* sql) {
    const auto found = statements_.find(sql);
    if (found != statements_.end()) {
        STUDIO_ASSERT(sqlite3_stmt_busy(found->second) == 0);
        return found->second;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return fail(error_of(handle_, file_));
    statements_.emplace(sql, statement);
    return statement;
}

Result<std::int64_t> Database::integer(const char* sql) {
    STUDIO_TRY(rows, query(sql));
    STUDIO_TRY(row, rows.next());
    return row ? rows.integer(0) : 0;
}

Result<void> Database::execute(const std::string& sql) {
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(error_of(handle_, file_));
    return {};
}

std::int64_t Database::last_inserted() const {
    return sqlite3_last_insert_rowid(handle_);
}

void Database::bind(sqlite3_stmt* statement, int place, std::int64_t value) {
    STUDIO_ASSERT(sqlite3_bind_int64(statement, place, value) == SQLITE_OK);
}

void Database::bind(sqlite3_stmt* statement, int place, double value) {
    STUDIO_ASSERT(sqlite3_bind_double(statement, place, value) == SQLITE_OK);
}

void Database::bind(sqlite3_stmt* statement, int place, const std::string& value) {
    const auto size = static_cast<sqlite3_uint64>(value.size());
    STUDIO_ASSERT(sqlite3_bind_text64(statement, place, value.data(), size, SQLITE_STATIC, SQLITE_UTF8) ==
                  SQLITE_OK);
}

void Database::bind(sqlite3_stmt* statement, int place, BytesView value) {
    // A null pointer would bind NULL; an empty blob is not NULL.
    const void* data = value.empty() ? static_cast<const void*>("") : value.data();
    STUDIO_ASSERT(sqlite3_bind_blob64(statement, place, data, value.size(), SQLITE_STATIC) == SQLITE_OK);
}

void Database::bind(sqlite3_stmt* statement, int place, const std::optional<std::int64_t>& value) {
    if (value)
        bind(statement, place, *value);
    else
        STUDIO_ASSERT(sqlite3_bind_null(statement, place) == SQLITE_OK);
}

Result<Transaction> Transaction::begin(Database& database) {
    STUDIO_CHECK(database.run("BEGIN IMMEDIATE"));
    return Transaction{database};
}

Transaction::~Transaction() {
    // After some errors SQLite has rolled back by itself, and there is nothing left to undo.
    if (database_ != nullptr)
        static_cast<void>(database_->execute("ROLLBACK"));
}

Result<void> Transaction::commit() {
    STUDIO_CHECK(database_->run("COMMIT"));
    database_ = nullptr;
    return {};
}

}  // namespace studio::store
