// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <spec/design.hpp>
#include <spec/estimate.hpp>

#include "preset_text.hpp"

namespace studio::spec {
namespace {

TEST(Estimate, IsMarkedByWhereItComesFrom) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("nft-drop.rollup.json"), spec).empty());

    const auto before = estimate(spec, {{{"core_hour_usd", 0.05}}, "Test prices", std::nullopt});
    const auto after =
        estimate(spec, {{{"core_hour_usd", 0.05}}, "Test prices", MachineFigures{0.002, "first run"}});

    EXPECT_EQ(before.usd_per_tx->source, api::FigureSource::estimated);
    EXPECT_EQ(after.usd_per_tx->source, api::FigureSource::measured);
    EXPECT_DOUBLE_EQ(after.usd_per_tx->value, 0.002 / 3600 * 0.05);
    EXPECT_EQ(before.tx_per_s->source, api::FigureSource::computed);
    EXPECT_EQ(after.tx_per_s->source, api::FigureSource::measured);
    EXPECT_DOUBLE_EQ(after.tx_per_s->value, 500);
    EXPECT_FALSE(before.final_ms);
    EXPECT_EQ(before.risks.size(), 5U);
}

/// An event on so many shards whose guests come as fast as they are taken in.
api::RollupSpec event_on(std::int64_t shards) {
    api::RollupSpec spec;
    EXPECT_TRUE(read_design(preset("event.rollup.json"), spec).empty());
    spec.layers[api::Layer::lifecycle].parameters["shards"] = shards;
    spec.load = {"mint", std::nullopt, 200, {}, 0, {}};
    return spec;
}

/// On a computer of so many cores, each of which has managed 10 transactions a second.
api::Estimate estimate_on(const api::RollupSpec& spec, unsigned cores) {
    EstimateInputs inputs;
    inputs.prices = {{"core_hour_usd", 0.05}, {"eth_usd", 3000}, {"l1_base_fee_gwei", 2}};
    inputs.machine = MachineFigures{0.1, "slow run"};
    inputs.cores = cores;
    return estimate(spec, inputs);
}

TEST(Estimate, ShardsUseACoreEachAsFarAsThereAreAny) {
    EXPECT_DOUBLE_EQ(estimate_on(event_on(1), 8).tx_per_s->value, 10);
    EXPECT_DOUBLE_EQ(estimate_on(event_on(4), 1).tx_per_s->value, 10);
    EXPECT_DOUBLE_EQ(estimate_on(event_on(4), 2).tx_per_s->value, 20);
    EXPECT_DOUBLE_EQ(estimate_on(event_on(4), 64).tx_per_s->value, 40);
}

TEST(Estimate, OnlyWhatOneCoreDidIsCalledMeasured) {
    const auto alone = *estimate_on(event_on(1), 8).tx_per_s;
    const auto together = *estimate_on(event_on(4), 3).tx_per_s;
    EXPECT_EQ(alone.source, api::FigureSource::measured);
    EXPECT_EQ(together.source, api::FigureSource::estimated);
    EXPECT_NE(together.explanation.english().find("The 4 shards can use 3 cores"), std::string::npos)
        << together.explanation.english();
}

TEST(Estimate, BlocksOfShardsAreNamedForEachOfThem) {
    const auto one = *estimate(event_on(1), {}).tx_per_s;
    const auto four = *estimate(event_on(4), {}).tx_per_s;
    EXPECT_EQ(four.source, api::FigureSource::computed);
    EXPECT_EQ(four.explanation.english().find("What fits into the blocks of all 4 shards: on each of them "),
              0U);
    EXPECT_EQ(one.explanation.args[0], four.explanation.args[0]);  // gas of a block

    EstimateInputs fast;
    fast.machine = MachineFigures{1e-9, "fast run"};
    fast.cores = 2;
    const auto measured = *estimate(event_on(4), fast).tx_per_s;
    EXPECT_EQ(measured.value, four.value);
    EXPECT_NE(measured.explanation.english().find("the shards can use 2 of its cores"), std::string::npos)
        << measured.explanation.english();
    EXPECT_EQ(measured.explanation.english().find('%'), std::string::npos);
}

TEST(Estimate, ShardsChangeNothingButTheRateAndWhoSharesAClaim) {
    const auto cost_of = [](const api::Estimate& estimate, const char* part) {
        const auto& costs = estimate.costs;
        return std::find_if(costs.begin(), costs.end(), [&](const auto& c) { return c.part == part; })
            ->usd_per_tx;
    };
    const auto one = estimate_on(event_on(1), 4);
    const auto four = estimate_on(event_on(4), 4);
    EXPECT_EQ(four.soft_confirm_ms->value, one.soft_confirm_ms->value);
    EXPECT_EQ(four.final_ms->value, one.final_ms->value);
    EXPECT_EQ(cost_of(four, "execution"), cost_of(one, "execution"));
    EXPECT_EQ(cost_of(four, "data"), cost_of(one, "data"));
    // Four times as many come, each shard claims as often as the one did: the same for each transaction.
    EXPECT_DOUBLE_EQ(cost_of(four, "settlement"), cost_of(one, "settlement"));

    auto few = event_on(1);
    auto few_on_four = event_on(4);
    few.load.rate_tx_per_s = few_on_four.load.rate_tx_per_s = 8;
    // As many come as before, and four times as many claims are made for them.
    EXPECT_DOUBLE_EQ(cost_of(estimate_on(few_on_four, 4), "settlement"),
                     4 * cost_of(estimate_on(few, 4), "settlement"));
}

