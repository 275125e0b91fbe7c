// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "contract_world.hpp"

namespace studio::l1::test {
namespace {

using codec::abi::Values;

constexpr std::uint64_t kBond = 80'000'000'000'000'000;
/// GameStatus.
constexpr std::uint64_t kInProgress = 0;
constexpr std::uint64_t kDefenderWins = 2;

RollupSettings short_games() {
    auto settings = DeployedWorld::usual_settings();
    settings.games.times = {60, 30, 600, 60, 45, 60};
    settings.games.anchor_l2_block = 100;
    return settings;
}

struct DisputeGame : ::testing::Test {
    DeployedWorld world{short_games()};
    const Address proposer = world.settings.roles.proposer;
    const Address challenger = world.settings.roles.challenger;

    static Hash32 claim() { return Uint256{0xc1a1}.to_hash(); }

    std::string propose(const Address& from, std::uint64_t l2_block, const Uint256& bond = kBond,
                        GameType type = GameType::permissioned_cannon) {
        const auto block = Uint256{l2_block}.to_hash();
        return world.send(from, world.factory(), "create",
                          {static_cast<std::uint32_t>(type), claim(), Bytes(block.begin(), block.end())},
                          bond);
    }
    At newest_game() {
        const auto count = world.read<Uint256>(world.factory(), "gameCount");
        const auto game = world.view(world.factory(), "gameAtIndex", {count - Uint256{1}});
        return {"PermissionedDisputeGame", std::get<Address>(game.at(2).data)};
    }
    /// The root and the block that games of the type begin from.
    std::pair<Bytes, Uint256> anchor(GameType type) {
        const auto values = world.view(world.anchors(), "anchors", {static_cast<std::uint32_t>(type)});
        return {std::get<Bytes>(values.at(0).data), std::get<Uint256>(values.at(1).data)};
    }
};

TEST_F(DisputeGame, only_the_proposer_creates_a_permissioned_one) {
    EXPECT_NE(propose(account(8), 110), "ok");
    EXPECT_NE(propose(challenger, 110), "ok");
    EXPECT_EQ(world.read<Uint256>(world.factory(), "gameCount"), Uint256{0});

    EXPECT_EQ(propose(proposer, 110), "ok");
    EXPECT_EQ(world.read<Uint256>(world.factory(), "gameCount"), Uint256{1});
    EXPECT_EQ(world.read<Uint256>(newest_game(), "status"), Uint256{kInProgress});
    EXPECT_EQ(world.read<Uint256>(newest_game(), "l2BlockNumber"), Uint256{110});
    EXPECT_EQ(world.read<Address>(newest_game(), "gameCreator"), proposer);
}

TEST_F(DisputeGame, costs_its_bond_and_goes_beyond_the_anchor) {
    EXPECT_EQ(propose(proposer, 110, kBond - 1), "IncorrectBondAmount()");
    EXPECT_NE(propose(proposer, 100), "ok");
    EXPECT_EQ(propose(proposer, 101), "ok");
    EXPECT_EQ(world.journal().balance(world.weth().address), Uint256{kBond});
}

TEST_F(DisputeGame, anyone_creates_one_that_needs_no_permission) {
    EXPECT_EQ(propose(account(8), 110, kBond, GameType::cannon), "ok");
}

TEST_F(DisputeGame, resolved_unchallenged_it_moves_the_anchor_and_pays_the_bond_back) {
    ASSERT_EQ(propose(proposer, 110), "ok");
    const At game = newest_game();
    EXPECT_EQ(world.send(account(8), game, "resolveClaim", {0, 0}), "ClockNotExpired()");

    world.wait(600);
    ASSERT_EQ(world.send(account(8), game, "resolveClaim", {0, 0}), "ok");
    ASSERT_EQ(world.send(account(8), game, "resolve"), "ok");

    EXPECT_EQ(world.read<Uint256>(game, "status"), Uint256{kDefenderWins});
    const auto [root, l2_block] = anchor(GameType::permissioned_cannon);
    EXPECT_EQ(Hash32::right_aligned(root), claim());
    EXPECT_EQ(l2_block, Uint256{110});
    EXPECT_EQ(anchor(GameType::cannon).second, Uint256{100});

    EXPECT_NE(world.send(account(8), game, "claimCredit", {proposer}), "ok");
    world.wait(45);
    const auto before = world.journal().balance(proposer);
    ASSERT_EQ(world.send(account(8), game, "claimCredit", {proposer}), "ok");
    EXPECT_EQ(world.journal().balance(proposer) - before, Uint256{kBond});
}

TEST_F(DisputeGame, a_challenge_that_stands_takes_the_bond) {
    ASSERT_EQ(propose(proposer, 110), "ok");
    const At game = newest_game();
    const auto bond = world.read<Uint256>(game, "getRequiredBond", {2});
    EXPECT_NE(world.send(account(8), game, "attack", {claim(), 0, Uint256{0xbad}.to_hash()}, bond), "ok");
    ASSERT_EQ(world.send(challenger, game, "attack", {claim(), 0, Uint256{0xbad}.to_hash()}, bond), "ok");

    world.wait(1'200);
    ASSERT_EQ(world.send(account(8), game, "resolveClaim", {1, 0}), "ok");
    ASSERT_EQ(world.send(account(8), game, "resolveClaim", {0, 0}), "ok");
    ASSERT_EQ(world.send(account(8), game, "resolve"), "ok");

    EXPECT_EQ(world.read<Uint256>(game, "status"), Uint256{1});
    EXPECT_EQ(anchor(GameType::permissioned_cannon).second, Uint256{100});
    world.wait(45);
    const auto before = world.journal().balance(challenger);
    ASSERT_EQ(world.send(account(8), game, "claimCredit", {challenger}), "ok");
    EXPECT_EQ(world.journal().balance(challenger) - before, Uint256{kBond} + bond);
}

}  // namespace
}  // namespace studio::l1::test
