// SPDX-License-Identifier: GPL-3.0-or-later
#include "ending_engine.hpp"

/// The events that the presets describe, with their own traffic.
namespace studio::test {
namespace {

using namespace studio::api;

TEST_F(EndingEngine, EveryEventBeginsWithItsTraffic) {
    for (const char* id : {"event", "game-tournament", "token-launch", "airdrop", "ticketing", "hackathon"}) {
        SCOPED_TRACE(id);
        auto spec = design(id);
        EXPECT_EQ(spec.layers.at(Layer::lifecycle).module, "ephemeral");
        spec.load.users = 40;  // fewer keys to derive
        launch(spec);
        ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.transactions > 60; }));
        EXPECT_TRUE(engine->snapshot(run)->load.note.empty());
        EXPECT_EQ(engine->snapshot(run)->load.settings, spec.load);
        ASSERT_TRUE(engine->stop(run));
        ASSERT_TRUE(engine->wait_stopped(run, 60'000));
    }
}

TEST_F(EndingEngine, ALineBuysTheTicketsThatThereAreAndTheyComeToLifeOnL1) {
    auto spec = design("ticketing");
    spec.load.users = 20;
    spec.load.arrival_s = 100;  // 5,000 in line: many more than the mempool takes before it is sold out
    spec.load.supply = 100;
    launch(spec);
    ASSERT_TRUE(comes([](const RunSnapshot& now) { return now.load.end != LoadEnd::none; }));
    EXPECT_EQ(engine->snapshot(run)->load.end, LoadEnd::sold_out);
    EXPECT_FALSE(engine->snapshot(run)->load.active);
    EXPECT_EQ(engine->snapshot(run)->load.refused, 0U);
    const auto head = engine->snapshot(run)->head_number;
    ASSERT_TRUE(has_block(head + 2));  // who goes in last

    end_and_settle();

    const auto assets = engine->claim_assets(run);
    ASSERT_TRUE(assets);
    ASSERT_EQ(assets->size(), 1U);
    EXPECT_EQ(assets->front().name, "Event Ticket");
    std::size_t tickets = 0;
    for (const auto& row : all_claims())
        for (const auto& share : row.shares)
            tickets += share.tokens.size();
    EXPECT_EQ(tickets, 100U);
}

TEST_F(EndingEngine, ACurveIsOverAtItsEndAndCanBeStartedAgain) {
    auto spec = design("airdrop");
    spec.load.users = 20;
    spec.load.rate_tx_per_s = 10;
    spec.load.arrival_s = 10;
    launch(spec);
    const auto is_over = [](const RunSnapshot& now) { return now.load.end == LoadEnd::over; };
    ASSERT_TRUE(comes(is_over));
    const auto once = engine->snapshot(run)->load.submitted;

    ASSERT_TRUE(engine->set_load(run, spec.load, true));
    ASSERT_TRUE(comes([&](const RunSnapshot& now) { return is_over(now) && now.load.submitted > once; }));
    // The token's contract was deployed in the first time alone.
    EXPECT_EQ(engine->snapshot(run)->load.submitted, 2 * once - 1);
}

}  // namespace
}  // namespace studio::test
