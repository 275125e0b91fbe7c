// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>

#include "rollupctl.hpp"

/// An event is rehearsed through the engine: small ones, so that each takes a moment.
namespace studio::test {
namespace {

using namespace studio::api;

constexpr std::int64_t kPatienceMs = 120'000;

class RehearsalTest : public testing::Test {
protected:
    void SetUp() override {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = 7;
        auto opened = Engine::open(std::move(options));
        ASSERT_TRUE(opened) << opened.failure().text.english();
        engine = std::move(*opened);
    }
    RollupSpec design(const std::string& preset) const {
        const auto presets = engine->presets();
        const auto found = std::ranges::find(presets, preset, &PresetInfo::id);
        return found == presets.end() ? RollupSpec{} : found->spec;
    }
    /// A rush of ten seconds to a rollup that stands alone: 116 mints at 80 a second at first.
    RollupSpec small_rush() const {
        auto spec = design("nft-drop");
        spec.load = {"mint", 80, 20, "burst", 10, {}};
        return spec;
    }
    static void limit_gas(RollupSpec& spec, std::int64_t million) {
        spec.layers.at(Layer::execution).parameters["block_gas_limit_m"] = million;
    }
    RehearsalReport rehearse(const RollupSpec& spec, const RehearsalOptions& options) {
        auto report = engine->rehearse(spec, options, {});
        EXPECT_TRUE(report) << (report ? "" : report.failure().text.english());
        return report ? std::move(*report) : RehearsalReport{};
    }
    static RehearsalBand total(const RehearsalReport& report, RehearsalTotal wanted) {
        const auto found = std::ranges::find(report.figures, wanted, &RehearsalFigure::total);
        EXPECT_NE(found, report.figures.end());
        return found == report.figures.end() ? RehearsalBand{} : found->band;
    }
    static std::vector<RehearsalPoint> curve(const RehearsalReport& report, RehearsalMetric metric) {
        const auto found = std::ranges::find(report.curves, metric, &RehearsalCurve::metric);
        return found == report.curves.end() ? std::vector<RehearsalPoint>{} : found->points;
    }
    bool has_files() const { return std::filesystem::exists(folder_.path() / "rehearsal"); }

