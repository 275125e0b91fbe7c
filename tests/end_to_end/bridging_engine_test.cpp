// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// Assets between a real L1 of fast blocks and a rollup on it, as the window moves them.
namespace studio::test {
namespace {

using namespace studio::api;
using namespace std::chrono_literals;

constexpr auto kPatience = 120s;

bool comes(const std::function<bool()>& what) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!what() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(20ms);
    return what();
}

struct BridgingEngine : testing::Test {
    void open() {
        engine.reset();
        EngineOptions options;
        options.data_dir = folder.path();
        options.seed = 7;
        options.l1_block_time_ms = 1'000;
        auto opened = Engine::open(std::move(options));
        ASSERT_TRUE(opened) << opened.failure().text.english();
        engine = std::move(*opened);
    }
    RollupSpec design(const std::string& preset) {
        for (const auto& info : engine->presets())
            if (info.id == preset)
                return info.spec;
        return {};
    }
    bool runs(RunId run) {
        return comes([&] { return engine->snapshot(run)->state == RunState::running; });
    }
    BridgeTransfer transfer(RunId run, std::uint64_t id) {
        for (const auto& one : engine->bridge_transfers(run))
            if (one.id == id)
                return one;
        return {};
    }
    std::string ether_on_l2(RunId run, const std::string& account) {
        const auto assets = engine->bridge_assets(run, account);
        EXPECT_TRUE(assets) << assets.failure().text.english();
        return assets ? assets->at(0).balance_l2 : "";
    }

    TemporaryFolder folder;
    std::unique_ptr<Engine> engine;
    const LaunchOptions quiet{std::uint16_t{0}, false, {}};
};

TEST_F(BridgingEngine, EtherArrivesOnTheRollupAlsoWhenTheProgramIsClosedMeanwhile) {
    open();
    auto spec = design("on-ethereum");
    spec.layers[Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
    const auto run = engine->launch(spec, quiet);
    ASSERT_TRUE(run);
    ASSERT_TRUE(runs(*run)) << engine->snapshot(*run)->failure.english();
    const auto account = engine->test_accounts(*run).at(0).address;
    const auto before = ether_on_l2(*run, account);

    BridgeOrder order{BridgeKind::deposit, AssetKind::ether, account, "3000000000000000000"};
    const auto id = engine->begin_bridging(*run, order);
    ASSERT_TRUE(id) << id.failure().text.english();
    EXPECT_TRUE(comes([&] { return transfer(*run, *id).is_done(); }))
        << transfer(*run, *id).steps.at(1).waits_for.english();
    EXPECT_EQ(before, "10000000000000000000000");
    EXPECT_EQ(ether_on_l2(*run, account), "10003000000000000000000");

    order.amount = "5";
    const auto second = engine->begin_bridging(*run, order);
    ASSERT_TRUE(second);
    open();
    ASSERT_TRUE(engine->reopen(*run, quiet));
    ASSERT_TRUE(runs(*run));
    EXPECT_TRUE(comes([&] { return transfer(*run, *second).is_done(); }));
    EXPECT_EQ(ether_on_l2(*run, account), "10003000000000000000005");
    EXPECT_EQ(engine->bridge_transfers(*run).front().id, *second);

    order.amount = "0";
    EXPECT_EQ(engine->begin_bridging(*run, order).failure().id, "bridging.bad_amount");
    EXPECT_EQ(engine->retry_bridging(*run, *id).failure().id, "bridging.not_failed");
}

TEST_F(BridgingEngine, WithoutAnL1ThereIsNothingToMove) {
    open();
    const auto run = engine->launch(design("blank"), quiet);
    ASSERT_TRUE(run);
    ASSERT_TRUE(runs(*run));
    const BridgeOrder order{BridgeKind::deposit, AssetKind::ether, engine->test_accounts(*run)[0].address,
                            "1"};
    EXPECT_EQ(engine->begin_bridging(*run, order).failure().id, "engine.no_bridge");
    EXPECT_TRUE(engine->bridge_transfers(*run).empty());
    ASSERT_TRUE(engine->stop(*run));
    ASSERT_TRUE(engine->wait_stopped(*run, 60'000));
    EXPECT_EQ(engine->begin_bridging(*run, order).failure().id, "engine.run_not_live");
}

}  // namespace
}  // namespace studio::test
