// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace studio::store {

/// The things last used, by block number, up to a sum of sizes. Thread-safe.
template <class T>
class RecentCache {
public:
    using Pointer = std::shared_ptr<const T>;

    explicit RecentCache(std::size_t max_bytes) : max_bytes_{max_bytes} {}

    Pointer find(std::uint64_t number) {
        const std::lock_guard lock{mutex_};
        const auto found = places_.find(number);
        if (found == places_.end())
            return nullptr;
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->value;
    }

    /// The newest entry stays even when it is larger than the whole cache may be.
    void put(std::uint64_t number, Pointer value, std::size_t bytes) {
        const std::lock_guard lock{mutex_};
        if (places_.contains(number))
            return;
        entries_.push_front({number, std::move(value), bytes});
        places_.emplace(number, entries_.begin());
        bytes_ += bytes;
        while (bytes_ > max_bytes_ && entries_.size() > 1) {
            bytes_ -= entries_.back().bytes;
            places_.erase(entries_.back().number);
            entries_.pop_back();
        }
    }

private:
    struct Entry {
        std::uint64_t number;
        Pointer value;
        std::size_t bytes;
    };
    std::mutex mutex_;
    std::size_t max_bytes_;
    std::size_t bytes_ = 0;                                                          // guarded by mutex_
    std::list<Entry> entries_;                                                       // guarded by mutex_
    std::unordered_map<std::uint64_t, typename std::list<Entry>::iterator> places_;  // guarded by mutex_
};

}  // namespace studio::store
