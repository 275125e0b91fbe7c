// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/blob_market.hpp>
#include <chain/fork_schedule.hpp>

namespace studio::chain {
namespace {

TEST(ForkSchedule, RulesChangeAtTheirTime) {
    ForkSchedule schedule;
    schedule.config.chain_id = 5;
    schedule.activations = {{Fork::cancun, 0, 0, blob_schedule_of(Fork::cancun)},
                            {Fork::osaka, 100, 0, blob_schedule_of(Fork::osaka)},
                            {Fork::osaka, 200, 0, {10, 15, 8'346'193}}};

    EXPECT_EQ(schedule.rules_at(1, 99).fork, Fork::cancun);
    EXPECT_EQ(schedule.rules_at(1, 99).chain_id, 5U);
    EXPECT_EQ(schedule.rules_at(1, 100).fork, Fork::osaka);
    EXPECT_EQ(schedule.rules_at(1, 199).blobs.max, 9U);
    EXPECT_EQ(schedule.rules_at(1, 200).blobs.max, 15U);
}

TEST(ForkSchedule, RulesChangeAtTheirBlock) {
    ForkSchedule schedule;
    schedule.activations = {{Fork::berlin, 0, 0, {}}, {Fork::london, 0, 27, {}}};

    EXPECT_EQ(schedule.rules_at(26, 1'000).fork, Fork::berlin);
    EXPECT_EQ(schedule.rules_at(27, 1'000).fork, Fork::london);
}

TEST(ForkSchedule, TheMergeMayComeByTotalDifficulty) {
    ForkSchedule schedule;
    auto merge = activation_of(Fork::paris);
    merge.total_difficulty = Uint256{1'000};
    schedule.activations = {activation_of(Fork::london), merge};

    EXPECT_EQ(schedule.rules_at(9, 9, Uint256{999}).fork, Fork::london);
    EXPECT_EQ(schedule.rules_at(9, 9, Uint256{1'000}).fork, Fork::paris);
}

TEST(ForkSchedule, AForkMayDelayTheBombAlone) {
    ForkSchedule schedule;
    auto glacier = activation_of(Fork::london);
    glacier.block_number = 30;
    glacier.bomb_delay = 10'700'000;
    schedule.activations = {activation_of(Fork::london), glacier};

    EXPECT_EQ(schedule.rules_at(29, 0).bomb_delay, 9'700'000U);
    EXPECT_EQ(schedule.rules_at(30, 0).bomb_delay, 10'700'000U);
    EXPECT_EQ(schedule.rules_at(30, 0).fork, Fork::london);
}

/// EIP-7918: while blobs are cheaper than their share of execution gas, the excess falls no further.
TEST(BlobMarket, OsakaHasAReservePrice) {
    ChainConfig config;
    config.blobs = blob_schedule_of(Fork::osaka);
    Header parent;
    parent.excess_blob_gas = 0;
    parent.blob_gas_used = 7 * gas_per_blob;
    parent.base_fee_per_gas = Uint256{1'000'000'000};

    config.blobs = blob_schedule_of(Fork::prague);
    EXPECT_EQ(next_excess_blob_gas(parent, config), gas_per_blob);
    config.blobs = blob_schedule_of(Fork::osaka);
    EXPECT_EQ(next_excess_blob_gas(parent, config), 7 * gas_per_blob * 3 / 9);
    parent.base_fee_per_gas = Uint256{1};
    EXPECT_EQ(next_excess_blob_gas(parent, config), gas_per_blob);
}

}  // namespace
}  // namespace studio::chain
