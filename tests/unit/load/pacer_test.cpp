// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/pacer.hpp>

namespace studio::load {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

std::size_t take_all(Pacer& pacer, std::int64_t now_ns, std::uint32_t rate) {
    const std::size_t due = pacer.due(now_ns, rate);
    pacer.take(due);
    return due;
}

TEST(pacer, owes_nothing_at_the_start) {
    Pacer pacer{std::nullopt};
    pacer.restart(5 * kSecond);
    EXPECT_EQ(pacer.due(5 * kSecond, 500), 0U);
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
    EXPECT_EQ(pacer.due(12 * kSecond, 500), 6000U);
}

TEST(pacer, forgets_what_was_missed_in_a_long_sleep) {
    Pacer pacer{kSecond};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(3600 * kSecond, 500), 500U);
}

TEST(pacer, keeps_little_of_what_nobody_took) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    pacer.due(10 * kSecond, 1000);
    EXPECT_EQ(pacer.due(10 * kSecond, 1000), 250U);
}

TEST(pacer, keeps_one_transaction_of_a_slow_rate) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    EXPECT_EQ(pacer.due(kSecond, 1), 1U);
    EXPECT_EQ(pacer.due(kSecond, 1), 1U);
}

TEST(pacer, a_clock_that_goes_back_owes_nothing_twice) {
    Pacer pacer{std::nullopt};
    pacer.restart(0);
    take_all(pacer, 2 * kSecond, 10);
    EXPECT_EQ(take_all(pacer, kSecond, 10), 0U);
    EXPECT_EQ(take_all(pacer, 3 * kSecond, 10), 10U);
}

}  // namespace
}  // namespace studio::load
