// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "sqlite.hpp"

namespace studio::store {

/// Connections for readers: as many as there are readers at once; a few are kept for later.
class ReaderPool {
public:
    /// A connection on loan.
    class Lease {
    public:
        Lease(ReaderPool& pool, std::unique_ptr<Database> database)
            : pool_{&pool}, database_{std::move(database)} {}
        Lease(Lease&&) = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease() {
            if (database_)
                pool_->give_back(std::move(database_));
        }
        Database& operator*() const { return *database_; }
        Database* operator->() const { return database_.get(); }

    private:
        ReaderPool* pool_;
        std::unique_ptr<Database> database_;
    };

    explicit ReaderPool(std::filesystem::path file) : file_{std::move(file)} {}
    /// Waits a while when the program can open no more files. Errors: kTooManyFiles, those of SQLite.
    Result<Lease> lease();
    void close_all();

private:
    /// mutex_ is held. Null: there is none.
    std::unique_ptr<Database> take_idle();
    Result<std::unique_ptr<Database>> open() const;
    void give_back(std::unique_ptr<Database> database);

    std::filesystem::path file_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    std::vector<std::unique_ptr<Database>> idle_;  // guarded by mutex_
};

}  // namespace studio::store
