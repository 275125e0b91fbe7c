// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// The little of SQLite that this room uses, with errors as Results. Private to the room.
namespace studio::store {

/// One prepared statement with its bound values; reset when it goes. Text and blobs that were bound must
/// outlive it. A column's view is valid until the next call of next().
class Rows {
public:
    Rows(sqlite3_stmt* statement, const std::string* file) : statement_{statement}, file_{file} {}
    Rows(Rows&& other) noexcept : statement_{std::exchange(other.statement_, nullptr)}, file_{other.file_} {}
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    /// False at the end.
    Result<bool> next();
    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    std::uint64_t u64(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    double real(int column) const;
    BytesView blob(int column) const;
    Bytes bytes(int column) const;
    std::string text(int column) const;

private:
    sqlite3_stmt* statement_;
    const std::string* file_;
};

/// A connection, used by one thread at a time. Hardened against hostile files: DEFENSIVE, untrusted schema,
/// no triggers and views, lowered limits, no memory mapping.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `sql` must be a literal: it is prepared once for each connection, and found again by its address.
    template <class... Values>
    Result<Rows> query(const char* sql, const Values&... values) {
        STUDIO_TRY(statement, prepared(sql));
        int place = 0;
        (bind(statement, ++place, values), ...);
        return Rows{statement, &file_};
    }
    /// The same for a statement without rows.
    template <class... Values>
    Result<void> run(const char* sql, const Values&... values) {
        STUDIO_TRY(rows, query(sql, values...));
        STUDIO_TRY(row, rows.next());
        static_cast<void>(row);
        return {};
    }
    /// The single number that a query gives; 0 without a row.
    Result<std::int64_t> integer(const char* sql);
    /// Several statements at once, not kept prepared.
    Result<void> execute(const std::string& sql);
    const std::string& file() const { return file_; }
    std::int64_t last_inserted() const;

private:
    Database(sqlite3* handle, std::string file) : handle_{handle}, file_{std::move(file)} {}
    Result<void> harden();
    Result<sqlite3_stmt*> prepared(const char* sql);

    static void bind(sqlite3_stmt* statement, int place, std::int64_t value);
    static void bind(sqlite3_stmt* statement, int place, std::uint64_t value) {
        bind(statement, place, static_cast<std::int64_t>(value));
    }
    static void bind(sqlite3_stmt* statement, int place, int value) {
        bind(statement, place, std::int64_t{value});
    }
    static void bind(sqlite3_stmt* statement, int place, std::uint32_t value) {
        bind(statement, place, std::int64_t{value});
    }
    static void bind(sqlite3_stmt* statement, int place, double value);
    static void bind(sqlite3_stmt* statement, int place, const std::string& value);
    static void bind(sqlite3_stmt* statement, int place, BytesView value);
    static void bind(sqlite3_stmt* statement, int place, const Bytes& value) {
        bind(statement, place, BytesView{value});
    }
    static void bind(sqlite3_stmt* statement, int place, const Hash32& value) {
        bind(statement, place, value.view());
    }
    static void bind(sqlite3_stmt* statement, int place, const std::optional<std::int64_t>& value);

    sqlite3* handle_;
    std::string file_;
    std::map<const char*, sqlite3_stmt*> statements_;
};

/// Rolled back when it goes without commit().
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : database_{std::exchange(other.database_, nullptr)} {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database& database) : database_{&database} {}
    Database* database_;
};

}  // namespace studio::store
