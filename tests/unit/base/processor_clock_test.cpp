// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/processor_clock.hpp>

#include <chrono>
#include <thread>

namespace studio {
namespace {

TEST(processor_clock, counts_work_and_no_waiting) {
    const ProcessorClock clock;
    const SystemClock system;
    const auto used_before = clock.monotonic_ns();
    const auto before = system.monotonic_ns();
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    const auto slept = system.monotonic_ns() - before;
    const auto used_asleep = clock.monotonic_ns() - used_before;
    EXPECT_LT(used_asleep, slept);

    while (clock.monotonic_ns() - used_before < used_asleep + 1'000'000) {
    }
    EXPECT_GE(clock.monotonic_ns(), used_before + used_asleep + 1'000'000);
}

}  // namespace
}  // namespace studio
