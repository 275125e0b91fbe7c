// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_spans.hpp"

#include <algorithm>
#include <cmath>

namespace studio::report {
namespace {

constexpr std::int64_t kOnlySample_ms = 1'000;  // a sample's own time, when there is no other to tell

bool is_finite(const api::Sample& sample) {
    return std::isfinite(sample.min) && std::isfinite(sample.mean) && std::isfinite(sample.max);
}

std::int64_t usual_distance_ms(const std::vector<api::Sample>& samples) {
    std::vector<std::int64_t> distances;
    for (std::size_t i = 1; i < samples.size(); ++i)
        distances.push_back(samples[i].wall_ms - samples[i - 1].wall_ms);
    if (distances.empty())
        return kOnlySample_ms;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::max<std::int64_t>(*middle, 1);
}

}  // namespace

SampleSpans::SampleSpans(std::vector<api::Sample> samples) : samples_{std::move(samples)} {
    std::erase_if(samples_, [](const api::Sample& sample) { return !is_finite(sample); });
    std::ranges::stable_sort(samples_, {}, &api::Sample::wall_ms);
    step_ms_ = usual_distance_ms(samples_);
}

TimeSpan SampleSpans::span_of(std::size_t place) const {
    const auto from_ms = samples_[place].wall_ms;
    if (place + 1 == samples_.size())
        return {from_ms, from_ms + step_ms_};
    const auto next_ms = samples_[place + 1].wall_ms;
    return {from_ms, next_ms - from_ms > 2 * step_ms_ ? from_ms + step_ms_ : next_ms};
}

TimeSpan SampleSpans::whole() const {
    return {samples_.front().wall_ms, span_of(samples_.size() - 1).to_ms};
}

std::optional<api::Sample> SampleSpans::sample_in(const TimeSpan& time) const {
    // The first one that may reach into it is the one before it begins.
    auto at = std::ranges::lower_bound(samples_, time.from_ms, {}, &api::Sample::wall_ms);
    if (at != samples_.begin())
        --at;
    std::optional<api::Sample> found;
    double held_ms = 0;
    double weighted = 0;
    for (; at != samples_.end() && at->wall_ms < time.to_ms; ++at) {
        const auto span = span_of(static_cast<std::size_t>(at - samples_.begin()));
        if (!span.overlaps(time))
            continue;
        const auto ms =
            static_cast<double>(std::min(span.to_ms, time.to_ms) - std::max(span.from_ms, time.from_ms));
        held_ms += ms;
        weighted += at->mean * ms;
        found = found ? api::Sample{0, std::min(found->min, at->min), 0, std::max(found->max, at->max)} : *at;
    }
    if (found)
        found->mean = weighted / held_ms;
    return found;
}

}  // namespace studio::report
