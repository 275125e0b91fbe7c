// SPDX-License-Identifier: GPL-3.0-or-later
#include <settling/l1_wallet.hpp>

#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

/// The L2 goes on for so many L1 blocks.
void for_l1_blocks(Run& run, std::uint64_t count) {
    const auto last = run.l1_head() + count;
    while (run.l1_head() < last)
        run.l2_block();
}

void batcher_down(Run& run, bool is_down) {
    run.world.is_faulty = is_down;
    run.world.node().faults.refuses_transactions = is_down;
}

/// Killed wherever the work on L1 just was.
void kill_at_some_step(Run& run) {
    for (auto steps = run.dice.between(0, 12); steps > 0; --steps)
        if (const auto did = run.world.link().work(run.world.unsafe()); !did || !*did)
            break;
    run.world.restart_l2();
}

/// All its ETH goes elsewhere; later somebody sends it some.
void be_poor_for_a_while(Run& run) {
    settling::L1Wallet wallet{run.world.batcher_key(), run.world.l1()};
    const auto all = wallet.balance() - Uint256{1'000'000'000'000'000ULL};
    run.world.is_faulty = true;
    EXPECT_TRUE(wallet.send({Address{{0xaa}}, all, {}, 21'000}));
    for_l1_blocks(run, run.dice.between(2, 8));
    const auto rescue = run.world.l1_fixture().transfer(1, wallet.address(), 9'000'000'000'000'000'000ULL);
    EXPECT_TRUE(rescue) << rescue.error().english();
    for_l1_blocks(run, 2);
    run.world.is_faulty = false;
}

/// Transactions that the node took and never passed on: later ones wait for their nonces.
void lose_transactions_for_a_while(Run& run) {
    run.world.node().faults.lost_transactions_percent = 40;
    for_l1_blocks(run, run.dice.between(2, 6));
    run.world.node().faults.lost_transactions_percent = 0;
}

/// The L1's node starts again and has forgotten what waited there, while the sequencer stands still: there is
/// nothing newer that would show what is missing.
void node_forgets_what_waits(Run& run) {
    auto& node = run.world.node();
    node.faults.keeps_transactions_back = true;
    for_l1_blocks(run, run.dice.between(1, 3));
    run.l1_blocks(run.world.placement().terms->batcher.longest_channel + 2);  // all of it is sent
    node.faults.keeps_transactions_back = false;
    node.forget_kept_back();
    run.catch_up_at_rest();
}

std::vector<Hash32> hashes(Run& run) {
    std::vector<Hash32> out;
    for (std::uint64_t number = 0; number <= run.world.unsafe(); ++number)
        out.push_back(run.hash(number));
    return out;
}

void expect_same(Run& run, const std::vector<Hash32>& before) {
    for (std::uint64_t number = 0; number < before.size(); ++number)
        EXPECT_EQ(run.hash(number), before[number]) << "block " << number;
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace

void batcher_is_down_within_the_window(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) { settings.seq_window = dice.between(40, 80); }};
    run.l2_blocks(run.dice.between(10, 40));
    batcher_down(run, true);
    for_l1_blocks(run, 2);  // what had gone out before lands
    const auto safe = run.world.safe();
    for_l1_blocks(run, run.dice.between(1, run.config().seq_window_size - 35));
    EXPECT_EQ(run.world.safe(), safe);
    const auto before = hashes(run);
    EXPECT_GT(before.size(), safe + 1);
    batcher_down(run, false);
    run.catch_up();
    expect_same(run, before);
    run.finish();
}

void channels_may_wait_past_the_window(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) {
                settings.seq_window = dice.between(12, 40);
                settings.batcher.longest_channel = settings.seq_window + dice.between(0, 40);
                settings.batcher.target_size = 100'000;
            }};
    for_l1_blocks(run, run.dice.between(2, 3) * run.config().seq_window_size);
    EXPECT_GT(run.world.safe(), 0U);
    const auto before = hashes(run);
    run.world.link().flush();
    run.catch_up_at_rest();
    expect_same(run, before);
    run.finish();
}

void batcher_is_down_past_the_window(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) {
                settings.seq_window = dice.between(5, 16);
                settings.channel_timeout = dice.between(2, 5);
            }};
    run.l2_blocks(run.dice.between(10, 40));
    const auto paid = run.world.transfer(1, Address{{0xfe}}, 5);
    batcher_down(run, true);
    for_l1_blocks(run, run.config().seq_window_size + run.dice.between(2, 12));
    EXPECT_GT(run.world.link().verifier().forced_blocks(), 0U);
    batcher_down(run, false);
    run.has_traffic = false;
    // Now the verifier is further than any batch could be: both go on from its blocks.
    for_l1_blocks(run, 3 * run.config().seq_window_size);
    EXPECT_TRUE(run.world.l2().store().find_transaction(paid).value());
    run.finish();
}

void batcher_is_killed_or_poor(std::uint64_t seed) {
    Run run{seed};
    run.l2_blocks(run.dice.between(5, 20));
    const auto faults = run.dice.between(1, 4);
    for (std::uint64_t i = 0; i < faults; ++i) {
        const auto made = run.world.l2().step();
        EXPECT_TRUE(made) << made.error().english();
        const auto fault = run.dice.pick({kill_at_some_step, kill_at_some_step, be_poor_for_a_while,
                                          lose_transactions_for_a_while, node_forgets_what_waits});
        fault(run);
        run.l2_blocks(run.dice.between(1, 15));
    }
    const auto before = hashes(run);
    run.catch_up();
    expect_same(run, before);
    run.finish();
}

}  // namespace studio::simulation
