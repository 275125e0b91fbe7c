// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace studio::report {

std::vector<api::Sample> samples_of(const api::EventReport& report, api::Metric metric) {
    for (const auto& series : report.series)
        if (series.metric == metric)
            return series.samples;
    return {};
}

std::optional<double> highest(const std::vector<api::Sample>& samples) {
    std::optional<double> found;
    for (const auto& sample : samples)
        if (std::isfinite(sample.max) && (!found || sample.max > *found))
            found = sample.max;
    return found;
}

std::optional<double> median_mean(const std::vector<api::Sample>& samples) {
    std::vector<double> means;
    for (const auto& sample : samples)
        if (std::isfinite(sample.mean))
            means.push_back(sample.mean);
    if (means.empty())
        return std::nullopt;
    const auto middle = means.begin() + static_cast<std::ptrdiff_t>((means.size() - 1) / 2);
    std::nth_element(means.begin(), middle, means.end());
    return *middle;
}

std::optional<std::int64_t> first_measured_ms(const api::EventReport& report) {
    std::optional<std::int64_t> first_ms;
    for (const auto& series : report.series)
        for (const auto& sample : series.samples)
            first_ms = std::min(first_ms.value_or(sample.wall_ms), sample.wall_ms);
    return first_ms;
}

std::vector<api::Sample> scaled(std::vector<api::Sample> samples, double factor) {
    for (auto& sample : samples) {
        sample.min *= factor;
        sample.mean *= factor;
        sample.max *= factor;
    }
    return samples;
}

std::vector<api::Sample> total_of(const std::vector<std::vector<api::Sample>>& all) {
    struct Sum {
        std::size_t count = 0;
        double mean = 0;
    };
    std::map<std::int64_t, Sum> sums;
    for (const auto& samples : all)
        for (const auto& sample : samples) {
            auto& sum = sums[sample.wall_ms];
            ++sum.count;
            sum.mean += sample.mean;
        }
    std::vector<api::Sample> out;
    for (const auto& [wall_ms, sum] : sums)
        if (sum.count == all.size())
            out.push_back({wall_ms, sum.mean, sum.mean, sum.mean});
    return out;
}

}  // namespace studio::report
