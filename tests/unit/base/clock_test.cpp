// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/clock.hpp>

namespace studio {

TEST(SimulatedClock, moves_only_by_sleeping_and_never_back) {
    SimulatedClock clock{1'000};

    clock.sleep_until_ns(5'000'000);
    EXPECT_EQ(clock.monotonic_ns(), 5'000'000);
    EXPECT_EQ(clock.wall_ms(), 1'005);

    clock.sleep_until_ns(1'000'000);
    EXPECT_EQ(clock.monotonic_ns(), 5'000'000);
    EXPECT_TRUE(clock.is_simulated());
}

TEST(SystemClock, sleeps_at_least_until_the_deadline) {
    SystemClock clock;
    const auto deadline = clock.monotonic_ns() + 2'000'000;

    clock.sleep_until_ns(deadline);

    EXPECT_GE(clock.monotonic_ns(), deadline);
    EXPECT_GT(clock.wall_ms(), 1'600'000'000'000);
    EXPECT_FALSE(clock.is_simulated());
}

}  // namespace studio
