// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_pool.hpp"

#include "store_errors.hpp"

namespace studio::store {

namespace {
constexpr std::size_t kMaxIdle = 4;
/// A reader for whom no file is left waits in all for five seconds: most files are open for a moment only,
/// and an answer that cannot be had would stop the chain.
constexpr std::chrono::milliseconds kPause{50};
constexpr int kTries = 100;
}  // namespace

std::unique_ptr<Database> ReaderPool::take_idle() {
    if (idle_.empty())
        return nullptr;
    auto database = std::move(idle_.back());
    idle_.pop_back();
    return database;
}

Result<std::unique_ptr<Database>> ReaderPool::open() const {
    STUDIO_TRY(database, Database::open(file_));
    // Reads, so that SQLite opens its other files now and no question fails for want of one.
    STUDIO_CHECK(database->execute("PRAGMA query_only = ON; PRAGMA schema_version"));
    return std::move(database);
}

Result<ReaderPool::Lease> ReaderPool::lease() {
    for (int tries = 1;; ++tries) {
        std::unique_lock lock{mutex_};
        if (auto database = take_idle())
            return Lease{*this, std::move(database)};
        lock.unlock();
        auto opened = open();
        if (opened)
            return Lease{*this, std::move(*opened)};
        if (!opened.error().is(errors::kTooManyFiles) || tries == kTries)
            return fail(std::move(opened.error()));
        lock.lock();
        given_back_.wait_for(lock, kPause, [this] { return !idle_.empty(); });
    }
}

void ReaderPool::give_back(std::unique_ptr<Database> database) {
    const std::lock_guard lock{mutex_};
    if (idle_.size() < kMaxIdle)
        idle_.push_back(std::move(database));
    given_back_.notify_one();
}

void ReaderPool::close_all() {
    const std::lock_guard lock{mutex_};
    idle_.clear();
}

}  // namespace studio::store
