// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <optional>
#include <vector>

/// What is read off measured series. Samples that are no finite numbers do not count.
namespace studio::report {

/// The samples of a metric; none when it was not measured.
std::vector<api::Sample> samples_of(const api::EventReport& report, api::Metric metric);

/// The highest maximum.
std::optional<double> highest(const std::vector<api::Sample>& samples);
/// The median of the means; of an even number the lower one in the middle.
std::optional<double> median_mean(const std::vector<api::Sample>& samples);

/// When the first sample of all series was taken; nothing: none was.
std::optional<std::int64_t> first_measured_ms(const api::EventReport& report);

/// The same in another unit.
std::vector<api::Sample> scaled(std::vector<api::Sample> samples, double factor);

/// The sum of means at all times at which each of the series has a sample.
std::vector<api::Sample> total_of(const std::vector<std::vector<api::Sample>>& all);

}  // namespace studio::report
