// SPDX-License-Identifier: GPL-3.0-or-later
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

}  // namespace
}  // namespace studio::simulation
