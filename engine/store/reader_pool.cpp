// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_pool.hpp"

namespace studio::store {

namespace {
constexpr std::size_t kMaxIdle = 4;
}

Result<ReaderPool::Lease> ReaderPool::lease() {
    {
        const std::lock_guard lock{mutex_};
        if (!idle_.empty()) {
            auto database = std::move(idle_.back());
            idle_.pop_back();
            return Lease{*this, std::move(database)};
        }
    }
    STUDIO_TRY(database, Database::open(file_));
    STUDIO_CHECK(database->execute("PRAGMA query_only = ON"));
    return Lease{*this, std::move(database)};
}

void ReaderPool::give_back(std::unique_ptr<Database> database) {
    const std::lock_guard lock{mutex_};
    if (idle_.size() < kMaxIdle)
        idle_.push_back(std::move(database));
}

void ReaderPool::close_all() {
    const std::lock_guard lock{mutex_};
    idle_.clear();
}

}  // namespace studio::store
