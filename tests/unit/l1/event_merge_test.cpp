// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "event_world.hpp"

/// EventMerge.sol: what was born on the shards of an event is one on L1.
namespace studio::l1::test {
namespace {

using codec::abi::Value;
using codec::abi::Values;

const Address alice = account(50);  // has something on both shards
const Address bob = account(51);
const Address l2_token = account(71);
const Address l2_pass = account(73);

using Shard = EphemeralWorld::L2Block;

/// A shard with alice's and bob's tokens, and passes of alice's.
Shard shard_of(std::uint64_t of_alice, std::uint64_t of_bob, const std::vector<std::uint64_t>& passes) {
    const Bytes code{0x60, 0x00};
    const auto balance_of = [](const Address& holder) {
        return slot_of(number_of(holder), EphemeralWorld::kTokenSlot);
    };
    Shard block;
    block.accounts[alice] = {ether(1), 1, {}, {}};
    block.accounts[bob] = {ether(2), 1, {}, {}};
    block.accounts[l2_token] = {
        {}, 1, code, {{balance_of(alice), Uint256{of_alice}}, {balance_of(bob), Uint256{of_bob}}}};
    block.accounts[l2_pass] = {{}, 1, code, {}};
    for (const auto pass : passes)
        block.accounts[l2_pass].storage[slot_of(Uint256{pass}, EphemeralWorld::kOwnersSlot)] =
            number_of(alice);
    return block;
}

struct EventMerge : ::testing::Test {
    EventWorld world;
    std::vector<Shard> shards{shard_of(100, 5, {1, 3}), shard_of(20, 0, {2, 4})};

