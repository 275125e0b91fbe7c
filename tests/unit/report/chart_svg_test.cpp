// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
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
