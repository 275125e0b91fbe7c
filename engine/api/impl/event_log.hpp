// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/events.hpp>
#include <deque>
#include <mutex>
#include <pipeline/chain_feed.hpp>
#include <vector>

namespace studio::api_impl {

/// The last events of all runs. Thread-safe.
class EventLog {
public:
    void add(api::RunId run, std::int64_t wall_ms, const pipeline::Notice& notice);
    std::vector<api::Event> after(std::uint64_t sequence, std::size_t limit) const;

private:
    mutable std::mutex mutex_;
    std::uint64_t last_ = 0;         // guarded by mutex_
    std::deque<api::Event> events_;  // guarded by mutex_; ascending sequence without gaps
};

}  // namespace studio::api_impl
