// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_svg.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "chart_colours.hpp"
#include "chart_marks.hpp"
#include "chart_scale.hpp"
#include "html_text.hpp"
#include "sample_spans.hpp"

namespace studio::report {
namespace {

constexpr double kLeft = 64;
constexpr double kRight = kChartWidth - 14;
constexpr double kTop = 44;
constexpr double kBottom = kChartHeight - 34;
constexpr double kMarkRoom = 14;  // for numbers of marks, between the axis and its times
constexpr std::size_t kMostBands = 2;

std::string coordinate(double value) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 1).ptr;
    return {digits.data(), end};
}

std::string point(double x, double y) {
    return coordinate(x) + "," + coordinate(y);
}

std::string attribute(std::string_view name, double value) {
    return " " + std::string{name} + "=\"" + coordinate(value) + "\"";
}

/// `size`: an attribute of its own, where it is not that of the picture.
std::string label(double x, double y, std::string_view anchor, const std::string& text,
                  const std::string& size = {}) {
    return "<text" + attribute("x", x) + attribute("y", y) + size + " text-anchor=\"" + std::string{anchor} +
           "\" fill=\"" + std::string{tones::kFaint.light} + "\">" + escape_html(text) + "</text>";
}

/// What is drawn of a line: finite, in the order of time.
std::vector<api::Sample> drawable(const std::vector<api::Sample>& samples) {
    constexpr double kBeyond = 1e300;  // a little below what a double holds: differences stay finite
    std::vector<api::Sample> out;
    for (auto sample : samples) {
        if (!std::isfinite(sample.min) || !std::isfinite(sample.mean) || !std::isfinite(sample.max))
            continue;
        for (double* value : {&sample.min, &sample.mean, &sample.max})
            *value = std::clamp(*value, -kBeyond, kBeyond);
        out.push_back(sample);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.wall_ms < b.wall_ms; });
    return out;
}

/// Where times and values lie in the picture.
class Plot {
public:
    Plot(const std::vector<ChartLine>& lines, bool has_marks)
        : bottom_{has_marks ? kBottom - kMarkRoom : kBottom} {
        double low = 0;
        double high = 0;
        std::int64_t last_ms = std::numeric_limits<std::int64_t>::min();
        for (const auto& line : lines)
            for (const auto& sample : line.samples) {
                first_ms_ = std::min(first_ms_, sample.wall_ms);
                last_ms = std::max(last_ms, sample.wall_ms);
                low = std::min({low, sample.min, sample.mean});
                high = std::max({high, sample.max, sample.mean});
            }
        constexpr double kMsPerSecond = 1000;
        const double span = (static_cast<double>(last_ms) - static_cast<double>(first_ms_)) / kMsPerSecond;
        span_s_ = std::max(span, 1.0);
        scale_ = value_scale(low, high);
    }

    const ValueScale& scale() const { return scale_; }
    double span_s() const { return span_s_; }
    std::int64_t first_ms() const { return first_ms_; }
    double bottom() const { return bottom_; }
    double x_of(double seconds) const { return kLeft + (kRight - kLeft) * seconds / span_s_; }
    double x_at(std::int64_t wall_ms) const {
        constexpr double kMsPerSecond = 1000;
        return x_of((static_cast<double>(wall_ms) - static_cast<double>(first_ms_)) / kMsPerSecond);
    }
    double x_of(const api::Sample& sample) const { return x_at(sample.wall_ms); }
    double y_of(double value) const {
        const double low = scale_.ticks.front();
        const double high = scale_.ticks.back();
        return bottom_ - (bottom_ - kTop) * ((value - low) / (high - low));
    }

private:
    double bottom_;
    std::int64_t first_ms_ = std::numeric_limits<std::int64_t>::max();
    double span_s_ = 1;
    ValueScale scale_;
};

void draw_values(std::string& out, const Plot& plot) {
    constexpr double kTextGap = 8;
    constexpr double kHalfOfText = 4;
    for (const double tick : plot.scale().ticks) {
        const double y = plot.y_of(tick);
        out += "<line" + attribute("x1", kLeft) + attribute("x2", kRight) + attribute("y1", y) +
               attribute("y2", y) + " stroke=\"" + std::string{tones::kGrid.light} +
               "\" stroke-width=\"1\"/>";
        out += label(kLeft - kTextGap, y + kHalfOfText, "end", tick_text(tick));
    }
}

void draw_times(std::string& out, const Plot& plot) {
    constexpr double kBelow = 24;
    constexpr double kNearEdge = 20;
    constexpr double kLongest = 1e15;  // seconds; a time axis of more says nothing
    const auto span_s = static_cast<std::int64_t>(std::min(plot.span_s(), kLongest));
    for (const auto tick : time_ticks(span_s)) {
        const double x = plot.x_of(static_cast<double>(tick));
        const bool is_last = x > kRight - kNearEdge;
        out += label(is_last ? kRight : x, kBottom + kBelow, is_last ? "end" : "middle",
                     time_text(tick, span_s));
    }
}

/// The end of what the last sample stands for.
std::int64_t measured_until(const std::vector<ChartLine>& lines) {
    std::int64_t end_ms = std::numeric_limits<std::int64_t>::min();
    for (const auto& line : lines)
        end_ms = std::max(end_ms, SampleSpans{line.samples}.whole().to_ms);
    return end_ms;
}

