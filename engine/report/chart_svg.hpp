// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace studio::report {

/// Pixels of a chart, as it is meant to be seen; it scales.
inline constexpr int kChartWidth = 640;
inline constexpr int kChartHeight = 250;

/// A measured series as a line through its means.
struct ChartLine {
    std::string title;        // plain text, of the legend; shown when there are several lines
    std::string_view colour;  // "#2b5fe0"
    std::vector<api::Sample> samples;
};

struct Chart {
    std::string title;  // plain text, for those who cannot see the chart
    std::string unit;   // plain text: "transactions a second"
    std::vector<ChartLine> lines;
    std::vector<std::int64_t> marks_ms = {};  // when something happened, oldest first: numbered from 1
};

/// A chart over the time since the first sample, as SVG: static features of SVG Tiny 1.2 and presentation
/// attributes alone, so that QtSvg paints the same as a browser. What lay between minimum and maximum is a
/// light band while there are at most two lines. What happened while it was measured is a thin line from top
/// to bottom, with its number below the axis; see chart_marks.hpp. Samples that are no finite numbers are
/// left out; when nothing is left the result is empty.
std::string chart_svg(const Chart& chart);

}  // namespace studio::report
