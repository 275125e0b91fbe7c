// SPDX-License-Identifier: GPL-3.0-or-later
#include <rollup/rollup_errors.hpp>
#include <set>

#include "ephemeral_run.hpp"
#include "seeds.hpp"

/// An ephemeral rollup with its sequencer, batcher, proposer and organiser on a real L1: all that was on it
/// when it ended can be had on L1, once.
namespace studio::simulation {
namespace {

using settling::LifeState;

constexpr std::uint64_t kSeeds = 10;
const Hash32 kArchive = Uint256{0xa2}.to_hash();

TEST(Ephemeral, lives_and_is_dissolved_and_everybody_is_paid) {
    EphemeralRun run{1};
    run.pass(30);
    EXPECT_EQ(run.life().state, LifeState::open);
    run.wish({true, true, {}});
    run.reach(LifeState::sealing);
    chain::Transaction late;
    late.chain_id = World::kL2ChainId;
    late.gas_limit = 21'000;
    const auto refused = run.world.l2().submit(chain::sign_transaction(late, test::test_key(1)).encoded);
    EXPECT_TRUE(!refused && refused.error().is(rollup::errors::kSealed));
    run.reach(LifeState::settled);
    EXPECT_EQ(run.world.unsafe(), run.life().final_block) << "no block comes after the last";
    run.pass(20);
    EXPECT_EQ(run.life().state, LifeState::settled) << "until the organiser says so";
    run.wish({true, true, kArchive});
    run.reach(LifeState::dissolved);

    const auto& portal = run.world.placement().contracts.optimism_portal;
    const auto holders = run.holders();
    EXPECT_GT(holders.size(), 10U);
    EXPECT_TRUE(run.claim(holders));
    EXPECT_FALSE(run.claim({holders.front()})) << "twice";
    EXPECT_EQ(run.world.l1().l1_balance(portal), run.left_to_precompiles()) << "all of it was somebody's";
    Address somebody;
    somebody[0] = 0xee;
    somebody[19] = 7;
    EXPECT_EQ(run.world.l1().l1_balance(somebody), run.balance_l2(somebody));
}

/// Something breaks now and then until the state is reached.
void reach_through_faults(EphemeralRun& run, LifeState state) {
    for (int i = 0; i < 2'000 && run.life().state < state; ++i) {
        run.pass(run.dice.between(1, 6));
        if (run.dice.chance(15))
            run.break_something();
    }
    ASSERT_GE(run.life().state, state) << "it never comes to that";
}

/// Users claim in any order, some twice, one late.
void claim_through_faults(EphemeralRun& run, const std::vector<Address>& holders) {
    std::set<Address> paid;
    for (int i = 0; i < 400 && paid.size() < holders.size(); ++i) {
        std::vector<Address> some;
        for (const auto& holder : holders)
            if (!run.is_paid(holder) && run.dice.chance(40))
                some.push_back(holder);
        if (!some.empty() && run.dice.chance(20)) {
            EXPECT_FALSE(run.claim({some.front(), some.front()})) << "one of them twice";
        }
        run.claim(some);  // what the L1 takes away is claimed again
        if (run.dice.chance(20))
            run.break_something();
        run.pass();
        paid.clear();
        for (const auto& holder : holders)
            if (run.is_paid(holder))
                paid.insert(holder);
    }
    EXPECT_EQ(paid.size(), holders.size());
}

void live(std::uint64_t seed) {
    EphemeralRun run{seed};
    run.pass(run.dice.between(0, 60));
    run.wish({true, true, kArchive});
    reach_through_faults(run, run.dice.chance(50) ? LifeState::settled : LifeState::dissolved);
    if (testing::Test::HasFailure())
        return;
    const auto holders = run.holders();
    claim_through_faults(run, holders);
    reach_through_faults(run, LifeState::dissolved);
    const auto& portal = run.world.placement().contracts.optimism_portal;
    EXPECT_EQ(run.world.l1().l1_balance(portal), run.left_to_precompiles()) << "all of it was somebody's";
    for (const auto& holder : holders)
        if (holder[0] == 0xee) {  // those have nothing else on L1
            EXPECT_EQ(run.world.l1().l1_balance(holder), run.balance_l2(holder));
        }
    EXPECT_EQ(run.world.unsafe(), run.life().final_block);
}

TEST(Ephemeral, lives_through_kills_and_reorganisations) {
    for_seeds(kSeeds, live);
}

}  // namespace
}  // namespace studio::simulation
