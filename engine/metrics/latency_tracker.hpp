// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace studio::metrics {

/// Percentiles over the last 1,000 measurements, exact. Not synchronised.
class LatencyTracker {
public:
    static constexpr std::size_t kKept = 1000;

    /// Milliseconds. What is no number, or below 0 (a clock that went back), is left out.
    void add(double ms);
    /// The smallest measurement that half (99 of 100) of them do not exceed; 0 before the first.
    double p50() const { return percentile(50); }
    double p99() const { return percentile(99); }
    std::size_t count() const { return kept_.size(); }

private:
    double percentile(std::size_t percent) const;

    std::vector<double> kept_;
    std::size_t next_ = 0;  // the one to be replaced, once all places are taken
};

}  // namespace studio::metrics
