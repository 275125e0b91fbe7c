// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace studio::report {

/// Values along an axis: from the first tick to the last one.
struct ValueScale {
    double step = 1;            // 1, 2 or 5 times a power of ten
    std::vector<double> ticks;  // three to five, or six when values have both signs; ascending
};
/// A scale that holds 0, `low` and `high`, which are finite and not beyond 1e300.
ValueScale value_scale(double low, double high);

/// A tick for people: "0", "0.02", "250", "1.5k", "20M"; beyond 10^15 "2e+20".
std::string tick_text(double value);

/// Round times in seconds since the start, from 0 to at most `span_s`; at most seven.
std::vector<std::int64_t> time_ticks(std::int64_t span_s);
/// "4:05" minutes and seconds, or "1:30" hours and minutes when all of it takes an hour or more.
std::string time_text(std::int64_t seconds, std::int64_t span_s);
/// "1:30:07", hours, minutes and seconds.
std::string exact_time_text(std::int64_t seconds);

}  // namespace studio::report