    std::string token(const char* how) {
        return world.send(world.organiser(), world.claims(), how,
                          {l2_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"});
    }
    std::string collection(const char* how) {
        return world.send(world.organiser(), world.claims(), how,
                          {l2_pass, EphemeralWorld::kOwnersSlot, "Drop", "DROP", "https://drop/"});
    }
    /// Both become merged assets, 0 and 1, of the shard, which is then settled.
    void end(std::size_t shard) {
        world.turn_to(shard);
        ASSERT_EQ(token("registerMergedToken"), "ok");
        ASSERT_EQ(collection("registerMergedCollection"), "ok");
        world.settle(shards.at(shard));
        ASSERT_EQ(world.prove_asset(shards.at(shard), 0, l2_token), "ok");
        ASSERT_EQ(world.prove_asset(shards.at(shard), 1, l2_pass), "ok");
    }
    std::string claim(std::size_t shard, const Address& holder, const std::vector<std::uint64_t>& passes) {
        world.turn_to(shard);
        std::vector<EphemeralWorld::AssetWish> wishes{{0, l2_token}};
        if (!passes.empty())
            wishes.push_back({1, l2_pass, passes});
        return world.claim(shards.at(shard), holder, wishes);
    }
};

TEST_F(EventMerge, holders_of_all_shards_have_one_token_and_one_collection) {
    end(0);
    const At gem{"BornToken", world.on_l1(0)};
    const At drop{"BornCollection", world.on_l1(1)};
    ASSERT_EQ(claim(0, alice, {1, 3}), "ok");
    ASSERT_EQ(claim(0, bob, {}), "ok");
    end(1);
    EXPECT_EQ(world.on_l1(0), gem.address);
    EXPECT_EQ(world.on_l1(1), drop.address);
    ASSERT_EQ(claim(1, alice, {2, 4}), "ok");
    EXPECT_EQ(world.read<Uint256>(gem, "balanceOf", {alice}), Uint256{120});
    EXPECT_EQ(world.read<Uint256>(gem, "totalSupply"), Uint256{125});
    EXPECT_EQ(world.read<Uint256>(drop, "balanceOf", {alice}), Uint256{4});
    for (const std::uint64_t pass : {1, 2, 3, 4})
        EXPECT_EQ(world.read<Address>(drop, "ownerOf", {pass}), alice);
    EXPECT_EQ(world.read<std::string>(drop, "tokenURI", {4}), "https://drop/4");
}

TEST_F(EventMerge, nobody_is_paid_twice) {
    end(0);
    end(1);
    for (const std::size_t shard : {0, 1}) {
        const auto passes = shard == 0 ? std::vector<std::uint64_t>{1, 3} : std::vector<std::uint64_t>{2, 4};
        ASSERT_EQ(claim(shard, alice, passes), "ok");
        EXPECT_TRUE(claim(shard, alice, passes).starts_with("AlreadyPaidOf("));
    }
    EXPECT_NE(claim(0, alice, {2}), "ok") << "it is the other shard's";
    EXPECT_EQ(world.read<Uint256>({"BornToken", world.on_l1(0)}, "totalSupply"), Uint256{120});
}

TEST_F(EventMerge, a_number_that_two_shards_gave_is_paid_once) {
    shards.at(1) = shard_of(20, 0, {1});
    end(0);
    end(1);
    ASSERT_EQ(claim(0, alice, {1}), "ok");
    EXPECT_NE(claim(1, alice, {1}), "ok");
    EXPECT_EQ(claim(1, alice, {}), "ok") << "all else is";
}

TEST_F(EventMerge, a_stranger_makes_and_mints_nothing) {
    end(0);
    const auto gem = world.on_l1(0);
    const auto drop = world.on_l1(1);
    for (const auto& caller : {account(9), world.organiser()}) {
        const auto refused = [&](const char* function, const Values& arguments) {
            return world.send(caller, world.merge(), function, arguments).starts_with("NotAShard(");
        };
        EXPECT_TRUE(refused("token", {account(77), "Gem", "GEM"}));
        EXPECT_TRUE(refused("collection", {account(77), "Drop", "DROP", ""}));
        EXPECT_TRUE(refused("mintToken", {gem, caller, 1}));
        EXPECT_TRUE(refused("mintCollectible", {drop, caller, 9}));
    }
    EXPECT_NE(world.send(account(9), {"BornToken", gem}, "mint", {account(9), 1}), "ok");
}

TEST_F(EventMerge, claims_that_are_not_in_it_register_nothing_there) {
    world.turn_to(EventWorld::kStranger);
    EXPECT_NE(token("registerMergedToken"), "ok");
    EXPECT_NE(collection("registerMergedCollection"), "ok");
    EXPECT_EQ(world.read<Uint256>(world.claims(), "assetCount"), Uint256{});
    EXPECT_EQ(token("registerBornToken"), "ok") << "its own";
}

TEST_F(EventMerge, a_contract_is_registered_once_on_a_shard_and_by_its_organiser) {
    EXPECT_NE(world.send(account(9), world.claims(), "registerMergedToken",
                         {l2_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    ASSERT_EQ(token("registerMergedToken"), "ok");
    EXPECT_TRUE(token("registerMergedToken").starts_with("AssetKnown("));
    EXPECT_TRUE(token("registerBornToken").starts_with("AssetKnown("));
}

TEST_F(EventMerge, what_is_not_the_events_own_stays_apart) {
    std::vector<Address> gems;
    for (const std::size_t shard : {0, 1}) {
        world.turn_to(shard);
        ASSERT_EQ(token("registerBornToken"), "ok");
        gems.push_back(world.on_l1(0));
        world.settle(shards.at(shard));
        ASSERT_EQ(world.prove_asset(shards.at(shard), 0, l2_token), "ok");
        ASSERT_EQ(claim(shard, alice, {}), "ok");
    }
    EXPECT_NE(gems.at(0), gems.at(1));
    EXPECT_EQ(world.read<Uint256>({"BornToken", gems.at(0)}, "balanceOf", {alice}), Uint256{100});
    EXPECT_EQ(world.read<Uint256>({"BornToken", gems.at(1)}, "balanceOf", {alice}), Uint256{20});
}

TEST_F(EventMerge, two_kinds_at_one_address_are_two) {
    ASSERT_EQ(token("registerMergedToken"), "ok");
    const auto gem = world.on_l1(0);
    world.turn_to(1);
    ASSERT_EQ(world.send(world.organiser(), world.claims(), "registerMergedCollection",
                         {l2_token, EphemeralWorld::kOwnersSlot, "Gem", "GEM", ""}),
              "ok");
    EXPECT_NE(world.on_l1(0), gem);
}

TEST(EphemeralAlone, registers_nothing_merged) {
    EphemeralWorld world;
    EXPECT_NE(world.send(world.organiser(), world.claims(), "registerMergedToken",
                         {l2_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    EXPECT_EQ(world.read<Address>(world.claims(), "merge"), Address{});
}

}  // namespace
}  // namespace studio::l1::test
