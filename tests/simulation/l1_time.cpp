// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

/// Seconds by which a block is ahead of its L1 origin.
std::uint64_t drift_of(Run& run, std::uint64_t number) {
    const auto ref = run.ref(number);
    return ref.time - run.world.l1().l1_block(ref.l1_origin.number).value()->block.header.timestamp;
}

}  // namespace

void l1_stalls_past_the_drift(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) {
                settings.max_sequencer_drift = dice.between(60, 120);
            }};
    run.l2_blocks(run.dice.between(10, 40));
    const auto before = run.world.unsafe();
    run.world.stall_l1(true);
    const auto stall_s = run.config().max_sequencer_drift + run.dice.between(0, 150);
    run.l2_blocks(stall_s / run.config().block_time);
    run.world.stall_l1(false);
    if (run.dice.chance(70))
        run.world.l1_block_of_this_slot();  // else all the slots are made up for
    run.l2_blocks(run.dice.between(5, 20));
    run.catch_up();
    for (auto number = before; number <= run.world.unsafe(); ++number)
        if (drift_of(run, number) > run.config().max_sequencer_drift) {
            EXPECT_EQ(Run::user_transactions(*run.block(number)), 0U) << "block " << number;
        }
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
    run.finish();
}

void time_jumps(std::uint64_t seed) {
    Run run{seed};
    const auto jumps = run.dice.between(1, 5);
    for (std::uint64_t i = 0; i < jumps; ++i) {
        run.l2_blocks(run.dice.between(3, 25));
        const auto ms = static_cast<std::int64_t>(run.dice.between(0, 100'000));
        run.world.clock().jump(run.dice.chance(50) ? ms : -ms);
        if (run.dice.chance(50))
            run.world.l1_block_of_this_slot();  // the slots between stay empty
    }
    run.l2_blocks(run.dice.between(3, 25));
    for (std::uint64_t number = 1; number <= run.world.unsafe(); ++number) {
        EXPECT_EQ(run.ref(number).time, run.config().time_of_block(number));
        EXPECT_LE(drift_of(run, number), run.config().max_sequencer_drift + 200);
    }
    run.finish();
}

}  // namespace studio::simulation
