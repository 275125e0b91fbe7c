// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rehearsal/rehearsal_errors.hpp>
#include <rehearsal/rehearsal_plan.hpp>

namespace studio::rehearsal {
namespace {

api::LoadChoice rush() {
    return {"mint", 200, 100, "burst", 3'600, {}};
}

Result<Plan> plan_of(const api::LoadChoice& load, const api::RehearsalOptions& options = {}) {
    return plan_rehearsals({load, options, 70, 2'000});
}

TEST(rehearsal_plan, spreads_turnout_evenly_and_gives_each_run_its_own_seed) {
    const auto plan = plan_of(rush(), {4, 60, 140, {}});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->runs.size(), 4U);
    const std::uint32_t turnouts[] = {70, 90, 110, 130};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(plan->runs[i].turnout, turnouts[i]);
        EXPECT_EQ(plan->runs[i].rate_tx_per_s, 2 * turnouts[i]);
        EXPECT_EQ(plan->runs[i].seed, 70 + i);
    }
}

TEST(rehearsal_plan, one_run_is_the_middle_of_the_range) {
    const auto plan = plan_of(rush(), {1, 70, 130, {}});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->runs.front().turnout, 100U);
}

TEST(rehearsal_plan, somebody_comes_however_few_are_expected) {
    auto load = rush();
    load.rate_tx_per_s = 1;
    const auto plan = plan_of(load, {1, 5, 5, {}});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->runs.front().rate_tx_per_s, 1U);
}

TEST(rehearsal_plan, lasts_as_the_curve_does_and_an_hour_for_those_who_wait) {
    const auto plan = plan_of(rush());
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->is_endless);
    EXPECT_EQ(plan->expected_ms, 3'600'000);
    EXPECT_EQ(plan->longest_ms, 7'200'000);
    EXPECT_EQ(plan->span_ms, 30'000);  // 120 of them, each of whole blocks
}

TEST(rehearsal_plan, only_the_beginning_when_that_is_wanted) {
    const auto plan = plan_of(rush(), {1, 100, 100, 60});
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->longest_ms, 60'000);
    EXPECT_EQ(plan->expected_ms, 60'000);
    EXPECT_EQ(plan->span_ms, 2'000);  // no shorter than a block
}

TEST(rehearsal_plan, traffic_without_an_end_gets_one) {
    const auto plan = plan_of({"mint", 200, 100, "", 0, {}});
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->is_endless);
    EXPECT_EQ(plan->longest_ms, 600'000);
    const auto sale = plan_of({"mint", 200, 100, "", 0, 20'000});
    ASSERT_TRUE(sale);
    EXPECT_FALSE(sale->is_endless);
    EXPECT_EQ(sale->expected_ms, 101'000);
}

TEST(rehearsal_plan, refuses_what_cannot_be_rehearsed) {
    const auto error_of = [](const api::LoadChoice& load, const api::RehearsalOptions& options) {
        const auto plan = plan_of(load, options);
        return plan ? nullptr : plan.error().kind;
    };
    auto fast = rush();
    fast.rate_tx_per_s.reset();
    EXPECT_EQ(error_of({}, {}), &errors::kNoTraffic);
    EXPECT_EQ(error_of(fast, {}), &errors::kNoRate);
    EXPECT_EQ(error_of(rush(), {0, 70, 130, {}}), &errors::kBadRuns);
    EXPECT_EQ(error_of(rush(), {51, 70, 130, {}}), &errors::kBadRuns);
    EXPECT_EQ(error_of(rush(), {8, 0, 130, {}}), &errors::kBadTurnout);
    EXPECT_EQ(error_of(rush(), {8, 130, 70, {}}), &errors::kBadTurnout);
    EXPECT_EQ(error_of(rush(), {8, 70, 1'001, {}}), &errors::kBadTurnout);
    EXPECT_EQ(error_of(rush(), {8, 70, 130, 9}), &errors::kBadLength);
    EXPECT_EQ(error_of(rush(), {8, 70, 130, 86'401}), &errors::kBadLength);
    fast.rate_tx_per_s = 90'000;
    EXPECT_EQ(error_of(fast, {8, 70, 130, {}}), &errors::kTooManyCome);
    EXPECT_EQ(error_of(fast, {8, 70, 100, {}}), nullptr);
}

}  // namespace
}  // namespace studio::rehearsal
