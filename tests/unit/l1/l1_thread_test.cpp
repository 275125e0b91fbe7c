// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/shifted_clock.hpp>
#include <l1/l1_errors.hpp>
#include <l1/l1_thread.hpp>
#include <support/l1_fixture.hpp>

namespace studio::l1 {
namespace {

using test::L1Fixture;

class L1ThreadTest : public testing::Test {
protected:
    void SetUp() override {
        l1.settings().genesis_time = static_cast<std::uint64_t>(system.wall_ms() / 1000);
        l1.open();
    }
    void wait_for_block(std::uint64_t number) {
        for (int i = 0; i < 1000 && l1->l1_head()->block.header.number < number; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        ASSERT_GE(l1->l1_head()->block.header.number, number);
    }
    SystemClock system;
    ShiftedClock clock{system};
    L1Fixture l1;
};

TEST_F(L1ThreadTest, MakesBlocksAtItsPaceAndStops) {
    L1Thread thread{*l1, clock, 1000};
    thread.start();
    wait_for_block(2);
    EXPECT_GE(l1->l1_head()->block.header.timestamp, l1.settings().genesis_time + 2);
    EXPECT_FALSE(thread.failure());
}

/// A demonstration skips the week that a withdrawal has to wait.
TEST_F(L1ThreadTest, ABlockFollowsAtOnceWhenTimeIsMoved) {
    L1Thread thread{*l1, clock, 3'600'000};
    thread.start();
    clock.move_forward(7 * 24 * 3'600'000LL);
    wait_for_block(1);
    EXPECT_GE(l1->l1_head()->block.header.timestamp, l1.settings().genesis_time + 7 * 24 * 3600);
}

TEST_F(L1ThreadTest, ReorganisesOnCommandAndGoesOn) {
    L1Thread thread{*l1, clock, 3'600'000};
    thread.start();
    for (std::uint64_t number = 1; number <= 3; ++number) {
        thread.hurry();
        wait_for_block(number);
    }
    const auto old = l1->l1_block(2).value()->hash;
    ASSERT_TRUE(thread.reorganise(1, Undone::wait_again));
    wait_for_block(2);
    EXPECT_NE(l1->l1_block(2).value()->hash, old);
    EXPECT_TRUE(thread.reorganise(99, Undone::wait_again).error().is(errors::kNoSuchL1Block));
}

}  // namespace
}  // namespace studio::l1