    TemporaryFolder folder_;
    std::unique_ptr<Engine> engine;
};

TEST_F(RehearsalTest, EverybodyWhoComesIsServedAndCounted) {
    const auto report = rehearse(small_rush(), {3, 70, 130, {}});

    ASSERT_EQ(report.runs.size(), 3U);
    EXPECT_EQ(report.runs[0].turnout, 80U);
    EXPECT_EQ(report.runs[1].rate_tx_per_s, 80U);
    for (const auto& run : report.runs)
        EXPECT_EQ(run.end, RehearsalEnd::served);
    // Of a rush with 80 a second at its start 0.145 · 80 · 10 come.
    EXPECT_NEAR(total(report, RehearsalTotal::served).median, 116, 2);
    EXPECT_LT(total(report, RehearsalTotal::served).low, 100);
    EXPECT_EQ(total(report, RehearsalTotal::refused).high, 0);
    EXPECT_EQ(total(report, RehearsalTotal::turned_away).high, 0);
    EXPECT_EQ(total(report, RehearsalTotal::unserved).high, 0);
    EXPECT_LE(total(report, RehearsalTotal::longest_wait_s).high, 1);  // each was in the next block
    EXPECT_GT(total(report, RehearsalTotal::fullest_block_ms).low, 0);
    EXPECT_GT(report.times_real, 0);
    EXPECT_FALSE(curve(report, RehearsalMetric::long_wait_s).empty());
    EXPECT_FALSE(report.sentences.empty());
}

TEST_F(RehearsalTest, OneShardIsRehearsedForAllOfThem) {
    auto spec = design("event");
    spec.load = {"mint", 80, 40, "burst", 10, {}};
    spec.layers.at(Layer::lifecycle).parameters["shards"] = std::int64_t{4};

    const auto report = rehearse(spec, {1, 100, 100, {}});

    EXPECT_NEAR(total(report, RehearsalTotal::served).median, 29, 2);  // a quarter of 116
    EXPECT_TRUE(std::ranges::any_of(report.sentences, [](const auto& sentence) {
        return sentence.text.english().find("The event has 4 shards.") != std::string::npos;
    }));
}

TEST_F(RehearsalTest, AShardEndsWithItsPartOfTheNumberMinted) {
    auto spec = design("event");
    spec.load = {"mint", 8, 40, "burst", 200, {}};
    spec.layers.at(Layer::proving).parameters["proposal_interval_s"] = std::int64_t{10};
    auto& lifecycle = spec.layers.at(Layer::lifecycle).parameters;
    lifecycle["shards"] = std::int64_t{4};
    lifecycle["ends"] = std::string{"minted"};
    lifecycle["minted"] = std::int64_t{80};

    const auto report = rehearse(spec, {1, 100, 100, {}});

    ASSERT_EQ(report.runs.size(), 1U);
    EXPECT_EQ(report.runs[0].end, RehearsalEnd::closed);
    EXPECT_GE(total(report, RehearsalTotal::served).median, 20);
    EXPECT_LT(total(report, RehearsalTotal::served).median, 57) << "of those who would have come";
}

TEST_F(RehearsalTest, ADesignWithAListOfAccountsIsRehearsedWithIt) {
    const auto table = folder_.path() / "guests.csv";
    write_file(table, "0x" + std::string(40, '1') + ",5\n");
    const auto imported = engine->import_genesis_list(table, {}, {});
    ASSERT_TRUE(imported && imported->list);
    auto spec = small_rush();
    spec.genesis_list = imported->list;

    EXPECT_GT(total(rehearse(spec, {1, 100, 100, {}}), RehearsalTotal::served).median, 100);
}

TEST_F(RehearsalTest, ALowerBlockGasLimitMakesALongerLine) {
    auto spec = small_rush();
    spec.load.rate_tx_per_s = 1'500;  // 2,175 mints, most in the first two seconds
    const auto roomy = rehearse(spec, {1, 100, 100, {}});
    limit_gas(spec, 2);
    const auto narrow = rehearse(spec, {1, 100, 100, {}});

    EXPECT_EQ(total(narrow, RehearsalTotal::served), total(roomy, RehearsalTotal::served));
    EXPECT_GT(total(narrow, RehearsalTotal::long_wait_s).median,
              2 * total(roomy, RehearsalTotal::long_wait_s).median);
    // Everybody comes in and waits there: nobody is held back outside.
    EXPECT_GT(total(narrow, RehearsalTotal::most_waiting).median, 1'500);
    EXPECT_EQ(total(narrow, RehearsalTotal::turned_away).high, 0);
    EXPECT_GT(total(narrow, RehearsalTotal::peak_fullness).median, 0.95);
    const auto is_advice = [](const auto& sentence) { return sentence.tone == RehearsalTone::advice; };
    EXPECT_TRUE(std::ranges::any_of(narrow.sentences, is_advice));
}

TEST_F(RehearsalTest, TheSameSeedGivesTheSameEvent) {
    auto spec = small_rush();
    limit_gas(spec, 2);
    const auto once = rehearse(spec, {2, 50, 150, {}});
    const auto again = rehearse(spec, {2, 50, 150, {}});

    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(once.runs[i].state_root, again.runs[i].state_root);
        EXPECT_EQ(once.runs[i].chain_s, again.runs[i].chain_s);
    }
    EXPECT_NE(once.runs[0].state_root, once.runs[1].state_root);
    for (const auto metric : {RehearsalMetric::waiting, RehearsalMetric::wait_s, RehearsalMetric::long_wait_s,
                              RehearsalMetric::fullness, RehearsalMetric::base_fee_gwei})
        EXPECT_EQ(curve(once, metric), curve(again, metric));
}

TEST_F(RehearsalTest, ASaleIsSoldOut) {
    auto spec = small_rush();
    spec.load.supply = 60;
    const auto report = rehearse(spec, {1, 100, 100, {}});

    EXPECT_EQ(report.runs.front().end, RehearsalEnd::sold_out);
    EXPECT_GT(total(report, RehearsalTotal::sold_out_after_s).median, 0);
    EXPECT_GE(total(report, RehearsalTotal::served).median, 60);
}

TEST_F(RehearsalTest, TrafficWithoutAnEndIsRehearsedForAsLongAsIsWanted) {
    auto spec = design("nft-drop");
    spec.load = {"mint", 10, 20, "", 0, {}};
    const auto report = rehearse(spec, {1, 100, 100, 20});

    EXPECT_EQ(report.runs.front().end, RehearsalEnd::out_of_time);
    EXPECT_NEAR(report.runs.front().chain_s, 20, 1.5);
    EXPECT_NEAR(total(report, RehearsalTotal::served).median, 200, 10);
}

TEST_F(RehearsalTest, AnEventOnL1CostsWhatItsBatchesUse) {
    auto spec = design("event");
    spec.load = {"mint", 20, 20, "burst", 20, {}};
    const auto report = rehearse(spec, {1, 100, 100, {}});

    EXPECT_EQ(report.runs.front().end, RehearsalEnd::served);
    EXPECT_GT(total(report, RehearsalTotal::usd_on_l1).median, 0);
    EXPECT_FALSE(engine->l1().is_open);  // it had one of its own
}

TEST_F(RehearsalTest, StoppingItLeavesNothing) {
    auto spec = small_rush();
    spec.load.arrival_s = 3'600;
    bool had_files = false;
    const auto report = engine->rehearse(spec, {8, 70, 130, {}}, [&](double share) {
        had_files = had_files || has_files();
        return share == 0 || !had_files;
    });

    ASSERT_FALSE(report);
    EXPECT_EQ(report.failure().id, "rehearsal.cancelled");
    EXPECT_TRUE(had_files);
    EXPECT_FALSE(has_files());
}

TEST_F(RehearsalTest, ARollupThatRunsIsNotTouched) {
    auto spec = design("nft-drop");
    spec.load.users = 20;
    const auto run = engine->launch(spec, {std::uint16_t{0}, false, {}});
    ASSERT_TRUE(run);

    const auto report = rehearse(small_rush(), {1, 100, 100, {}});

    EXPECT_FALSE(has_files());
    EXPECT_EQ(engine->runs().size(), 1U);
    EXPECT_EQ(engine->snapshot(*run)->transactions, 0U);
    EXPECT_EQ(engine->snapshot(*run)->load.submitted, 0U);
    for (const auto& event : engine->events_after(0, 1'000))
        EXPECT_NE(event.kind, EventKind::contract) << event.text.english();
    ASSERT_TRUE(engine->stop(*run));
    EXPECT_TRUE(engine->wait_stopped(*run, kPatienceMs));
}

TEST_F(RehearsalTest, WhatCannotBeRehearsedSaysWhy) {
    auto spec = small_rush();
    spec.load.kind.clear();
    const auto without = engine->rehearse(spec, {}, {});
    ASSERT_FALSE(without);
    EXPECT_EQ(without.failure().id, "rehearsal.no_traffic");
    spec = small_rush();
    spec.name.clear();
    const auto bad = engine->rehearse(spec, {}, {});
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.failure().id, "engine.design_invalid");
}

}  // namespace
}  // namespace studio::test
