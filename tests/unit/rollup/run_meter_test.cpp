// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rollup/run_meter.hpp>

/// Rates as people read them: they follow what comes in, not how many blocks end within a second.
namespace studio::rollup::test {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

class RunMeterTest : public testing::Test {
protected:
    void block(std::size_t transactions, std::int64_t at_ns) {
        chain::SealedBlock sealed;
        sealed.block.header.gas_limit = 30'000'000;
        sealed.block.header.gas_used = 21'000 * transactions;
        meter_.add_block(sealed, std::vector<pipeline::Inclusion>(transactions), at_ns, {});
    }
    double rate(std::int64_t now_ns) const { return meter_.figures(now_ns).tx_per_s; }
    double peak() const { return meter_.figures(0).peak_tx_per_s; }

    RunMeter meter_;
};

TEST_F(RunMeterTest, BlocksOfTwoSecondsGiveASteadyRate) {
    for (int i = 1; i <= 10; ++i)
        block(100, 2 * kSecond * i);

    for (const auto later : {std::int64_t{0}, kSecond / 2, kSecond, 3 * kSecond / 2, 2 * kSecond})
        EXPECT_DOUBLE_EQ(rate(20 * kSecond + later), 50) << later;
    EXPECT_DOUBLE_EQ(meter_.figures(20 * kSecond).gas_per_s, 50 * 21'000);
}

TEST_F(RunMeterTest, TwoBlocksThatHappenToEndInOneSecondAreNoPeak) {
    for (int i = 1; i <= 20; ++i)
        block(50, kSecond * i + (i % 2 == 0 ? -kSecond / 50 : kSecond / 50));

    EXPECT_NEAR(peak(), 50, 3);
}

TEST_F(RunMeterTest, APeakIsTheBestSecond) {
    for (int i = 1; i <= 10; ++i)
        block(i == 5 ? 400 : 10, kSecond * i);

    EXPECT_DOUBLE_EQ(peak(), 400);
}

TEST_F(RunMeterTest, ARateFallsWhenNoBlockComes) {
    for (int i = 1; i <= 10; ++i)
        block(50, kSecond * i);

    EXPECT_DOUBLE_EQ(rate(11 * kSecond), 50);
    EXPECT_DOUBLE_EQ(rate(12 * kSecond), 30) << "two of the last five seconds had nothing";
    EXPECT_DOUBLE_EQ(rate(16 * kSecond), 0);
}

TEST_F(RunMeterTest, BlocksThatWereOwedCountWhenTheyAreMade) {
    block(0, kSecond);
    for (int i = 0; i < 100; ++i)
        block(10, 5 * kSecond + i);

    EXPECT_NEAR(peak(), 1'000, 10);
}

}  // namespace
}  // namespace studio::rollup::test
