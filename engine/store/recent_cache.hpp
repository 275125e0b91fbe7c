// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace studio::store {

/// The things last used, by block number, up to a sum of sizes. Thread-safe. A rewind makes what readers
/// fetched before it stale: they say which age() they read at, and what is older is not taken.
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

    /// Rewinds so far; to be asked before the value is read.
    std::uint64_t age() const {
        const std::lock_guard lock{mutex_};
        return age_;
    }

    /// The newest entry stays even when it is larger than the whole cache may be.
    void put(std::uint64_t number, Pointer value, std::size_t bytes, std::uint64_t read_at_age) {
        const std::lock_guard lock{mutex_};
        if (places_.contains(number) || read_at_age != age_)
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

    /// The chain was taken back: drops what belongs to blocks after `last`.
    void rewind(std::uint64_t last) {
        const std::lock_guard lock{mutex_};
        ++age_;
        for (auto entry = entries_.begin(); entry != entries_.end();) {
            const auto at = entry++;
            if (at->number <= last)
                continue;
            bytes_ -= at->bytes;
            places_.erase(at->number);
            entries_.erase(at);
        }
    }

private:
    struct Entry {
        std::uint64_t number;
        Pointer value;
        std::size_t bytes;
    };
    mutable std::mutex mutex_;
    std::size_t max_bytes_;
    std::uint64_t age_ = 0;                                                          // guarded by mutex_
    std::size_t bytes_ = 0;                                                          // guarded by mutex_
    std::list<Entry> entries_;                                                       // guarded by mutex_
    std::unordered_map<std::uint64_t, typename std::list<Entry>::iterator> places_;  // guarded by mutex_
};

}  // namespace studio::store
