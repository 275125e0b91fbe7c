// SPDX-License-Identifier: GPL-3.0-or-later
#include "ending_engine.hpp"

/// An event from its launch to the last claim, as the window and scripts drive it.
namespace studio::test {
namespace {

using namespace studio::api;

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

TEST_F(EndingEngine, EndsWhenItsPassesAreGone) {
    auto spec = event();
    spec.layers[Layer::lifecycle].parameters["ends"] = std::string{"minted"};
    spec.layers[Layer::lifecycle].parameters["minted"] = std::int64_t{40};
    spec.load = {"mint", 5, 20, "", 0, 40};
    launch(spec);
    ASSERT_TRUE(reaches(LifeState::settled));
    const auto now = *engine->snapshot(run);
    EXPECT_FALSE(now.life->end_asked) << "nobody said so";
    ASSERT_TRUE(comes([](const RunSnapshot& snapshot) { return snapshot.life->claims.is_known; }));
    std::size_t passes = 0;
    for (const auto& row : all_claims())
        for (const auto& share : row.shares)
            passes += share.tokens.size();
    EXPECT_EQ(passes, 40U);
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