/// Those that happened while the chart's lines were measured.
std::vector<PlacedMark> placed_marks(const Plot& plot, const std::vector<ChartLine>& lines,
                                     const std::vector<std::int64_t>& marks_ms) {
    std::vector<PlacedMark> marks;
    if (marks_ms.empty())
        return marks;
    const auto end_ms = measured_until(lines);
    for (std::size_t i = 0; i < marks_ms.size(); ++i)
        if (marks_ms[i] >= plot.first_ms() && marks_ms[i] < end_ms)
            marks.push_back({std::min(plot.x_at(marks_ms[i]), kRight), i + 1});
    return marks;
}

void draw_marks(std::string& out, const Plot& plot, const std::vector<PlacedMark>& marks) {
    constexpr double kBelow = 14;
    constexpr double kTextGap = 4;
    constexpr std::string_view kSize = " font-size=\"11\"";
    for (const double x : mark_lines(marks))
        out += "<line" + attribute("x1", x) + attribute("x2", x) + attribute("y1", kTop) +
               attribute("y2", plot.bottom() + kTextGap) + " stroke=\"" + std::string{tones::kFaint.light} +
               "\" stroke-width=\"1\" stroke-dasharray=\"3,3\"/>";
    for (const auto& [x, text] : mark_labels(marks, kChartWidth))
        out += label(x, plot.bottom() + kBelow, "middle", text, std::string{kSize});
}

void draw_band(std::string& out, const Plot& plot, const ChartLine& line) {
    std::string points;
    for (const auto& sample : line.samples)
        points += point(plot.x_of(sample), plot.y_of(sample.max)) + " ";
    for (auto sample = line.samples.rbegin(); sample != line.samples.rend(); ++sample)
        points += point(plot.x_of(*sample), plot.y_of(sample->min)) + " ";
    points.pop_back();
    out += "<polygon fill=\"" + std::string{line.colour} +
           "\" fill-opacity=\"0.18\" stroke=\"none\" points=\"" + points + "\"/>";
}

void draw_line(std::string& out, const Plot& plot, const ChartLine& line) {
    const std::string colour{line.colour};
    if (line.samples.size() == 1) {
        const auto& only = line.samples.front();
        out += "<circle" + attribute("cx", plot.x_of(only)) + attribute("cy", plot.y_of(only.mean)) +
               " r=\"3.5\" fill=\"" + colour + "\"/>";
        return;
    }
    std::string points;
    for (const auto& sample : line.samples)
        points += point(plot.x_of(sample), plot.y_of(sample.mean)) + " ";
    points.pop_back();
    out += "<polyline fill=\"none\" stroke=\"" + colour +
           "\" stroke-width=\"1.6\" stroke-linejoin=\"round\" points=\"" + points + "\"/>";
}

/// Places of equal width, since nobody here knows how wide a text is.
void draw_legend(std::string& out, const std::vector<ChartLine>& lines) {
    constexpr double kTextLine = 15;
    constexpr double kSwatch = 10;
    constexpr double kGap = 6;
    constexpr double kWidest = 180;
    const double width = std::min(kWidest, (kRight - kLeft) / static_cast<double>(lines.size()));
    double x = kLeft;
    for (const auto& line : lines) {
        out += "<rect" + attribute("x", x) + attribute("y", kTextLine - kSwatch) +
               attribute("width", kSwatch) + attribute("height", kSwatch) + " rx=\"2\" fill=\"" +
               std::string{line.colour} + "\"/>";
        out += label(x + kSwatch + kGap, kTextLine, "start", line.title);
        x += width;
    }
}

std::string opening(const Chart& chart) {
    const auto width = std::to_string(kChartWidth);
    const auto height = std::to_string(kChartHeight);
    // Time runs from left to right in every language; without the attribute anchors would follow the page.
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny\" viewBox=\"0 0 " +
           width + " " + height + "\" width=\"" + width + "\" height=\"" + height +
           "\" direction=\"ltr\" font-family=\"Inter\" font-size=\"12\"><title>" + escape_html(chart.title) +
           "</title>";
}

}  // namespace

std::string chart_svg(const Chart& chart) {
    constexpr double kUnitLine = 34;
    constexpr double kUnitLineAlone = 26;
    std::vector<ChartLine> lines;
    for (const auto& line : chart.lines)
        if (auto samples = drawable(line.samples); !samples.empty())
            lines.push_back({line.title, line.colour, std::move(samples)});
    if (lines.empty())
        return {};
    const Plot plot{lines, !chart.marks_ms.empty()};
    const bool has_legend = chart.lines.size() > 1;
    auto out = opening(chart);
    out += label(kLeft, has_legend ? kUnitLine : kUnitLineAlone, "start", chart.unit);
    draw_values(out, plot);
    draw_times(out, plot);
    if (chart.lines.size() <= kMostBands)
        for (const auto& line : lines)
            draw_band(out, plot, line);
    draw_marks(out, plot, placed_marks(plot, lines, chart.marks_ms));
    for (const auto& line : lines)
        draw_line(out, plot, line);
    if (has_legend)
        draw_legend(out, lines);
    return out + "</svg>";
}

}  // namespace studio::report
