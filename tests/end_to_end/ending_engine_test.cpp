// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// An event from its launch to the last claim, as the window and scripts drive it; in simulated time, so that
/// its dispute game takes seconds.
namespace studio::test {
namespace {

using namespace studio::api;
using namespace std::chrono_literals;

constexpr auto kPatience = 200s;

struct EndingEngine : testing::Test {
    void SetUp() override {
        EngineOptions options;
        options.data_dir = folder.path();
        options.seed = 7;
        options.simulated_clock = true;
        auto opened = Engine::open(std::move(options));
        ASSERT_TRUE(opened) << opened.failure().text.english();
        engine = std::move(*opened);
    }
    RollupSpec event() {
        for (const auto& info : engine->presets())
            if (info.id == "event")
                return info.spec;
        ADD_FAILURE() << "there is no preset \"event\"";
        return {};
    }
    void launch(const RollupSpec& spec) {
        const auto launched = engine->launch(spec, {std::uint16_t{0}, true, {}});
        ASSERT_TRUE(launched) << launched.failure().text.english();
        run = *launched;
    }
    bool comes(const std::function<bool(const RunSnapshot&)>& what) {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (std::chrono::steady_clock::now() < end) {
            const auto now = *engine->snapshot(run);
            if (what(now))
                return true;
            if (now.state == RunState::failed) {
                ADD_FAILURE() << now.failure.english();
                return false;
            }
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }
    bool reaches(LifeState state) {
        return comes([&](const RunSnapshot& now) { return now.life && now.life->state >= state; });
    }
    bool has_block(std::uint64_t number) {
        return comes([&](const RunSnapshot& now) { return now.head_number >= number; });
    }
    void end_and_settle() {
        const auto asked = engine->end_life(run);
        ASSERT_TRUE(asked) << asked.failure().text.english();
        ASSERT_TRUE(reaches(LifeState::settled));
        ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life->claims.is_known; }));
    }
    std::vector<ClaimRow> all_claims() {
        std::vector<ClaimRow> rows;
        std::string cursor;
        do {
            const auto page = engine->claims(run, "", cursor, 100);
            EXPECT_TRUE(page) << page.failure().text.english();
            if (!page)
                return rows;
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
            cursor = page->next;
        } while (!cursor.empty());
        return rows;
    }
    ClaimRow claim_of(const std::string& holder) {
        const auto page = engine->claims(run, holder, "", 10);
        EXPECT_TRUE(page && page->rows.size() == 1);
        return page && !page->rows.empty() ? page->rows[0] : ClaimRow{};
    }

    TemporaryFolder folder;
    std::unique_ptr<Engine> engine;
    RunId run = 0;
};

TEST_F(EndingEngine, AMintEndsOnL1AndEverybodyIsPaidOnce) {
    launch(event());
    ASSERT_TRUE(has_block(40));
    EXPECT_EQ(engine->claims(run, "", "", 10).failure().id, "ending.not_settled");
    EXPECT_EQ(engine->pay_claims(run, {}).failure().id, "ending.not_settled");
    end_and_settle();
    EXPECT_EQ(engine->end_life(run).failure().id, "ending.ended_already");

    const auto settled = *engine->snapshot(run);
    EXPECT_EQ(settled.head_number, settled.life->last_block);
    EXPECT_EQ(settled.state_root, settled.life->state_root);
    const auto assets = engine->claim_assets(run);
    ASSERT_TRUE(assets);
    ASSERT_EQ(assets->size(), 1U);
    EXPECT_EQ(assets->at(0).kind, AssetKind::erc721);
    EXPECT_TRUE(assets->at(0).is_born);
    std::size_t collectibles = 0;
    for (const auto& row : all_claims())
        for (const auto& share : row.shares)
            collectibles += share.tokens.size();
    EXPECT_GT(collectibles, 50U);

    const auto one = engine->test_accounts(run).at(2).address;
    EXPECT_EQ(claim_of(one).name, "Test account 3");
    EXPECT_EQ(engine->pay_claims(run, {"0x1234"}).failure().id, "engine.bad_holder");
    EXPECT_EQ(engine->pay_claims(run, {"0x00000000000000000000000000000000000000aa"}).failure().id,
              "ending.nothing_to_claim");
    ASSERT_TRUE(engine->pay_claims(run, {one}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.life->claims.paid > 0; }));
    EXPECT_EQ(engine->snapshot(run)->life->claims.paid, 1U);
    EXPECT_EQ(claim_of(one).state, ClaimState::paid);
    EXPECT_FALSE(claim_of(one).transaction.empty());

    ASSERT_TRUE(engine->pay_claims(run, {}));
    ASSERT_TRUE(comes([](const RunSnapshot& now) {
        return now.life->claims.paid + now.life->claims.refused == now.life->claims.holders;
    }));
    const auto paid = engine->snapshot(run)->life->claims;
    EXPECT_EQ(paid.refused, 0U);
    EXPECT_EQ(paid.paid_wei, paid.wei);
    EXPECT_FALSE(paid.is_paying);
    EXPECT_NE(paid.fees_wei, "0");
    EXPECT_EQ(engine->snapshot(run)->blocks_due, 0U);
    for (const auto& row : all_claims())
        EXPECT_FALSE(row.transaction.empty()) << row.holder;
}

TEST_F(EndingEngine, ComesToItsEndByItself) {
    auto spec = event();
    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"time"};
    spec.layers[Layer::lifecycle].parameters["duration_min"] = std::int64_t{2};
    launch(spec);
    ASSERT_TRUE(reaches(LifeState::sealing));
    const auto life = *engine->snapshot(run)->life;
    EXPECT_FALSE(life.end_asked);
    EXPECT_GE(*life.sealed_ms - *life.born_ms, 120'000);
    EXPECT_LT(*life.sealed_ms - *life.born_ms, 180'000);
    EXPECT_TRUE(reaches(LifeState::settled));
}

TEST_F(EndingEngine, EndsWithABlockOrWhenItIsQuiet) {
    auto spec = event();
    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"block"};
    spec.layers[Layer::lifecycle].parameters["last_block"] = std::int64_t{30};
    launch(spec);
    ASSERT_TRUE(reaches(LifeState::sealing));
    EXPECT_GE(engine->snapshot(run)->life->last_block, 30U);
    ASSERT_TRUE(engine->stop(run));
    ASSERT_TRUE(engine->wait_stopped(run, 60'000));

    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"idle"};
    spec.layers[Layer::lifecycle].parameters["idle_min"] = std::int64_t{1};
    spec.load.kind.clear();
    launch(spec);
    EXPECT_TRUE(reaches(LifeState::sealing));
    EXPECT_TRUE(engine->snapshot(run)->life->end_asked);
}

TEST_F(EndingEngine, OthersDoNotEnd) {
    auto spec = event();
    spec.layers[Layer::lifecycle] = {"persistent", {}};
    launch(spec);
    ASSERT_TRUE(has_block(2));
    EXPECT_FALSE(engine->snapshot(run)->life);
    EXPECT_EQ(engine->end_life(run).failure().id, "engine.no_life");
    EXPECT_EQ(engine->claims(run, "", "", 10).failure().id, "engine.no_life");
}

}  // namespace
}  // namespace studio::test
