// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_log.hpp"

#include <algorithm>
#include <base/limits.hpp>

namespace studio::api_impl {

void EventLog::add(api::RunId run, std::int64_t wall_ms, const pipeline::Notice& notice) {
    const std::lock_guard lock{mutex_};
    events_.push_back({++last_, run, wall_ms, notice.kind, notice.layer, notice.text, notice.block,
                       notice.transaction_hash, notice.address});
    if (events_.size() > limits::kMaxEvents)
        events_.pop_front();
}

std::vector<api::Event> EventLog::after(std::uint64_t sequence, std::size_t limit) const {
    const std::lock_guard lock{mutex_};
    const auto first = std::upper_bound(events_.begin(), events_.end(), sequence,
                                        [](std::uint64_t s, const api::Event& e) { return s < e.sequence; });
    const auto count = std::min<std::size_t>(limit, static_cast<std::size_t>(events_.end() - first));
    return {first, first + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace studio::api_impl
