// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chrono>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// What the window sees of a rollup on its L1, in real time with L1 blocks a second apart.
namespace studio::test {
namespace {

using namespace studio::api;

constexpr std::chrono::seconds kPatience{120};
constexpr std::int64_t kHour_ms = 3'600'000;

class L1EngineTest : public testing::Test {
protected:
    void open() {
        EngineOptions options;
        options.data_dir = folder_.path();
        options.seed = 7;
        options.l1_block_time_ms = 1000;
        options.l1_safe_depth = 2;
        options.l1_finality_depth = 4;
        auto engine = Engine::open(std::move(options));
        ASSERT_TRUE(engine) << engine.failure().text.english();
        engine_ = std::move(*engine);
    }
    static RollupSpec design(const Engine& engine) {
        RollupSpec spec;
        for (const auto& info : engine.presets())
            if (info.id == "on-ethereum")
                spec = info.spec;
        spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
        spec.layers[Layer::availability].parameters["batch_every_l1_blocks"] = std::int64_t{1};
        spec.layers[Layer::proving].parameters["proposal_interval_s"] = std::int64_t{10};
        return spec;
    }
    void launch(const RollupSpec& spec) {
        const auto id = engine_->launch(spec, {std::uint16_t{0}, true, {}});
        ASSERT_TRUE(id) << id.failure().text.english();
        run_ = *id;
    }
    RunSnapshot now() const { return *engine_->snapshot(run_); }
    template <class Condition>
    void wait_until(const char* what, Condition holds) const {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!holds(now()) && now().state != RunState::failed && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        EXPECT_TRUE(holds(now())) << what << "; " << now().failure.english();
    }

    TemporaryFolder folder_;
    std::unique_ptr<Engine> engine_;
    RunId run_ = 0;
};

TEST_F(L1EngineTest, SkippedTimeBringsItsBlocksAndIsRemembered) {
    open();
    launch(design(*engine_));
    wait_until("it makes blocks", [](const auto& run) { return run.head_number >= 3; });
    const auto before = now();
    const auto time_before = engine_->l1().now_ms;

    ASSERT_TRUE(engine_->travel(kHour_ms));

    EXPECT_GE(engine_->l1().now_ms - time_before, kHour_ms);
    // One block for every second of the hour.
    wait_until("it catches up", [&](const auto& run) {
        return run.head_number >= before.head_number + 3600 && run.blocks_due == 0;
    });
    EXPECT_GE(now().head_time_ms - before.head_time_ms, kHour_ms);
    wait_until("they are safe",
               [&](const auto& run) { return run.l1->safe_number > before.head_number + 3600; });
    ASSERT_EQ(engine_->l1().skips.size(), 1U);
    EXPECT_EQ(engine_->l1().skips[0].ms, kHour_ms);
    EXPECT_FALSE(engine_->travel(0));
    EXPECT_FALSE(engine_->travel(-kHour_ms));

    engine_.reset();
    open();
    const auto sent = now().transactions;
    ASSERT_TRUE(engine_->reopen(run_, {std::uint16_t{0}, false, {}}));
    wait_until("it goes on", [&](const auto& run) {
        return run.state == RunState::running && run.head_number > before.head_number + 3600;
    });
    EXPECT_EQ(now().transactions, sent) << "L1 attributes are nobody's transactions";
    EXPECT_EQ(engine_->l1().skips.size(), 1U);
}

TEST_F(L1EngineTest, TheL1KeepsAPaceThatItWasGiven) {
    open();
    launch(design(*engine_));
    wait_until("it makes blocks", [](const auto& run) { return run.head_number >= 1; });
    EXPECT_EQ(engine_->l1().block_time_ms, 1000);

    ASSERT_TRUE(engine_->set_l1_block_time(4000));
    EXPECT_FALSE(engine_->set_l1_block_time(999));
    EXPECT_FALSE(engine_->set_l1_block_time(60'001));

    const auto from = engine_->l1();
    wait_until("three blocks more",
               [&](const auto&) { return engine_->l1().head_number >= from.head_number + 3; });
    // The first may have been under way.
    EXPECT_GE(engine_->l1().head_time_ms - from.head_time_ms, 2 * 4000);
}

TEST_F(L1EngineTest, TheL1IsNeverFasterThanARollupOnIt) {
    open();
    auto spec = design(*engine_);
    spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{2};
    launch(spec);
    wait_until("it makes blocks", [](const auto& run) { return run.head_number >= 1; });

    EXPECT_EQ(engine_->l1().block_time_ms, 2000);
    EXPECT_FALSE(engine_->set_l1_block_time(1000));
    EXPECT_TRUE(engine_->set_l1_block_time(3000));
}

TEST_F(L1EngineTest, BatchesAndClaimsAreChargedWhatTheyReallyUsed) {
    open();
    launch(design(*engine_));

    wait_until("a claim is made", [](const auto& run) { return run.l1 && run.l1->games > 0; });
    wait_until("its gas is known", [](const auto& run) {
        return run.cost_per_tx.size() == 3 && run.cost_per_tx[2].source == FigureSource::measured;
    });

    for (const auto& cost : now().cost_per_tx) {
        EXPECT_EQ(cost.source, FigureSource::measured) << cost.part;
        EXPECT_GT(cost.usd_per_tx, 0) << cost.part;
    }
}

TEST_F(L1EngineTest, WithoutEnoughSignaturesTheDataGoToTheL1) {
    open();
    auto spec = design(*engine_);
    spec.layers[Layer::availability] = {"committee", {{"batch_every_l1_blocks", std::int64_t{1}}}};
    launch(spec);
    wait_until("the committee signs", [](const auto& run) { return run.l1 && run.l1->batches >= 2; });
    ASSERT_EQ(now().operators.size(), 1U);
    const auto group = now().operators[0];
    const auto signed_bytes = now().l1->batch_bytes / now().l1->batches;

    for (std::size_t i = 0; i <= group.conduct.size() - group.needed; ++i)
        ASSERT_TRUE(engine_->set_conduct(run_, group.layer, i, OperatorConduct::offline));

    const auto before = now();
    EXPECT_EQ(before.operators[0].conduct[0], OperatorConduct::offline);
    wait_until("full data are posted", [&](const auto& run) {
        return run.l1->batch_bytes > before.l1->batch_bytes + 10 * signed_bytes;
    });
    wait_until("blocks are safe all the same",
               [&](const auto& run) { return run.l1->safe_number > before.head_number; });
    EXPECT_FALSE(engine_->set_conduct(run_, group.layer, 1000, OperatorConduct::honest));
    EXPECT_FALSE(engine_->set_conduct(run_, Layer::sequencing, 0, OperatorConduct::offline));
}

}  // namespace
}  // namespace studio::test
