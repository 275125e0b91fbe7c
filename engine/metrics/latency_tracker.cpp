// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_tracker.hpp"

#include <algorithm>
#include <cmath>

namespace studio::metrics {

void LatencyTracker::add(double ms) {
    if (!std::isfinite(ms) || ms < 0)
        return;
    if (kept_.size() < kKept) {
        kept_.push_back(ms);
        return;
    }
    kept_[next_] = ms;
    next_ = (next_ + 1) % kKept;
}

double LatencyTracker::percentile(std::size_t percent) const {
    if (kept_.empty())
        return 0;
    auto sorted = kept_;
    const auto rank = (sorted.size() * percent + 99) / 100;  // nearest rank, from 1
    const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

}  // namespace studio::metrics
