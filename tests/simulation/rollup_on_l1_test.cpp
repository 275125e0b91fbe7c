// SPDX-License-Identifier: GPL-3.0-or-later
#include <rollup/rollup_errors.hpp>

#include "world.hpp"

namespace studio::simulation {
namespace {

const Address kBob{{0xb0, 0x0b}};

TEST(RollupOnL1, BlocksBecomeSafeAndFinal) {
    World world;
    world.transfer(1, kBob, 77);
    world.l2_blocks(60);
    EXPECT_EQ(world.l2_balance(kBob), Uint256{77});
    EXPECT_GT(world.safe(), 30U);
    EXPECT_GT(world.finalized(), 0U);
    EXPECT_LE(world.finalized(), world.safe());
    EXPECT_LE(world.safe(), world.unsafe());
    EXPECT_EQ(world.link().verifier().forced_blocks(), 0U);
}

TEST(RollupOnL1, ADepositArrivesWithTheL1BlockItWasIn) {
    World world;
    world.l2_blocks(20);
    world.deposit(2, kBob, 1'000'000);
    world.l1_block();
    world.l2_blocks(20);
    EXPECT_EQ(world.l2_balance(kBob), Uint256{1'000'000});
    EXPECT_EQ(world.l1_fixture().balance(world.placement().contracts.optimism_portal), Uint256{1'000'000});
}

TEST(RollupOnL1, AKilledRollupGoesOnWithoutAGap) {
    World world;
    world.l2_blocks(30);
    world.transfer(1, kBob, 5);
    world.l2_blocks(3);
    const auto head = world.l2().head();
    world.restart_l2();
    EXPECT_EQ(world.l2().head()->hash, head->hash);
    world.settle();
    world.l2_blocks(40);
    EXPECT_GT(world.safe(), head->block.header.number);
    EXPECT_EQ(world.l2().store().block(head->block.header.number).value()->hash, head->hash);
}

/// Wallets may ask before there is a new block.
TEST(RollupOnL1, WhatWasFinalIsFinalAsSoonAsAKilledRollupIsOpen) {
    World world;
    while (world.finalized() == 0 && world.unsafe() < 200)
        world.l2_block();
    world.l2_block();
    const auto finalized = world.l2().settled().finalized;
    ASSERT_GT(finalized, 0U);
    world.restart_l2();
    EXPECT_GE(world.l2().settled().finalized, finalized);
    EXPECT_GE(world.l2().settled().safe, finalized);
}

TEST(RollupOnL1, BlocksPastTheDriftGiveWayToAnL1BlockThatCouldHaveBeenTheirOrigin) {
    WorldSettings settings;
    settings.max_sequencer_drift = 60;
    World world{settings};
    world.l2_blocks(20);
    world.stall_l1(true);
    world.l2_blocks(60);  // two minutes: the second one without transactions
    const auto head = world.l2().head();
    world.stall_l1(false);
    world.l1_block();  // twelve seconds after its parent
    world.l2_blocks(80);
    ASSERT_GT(world.unsafe(), head->block.header.number);
    EXPECT_NE(world.l2().store().block(head->block.header.number).value()->hash, head->hash);
    EXPECT_GT(world.safe(), head->block.header.number);
}

TEST(RollupOnL1, TheSequencerWaitsForAnL1ThatDoesNotAnswer) {
    World world;
    world.l2_blocks(10);
    world.is_faulty = true;
    world.node().faults.failing_reads_percent = 100;
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(world.l2().step());
    EXPECT_EQ(world.unsafe(), 10U);
    world.node().faults = {};
    world.is_faulty = false;
    world.l2_blocks(30);
    EXPECT_EQ(world.unsafe(), 40U);
    EXPECT_GT(world.safe(), 10U);
}

TEST(RollupOnL1, StopsWhenTheL1GoesBackPastFinality) {
    World world;
    world.l2_blocks(60);
    const auto finalized = world.finalized();
    ASSERT_GT(finalized, 0U);
    ASSERT_TRUE(
        world.l1().rewind(world.link().verifier().final_l1().number - 1, l1::Undone::are_dropped, true));
    world.l1_fixture().produce(12);
    Result<bool> did = true;
    while (did && *did)
        did = world.link().work(world.unsafe());
    ASSERT_FALSE(did);
    EXPECT_TRUE(did.error().is(rollup::errors::kVerifierReorgPastFinality));
    EXPECT_EQ(world.finalized(), finalized);
}

/// The oldest channel's window is over with the very next L1 block: it must be in it.
TEST(RollupOnL1, ComesBackAfterTheSequencingWindowHasPassed) {
    WorldSettings settings;
    settings.seq_window = 10;
    World world{settings};
    world.l2_blocks(20);
    world.is_faulty = true;
    world.node().faults.refuses_transactions = true;
    for (int i = 0; i < 120; ++i)
        world.l2_block([] {});
    const auto forced = world.link().verifier().forced_blocks();
    EXPECT_GT(forced, 0U);
    world.node().faults = {};
    world.is_faulty = false;
    for (int i = 0; i < 300 && world.safe() + 12 < world.unsafe(); ++i)
        world.l2_block([] {});
    EXPECT_LE(world.unsafe(), world.safe() + 12);
    EXPECT_LE(world.link().verifier().forced_blocks(), forced + 6);
}

}  // namespace
}  // namespace studio::simulation
