// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rehearsal/findings.hpp>

namespace studio::rehearsal {
namespace {

using api::RehearsalMetric;
using api::RehearsalTone;
using api::RehearsalTotal;

/// Three calm rehearsals with room to spare.
api::RehearsalReport calm() {
    api::RehearsalReport report;
    report.prices = "Mainnet, median";
    report.block_time_s = 2;
    report.times_real = 14;
    report.runs = {{80, 16, 1, api::RehearsalEnd::served, 90, 6, {}},
                   {100, 20, 2, api::RehearsalEnd::served, 90, 6, {}},
                   {120, 24, 3, api::RehearsalEnd::served, 92, 7, {}}};
    report.curves = {{RehearsalMetric::long_wait_s, {{5, {1, 2, 2}}, {15, {1, 2, 3}}}},
                     {RehearsalMetric::base_fee_gwei, {{5, {1, 1, 1}}, {15, {1, 1.5, 2}}}}};
    report.figures = {{RehearsalTotal::wait_s, {1, 1, 1.2}},
                      {RehearsalTotal::long_wait_s, {1.8, 2, 2}},
                      {RehearsalTotal::longest_wait_s, {2, 2, 2.2}},
                      {RehearsalTotal::most_waiting, {10, 20, 1'234}},
                      {RehearsalTotal::served_after_s, {88, 90, 91}},
                      {RehearsalTotal::peak_fullness, {0.2, 0.3, 0.4}},
                      {RehearsalTotal::usd_per_tx, {0.01, 0.02, 0.03}},
                      {RehearsalTotal::fullest_block_ms, {100, 130, 150}}};
    return report;
}

FindingTerms terms() {
    FindingTerms terms;
    terms.slice_ms = 200;
    terms.gas_limit = 30'000'000;
    terms.fitting_gas = 41'500'000;
    return terms;
}

api::RehearsalBand& figure(api::RehearsalReport& report, RehearsalTotal total) {
    for (auto& one : report.figures)
        if (one.total == total)
            return one.band;
    return report.figures.emplace_back(api::RehearsalFigure{total, {}}).band;
}

/// All sentences of a tone, each on its line.
std::string said(const api::RehearsalReport& report, RehearsalTone tone, const FindingTerms& how = terms()) {
    std::string all;
    for (const auto& sentence : findings_of(report, how))
        if (sentence.tone == tone)
            all += sentence.text.english() + "\n";
    return all;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(findings, a_calm_event_needs_no_advice) {
    EXPECT_EQ(said(calm(), RehearsalTone::bad), "");
    EXPECT_EQ(said(calm(), RehearsalTone::advice), "");
    const auto good = said(calm(), RehearsalTone::good);
    EXPECT_TRUE(has(good, "Nobody stood in line")) << good;
    EXPECT_TRUE(
        has(good, "keeps pace: a block took at most 150 ms of processor time, and a block comes every 2 s."))
        << good;
    const auto facts = said(calm(), RehearsalTone::fact);
    EXPECT_TRUE(has(facts, "Half of the guests waited at most 1 s")) << facts;
    EXPECT_TRUE(has(facts, "A transaction cost $0.02 ($0.01 to $0.03)")) << facts;
}

TEST(findings, the_worst_moment_is_named_with_its_band) {
    auto report = calm();
    report.curves[0].points[1].band = {4, 9, 20};
    const auto bad = said(report, RehearsalTone::bad);
    EXPECT_TRUE(
        has(bad, "worst 15 s after the opening: 1 guest in 20 waited longer than 9 s then (4 s to 20 s)"))
        << bad;
    EXPECT_TRUE(has(bad, "1,234 transactions stood in line")) << bad;
}

TEST(findings, one_rehearsal_with_a_line_is_enough_to_tell_of_it) {
    auto report = calm();
    report.curves[0].points[0].band = {1, 1, 7};  // the median is worse later, where nobody had a line
    const auto bad = said(report, RehearsalTone::bad);
    EXPECT_TRUE(
        has(bad, "worst 5 s after the opening: 1 guest in 20 waited longer than 1 s then (1 s to 7 s)"))
        << bad;
}

TEST(findings, moments_are_said_in_minutes_and_hours) {
    auto report = calm();
    figure(report, RehearsalTotal::served_after_s) = {119, 725, 7'500};
    const auto facts = said(report, RehearsalTone::fact);
    EXPECT_TRUE(has(facts, "Everybody was served 12 min 5 s after the opening (119 s to 2 h 5 min)."))
        << facts;
}

TEST(findings, full_blocks_are_told_with_the_limit_that_would_do) {
    auto report = calm();
    figure(report, RehearsalTotal::peak_fullness) = {0.9, 0.99, 1};
    EXPECT_EQ(said(report, RehearsalTone::advice), "");  // nobody minds as long as nobody waits
    report.curves[0].points[1].band = {4, 9, 20};
    EXPECT_TRUE(has(said(report, RehearsalTone::bad), "full at the peak: 99 % (90 to 100 %)"));
    EXPECT_TRUE(has(said(report, RehearsalTone::advice), "block gas limit from 30 to 42 million"));
    auto line = terms();
    line.all_at_once = true;
    EXPECT_TRUE(has(said(report, RehearsalTone::advice, line), "make the line go faster"));
}

TEST(findings, dearer_gas_is_told) {
    auto report = calm();
    report.curves[1].points[1].band = {3, 4, 5};
    EXPECT_TRUE(has(said(report, RehearsalTone::advice), "rose from 1 to 4 gwei (3 to 5)"));
}

TEST(findings, who_was_not_served_is_counted) {
    auto report = calm();
    figure(report, RehearsalTotal::turned_away) = {0, 10, 1'500};
    figure(report, RehearsalTotal::unserved) = {0, 0, 77};
    const auto bad = said(report, RehearsalTone::bad);
    EXPECT_TRUE(has(bad, "Up to 1,500 guests found no room")) << bad;
    EXPECT_TRUE(has(bad, "Up to 77 transactions still waited")) << bad;
}

TEST(findings, who_comes_too_late_for_a_sale_is_told_so) {
    auto report = calm();
    figure(report, RehearsalTotal::failed) = {0, 3, 1'001};
    EXPECT_TRUE(has(said(report, RehearsalTone::fact), "Up to 1,001 transactions failed in the rollup"));
    auto sale = terms();
    sale.is_sale = true;
    EXPECT_TRUE(has(said(report, RehearsalTone::fact, sale), "1,001 transactions came too late"));
}

TEST(findings, a_computer_that_is_too_slow_is_told) {
    auto report = calm();
    figure(report, RehearsalTotal::fullest_block_ms) = {900, 1'500, 1'700};
    EXPECT_TRUE(has(said(report, RehearsalTone::bad), "a block took up to 1.7 s of processor time"));
}

TEST(findings, the_band_claims_no_more_than_it_is) {
    const auto limits = said(calm(), RehearsalTone::limit);
    EXPECT_TRUE(has(limits, "rehearsed 3 times, with 80 to 120 %")) << limits;
    EXPECT_TRUE(has(limits, "at most about 2 times in 4")) << limits;
    EXPECT_TRUE(has(limits, "in steps of 200 ms")) << limits;
    EXPECT_FALSE(has(limits, "The end is not rehearsed")) << limits;
    auto one = calm();
    one.runs.resize(1);
    EXPECT_TRUE(has(said(one, RehearsalTone::limit), "rehearsed once, with 80 %"));
    EXPECT_FALSE(has(said(one, RehearsalTone::limit), "a further event"));
}

TEST(findings, an_event_on_l1_says_what_its_end_leaves_out) {
    auto report = calm();
    figure(report, RehearsalTotal::usd_on_l1) = {10, 12, 15};
    auto how = terms();
    how.stands_on_l1 = true;
    EXPECT_TRUE(has(said(report, RehearsalTone::fact, how), "batches and claims cost $12.00 on the L1"));
    EXPECT_TRUE(has(said(report, RehearsalTone::limit, how), "The end is not rehearsed"));
}

}  // namespace
}  // namespace studio::rehearsal
