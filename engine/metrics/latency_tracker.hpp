// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace studio::metrics {

/// Percentiles over the last 1,000 values. Not thread-safe.
class LatencyTracker {
public:
    static constexpr std::size_t kKept = 1000;

    void add(double ms) {
        values_[next_ % kKept] = ms;
        ++next_;
    }
    /// 0 while there is no value.
    double p50() const { return percentile(50); }
    double p99() const { return percentile(99); }

private:
    double percentile(std::size_t percent) const {
        const auto count = std::min(next_, kKept);
        if (count == 0)
            return 0;
        std::vector<double> sorted{values_.begin(), values_.begin() + static_cast<std::ptrdiff_t>(count)};
        const auto place = sorted.begin() + static_cast<std::ptrdiff_t>((count - 1) * percent / 100);
        std::nth_element(sorted.begin(), place, sorted.end());
        return *place;
    }

    std::array<double, kKept> values_{};
    std::size_t next_ = 0;
};

}  // namespace studio::metrics
