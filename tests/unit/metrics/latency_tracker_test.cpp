// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <metrics/latency_tracker.hpp>

namespace studio::metrics {
namespace {

TEST(LatencyTrackerTest, SaysNothingBeforeTheFirst) {
    const LatencyTracker tracker;
    EXPECT_EQ(tracker.p50(), 0);
    EXPECT_EQ(tracker.p99(), 0);
}

TEST(LatencyTrackerTest, GivesTheNearestRank) {
    LatencyTracker tracker;
    for (int ms = 100; ms >= 1; --ms)
        tracker.add(ms);
    EXPECT_EQ(tracker.p50(), 50);
    EXPECT_EQ(tracker.p99(), 99);
    LatencyTracker one;
    one.add(7);
    EXPECT_EQ(one.p50(), 7);
    EXPECT_EQ(one.p99(), 7);
}

TEST(LatencyTrackerTest, ForgetsWhatIsOlderThanTheLastThousand) {
    LatencyTracker tracker;
    for (int i = 0; i < 500; ++i)
        tracker.add(1'000'000);
    for (std::size_t i = 0; i < LatencyTracker::kKept; ++i)
        tracker.add(3);
    EXPECT_EQ(tracker.count(), LatencyTracker::kKept);
    EXPECT_EQ(tracker.p99(), 3);
}

TEST(LatencyTrackerTest, LeavesOutWhatIsNoDuration) {
    LatencyTracker tracker;
    tracker.add(NAN);
    tracker.add(-1);
    EXPECT_EQ(tracker.count(), 0U);
}

}  // namespace
}  // namespace studio::metrics
