// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ending_engine.hpp"

/// Rollups that grow in a rush, in simulated time.
namespace studio::test {
namespace {

using namespace studio::api;

constexpr std::int64_t kPatienceMs = 250'000;

class ScalingEngine : public EndingEngine {
protected:
    /// More than fits at first.
    RollupSpec rush(const std::string& preset, std::int64_t gas_m, std::uint32_t rate) {
        auto spec = design(preset);
        spec.layers[Layer::lifecycle] = {"persistent", {}};
        spec.layers[Layer::execution].parameters["block_gas_limit_m"] = gas_m;
        auto& sequencing = spec.layers[Layer::sequencing].parameters;
        sequencing["block_time_s"] = std::int64_t{2};
        sequencing["scaling"] = true;
        sequencing["scaling_gas_m"] = gas_m * 3;
        sequencing["scaling_waiting"] = std::int64_t{100};
        spec.load = {};
        spec.load.kind = "mint";
        spec.load.rate_tx_per_s = rate;
        spec.load.users = 50;
        return spec;
    }
    void run_blocks(const RollupSpec& spec, std::uint64_t blocks) {
        const auto launched = engine->launch(spec, {std::uint16_t{0}, true, blocks});
        ASSERT_TRUE(launched) << launched.failure().text.english();
        run = *launched;
        ASSERT_TRUE(engine->wait_stopped(run, kPatienceMs));
        ASSERT_EQ(engine->snapshot(run)->state, RunState::stopped)
            << engine->snapshot(run)->failure.english();
    }
    std::vector<ScalingDecision> decisions() const {
        const auto snapshot = engine->snapshot(run);
        return snapshot->scaling ? snapshot->scaling->decisions : std::vector<ScalingDecision>{};
    }
    bool has_decided(ScalingKnob knob, double to) const {
        const auto all = decisions();
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& one) { return one.knob == knob && one.to == to; });
    }
    std::vector<BlockRow> newest_blocks(std::size_t count) const {
        return engine->blocks(run, {}, count).rows;
    }
};

