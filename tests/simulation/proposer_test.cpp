// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/random.hpp>
#include <chain/predeploys.hpp>
#include <settling/settling_errors.hpp>

#include "game_list.hpp"
#include "world.hpp"

/// The proposer on a whole rollup: claims at its interval, bonds come back, whatever breaks in between.
namespace studio::simulation {
namespace {

using settling::GameStatus;

const Uint256 kBond{80'000'000'000'000'000ULL};

constexpr std::uint64_t kDeepFinality = 100;  // L1 blocks

WorldSettings quick(settling::ProposedHead head = settling::ProposedHead::safe) {
    WorldSettings settings;
    settings.block_time_s = 4;
    settings.times = {36, 12, 60, 12, 24, 86'400};
    settings.proposer.unit = settling::ProposalInterval::l2_blocks;
    settings.proposer.interval = 8;
    settings.proposer.head = head;
    return settings;
}

TEST(Proposer, ClaimsTheNewestSafeBlockAtEachIntervalAndGetsItsBondsBack) {
    World world{quick()};
    const auto funds = world.l1().l1_balance(world.proposer());
    world.l2_blocks(120);
    const auto games = games_of(world);
    ASSERT_GE(games.size(), 8U);
    for (std::size_t i = 0; i < games.size(); ++i) {
        EXPECT_EQ(games[i].creator, world.proposer());
        EXPECT_TRUE(is_true(world, games[i]));
        if (i > 0) {
            EXPECT_GE(games[i].l2_block, games[i - 1].l2_block + 8);
            EXPECT_LE(games[i].l2_block, games[i - 1].l2_block + 8 + 6);
        }
    }
    EXPECT_EQ(status_of(world, games.front()), GameStatus::defender_wins);
    const auto figures = world.link().proposer_figures();
    EXPECT_EQ(figures.games, games.size());
    EXPECT_EQ(figures.failed_transactions, 0U);
    EXPECT_EQ(figures.newest_l2_block, games.back().l2_block);
    EXPECT_EQ(figures.false_claims, 0U);
    EXPECT_GT(figures.upheld, 0U);
    EXPECT_LE(figures.bonds_locked_wei, Uint256{figures.games - 1} * kBond);  // the first is back
    // G5: what it has not got any more is in games or was paid as fees.
    EXPECT_EQ(funds, world.l1().l1_balance(world.proposer()) + figures.bonds_locked_wei + figures.fees_wei);
}

TEST(Proposer, WaitsForSecondsOfL1) {
    auto settings = quick();
    settings.proposer.unit = settling::ProposalInterval::l1_seconds;
    settings.proposer.interval = 60;
    World world{settings};
    world.l2_blocks(100);
    const auto games = games_of(world);
    ASSERT_GE(games.size(), 4U);
    for (std::size_t i = 1; i < games.size(); ++i) {
        EXPECT_GE(games[i].created_at, games[i - 1].created_at + 60);
        EXPECT_LE(games[i].created_at, games[i - 1].created_at + 60 + 2 * l1::kSlotSeconds);
    }
}

TEST(Proposer, ClaimsFinalBlocksAloneWhenToldSo) {
    auto settings = quick(settling::ProposedHead::finalized);
    settings.finality_depth = 60;  // further behind than the tries lead back
    World world{settings};
    for (int i = 0; i < 300; ++i) {
        const auto before = games_of(world).size();
        world.l2_block();
        if (games_of(world).size() > before) {
            EXPECT_LE(games_of(world).back().l2_block, world.finalized());
        }
    }
    const auto games = games_of(world);
    ASSERT_GE(games.size(), 3U);
    EXPECT_GT(world.safe(), games.back().l2_block + 128);
    for (const auto& game : games) {
        EXPECT_TRUE(is_true(world, game));
        EXPECT_TRUE(world.l2().prove(game.l2_block, chain::message_passer, {Uint256{1}}));
    }
}

/// What the proposer has sent and what is in no block yet.
std::uint64_t waiting(World& world) {
    return world.l1().l1_next_nonce(world.proposer()) - world.l1().l1_nonce(world.proposer());
}

/// So many steps of the work that a new L1 block brings; the rollup is killed before the next one.
void work_and_kill(World& world, std::uint64_t steps) {
    for (; steps > 0; --steps) {
        const auto did = world.link().work(world.unsafe());
        ASSERT_TRUE(did) << did.error().english();
        if (!*did)
            break;
    }
    world.restart_l2();
    world.settle();
}

TEST(Proposer, KilledBetweenAnyTwoStepsItLeavesNoGapAndNoDouble) {
    World world{quick()};
    Random dice{36};
    int while_it_waits = 0;
    for (int i = 0; i < 60; ++i) {
        for (auto blocks = 1 + dice.below(4); blocks > 0; --blocks)
            ASSERT_TRUE(world.l2().step());
        world.l1_fixture().produce();
        const auto sent_before = waiting(world);
        work_and_kill(world, dice.below(14));
        while_it_waits += waiting(world) > sent_before ? 1 : 0;
        EXPECT_LE(waiting(world), 12U);
    }
    EXPECT_GT(while_it_waits, 10);
    const auto games = games_of(world);
    ASSERT_GE(games.size(), 8U);
    for (std::size_t i = 1; i < games.size(); ++i) {
        EXPECT_GE(games[i].l2_block, games[i - 1].l2_block + 8);
        EXPECT_LE(games[i].l2_block, games[i - 1].l2_block + 8 + 12);
    }
    EXPECT_EQ(failed_transactions_of(world, world.proposer()), 0U);
    world.l1_blocks(8);  // the last game's clock runs out
    EXPECT_EQ(status_of(world, games.back()), GameStatus::defender_wins);
    EXPECT_LE(world.link().proposer_figures().in_progress, 8U);
}

TEST(Proposer, AReorganisedL1HasEachClaimOnce) {
    World world{quick()};
    world.l2_blocks(60);
    for (const auto undone : {l1::Undone::wait_again, l1::Undone::are_dropped}) {
        for (std::uint64_t depth = 1; depth < 5; ++depth) {
            const auto head = world.l1().l1_head()->block.header.number;
            ASSERT_TRUE(world.l1().rewind(head - depth, undone));
            world.l1_blocks(depth + 1);
            world.l2_blocks(12);
        }
    }
    world.l2_blocks(60);
    const auto games = games_of(world);
    for (std::size_t i = 1; i < games.size(); ++i) {
        EXPECT_LT(games[i - 1].l2_block, games[i].l2_block);
    }
    EXPECT_EQ(world.link().proposer_figures().games, games.size());
    EXPECT_TRUE(is_true(world, games.back()));
    for (const auto& game : games)
        EXPECT_TRUE(is_true(world, game) || status_of(world, game) != GameStatus::defender_wins);
}

/// Makes a deposit part of a claimed block; then the L1 block with the deposit is gone, and the claims'
/// transactions come again.
/// The L1's finality must lie deeper than that: kDeepFinality.
void leave_claims_false(World& world) {
    world.l2_blocks(40);
    const auto before_deposit = world.l1().l1_head()->block.header.number;
    world.deposit(1, Address{{0xb0, 0x0b}}, 1000);
    world.l1_block();
    const auto known = games_of(world).size();
    int blocks = 0;
    while (games_of(world).size() < known + 2 && ++blocks < 100)
        world.l2_block();
    const auto claims = transactions_of(world, world.proposer(), before_deposit + 1);
    ASSERT_TRUE(world.l1().rewind(before_deposit, l1::Undone::are_dropped));
    for (const auto& claim : claims)
        std::ignore = world.l1().send_to_l1(claim);
    world.l1_block();
}

TEST(Proposer, AClaimForAnL2ThatIsGoneIsCounteredAndLost) {
    auto settings = quick();
    settings.times.max_clock_duration_s = 240;  // long enough to see it
    settings.finality_depth = kDeepFinality;
    World world{settings};
    leave_claims_false(world);
    bool was_false = false;
    for (int i = 0; i < 150; ++i) {
        world.l2_block();
        was_false = was_false || world.link().proposer_figures().false_claims > 0;
    }
    EXPECT_TRUE(was_false);
    std::size_t lost = 0;
    for (const auto& game : games_of(world)) {
        if (is_true(world, game))
            continue;
        ++lost;
        EXPECT_EQ(status_of(world, game), GameStatus::challenger_wins);
    }
    EXPECT_GT(lost, 0U);
    world.l2_blocks(40);
    EXPECT_EQ(world.link().proposer_figures().lost, lost);
    EXPECT_EQ(world.link().proposer_figures().false_claims, 0U);
    EXPECT_TRUE(is_true(world, games_of(world).back()));
}

TEST(Proposer, AFalseClaimThatItIsTooLateToCounterGetsNoHelp) {
    auto settings = quick();  // the clock runs out before the L2 is safe that far again
    settings.finality_depth = kDeepFinality;
    World world{settings};
    leave_claims_false(world);
    world.l2_blocks(150);
    std::size_t left = 0;
    for (const auto& game : games_of(world)) {
        if (is_true(world, game))
            continue;
        ++left;
        EXPECT_EQ(status_of(world, game), GameStatus::in_progress);
    }
    EXPECT_GT(left, 0U);
    EXPECT_EQ(world.link().proposer_figures().false_claims, left);
    EXPECT_EQ(world.link().proposer_figures().failed_transactions, 0U);
    EXPECT_TRUE(is_true(world, games_of(world).back()));
}

TEST(Proposer, WithAnEmptyAccountItSaysSoAndGoesOnWhenThereIsMoney) {
    World world{quick()};
    world.drain_proposer();
    auto did = world.link().work(world.unsafe());
    for (int i = 0; i < 40 && did; ++i) {
        ASSERT_TRUE(world.l2().step());
        world.l1_fixture().produce();
        do
            did = world.link().work(world.unsafe());
        while (did && *did);
    }
    ASSERT_FALSE(did);
    EXPECT_TRUE(did.error().is(settling::errors::kWalletEmpty));
    ASSERT_TRUE(world.l1_fixture().transfer(1, world.proposer(), 1'000'000'000'000'000'000ULL));
    world.l1_fixture().produce();
    world.settle();
    world.l2_blocks(30);
    EXPECT_FALSE(games_of(world).empty());
}

}  // namespace
}  // namespace studio::simulation
