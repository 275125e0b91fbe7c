// SPDX-License-Identifier: GPL-3.0-or-later
#include <rollup/rollup_errors.hpp>

#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

l1::Undone some_undone(Dice& dice) {
    return dice.pick({l1::Undone::wait_again, l1::Undone::are_dropped});
}

/// Hashes of the safe blocks whose origin stays when L1 goes back to `l1_number`.
std::map<std::uint64_t, Hash32> hashes_up_to_origin(Run& run, std::uint64_t l1_number) {
    std::map<std::uint64_t, Hash32> out;
    for (std::uint64_t number = 1; number <= run.world.safe(); ++number)
        if (run.ref(number).l1_origin.number <= l1_number)
            out[number] = run.hash(number);
    return out;
}

}  // namespace

void l1_drops_a_batch(std::uint64_t seed) {
    Run run{seed};
    run.l2_blocks(run.dice.between(30, 70));
    const auto safe = run.world.safe();
    // Half of the time so little that the L2's newest origins stand, and only batches are gone.
    const auto most = run.most_depth();
    const auto depth = run.dice.between(1, run.dice.chance(50) ? std::min<std::uint64_t>(most, 2) : most);
    const auto standing = hashes_up_to_origin(run, run.l1_head() - depth);
    run.reorganise(depth, some_undone(run.dice));
    run.world.settle();
    // It fell back to what follows from the L1 as it is now, no further and no less.
    EXPECT_LE(run.world.safe(), safe);
    EXPECT_EQ(run.world.derive_anew(run.world.l1()).value()->hash, run.world.link().verifier().safe()->hash);
    run.check();
    run.l2_blocks(1);  // the sequencer takes the other origins
    if (run.dice.chance(50))
        run.catch_up_at_rest();
    run.l2_blocks(run.dice.between(5, 30));
    run.catch_up();
    for (const auto& [number, hash] : standing)
        EXPECT_EQ(run.hash(number), hash) << "block " << number;
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
    run.finish();
}

void l1_changes_origins(std::uint64_t seed) {
    Run run{seed};
    const auto reorganisations = run.dice.between(1, 4);
    for (std::uint64_t i = 0; i < reorganisations; ++i) {
        run.l2_blocks(run.dice.between(10, 40));
        if (const auto most = run.most_depth(); most > 0)
            run.reorganise(run.dice.between(1, most), some_undone(run.dice));
        if (run.dice.chance(50))
            run.world.settle();  // before any block of the new chain
    }
    run.l2_blocks(2);
    for (auto number = run.world.unsafe(); number > 0; --number) {
        const auto origin = run.ref(number).l1_origin;
        EXPECT_EQ(run.world.l1().l1_block(origin.number).value()->hash, origin.hash) << "block " << number;
    }
    run.finish();
}

void l1_drops_a_used_deposit(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice&) { settings.finality_depth += 6; }};
    run.l2_blocks(run.dice.between(20, 40));
    const auto carol = test::test_key(7'000 + seed);
    const auto address = crypto::address_of(carol);
    const auto before = run.l1_head();
    run.world.deposit({1,
                       address,
                       Uint256{1'000'000'000'000'000'000ULL},
                       Uint256{1'000'000'000'000'000'000ULL},
                       100'000,
                       {}});
    for (int i = 0; i < 60 && run.world.l2_balance(address).is_zero(); ++i)
        run.l2_block();
    ASSERT_FALSE(run.world.l2_balance(address).is_zero());
    const Address dave{{0xda, 0x7e}};
    const auto spent = run.world.transfer_from(carol, dave, 1'000);
    run.l2_block();
    ASSERT_EQ(run.world.l2_balance(dave), Uint256{1'000});
    if (run.l1_head() - before > run.most_depth())
        return;  // the deposit is final by now
    run.reorganise(run.l1_head() - before, l1::Undone::are_dropped);
    run.l2_blocks(run.dice.between(5, 40));
    EXPECT_TRUE(run.world.l2_balance(address).is_zero());
    EXPECT_TRUE(run.world.l2_balance(dave).is_zero());
    EXPECT_FALSE(run.world.l2().store().find_transaction(spent).value());
    run.finish();
}

void l1_goes_back_past_finality(std::uint64_t seed) {
    Run run{seed};
    while (run.world.finalized() == 0 && run.world.unsafe() < 200)
        run.l2_block();
    run.l2_blocks(run.dice.between(0, 30));
    const auto finalized = run.world.finalized();
    ASSERT_GT(finalized, 0U);
    const auto final_hash = run.hash(finalized);
    // Mostly before the L1 block with which it became known, else where only the L1 itself has broken its
    // word.
    const auto l1_final = run.world.l1().l1_settled().finalized;
    const auto known_by = run.world.link().verifier().final_l1();
    const auto last = run.dice.between(run.ref(finalized).l1_origin.number,
                                       run.dice.chance(80) ? known_by.number - 1 : l1_final - 1);
    if (run.dice.chance(30))
        run.world.restart_l2();
    ASSERT_TRUE(run.world.l1().rewind(last, some_undone(run.dice), true));
    for (auto blocks = run.dice.between(0, 12); blocks > 0; --blocks)
        run.world.l1_fixture().produce();
    // Whatever was final on an L1 block that is no more: it is said, and nothing final changes.
    const auto now = run.world.l1().l1_block(known_by.number).value();
    const bool is_gone = !now || now->hash != known_by.hash;
    Result<bool> did = true;
    for (int i = 0; i < 10'000 && did && *did; ++i)
        did = run.world.link().work(run.world.unsafe());
    EXPECT_EQ(!did && did.error().is(rollup::errors::kVerifierReorgPastFinality), is_gone);
    if (is_gone) {
        EXPECT_EQ(run.world.finalized(), finalized);
    }
    EXPECT_EQ(run.world.link().verifier().store().block(finalized).value()->hash, final_hash);
    for (int i = 0; i < 3; ++i)
        if (const auto made = run.world.l2().step(); !made) {
            EXPECT_TRUE(made.error().is(rollup::errors::kVerifierReorgPastFinality))
                << made.error().english();
        }
    EXPECT_EQ(run.hash(finalized), final_hash);
}

}  // namespace studio::simulation
