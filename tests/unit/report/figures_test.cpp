// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <report/cost_total.hpp>
#include <report/figures.hpp>
#include <report/series.hpp>

#include "sample_report.hpp"

namespace studio::report {
namespace {

TEST(Figures, NumbersAreGrouped) {
    EXPECT_EQ(grouped(std::uint64_t{0}), "0");
    EXPECT_EQ(grouped(std::uint64_t{999}), "999");
    EXPECT_EQ(grouped(std::uint64_t{1'234'567}), "1,234,567");
    EXPECT_EQ(grouped(UINT64_MAX), "18,446,744,073,709,551,615");
}

TEST(Figures, AmountsAreExactDownToSixDigits) {
    EXPECT_EQ(scaled_amount("1234567890000000000000", 18), "1,234.56789");
    EXPECT_EQ(scaled_amount("9007199254740993000001", 6), "9,007,199,254,740,993.000001");
    EXPECT_EQ(scaled_amount("1999999999999999999", 18), "1.999999");
    EXPECT_EQ(scaled_amount("1", 18), "< 0.000001");
    EXPECT_EQ(scaled_amount("000", 18), "0");
    EXPECT_EQ(scaled_amount("3914", 0), "3,914");
    EXPECT_EQ(scaled_amount("5", 255), "< 0.000001");
    EXPECT_EQ(ether_text("1250000000000000000"), "1.25 ETH");
}

TEST(Figures, DollarsShowWhatSaysSomething) {
    EXPECT_EQ(usd_text(0), "$0.00");
    EXPECT_EQ(usd_text(0.0031416), "$0.00314");
    EXPECT_EQ(usd_text(1234.5), "$1,234.50");
    EXPECT_EQ(usd_text(1e300), "$1.00e+300");
}

TEST(Figures, MeasurementsHaveThreeDigits) {
    EXPECT_EQ(measured_text(3912.4), "3,912");
    EXPECT_EQ(measured_text(12.34), "12.3");
    EXPECT_EQ(measured_text(0.045), "0.045");
    EXPECT_EQ(measured_text(-2.5), "-2.5");
    EXPECT_EQ(wait_text(340), "340 ms");
    EXPECT_EQ(wait_text(2350), "2.35 s");
}

TEST(Figures, TimesAreUtcOrNotKnown) {
    EXPECT_EQ(utc_text(1'795'888'800'000), "2026-11-28 18:00 UTC");
    EXPECT_EQ(utc_text(0), "1970-01-01 00:00 UTC");
    EXPECT_EQ(exact_utc_text(1'795'888'807'999), "2026-11-28 18:00:07 UTC");
    EXPECT_EQ(utc_text(-1), std::nullopt);
    EXPECT_EQ(utc_text(INT64_MAX), std::nullopt);
}

TEST(CostTotal, AddsUpExactlyInWei) {
    const auto total = total_cost(full_report().costs);
    EXPECT_EQ(total.fee_wei, "324334567890123458");
    EXPECT_EQ(total.transactions, 576U);
    EXPECT_EQ(total.gas, 111'852'729U);
    EXPECT_EQ(total.blobs, 824U);
}

TEST(CostTotal, IsNotKnownWhenAPartIsNotOrItDoesNotFit) {
    auto costs = full_report().costs;
    costs[1].fee_wei = "";
    costs[1].gas = UINT64_MAX;
    EXPECT_EQ(total_cost(costs).fee_wei, "");
    EXPECT_EQ(total_cost(costs).gas, std::nullopt);
    costs[1].fee_wei = Uint256::max().to_decimal();
    EXPECT_EQ(total_cost(costs).fee_wei, "");
}

TEST(Series, MedianAndTotalAreOfMeans) {
    const std::vector<api::Sample> samples{{1, 0, 5, 90}, {2, 0, 1, 7}, {3, 0, 3, 8}};
    EXPECT_EQ(median_mean(samples), 3);
    EXPECT_EQ(highest(samples), 90);
    EXPECT_EQ(median_mean({}), std::nullopt);
    const auto total = total_of({samples, {{2, 0, 10, 0}, {3, 0, 20, 0}}});
    ASSERT_EQ(total.size(), 2U);
    EXPECT_EQ(total[0].mean, 11);
    EXPECT_EQ(total[1].wall_ms, 3);
}

}  // namespace
}  // namespace studio::report
