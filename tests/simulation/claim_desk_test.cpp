// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <ending/claim_desk.hpp>

#include "ephemeral_run.hpp"

/// The organiser pays everybody in bulk, whatever the accounts on L1 do with what they get.
namespace studio::simulation {
namespace {

using settling::LifeState;

constexpr int kPatience = 80;  // L2 blocks, each with the L1 blocks that are due

/// Creation code of a contract that takes ether and leaves 20,000 of the gas it was given: a claim of it
/// passes alone, and leaves none for others.
Bytes glutton() {
    // 0: JUMPDEST GAS PUSH3 20000 LT PUSH1 0 JUMPI STOP, returned by what comes before it
    return {0x6a, 0x5b, 0x5a, 0x62, 0x00, 0x4e, 0x20, 0x10, 0x60, 0x00,
            0x57, 0x00, 0x60, 0x00, 0x52, 0x60, 0x0b, 0x60, 0x15, 0xf3};
}

TEST(ClaimDesk, OneThatUsesUpTheGasKeepsNobodyFromBeingPaid) {
    EphemeralRun run{3};
    // The same address: a plain account on the rollup, a contract on L1.
    const auto made = run.send_l1({}, glutton());
    ASSERT_TRUE(made && made->success);
    const auto greedy = *made->contract_address;
    run.world.transfer(1, greedy, 5'000'000);
    run.pass(3);
    run.wish({true, true, std::nullopt});
    run.reach(LifeState::settled);
    while (run.world.l2().settled().finalized < run.life().final_block)
        run.pass();

    settling::L1Wallet organiser{test::test_key(EphemeralRun::kOrganiser), run.world.l1()};
    ending::ClaimDesk desk{
        {run.world.l2(), run.world.l1(), run.world.placement().contracts.ephemeral_claims, organiser}};
    ending::Wishes everybody;
    everybody.pay_everybody = true;
    const auto work = [&] {
        for (bool more = true; more;) {
            const auto did = desk.work({run.life().final_block, run.life().settled_at}, everybody);
            ASSERT_TRUE(did) << did.error().english();
            more = *did;
        }
    };
    const auto is_done = [&] {
        const auto progress = desk.progress(everybody);
        return progress.is_known && progress.paid + progress.refused == progress.holders;
    };
    for (int i = 0; i < kPatience && !is_done(); ++i) {
        work();
        run.pass();
    }
    const auto progress = desk.progress(everybody);
    EXPECT_EQ(progress.paid, progress.holders);
    EXPECT_GT(progress.holders, 3U);
    EXPECT_EQ(run.world.l1().l1_balance(greedy), Uint256{5'000'000});
}

}  // namespace
}  // namespace studio::simulation
