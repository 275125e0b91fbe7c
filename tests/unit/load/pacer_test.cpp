// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/pacer.hpp>

namespace studio::load {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

const Arrival kSteady;

std::size_t take_all(Pacer& pacer, std::int64_t now_ns, std::uint32_t rate,
                     const Arrival& arrival = kSteady) {
    const std::size_t due = pacer.due(now_ns, rate, arrival);
    pacer.take(due);
    return due;
}

TEST(pacer, owes_nothing_at_the_start) {
    Pacer pacer{std::nullopt};
    pacer.restart(5 * kSecond);
    EXPECT_EQ(pacer.due(5 * kSecond, 500, kSteady), 0U);
}

TEST(pacer, is_exact_however_often_it_is_asked) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    std::size_t total = 0;
    for (std::int64_t now = 0; now <= 10 * kSecond; now += 3'333'333)
        total += take_all(pacer, now, 7);
    total += take_all(pacer, 10 * kSecond, 7);
    EXPECT_EQ(total, 70U);
}

TEST(pacer, counts_a_long_step_in_full_on_a_simulated_clock) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(12 * kSecond, 500, kSteady), 6000U);
}

TEST(pacer, forgets_what_was_missed_in_a_long_sleep) {
    Pacer pacer{kSecond};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(3600 * kSecond, 500, kSteady), 500U);
}

TEST(pacer, keeps_little_of_what_nobody_took) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    pacer.due(10 * kSecond, 1000, kSteady);
    EXPECT_EQ(pacer.due(10 * kSecond, 1000, kSteady), 250U);
    EXPECT_EQ(pacer.forgotten(), 9'750U);
    pacer.restart(10 * kSecond);
    EXPECT_EQ(pacer.forgotten(), 0U);
}

TEST(pacer, keeps_one_transaction_of_a_slow_rate) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(kSecond, 1, kSteady), 1U);
    EXPECT_EQ(pacer.due(kSecond, 1, kSteady), 1U);
}

TEST(pacer, a_clock_that_goes_back_owes_nothing_twice) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    take_all(pacer, 2 * kSecond, 10);
    EXPECT_EQ(take_all(pacer, kSecond, 10), 0U);
    EXPECT_EQ(take_all(pacer, 3 * kSecond, 10), 10U);
}

TEST(pacer, a_change_of_the_rate_counts_from_then_on) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    EXPECT_EQ(take_all(pacer, 2 * kSecond, 10), 20U);
    EXPECT_EQ(take_all(pacer, 3 * kSecond, 100), 100U);
}

/// A curve brings floor(rate · full_ns) whatever the time between two questions is.
TEST(pacer, is_exact_along_a_curve_however_often_it_is_asked) {
    for (const Curve curve : {Curve::burst, Curve::wave, Curve::queue}) {
        const Arrival arrival{curve, 60};
        for (const std::int64_t step : {2'000'000L, 200'000'000L, 7'777'777L, 12 * kSecond}) {
            Pacer pacer{std::nullopt};
            pacer.restart(5);
            std::size_t total = 0;
            for (std::int64_t now = 0; now <= 40 * kSecond; now += step)
                total += take_all(pacer, 5 + now, 137, arrival);
            total += take_all(pacer, 5 + 40 * kSecond, 137, arrival);
            EXPECT_EQ(total, 137 * arrival.full_ns(40 * kSecond) / 1'000'000'000);
        }
    }
}

TEST(pacer, a_curve_goes_on_where_it_was_after_a_long_sleep) {
    const Arrival arrival{Curve::wave, 60};
    Pacer pacer{kSecond};
    pacer.restart(0);
    pacer.due(3600 * kSecond, 500, arrival);
    EXPECT_EQ(pacer.elapsed_ns(), kSecond);
}

TEST(pacer, nobody_leaves_a_line) {
    const Arrival line{Curve::queue, 60};
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(0, 100, line), 6000U);
    pacer.take(1);
    EXPECT_EQ(pacer.due(3600 * kSecond, 100, line), 5999U);
    EXPECT_FALSE(pacer.owes_nothing());
    pacer.take(5999);
    EXPECT_TRUE(pacer.owes_nothing());
}

}  // namespace
}  // namespace studio::load
