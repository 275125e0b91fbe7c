// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <studio/whole_event.hpp>

namespace studio::api {
namespace {

RunSnapshot alone(RunId id) {
    RunSnapshot run;
    run.id = id;
    run.state = RunState::running;
    return run;
}

RunSnapshot shard(RunId id, RunId event, std::uint32_t index, std::uint32_t count = 3) {
    auto run = alone(id);
    run.shard = ShardStanding{event, index, count, {}};
    return run;
}

/// The shards of one event, of which a test says what it is about.
std::vector<RunSnapshot> event_of(std::uint32_t count) {
    std::vector<RunSnapshot> shards;
    for (std::uint32_t i = 0; i < count; ++i)
        shards.push_back(shard(i + 1, 1, i, count));
    return shards;
}

std::vector<RunId> ids_of(Shards shards) {
    std::vector<RunId> ids;
    for (const auto& run : shards)
        ids.push_back(run.id);
    return ids;
}

using Ids = std::vector<RunId>;

TEST(WholeEvent, ShardsAreGatheredWhereTheFirstOfThemWas) {
    std::vector runs{alone(9),       shard(7, 5, 2), alone(8), shard(4, 3, 1),
                     shard(5, 5, 0), shard(3, 3, 0), alone(2), shard(6, 5, 1)};
    gather_shards(runs);
    EXPECT_EQ(ids_of(runs), (Ids{9, 5, 6, 7, 8, 3, 4, 2}));
}

TEST(WholeEvent, HasTheRunsOfOneEventAlone) {
    std::vector runs{alone(9), shard(5, 5, 0), shard(6, 5, 1), shard(3, 3, 0), shard(4, 3, 1)};
    EXPECT_EQ(ids_of(shards_of(runs, runs[0])), Ids{9});
    EXPECT_EQ(ids_of(shards_of(runs, runs[2])), (Ids{5, 6}));
    EXPECT_EQ(ids_of(shards_of(runs, runs[3])), (Ids{3, 4}));
    EXPECT_TRUE(are_one_event(runs[0], runs[0]));
    EXPECT_FALSE(are_one_event(runs[0], alone(8)));
    EXPECT_TRUE(are_one_event(runs[1], runs[2]));
    EXPECT_FALSE(are_one_event(runs[1], runs[3]));
}

TEST(WholeEvent, AddsUpWhatItsShardsDoAndHasTheTimesOfTheSlowest) {
    auto shards = event_of(2);
    shards[0].transactions = 100;
    shards[0].gas_used_total = 7'000;
    shards[0].pool_pending = 3;
    shards[0].disk_bytes = 50;
    shards[0].archive = ArchiveStanding{};
    shards[0].archive->bytes = 412;
    shards[0].tx_per_s = 1.5;
    shards[0].gas_per_s = 10;
    shards[0].peak_tx_per_s = 8;
    shards[0].fullness = 0.25;
    shards[0].soft_latency = {20, 90};
    shards[0].block_latency = {900, 1'000};
    shards[1].transactions = 11;
    shards[1].gas_used_total = 500;
    shards[1].pool_pending = 4;
    shards[1].disk_bytes = 6;
    shards[1].tx_per_s = 2;
    shards[1].gas_per_s = 5;
    shards[1].peak_tx_per_s = 4;
    shards[1].fullness = 0.75;
    shards[1].soft_latency = {30, 40};
    shards[1].block_latency = {800, 2'000};
    const auto whole = figures_of(shards);
    EXPECT_EQ(whole.transactions, 111U);
    EXPECT_EQ(whole.gas_used_total, 7'500U);
    EXPECT_EQ(whole.pool_pending, 7U);
    EXPECT_EQ(whole.disk_bytes, 56U);
    EXPECT_EQ(whole.archive_bytes, 412U);
    EXPECT_DOUBLE_EQ(whole.tx_per_s, 3.5);
    EXPECT_DOUBLE_EQ(whole.gas_per_s, 15);
    EXPECT_DOUBLE_EQ(whole.peak_tx_per_s, 12);
    EXPECT_DOUBLE_EQ(whole.fullness, 0.75);
    EXPECT_DOUBLE_EQ(whole.soft_latency.p50_ms, 30);
    EXPECT_DOUBLE_EQ(whole.soft_latency.p99_ms, 90);
    EXPECT_DOUBLE_EQ(whole.block_latency.p50_ms, 900);
    EXPECT_DOUBLE_EQ(whole.block_latency.p99_ms, 2'000);
}

TEST(WholeEvent, IsWhatItsMostTellingShardIs) {
    using enum RunState;
    constexpr std::array telling{failed, starting, stopping, running, paused, asleep, stopped};
    auto shards = event_of(3);
    for (std::size_t i = 0; i < telling.size(); ++i)
        for (std::size_t more = i; more < telling.size(); ++more) {
            shards[0].state = shards[1].state = telling[more];
            shards[2].state = telling[i];
            EXPECT_EQ(state_of(shards), telling[i]) << "beside the state at place " << more;
        }
}

TEST(WholeEvent, TrafficIsThatOfAllShardsAtTheSettingsOfTheEvent) {
    auto shards = event_of(2);
    for (auto& run : shards) {
        run.load.settings.rate_tx_per_s = 400;
        run.load.achieved_tx_per_s = 90.5;
        run.load.submitted = 1'000;
        run.load.refused = 2;
        run.load.turned_away = 3;
    }
    shards[1].load.active = true;
    shards[1].load.preparing = true;
    shards[1].load.note = {"Refused: %1", {"gas"}};
    const auto load = load_of(shards);
    EXPECT_EQ(load.settings.rate_tx_per_s, 400U);
    EXPECT_DOUBLE_EQ(load.achieved_tx_per_s, 181);
    EXPECT_EQ(load.submitted, 2'000U);
    EXPECT_EQ(load.refused, 4U);
    EXPECT_EQ(load.turned_away, 6U);
    EXPECT_TRUE(load.active);
    EXPECT_TRUE(load.preparing);
    EXPECT_EQ(load.note, shards[1].load.note);
}

TEST(WholeEvent, TrafficIsOverWhenItIsOnAllShards) {
    auto shards = event_of(2);
    const auto end = [&](LoadEnd first, LoadEnd second) {
        shards[0].load.end = first;
        shards[1].load.end = second;
        return load_of(shards).end;
    };
    using enum LoadEnd;
    EXPECT_EQ(end(sold_out, none), none);
    EXPECT_EQ(end(none, over), none);
    EXPECT_EQ(end(sold_out, sold_out), sold_out);
    EXPECT_EQ(end(sold_out, over), over);
}

TEST(WholeEvent, ClaimsAreKnownOnceThoseOfAllShardsAre) {
    auto shards = event_of(2);
    for (auto& run : shards) {
        run.life = LifeStanding{};
        run.life->claims.is_known = true;
        run.life->claims.holders = 40;
        run.life->claims.paid = 12;
        run.life->claims.refused = 1;
    }
    shards[1].life->claims.is_paying = true;
    const auto claims = claims_of(shards);
    EXPECT_TRUE(claims.is_known);
    EXPECT_TRUE(claims.is_paying);
    EXPECT_EQ(claims.holders, 80U);
    EXPECT_EQ(claims.paid, 24U);
    EXPECT_EQ(claims.refused, 2U);
    shards[1].life.reset();
    EXPECT_FALSE(claims_of(shards).is_known);
}

TEST(WholeEvent, GuestsAreThoseOfAllPagesAtTheAddressOfTheFirst) {
    auto shards = event_of(3);
    EXPECT_FALSE(audience_of(shards));
    shards[2].audience = AudienceStanding{false, {"http://c"}, 2, 20};
    EXPECT_FALSE(audience_of(shards)) << "the page that guests are shown is closed";
    shards[0].audience = AudienceStanding{true, {"http://a"}, 3, 30};
    EXPECT_EQ(audience_of(shards), (AudienceStanding{true, {"http://a"}, 5, 50}));
}

// The last 8 bytes, big-endian, modulo the count: 0x0102030405060708 = 72,623,859,790,382,856.
TEST(WholeEvent, AnAddressSaysWhereItsAccountLives) {
    const char* address = "0x9f3a000000000000000000000102030405060708";
    EXPECT_EQ(home_shard(address, 1), 0U);
    EXPECT_EQ(home_shard(address, 3), 72'623'859'790'382'856 % 3);
    EXPECT_EQ(home_shard(address, 7), 72'623'859'790'382'856 % 7);
    // All 64 bits count, and neither case nor what stands before them.
    EXPECT_EQ(home_shard("0x000000000000000000000000FFFFFFFFffffffff", 7), 0xFFFFFFFFFFFFFFFF % 7);
    for (const char* wrong :
         {"", "0x", "9f3a000000000000000000000102030405060708", "vitalik.eth",
          "0x9f3a00000000000000000000010203040506070g", "0x9f3a0000000000000000000001020304050607080",
          "0x9f3a00000000000000000000010203040506070800", " 0x9f3a000000000000000000000102030405060708"})
        EXPECT_FALSE(home_shard(wrong, 3)) << wrong;
}

}  // namespace
}  // namespace studio::api
