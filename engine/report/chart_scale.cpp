// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_scale.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace studio::report {
namespace {

constexpr double kSmallest = 1e-12;  // less is nothing that anybody measures

/// The smallest of 1, 2 and 5 times a power of ten that is not below `raw`.
double round_step(double raw) {
    constexpr double kTolerance = 1 + 1e-9;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power * kTolerance >= raw)
            return digit * power;
    return 10 * power;
}

std::string shortest(double value) {
    constexpr int kDigits = 6;  // steps have one: more would show how the computer rounds
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::general, kDigits)
                         .ptr;
    return {digits.data(), end};
}

std::string two_digits(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kMinute = 60;

}  // namespace

ValueScale value_scale(double low, double high) {
    constexpr double kSteps = 4;
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < kSmallest)
        high = 1;
    ValueScale scale;
    scale.step = round_step(high / kSteps - low / kSteps);
    const double first = std::floor(low / scale.step);
    const double last = std::ceil(high / scale.step - 1e-9);
    for (double count = first; count <= last; ++count)
        scale.ticks.push_back(count * scale.step);
    return scale;
}

std::string tick_text(double value) {
    struct Unit {
        double size;
        std::string_view name;
    };
    constexpr std::array<Unit, 4> kUnits{{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    constexpr double kBeyond = 1e15;
    if (std::abs(value) >= kBeyond)
        return shortest(value);
    for (const auto& unit : kUnits)
        if (std::abs(value) >= unit.size)
            return shortest(value / unit.size) + std::string{unit.name};
    return shortest(value);
}

std::vector<std::int64_t> time_ticks(std::int64_t span_s) {
    constexpr std::int64_t kMost = 6;
    constexpr std::array<std::int64_t, 16> kSteps{1,   2,   5,    10,   15,   30,    60,    120,
                                                  300, 600, 1800, 3600, 7200, 21600, 43200, 86400};
    const auto* found =
        std::find_if(kSteps.begin(), kSteps.end(), [&](std::int64_t step) { return span_s / step <= kMost; });
    std::int64_t step = found != kSteps.end() ? *found : kSteps.back();
    while (span_s / step > kMost)
        step *= 2;
    std::vector<std::int64_t> ticks;
    for (std::int64_t at = 0; at <= span_s; at += step)
        ticks.push_back(at);
    return ticks;
}

std::string time_text(std::int64_t seconds, std::int64_t span_s) {
    if (span_s >= kHour)
        return std::to_string(seconds / kHour) + ":" + two_digits(seconds % kHour / kMinute);
    return std::to_string(seconds / kMinute) + ":" + two_digits(seconds % kMinute);
}

std::string exact_time_text(std::int64_t seconds) {
    return std::to_string(seconds / kHour) + ":" + two_digits(seconds % kHour / kMinute) + ":" +
           two_digits(seconds % kMinute);
}

}  // namespace studio::report
