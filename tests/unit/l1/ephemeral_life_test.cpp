// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ephemeral_world.hpp"

/// EphemeralLife.sol: what ends a rollup, and which state is its last.
namespace studio::l1::test {
namespace {

using End = LifeSettings::End;

constexpr std::uint64_t kOpen = 0, kSealing = 1, kFinalOutput = 2, kSettled = 3, kDissolved = 4;

LifeSettings ends(End end, std::uint64_t value) {
    LifeSettings life;
    life.end = end;
    life.value = value;
    return life;
}

void seal(EphemeralWorld& world) {
    ASSERT_EQ(world.send(world.organiser(), world.life(), "announce"), "ok");
    world.wait(EphemeralWorld::kNotice);
    ASSERT_EQ(world.send(account(9), world.life(), "seal"), "ok");
}

EphemeralWorld::L2Block some_block(std::uint64_t time = 0) {
    return {{{account(50), {ether(1), 1, {}, {}}}}, 500, time};
}

TEST(EphemeralLife, owns_what_could_replace_the_contracts) {
    EphemeralWorld world;
    for (const auto& outcome : world.outcomes)
        EXPECT_EQ(outcome, "ok");
    const At admin{"ProxyAdmin", world.plan.contracts.proxy_admin};
    EXPECT_EQ(world.read<Address>(admin, "owner"), world.life().address);
    EXPECT_EQ(world.journal().balance(world.portal().address), ether(EphemeralWorld::kBacking));
    EXPECT_EQ(world.state(), kOpen);
}

TEST(EphemeralLife, ends_when_the_organiser_said_so_a_while_ago) {
    EphemeralWorld world;
    EXPECT_NE(world.send(account(9), world.life(), "announce"), "ok");
    EXPECT_NE(world.send(world.organiser(), world.life(), "seal"), "ok");
    ASSERT_EQ(world.send(world.organiser(), world.life(), "announce"), "ok");
    EXPECT_NE(world.send(world.organiser(), world.life(), "seal"), "ok");
    world.wait(EphemeralWorld::kNotice);
    EXPECT_EQ(world.send(account(9), world.life(), "seal"), "ok");
    EXPECT_EQ(world.state(), kSealing);
}

TEST(EphemeralLife, ends_when_its_time_has_come) {
    EphemeralWorld world{ends(End::time, 1'800'010'000)};
    EXPECT_NE(world.send(account(9), world.life(), "seal"), "ok");
    world.block.timestamp = 1'800'010'000;
    EXPECT_EQ(world.send(account(9), world.life(), "seal"), "ok");
}

TEST(EphemeralLife, ends_with_the_claim_of_a_block) {
    EphemeralWorld world{ends(End::l2_block, 500)};
    auto early = some_block();
    early.number = 499;
    EXPECT_NE(world.send(account(9), world.life(), "sealAtBlock", {world.propose(early)}), "ok");
    const auto lost = world.propose(some_block(7));
    world.lose(lost);
    EXPECT_EQ(world.send(account(9), world.life(), "sealAtBlock", {lost}), "WrongGame()");
    EXPECT_EQ(world.send(account(9), world.life(), "sealAtBlock", {world.propose(some_block())}), "ok");
    EXPECT_EQ(world.state(), kSealing);
}

TEST(EphemeralLife, ends_when_so_many_are_minted) {
    auto life = ends(End::minted, 300);
    life.counter = account(70);
    life.counter_slot = Uint256{6}.to_hash();
    EphemeralWorld world{life};
    const auto minted = [&](std::uint64_t count) {
        auto block = some_block(count);
        block.accounts[life.counter] = {{}, 1, {0x00}, {{Uint256{6}, Uint256{count}}}};
        return world.send(account(9), world.life(), "sealWhenMinted",
                          {world.propose(block), EphemeralWorld::output_of(block),
                           EphemeralWorld::account_proof(block, life.counter),
                           EphemeralWorld::slot_proof(block, life.counter, Uint256{6})});
    };
    EXPECT_NE(minted(299), "ok");
    EXPECT_EQ(world.state(), kOpen);
    EXPECT_EQ(minted(300), "ok");
    EXPECT_EQ(world.state(), kSealing);
}

TEST(EphemeralLife, a_sealed_rollup_takes_no_deposits) {
    EphemeralWorld world;
    const auto deposit = [&] {
        return world.send(account(8), world.portal(), "depositTransaction",
                          {account(60), ether(1), 100'000, false, Bytes{}}, ether(1));
    };
    EXPECT_EQ(deposit(), "ok");
    seal(world);
    EXPECT_NE(deposit(), "ok");
    const At bridge{"L1StandardBridge", world.plan.contracts.l1_standard_bridge};
    EXPECT_NE(world.send(account(8), bridge, "bridgeETHTo", {account(61), 200'000, Bytes{}}, ether(3)), "ok");
    // The rest of the portal is as before.
    EXPECT_EQ(world.read<Address>(world.portal(), "disputeGameFactory"), world.factory().address);
    EXPECT_EQ(world.read<Address>(world.portal(), "guardian"), world.settings.roles.guardian);
}

TEST(EphemeralLife, its_last_block_is_the_first_after_the_drain) {
    EphemeralWorld world;
    seal(world);
    const auto last = world.read<Uint256>(world.life(), "lastBlockTime").low64();
    for (const auto wrong : {last - 1, last + EphemeralWorld::kBlockTime}) {
        const auto block = some_block(wrong);
        EXPECT_NE(world.name_final(world.propose(block), block), "ok") << wrong - last;
    }
    const auto block = some_block(last + 1);
    const auto index = world.propose(block);
    auto another = block;
    another.number += 1;
    EXPECT_EQ(world.name_final(index, another), "WrongOutput()");
    another = block;
    another.accounts[account(50)].balance = ether(2);
    EXPECT_EQ(world.name_final(index, another), "WrongOutput()");
    EXPECT_EQ(world.name_final(index, block), "ok");
    EXPECT_EQ(world.state(), kFinalOutput);
}

TEST(EphemeralLife, a_lost_claim_gives_way_to_another) {
    EphemeralWorld world;
    seal(world);
    const auto last = world.read<Uint256>(world.life(), "lastBlockTime").low64();
    auto lie = some_block(last);
    lie.accounts[account(66)] = {ether(1'000), 1, {}, {}};
    const auto index = world.propose(lie);
    ASSERT_EQ(world.name_final(index, lie), "ok");
    EXPECT_EQ(world.send(account(9), world.life(), "loseFinalOutput"), "WrongGame()");
    EXPECT_EQ(world.send(account(9), world.life(), "settle"), "GameNotWon()");
    world.lose(index);
    EXPECT_EQ(world.send(account(9), world.life(), "settle"), "GameNotWon()");
    ASSERT_EQ(world.send(account(9), world.life(), "loseFinalOutput"), "ok");
    EXPECT_EQ(world.state(), kSealing);
    EXPECT_EQ(world.name_final(index, lie), "WrongGame()");
    const auto truth = some_block(last);
    EXPECT_EQ(world.name_final(world.propose(truth), truth), "ok");
}

TEST(EphemeralLife, what_the_guardian_rejects_is_not_settled) {
    EphemeralWorld world;
    seal(world);
    const auto block = some_block(world.read<Uint256>(world.life(), "lastBlockTime").low64());
    const auto index = world.propose(block);
    ASSERT_EQ(world.name_final(index, block), "ok");
    world.win(index);
    ASSERT_EQ(world.send(world.settings.roles.guardian, world.portal(), "blacklistDisputeGame",
                         {world.game(index).address}),
              "ok");
    world.wait(1'000);
    EXPECT_EQ(world.send(account(9), world.life(), "settle"), "GameNotWon()");
    EXPECT_EQ(world.send(account(9), world.life(), "loseFinalOutput"), "ok");
}

TEST(EphemeralLife, settles_after_the_guardians_time_and_is_dissolved) {
    EphemeralWorld world;
    seal(world);
    const auto block = some_block(world.read<Uint256>(world.life(), "lastBlockTime").low64());
    const auto index = world.propose(block);
    ASSERT_EQ(world.name_final(index, block), "ok");
    world.win(index);
    EXPECT_NE(world.send(account(9), world.life(), "settle"), "ok");
    EXPECT_NE(world.send(world.organiser(), world.life(), "dissolve", {Uint256{7}.to_hash()}), "ok");
    world.wait(30);
    ASSERT_EQ(world.send(account(9), world.life(), "settle"), "ok");
    EXPECT_EQ(world.state(), kSettled);
    EXPECT_NE(world.send(account(9), world.life(), "dissolve", {Hash32{}}), "ok");
    ASSERT_EQ(world.send(world.organiser(), world.life(), "dissolve", {Uint256{7}.to_hash()}), "ok");
    EXPECT_EQ(world.state(), kDissolved);
}

TEST(EphemeralLife, anybody_dissolves_what_its_organiser_forgot) {
    EphemeralWorld world;
    auto block = some_block();
    world.settle(block);
    world.wait(30 * 86'400);
    EXPECT_EQ(world.send(account(9), world.life(), "dissolve", {Uint256{7}.to_hash()}), "ok");
    EXPECT_EQ(Hash32::right_aligned(world.read<Bytes>(world.life(), "archive")), Hash32{});
}

}  // namespace
}  // namespace studio::l1::test
