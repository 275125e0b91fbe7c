// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/arrival.hpp>

namespace studio::load {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::uint32_t kLasts = 600;
constexpr auto kEnd = kLasts * kSecond;

TEST(arrival, curves_are_found_by_id) {
    for (const CurveInfo& info : curves()) {
        EXPECT_EQ(find_curve(info.id), &info);
        EXPECT_FALSE(info.title.empty() || info.plain.empty() || info.origin.empty());
    }
    EXPECT_EQ(find_curve("")->curve, Curve::steady);
    EXPECT_EQ(find_curve("Burst"), nullptr);
}

TEST(arrival, steady_traffic_has_no_end) {
    const Arrival steady;
    EXPECT_FALSE(steady.has_end());
    EXPECT_EQ(steady.full_ns(7 * kEnd), static_cast<std::uint64_t>(7 * kEnd));
    EXPECT_EQ(steady.share(7 * kEnd), 1);
}

/// The closed form against a sum over a million small steps.
TEST(arrival, its_integral_is_that_of_its_shares) {
    for (const Curve curve : {Curve::burst, Curve::wave}) {
        const Arrival arrival{curve, kLasts};
        constexpr std::int64_t kStep = kEnd / 1'000'000;
        double sum = 0;
        for (std::int64_t at = 0; at < kEnd; at += kStep) {
            if (at % (kEnd / 10) == 0) {
                EXPECT_NEAR(static_cast<double>(arrival.full_ns(at)), sum, 1e-6 * kEnd);
            }
            sum += arrival.share(at + kStep / 2) * kStep;
        }
        EXPECT_NEAR(static_cast<double>(arrival.full_ns(kEnd)), sum, 1e-6 * kEnd);
    }
}

TEST(arrival, never_goes_back_and_ends) {
    for (const Curve curve : {Curve::burst, Curve::wave, Curve::queue}) {
        const Arrival arrival{curve, kLasts};
        std::uint64_t before = 0;
        for (std::int64_t at = 0; at < kEnd; at += 3'333'333) {
            const auto now = arrival.full_ns(at);
            ASSERT_GE(now, before);
            before = now;
        }
        EXPECT_TRUE(arrival.has_end());
        EXPECT_EQ(arrival.full_ns(kEnd), arrival.full_ns(9 * kEnd));
        EXPECT_EQ(arrival.share(kEnd + 1), 0);
    }
}

TEST(arrival, a_burst_begins_at_its_peak_and_falls_to_a_twentieth) {
    const Arrival burst{Curve::burst, kLasts};
    EXPECT_DOUBLE_EQ(burst.share(0), 1);
    EXPECT_LT(burst.share(kEnd / 10), 0.41);
    EXPECT_NEAR(burst.share(kEnd), 0.05, 0.001);
}

TEST(arrival, a_wave_rises_four_times) {
    const Arrival wave{Curve::wave, kLasts};
    for (int round = 0; round < 4; ++round) {
        EXPECT_NEAR(wave.share(kEnd / 4 * round), 0, 1e-9);
        EXPECT_NEAR(wave.share(kEnd / 4 * round + kEnd / 8), 1, 1e-9);
    }
    EXPECT_NEAR(static_cast<double>(wave.full_ns(kEnd)), kEnd / 2.0, 2);
}

TEST(arrival, a_line_stands_there_at_once) {
    const Arrival line{Curve::queue, kLasts};
    EXPECT_TRUE(line.is_line());
    EXPECT_EQ(line.full_ns(0), static_cast<std::uint64_t>(kEnd));
}

TEST(arrival, a_shape_spans_the_whole_time) {
    const auto shape = Arrival{Curve::wave, kLasts}.shape(9);
    ASSERT_EQ(shape.size(), 9U);
    for (std::size_t i = 0; i < 9; ++i)
        EXPECT_NEAR(shape[i], i % 2 == 0 ? 0 : 1, 1e-9);
}

}  // namespace
}  // namespace studio::load
