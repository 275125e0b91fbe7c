// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <report/chart_marks.hpp>
#include <report/chart_scale.hpp>
#include <report/chart_svg.hpp>

#include "xml_text.hpp"

namespace studio::report {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kLargest = std::numeric_limits<double>::max();

std::vector<std::string> tick_texts(double low, double high) {
    std::vector<std::string> texts;
    for (const double tick : value_scale(low, high).ticks)
        texts.push_back(tick_text(tick));
    return texts;
}

std::string chart_of(std::vector<api::Sample> samples) {
    return chart_svg({"Title", "unit", {{"one", "#2b5fe0", std::move(samples)}}});
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

TEST(ChartScale, TicksAreRound) {
    using Texts = std::vector<std::string>;
    EXPECT_EQ(tick_texts(0, 1830), (Texts{"0", "500", "1k", "1.5k", "2k"}));
    EXPECT_EQ(tick_texts(0, 0.0027), (Texts{"0", "0.001", "0.002", "0.003"}));
    EXPECT_EQ(tick_texts(0, 4), (Texts{"0", "1", "2", "3", "4"}));
    EXPECT_EQ(tick_texts(0, 41'000'000), (Texts{"0", "20M", "40M", "60M"}));
    EXPECT_EQ(tick_texts(0, 0), (Texts{"0", "0.5", "1"}));
    EXPECT_EQ(tick_texts(-3, 5), (Texts{"-4", "-2", "0", "2", "4", "6"}));
}

TEST(ChartScale, ThereAreThreeToFiveTicksForEveryHeight) {
    for (double high = 1e-9; high < 1e200; high *= 1.37) {
        const auto scale = value_scale(0, high);
        EXPECT_GE(scale.ticks.size(), 3U) << high;
        EXPECT_LE(scale.ticks.size(), 5U) << high;
        EXPECT_GE(scale.ticks.back(), high * (1 - 1e-9)) << high;
    }
}

TEST(ChartScale, TimesAreRound) {
    EXPECT_EQ(time_ticks(7180), (std::vector<std::int64_t>{0, 1800, 3600, 5400}));
    EXPECT_EQ(time_ticks(1), (std::vector<std::int64_t>{0, 1}));
    EXPECT_LE(time_ticks(1'000'000'000'000).size(), 7U);
    EXPECT_EQ(time_text(245, 300), "4:05");
    EXPECT_EQ(time_text(5400, 7180), "1:30");
    EXPECT_EQ(exact_time_text(5407), "1:30:07");
    EXPECT_EQ(exact_time_text(7), "0:00:07");
}

TEST(ChartSvg, WithoutSamplesThereIsNone) {
    EXPECT_EQ(chart_of({}), "");
    EXPECT_EQ(chart_of({{0, kInfinite, kInfinite, kInfinite}}), "");
    EXPECT_EQ(chart_svg({"Title", "unit", {}}), "");
}

TEST(ChartSvg, OneSampleIsADot) {
    const auto svg = chart_of({{1000, 5, 5, 5}});
    EXPECT_EQ(xml_problem(svg), "");
    EXPECT_EQ(count_of(svg, "<circle"), 1U);
    EXPECT_EQ(count_of(svg, "<polyline"), 0U);
}

TEST(ChartSvg, EveryPictureIsWellFormedAndFinite) {
    const std::vector<std::vector<api::Sample>> all{
        {{0, 0, 0, 0}, {1000, 0, 0, 0}},
        {{0, -kLargest, 0, kLargest}, {1000, 1, 2, 3}},
        {{0, 1, 2, 3}, {500, kInfinite, 2, 3}, {1000, 1, std::nan(""), 3}, {9000, 1, 2, 3}},
        {{std::numeric_limits<std::int64_t>::min(), 1, 2, 3},
         {std::numeric_limits<std::int64_t>::max(), 1, 2, 3}},
        {{9000, 1, 2, 3}, {0, 1e-320, 1e-310, 1e-300}}};
    for (const auto& samples : all) {
        const auto svg = chart_of(samples);
        EXPECT_EQ(xml_problem(svg), "");
        EXPECT_EQ(svg.find("nan"), std::string::npos) << svg;
        EXPECT_EQ(svg.find("inf"), std::string::npos) << svg;
    }
}

TEST(ChartSvg, LinesRunFromTheStartToTheEndOfTheAxes) {
    const auto svg = chart_of({{0, 0, 0, 0}, {60'000, 4, 4, 4}});
    EXPECT_NE(svg.find("points=\"64.0,216.0 626.0,44.0\""), std::string::npos) << svg;
}

TEST(ChartSvg, WhatHappenedIsALineWithItsNumber) {
    const std::vector<api::Sample> samples{{0, 100, 200, 300}, {50'000, 200, 300, 400}, {100'000, 0, 0, 0}};
    const ChartLine line{"one", "#2b5fe0", samples};
    // The first was before the first sample, the last after what the last sample stands for.
    const auto svg = chart_svg({"Title", "unit", {line}, {-1, 0, 50'000, 149'999, 150'000}});
    EXPECT_EQ(xml_problem(svg), "");
    EXPECT_EQ(count_of(svg, "stroke-dasharray"), 3U);
    EXPECT_NE(svg.find("<line x1=\"345.0\" x2=\"345.0\" y1=\"44.0\" y2=\"206.0\""), std::string::npos) << svg;
    for (const auto* number : {">2<", ">3<", ">4<"})
        EXPECT_EQ(count_of(svg, number), 1U) << number;
    EXPECT_EQ(count_of(svg, "font-size=\"11\""), 3U);
    EXPECT_EQ(count_of(chart_svg({"Title", "unit", {line}, {}}), "stroke-dasharray"), 0U);
}

std::vector<std::string> label_texts(const std::vector<PlacedMark>& marks) {
    std::vector<std::string> texts;
    for (const auto& label : mark_labels(marks, kChartWidth))
        texts.push_back(label.text);
    return texts;
}

TEST(ChartMarks, NumbersOfAMomentAreOneLabel) {
    EXPECT_EQ(label_texts({{100, 1}, {101, 2}, {110, 3}, {150, 4}, {400, 5}, {402, 6}}),
              (std::vector<std::string>{"1–3", "4", "5–6"}));
    EXPECT_EQ(mark_lines({{100, 1}, {101, 2}, {110, 3}, {150, 4}}), (std::vector<double>{100, 110, 150}));
    EXPECT_TRUE(label_texts({}).empty());
}

TEST(ChartMarks, HundredsCanBeReadAndStayInThePicture) {
    std::vector<PlacedMark> marks;
    for (std::size_t i = 0; i < 1600; ++i)
        marks.push_back({64 + 562.0 * static_cast<double>(i) / 1599, i + 1});
    const auto labels = mark_labels(marks, kChartWidth);
    ASSERT_GE(labels.size(), 4U);
    constexpr double kDigit = 6.9;  // of the size in which they are drawn
    double end = 0;
    for (const auto& [x, text] : labels) {
        const double half = kDigit * static_cast<double>(text.size() - 2) / 2;  // the dash has three bytes
        EXPECT_GE(x - half, end) << text;
        end = x + half;
    }
    EXPECT_LE(end, kChartWidth);
    EXPECT_TRUE(labels.front().text.starts_with("1–"));
    EXPECT_TRUE(labels.back().text.ends_with("1600"));
    EXPECT_EQ(mark_lines(marks).size(), labels.size());
}

TEST(ChartSvg, TwoLinesHaveALegendAndManyHaveNoBands) {
    const std::vector<api::Sample> samples{{0, 1, 2, 3}, {1000, 2, 3, 4}};
    const ChartLine line{"<half>", "#2b5fe0", samples};
    const auto two = chart_svg({"Title", "unit", {line, line}});
    EXPECT_EQ(xml_problem(two), "");
    EXPECT_EQ(count_of(two, "&lt;half&gt;"), 2U);
    EXPECT_EQ(count_of(two, "<polygon"), 2U);
    EXPECT_EQ(count_of(chart_svg({"Title", "unit", {line, line, line}}), "<polygon"), 0U);
    EXPECT_EQ(chart_of(samples).find(">one<"), std::string::npos);
}

}  // namespace
}  // namespace studio::report