TEST_F(ScalingEngine, ARushMakesBlocksLargerAndFasterUntilAllFit) {
    run_blocks(rush("blank", 6, 120), 60);
    const auto blocks = newest_blocks(2);
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_GT(blocks[0].gas_limit, 6'000'000U);
    EXPECT_LE(blocks[0].gas_limit, 18'000'000U);
    EXPECT_LT(blocks[0].gas_used, blocks[0].gas_limit);
    EXPECT_EQ(blocks[0].timestamp_s, blocks[1].timestamp_s + 1);
    EXPECT_TRUE(has_decided(ScalingKnob::block_time, 1000));
    EXPECT_TRUE(has_decided(ScalingKnob::block_gas_limit, 9e6));
    const auto log = engine->events_after(0, 10'000);
    for (const auto& decision : decisions())
        EXPECT_TRUE(std::any_of(log.begin(), log.end(), [&](const Event& event) {
            return event.run == run && event.text == decision.text && event.block == decision.block;
        })) << decision.text.english();
}

TEST_F(ScalingEngine, ARollupThatIsNotAskedToStaysAsItIs) {
    auto spec = rush("blank", 6, 120);
    spec.layers[Layer::sequencing].parameters["scaling"] = false;
    run_blocks(spec, 30);
    EXPECT_FALSE(engine->snapshot(run)->scaling);
    EXPECT_EQ(newest_blocks(1)[0].gas_limit, 6'000'000U);
}

TEST_F(ScalingEngine, TheSameSeedGrowsTheSameWay) {
    const auto spec = rush("blank", 6, 120);
    run_blocks(spec, 40);
    const auto once = engine->snapshot(run)->head_hash;
    const TemporaryFolder other;
    engine = open_engine(other.path());
    run_blocks(spec, 40);
    EXPECT_EQ(engine->snapshot(run)->head_hash, once);
}

TEST_F(ScalingEngine, WhatWasDecidedOutlivesTheProgram) {
    run_blocks(rush("blank", 6, 120), 40);
    const auto before = decisions();
    const auto limit = newest_blocks(1)[0].gas_limit;
    ASSERT_FALSE(before.empty());
    engine.reset();
    engine = open_engine(folder.path());
    EXPECT_TRUE(engine->blocks(run, {}, 1).rows.size() == 1);  // somebody looks into it
    EXPECT_EQ(decisions(), before) << "its charts have their marks again";
    const auto reopened = engine->reopen(run, {std::uint16_t{0}, false, 42});
    ASSERT_TRUE(reopened) << reopened.failure().text.english();
    ASSERT_TRUE(engine->wait_stopped(run, kPatienceMs));
    const auto after = decisions();
    ASSERT_GE(after.size(), before.size());
    EXPECT_TRUE(std::equal(before.begin(), before.end(), after.begin()));
    EXPECT_EQ(newest_blocks(1)[0].gas_limit, limit);
}

/// There the limit is a setting of the L1 that every verifier reads.
TEST_F(ScalingEngine, OnAnL1TheOwnerSetsTheLimitThereAndAVerifierAgrees) {
    auto spec = rush("on-ethereum", 22, 260);
    run_blocks(spec, 90);
    EXPECT_TRUE(has_decided(ScalingKnob::block_gas_limit, 33e6));
    EXPECT_TRUE(has_decided(ScalingKnob::batches, 1));
    for (const auto& decision : decisions())
        EXPECT_NE(decision.knob, ScalingKnob::block_time);
    const auto blocks = newest_blocks(60);
    EXPECT_GE(blocks.front().gas_limit, 33'000'000U);
    EXPECT_EQ(blocks[0].timestamp_s, blocks[1].timestamp_s + 2);
    const auto verified = engine->verify(run, {});
    ASSERT_TRUE(verified) << verified.failure().text.english();
    EXPECT_TRUE(verified->is_whole());
    EXPECT_GT(verified->l2_blocks, 60U);
}

/// An event that grew: what it is reported with, while its files are there and from its archive.
class ScalingEvent : public ScalingEngine {
protected:
    void grow() {
        auto spec = rush("event", 22, 260);
        spec.layers[Layer::lifecycle] = event().layers[Layer::lifecycle];
        launch(spec);
        ASSERT_TRUE(comes([this](const auto&) { return has_decided(ScalingKnob::block_gas_limit, 33e6); }));
    }
    void restart() {
        engine.reset();
        engine = open_engine(folder.path());
    }
    std::vector<ScalingDecision> reported() const {
        const auto report = engine->event_report(run);
        EXPECT_TRUE(report) << report.failure().text.english();
        std::vector<ScalingDecision> decisions;
        if (report)
            for (const auto& one : report->growth.decisions)
                decisions.push_back(one.decision);
        return decisions;
    }
};

TEST_F(ScalingEvent, ItsReportHasWhatWasDecidedAlsoAfterARestartAndFromItsArchive) {
    grow();
    const auto in_the_rush = decisions();
    restart();
    ASSERT_TRUE(engine->reopen(run, {std::uint16_t{0}, true, {}}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.state == RunState::running; }));
    end_and_settle();

    const auto all = reported();
    ASSERT_GE(all.size(), in_the_rush.size());
    EXPECT_TRUE(std::equal(in_the_rush.begin(), in_the_rush.end(), all.begin()));
    EXPECT_EQ(decisions(), all);
    const auto report = *engine->event_report(run);
    EXPECT_EQ(report.growth.taken, all.size());
    const auto page = engine->report_page(report, {}, ReportForm::sheets);
    for (const auto& decision : in_the_rush)
        EXPECT_NE(page.html.find(decision.text.english()), std::string::npos) << decision.text.english();
    ASSERT_FALSE(page.charts.empty());
    for (const auto& chart : page.charts)
        EXPECT_NE(chart.find("stroke-dasharray"), std::string::npos)
            << "the rush is in the time of the charts";

    ASSERT_TRUE(engine->dissolve(run));
    ASSERT_TRUE(engine->wait_stopped(run, kPatienceMs));
    restart();
    ASSERT_TRUE(engine->snapshot(run)->archive);
    EXPECT_EQ(reported(), all);
}

}  // namespace
}  // namespace studio::test