TEST(Estimate, WhatTheComputerDoesNotManageSharesNoClaim) {
    auto spec = event_on(1);
    const auto fast = estimate(spec, {{{"eth_usd", 3000}, {"l1_base_fee_gwei", 2}}, "Test prices", {}});
    const auto slow = estimate_on(spec, 1);
    EXPECT_DOUBLE_EQ(slow.costs[2].usd_per_tx * slow.tx_per_s->value,
                     fast.costs[2].usd_per_tx * fast.tx_per_s->value);
}

TEST(Estimate, OnAnL1ItSaysWhenABlockIsFinalAndThatTheL1IsAWayIn) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("on-ethereum.rollup.json"), spec).empty());

    const auto given = estimate(spec, {{}, "Test prices", std::nullopt, {12'000, 64}});

    // A batch every second L1 block: one block on average, one to get in, 64 until it is final.
    ASSERT_TRUE(given.final_ms);
    EXPECT_DOUBLE_EQ(given.final_ms->value, 66 * 12'000);
    for (const auto& risk : given.risks) {
        if (risk.axis == api::RiskAxis::sequencer_failure) {
            EXPECT_EQ(risk.level, api::RiskLevel::good);
        }
        if (risk.axis == api::RiskAxis::state_validation || risk.axis == api::RiskAxis::proposer_failure) {
            EXPECT_EQ(risk.level, api::RiskLevel::bad);
        }
    }
    EXPECT_EQ(given.risks.size(), 5U);
}

TEST(Estimate, NobodyChangesTheContractsOfAnEphemeralRollup) {
    const auto exit_window = [](const char* file) -> std::optional<api::RiskLevel> {
        api::RollupSpec spec;
        EXPECT_TRUE(read_design(preset(file), spec).empty());
        for (const auto& risk : estimate(spec, {}).risks)
            if (risk.axis == api::RiskAxis::exit_window)
                return risk.level;
        return std::nullopt;
    };
    EXPECT_EQ(exit_window("on-ethereum.rollup.json"), api::RiskLevel::bad);
    EXPECT_EQ(exit_window("event.rollup.json"), api::RiskLevel::good);
}

TEST(Estimate, AStageIsReachedOnlyWhenNothingBelowItIsMissing) {
    api::RollupSpec on_l1;
    api::RollupSpec sovereign;
    ASSERT_TRUE(read_design(preset("on-ethereum.rollup.json"), on_l1).empty());
    ASSERT_TRUE(read_design(preset("payments.rollup.json"), sovereign).empty());
    const auto missing = [](const api::RollupSpec& spec) {
        const auto stage = estimate(spec, {}).stage;
        EXPECT_FALSE(stage.reached);
        return std::count_if(stage.items.begin(), stage.items.end(),
                             [](const auto& item) { return item.stage == 0 && !item.is_met; });
    };

    EXPECT_EQ(missing(on_l1), 2);  // a proof system, and outsiders in it
    EXPECT_EQ(missing(sovereign), 5);
}

TEST(Estimate, WhatTheL1ReallyUsedReplacesTheModel) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("on-ethereum.rollup.json"), spec).empty());
    const seams::Prices prices{{"eth_usd", 3000}, {"l1_base_fee_gwei", 2}, {"l1_blob_base_fee_gwei", 0.5}};
    seams::Footprint footprint;
    footprint.bytes = 117;
    footprint.tx_per_s = 50;
    const auto reckoned = costs_of(spec, footprint, prices);
    footprint.batches = seams::L1Use{10, 200};
    footprint.claims = seams::L1Use{40, 0};
    const auto measured = costs_of(spec, footprint, prices);

    ASSERT_EQ(measured.size(), 3U);
    EXPECT_EQ(reckoned[1].source, api::FigureSource::estimated);
    EXPECT_EQ(measured[1].source, api::FigureSource::measured);
    EXPECT_DOUBLE_EQ(measured[1].usd_per_tx, (10 * 2 + 200 * 0.5) * 1e-9 * 3000);
    EXPECT_DOUBLE_EQ(measured[2].usd_per_tx, 40 * 2 * 1e-9 * 3000);
    // A claim of 500,000 gas every 120 s, shared by 50 transactions a second.
    EXPECT_DOUBLE_EQ(reckoned[2].usd_per_tx, 500'000 * 2 * 1e-9 * 3000 / (50 * 120));
}

}  // namespace
}  // namespace studio::spec
