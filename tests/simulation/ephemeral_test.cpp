// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/contract_code.hpp>
#include <query/storage_layout.hpp>
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
    const auto& portal = run.world.placement().contracts.optimism_portal;
    EXPECT_TRUE(run.send(portal, {})) << "plain ether is a deposit";
    run.wish({true, true, {}});
    run.reach(LifeState::sealing);
    EXPECT_FALSE(run.send(portal, {})) << "what comes to a sealed portal would be nobody's";
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

/// Nobody brings batches any more when it has ended: past the sequencing window L1 alone would make blocks of
/// deposits, for ever.
void nothing_comes_after_its_last_block(std::uint64_t seed) {
    WorldSettings settings;
    settings.seq_window = 10;
    EphemeralRun run{seed, std::move(settings)};
    run.pass(20);
    run.wish({true, true, {}});
    run.reach(LifeState::settled);
    const auto last = run.life().final_block;
    const auto hash = run.world.l2().store().block(last).value()->hash;
    run.pass(60);
    run.restart();  // years later
    run.pass(60);
    EXPECT_EQ(run.world.unsafe(), last);
    EXPECT_EQ(run.world.safe(), last);
    EXPECT_EQ(run.world.finalized(), last);
    EXPECT_EQ(run.world.derive_anew(run.world.l1()).value()->hash, hash) << "from L1 alone";
    EXPECT_TRUE(run.claim(run.holders())) << "claims go on for ever";
}

TEST(Ephemeral, nothing_comes_after_its_last_block) {
    for_seeds(kSeeds, nothing_comes_after_its_last_block);
}

/// The L1 stood still and catches up with blocks of old times, the first of which seals the rollup: its
/// sequencer was ahead of that by more than the drain.
void blocks_beyond_the_last_are_undone(std::uint64_t seed) {
    EphemeralRun run{seed};
    run.has_traffic = false;
    auto& l1 = run.world.l1();
    const auto organiser = crypto::address_of(test::test_key(EphemeralRun::kOrganiser));
    run.pass(run.dice.between(1, 30));
    run.wish({true, true, {}});
    while (run.life().announced_at == 0 || l1.l1_next_nonce(organiser) == l1.l1_nonce(organiser))
        run.pass();
    run.world.stall_l1(true);
    run.pass(200);
    const auto before = run.world.unsafe();
    run.world.stall_l1(false);
    run.pass(10);
    const auto last = settling::last_block_of(run.life(), run.world.placement().terms->config);
    ASSERT_GT(before, last);
    EXPECT_EQ(run.world.unsafe(), last);
    if (run.dice.chance(50))
        run.restart();
    run.reach(LifeState::settled);
    EXPECT_EQ(run.world.unsafe(), last);
    EXPECT_EQ(run.world.derive_anew(run.world.l1()).value()->hash, run.world.l2().head()->hash);
    EXPECT_TRUE(run.claim(run.holders()));
}

TEST(Ephemeral, blocks_beyond_the_last_are_undone) {
    for_seeds(kSeeds, blocks_beyond_the_last_are_undone);
}

/// Somebody deposits until the portal is closed, however many confirmations its origins have before that.
void what_was_on_its_way_arrives(std::uint64_t seed) {
    EphemeralRun run{seed};
    Address late;
    late[0] = 0xee;
    late[19] = 0xff;
    run.pass(run.dice.between(20, 60));
    run.wish({true, true, {}});
    while (!run.life().is_sealed()) {
        run.world.deposit(EphemeralRun::kHelper, late, 1'000);
        run.pass();
    }
    const bool breaks = run.dice.chance(50);
    if (breaks)
        run.break_something();
    run.reach(LifeState::settled);
    EXPECT_TRUE(run.claim(run.holders()));
    const auto& portal = run.world.placement().contracts.optimism_portal;
    EXPECT_EQ(run.world.l1().l1_balance(portal), run.left_to_precompiles()) << "all of it was somebody's";
    if (!breaks) {  // an L1 that goes back may drop deposits, which nobody paid then
        EXPECT_GT(run.world.l1().l1_balance(late), Uint256{});
    }
}

TEST(Ephemeral, what_was_on_its_way_arrives) {
    for_seeds(kSeeds, what_was_on_its_way_arrives);
}

/// Nobody says that it shall end: passes are minted until a claim on L1 shows that there are enough.
void ends_by_itself_when_so_many_are_minted(std::uint64_t seed) {
    constexpr std::uint64_t kSeller = 1;
    const contracts::ContractCode drop{"DropPass"};
    const query::StorageLayout layout{drop.artifact().storage_layout_json};
    WorldSettings settings;
    settings.life.emplace();
    settings.life->drain_s = 36;
    settings.life->end = l1::LifeSettings::End::minted;
    settings.life->value = 3 + seed % 4;
    settings.life->counter = chain::create_address(crypto::address_of(test::test_key(kSeller)), 0);
    settings.life->counter_slot = layout.slot_of("totalMinted").value().to_hash();
    EphemeralRun run{seed, std::move(settings)};
    run.has_traffic = false;
    const auto seller = crypto::address_of(test::test_key(kSeller));
    const auto made =
        run.send_l2(kSeller, std::nullopt,
                    drop.creation({"Pass", "PASS", seller, Uint256{}, Uint256{1'000}, Uint256{1'000}, 1, 1}));
    ASSERT_TRUE(made.success);
    const auto enough = run.world.placement().terms->life->end->value;
    for (std::uint64_t minted = 1; minted < enough; ++minted)
        ASSERT_TRUE(
            run.send_l2(kSeller, made.contract_address, drop.call("mint", {seller, Uint256{1}})).success);
    run.pass(150);
    EXPECT_EQ(run.life().state, LifeState::open) << "one is missing";
    if (run.dice.chance(50))
        run.restart();
    ASSERT_TRUE(run.send_l2(kSeller, made.contract_address, drop.call("mint", {seller, Uint256{1}})).success);
    run.reach(LifeState::settled);
    EXPECT_EQ(run.life().announced_at, 0U) << "nobody said so";
}

TEST(Ephemeral, ends_by_itself_when_so_many_are_minted) {
    for_seeds(kSeeds, ends_by_itself_when_so_many_are_minted);
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
