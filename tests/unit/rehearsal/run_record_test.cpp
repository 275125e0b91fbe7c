// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <rehearsal/rehearsal_report.hpp>

namespace studio::rehearsal {
namespace {

using api::RehearsalEnd;
using api::RehearsalMetric;
using api::RehearsalTotal;

constexpr std::int64_t kSpanMs = 10'000;

BlockSample block(std::int64_t at_ms, std::vector<std::uint32_t> waits_ms, std::uint64_t waiting,
                  double fullness) {
    BlockSample sample;
    sample.at_ms = at_ms;
    sample.waits_ms = std::move(waits_ms);
    sample.waiting = waiting;
    sample.fullness = fullness;
    return sample;
}

RunRecord short_run() {
    RunRecord record{kSpanMs};
    record.add(block(2'000, {2'000, 1'000}, 5, 1.0));
    record.add(block(4'000, {3'000}, 3, 0.5));
    record.add(block(12'000, {9'000, 1'000}, 0, 0.25));
    RunEnd end;
    end.why = RehearsalEnd::served;
    end.at_ms = 14'000;
    record.finish(end);
    return record;
}

TEST(run_record, sums_up_its_blocks_span_by_span) {
    const auto record = short_run();
    ASSERT_EQ(record.spans(), 2U);
    EXPECT_EQ(record.value(RehearsalMetric::waiting, 0), 5.0);
    EXPECT_EQ(record.value(RehearsalMetric::waiting, 1), 0.0);
    EXPECT_EQ(record.value(RehearsalMetric::fullness, 0), 0.75);
    EXPECT_EQ(record.value(RehearsalMetric::fullness, 1), 0.25);
}

TEST(run_record, waits_count_for_the_moment_at_which_somebody_came) {
    const auto record = short_run();
    // The one who waited 9 s came in the first span, in the second there was one who waited a second.
    EXPECT_EQ(record.value(RehearsalMetric::long_wait_s, 0), 9.0);
    EXPECT_EQ(record.value(RehearsalMetric::wait_s, 0), 2.0);
    EXPECT_EQ(record.value(RehearsalMetric::wait_s, 1), 1.0);
}

TEST(run_record, totals_are_of_the_whole_run) {
    const auto record = short_run();
    const auto& totals = record.totals();
    EXPECT_EQ(totals.at(RehearsalTotal::served), 5);
    EXPECT_EQ(totals.at(RehearsalTotal::blocks), 3);
    EXPECT_EQ(totals.at(RehearsalTotal::most_waiting), 5);
    EXPECT_EQ(totals.at(RehearsalTotal::wait_s), 2);
    EXPECT_EQ(totals.at(RehearsalTotal::longest_wait_s), 9);
    EXPECT_EQ(totals.at(RehearsalTotal::served_after_s), 12);
    EXPECT_EQ(totals.at(RehearsalTotal::peak_fullness), 0.75);
    EXPECT_FALSE(totals.contains(RehearsalTotal::sold_out_after_s));
    EXPECT_FALSE(totals.contains(RehearsalTotal::usd_on_l1));
}

TEST(run_record, whoever_still_waits_was_not_served) {
    RunRecord record{kSpanMs};
    record.add(block(2'000, {1'000}, 8, 1));
    RunEnd end;
    end.why = RehearsalEnd::out_of_time;
    end.unserved = 8;
    record.finish(end);
    EXPECT_EQ(record.totals().at(RehearsalTotal::unserved), 8);
    EXPECT_FALSE(record.totals().contains(RehearsalTotal::served_after_s));
}

TEST(run_record, behind_its_end_nobody_waits_and_nothing_else_is_known) {
    const auto record = short_run();
    EXPECT_EQ(record.value(RehearsalMetric::waiting, 9), 0.0);
    EXPECT_EQ(record.value(RehearsalMetric::fullness, 9), 0.0);
    EXPECT_FALSE(record.value(RehearsalMetric::wait_s, 9));
    EXPECT_FALSE(record.value(RehearsalMetric::base_fee_gwei, 9));
}

TEST(rehearsal_report, a_point_of_a_curve_is_a_band_over_the_runs) {
    RunRecord longer{kSpanMs};
    longer.add(block(5'000, {500}, 9, 1));
    longer.add(block(25'000, {700}, 4, 1));
    longer.finish({});
    const auto curve = curve_of({short_run(), longer}, RehearsalMetric::waiting, 10);
    ASSERT_EQ(curve.points.size(), 3U);
    EXPECT_EQ(curve.points[0], (api::RehearsalPoint{5, {5, 7, 9}}));
    EXPECT_EQ(curve.points[1], (api::RehearsalPoint{15, {0, 0, 0}}));  // the longer one made no block in it
    EXPECT_EQ(curve.points[2], (api::RehearsalPoint{25, {0, 2, 4}}));  // the shorter one is over
    EXPECT_EQ(curve_of({short_run(), longer}, RehearsalMetric::wait_s, 10).points[2].band,
              (api::RehearsalBand{0.7, 0.7, 0.7}));
}

TEST(rehearsal_report, figures_are_those_of_the_runs_that_have_them) {
    RunRecord sold{kSpanMs};
    sold.add(block(5'000, {500}, 9, 1));
    RunEnd end;
    end.why = RehearsalEnd::sold_out;
    end.sold_out_at_ms = 6'000;
    sold.finish(end);
    const auto figures = figures_of({short_run(), sold});
    const auto band = [&](RehearsalTotal wanted) {
        return std::ranges::find(figures, wanted, &api::RehearsalFigure::total)->band;
    };
    EXPECT_EQ(band(RehearsalTotal::served), (api::RehearsalBand{1, 3, 5}));
    EXPECT_EQ(band(RehearsalTotal::sold_out_after_s), (api::RehearsalBand{6, 6, 6}));
}

}  // namespace
}  // namespace studio::rehearsal
