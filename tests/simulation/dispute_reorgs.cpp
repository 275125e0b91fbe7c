// SPDX-License-Identifier: GPL-3.0-or-later
#include "bonds.hpp"
#include "game_list.hpp"
#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

using Event = Bonds::Event;

/// L2 blocks in which a game is made, decided and paid.
constexpr std::uint64_t kLongestWait = 300;

void quick_games(WorldSettings& settings, Dice& dice) {
    settings.deploys = true;  // the games' anchor is this L2's genesis
    settings.has_proposer = true;
    settings.block_time_s = dice.pick<std::uint64_t>({2, 3, 4});
    settings.finality_depth = dice.between(5, 14);
    // A clock outlasts finality, as it does anywhere: else a claim that a reorganisation made false could be
    // won by a transaction of the chain before, which anybody may send again (resolve() asks for no
    // permission).
    const auto clock_s = (settings.finality_depth + dice.between(2, 4)) * 12;
    settings.times = {36, 12, clock_s, 12, 24, 86'400};
    settings.proposer.unit = settling::ProposalInterval::l2_blocks;
    settings.proposer.interval = dice.between(6, 24);
}

/// Goes on until the next such event on L1. False: it does not come.
bool wait_for(Run& run, const Bonds& bonds, Event event) {
    const auto before = bonds.newest(event);
    for (std::uint64_t i = 0; i < kLongestWait; ++i) {
        run.l2_block();
        if (bonds.newest(event) > before)
            return true;
    }
    return false;
}

/// L1 goes back before the event, as far as it may; the contracts stay.
void undo(Run& run, const Bonds& bonds, std::uint64_t l1_block) {
    const auto least = run.l1_head() - l1_block + 1;
    const auto most = std::min(run.most_depth(), run.l1_head() - bonds.first() + 1);
    if (least > most)
        return;  // the event is final by now
    run.reorganise(run.dice.between(least, most),
                   run.dice.pick({l1::Undone::wait_again, l1::Undone::are_dropped}));
    if (run.dice.chance(50))
        run.world.settle();  // before any block of the new chain
    if (run.dice.chance(30))
        run.world.restart_l2();
}

/// A true claim wins and its bond is back. A false one, which the reorganisation made, never wins.
void expect_right_end(Run& run, const Bonds& bonds, const settling::Game& game) {
    const auto status = status_of(run.world, game);
    if (is_true(run.world, game)) {
        EXPECT_EQ(status, settling::GameStatus::defender_wins) << "of block " << game.l2_block;
        EXPECT_FALSE(bonds.paid_by(game.address).is_zero()) << "of block " << game.l2_block;
    } else {
        EXPECT_NE(status, settling::GameStatus::defender_wins) << "of block " << game.l2_block;
    }
}

}  // namespace

void l1_drops_moves_and_payouts(std::uint64_t seed) {
    Run run{seed, quick_games};
    Bonds bonds{run.world};
    run.also_holds = [&] { bonds.check(); };
    for (auto rounds = run.dice.between(2, 4); rounds > 0; --rounds) {
        const auto event = run.dice.pick({Event::created, Event::resolved, Event::paid});
        EXPECT_TRUE(wait_for(run, bonds, event)) << "the proposer stands still";
        run.l2_blocks(run.dice.between(0, 10));
        undo(run, bonds, bonds.newest(event));
        run.l2_blocks(run.dice.between(2, 20));
    }
    const auto games = games_of(run.world);
    const auto paid = bonds.newest(Event::paid);
    run.l2_blocks(kLongestWait);
    EXPECT_GT(bonds.newest(Event::paid), paid);
    for (const auto& game : games)
        expect_right_end(run, bonds, game);
    run.finish();
}

}  // namespace studio::simulation
