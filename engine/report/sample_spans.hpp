// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <cstdint>
#include <optional>
#include <vector>

namespace studio::report {

struct TimeSpan {
    std::int64_t from_ms = 0;
    std::int64_t to_ms = 0;  // not in it

    bool overlaps(const TimeSpan& other) const { return from_ms < other.to_ms && other.from_ms < to_ms; }
};

/// A measured series as what held when: each sample until the next one, unless that is more than two usual
/// distances away: then there is a gap behind it. Samples that are no finite numbers do not count.
class SampleSpans {
public:
    explicit SampleSpans(std::vector<api::Sample> samples);

    bool is_empty() const { return samples_.empty(); }
    /// The usual distance of samples, their median; at least 1 ms.
    std::int64_t step_ms() const { return step_ms_; }
    /// From the first sample to the end of the last one. Only when there are samples.
    TimeSpan whole() const;
    /// What held in a time: means by how long they did, and the range of all. Empty: nothing was measured.
    std::optional<api::Sample> sample_in(const TimeSpan& time) const;

private:
    TimeSpan span_of(std::size_t place) const;

    std::vector<api::Sample> samples_;  // oldest first
    std::int64_t step_ms_ = 1;
};

}  // namespace studio::report
