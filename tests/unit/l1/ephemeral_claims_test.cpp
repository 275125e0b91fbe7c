// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ephemeral_world.hpp"

/// EphemeralClaims.sol: everybody is paid what the last state says, once.
namespace studio::l1::test {
namespace {

using codec::abi::Value;
using codec::abi::Values;

constexpr std::uint64_t kToken = 0, kCollection = 1;  // EphemeralClaims.Kind

const Address alice = account(50);
const Address bob = account(51);
const Address delegating = account(52);
const Address vault = account(53);  // a contract
const Address message_passer = [] {
    Address passer;
    passer[0] = 0x42;
    passer[19] = 0x16;
    return passer;
}();
const Address l2_token = account(70);
const Address another_token = account(74);
const Address l2_born_token = account(71);
const Address l2_pass = account(72);
const Address l2_born_pass = account(73);

Uint256 balance_slot(const Address& holder) {
    return slot_of(number_of(holder), EphemeralWorld::kTokenSlot);
}
Uint256 owner_slot(std::uint64_t token) {
    return slot_of(Uint256{token}, EphemeralWorld::kOwnersSlot);
}

EphemeralWorld::L2Block last_block() {
    const Bytes code{0x60, 0x00};
    Bytes delegation{0xef, 0x01, 0x00};
    delegation.resize(23, 0x11);
    EphemeralWorld::L2Block block;
    block.accounts[alice] = {ether(3), 4, {}, {}};
    block.accounts[bob] = {ether(2), 0, {}, {}};
    block.accounts[delegating] = {ether(1), 1, delegation, {}};
    block.accounts[vault] = {ether(4), 1, code, {}};
    block.accounts[message_passer] = {ether(5), 1, code, {}};
    block.accounts[l2_token] = {
        {}, 1, code, {{balance_slot(alice), Uint256{100}}, {balance_slot(vault), Uint256{20}}}};
    block.accounts[l2_born_token] = {{}, 1, code, {{balance_slot(bob), Uint256{77}}}};
    block.accounts[l2_pass] = {{}, 1, code, {{owner_slot(1), number_of(alice)}}};
    block.accounts[l2_born_pass] = {{},
                                    1,
                                    code,
                                    {{owner_slot(1), number_of(alice)},
                                     {owner_slot(2), number_of(alice)},
                                     {owner_slot(3), number_of(vault)}}};
    return block;
}

struct EphemeralClaims : ::testing::Test {
    EphemeralWorld world;
    EphemeralWorld::L2Block last = last_block();

    Uint256 balance(const Address& who) { return world.journal().balance(who); }
    /// An L1 token of which so much was bridged, and as much to another contract of the rollup.
    Address bridged_token(std::uint64_t amount) {
        const auto token = world.create("BornToken", {"Coin", "COIN"});
        for (const auto& on_rollup : {l2_token, another_token})
            bridge_tokens(token, on_rollup, amount);
        return token;
    }
    void bridge_tokens(const Address& token, const Address& on_rollup, std::uint64_t amount) {
        const At at{"BornToken", token};
        const At bridge{"L1StandardBridge", world.plan.contracts.l1_standard_bridge};
        EXPECT_EQ(world.send(account(10), at, "mint", {account(10), amount}), "ok");
        EXPECT_EQ(world.send(account(10), at, "approve", {bridge.address, amount}), "ok");
        EXPECT_EQ(world.send(account(10), bridge, "depositERC20To",
                             {token, on_rollup, alice, amount, 200'000, Bytes{}}),
                  "ok");
    }
    Address bridged_pass(std::uint64_t token, const Address& on_rollup) {
        const auto pass = world.create("BornCollection", {"Pass", "PASS", ""});
        const At at{"BornCollection", pass};
        const At bridge{"L1ERC721Bridge", world.plan.contracts.l1_erc721_bridge};
        EXPECT_EQ(world.send(account(10), at, "mint", {account(10), token}), "ok");
        EXPECT_EQ(world.send(account(10), at, "approve", {bridge.address, token}), "ok");
        EXPECT_EQ(world.send(account(10), bridge, "bridgeERC721To",
                             {pass, on_rollup, alice, token, 200'000, Bytes{}}),
                  "ok");
        return pass;
    }
    std::string register_bridged(std::uint64_t kind, const Address& on_rollup, const Address& on_l1,
                                 std::uint64_t slot) {
        return world.send(world.organiser(), world.claims(), "registerBridged",
                          {kind, on_rollup, on_l1, slot});
    }
    std::string born_collection() {
        return world.send(world.organiser(), world.claims(), "registerBornCollection",
                          {l2_born_pass, EphemeralWorld::kOwnersSlot, "Drop", "DROP", "https://drop/"});
    }
    Address on_l1(std::uint64_t asset) {
        return std::get<Address>(world.view(world.claims(), "assets", {asset}).at(3).data);
    }
};

TEST_F(EphemeralClaims, nobody_is_paid_before_it_is_settled) {
    EXPECT_EQ(world.claim(last, alice), "NotSettled()");
}

TEST_F(EphemeralClaims, an_account_gets_its_ether_once_whoever_asks) {
    world.settle(last);
    ASSERT_EQ(world.claim(last, alice), "ok");
    EXPECT_EQ(balance(alice), ether(3));
    EXPECT_NE(world.claim(last, alice), "ok");
    EXPECT_EQ(balance(alice), ether(3));
    EXPECT_EQ(world.read<Uint256>(world.claims(), "paidWei"), ether(3));
    EXPECT_EQ(balance(world.portal().address), ether(EphemeralWorld::kBacking - 3));
}

TEST_F(EphemeralClaims, many_are_paid_at_once_but_nobody_twice) {
    world.settle(last);
    const auto one = EphemeralWorld::claim_of(last, alice, {});
    const auto other = EphemeralWorld::claim_of(last, bob, {});
    EXPECT_NE(world.send(account(9), world.claims(), "claim", {Value{Values{one, other, one}}}), "ok");
    ASSERT_EQ(world.send(account(9), world.claims(), "claim", {Value{Values{one, other}}}), "ok");
    EXPECT_EQ(balance(alice), ether(3));
    EXPECT_EQ(balance(bob), ether(2));
}

TEST_F(EphemeralClaims, what_contracts_held_goes_to_the_heir) {
    world.settle(last);
    const auto before = balance(world.settings.life->heir);
    ASSERT_EQ(world.claim(last, vault), "ok");
    EXPECT_EQ(balance(world.settings.life->heir) - before, ether(4));
    EXPECT_EQ(balance(vault), Uint256{});
    // An account that delegates to a contract is a person's all the same.
    ASSERT_EQ(world.claim(last, delegating), "ok");
    EXPECT_EQ(balance(delegating), ether(1));
}

TEST_F(EphemeralClaims, the_code_must_be_the_holders) {
    world.settle(last);
    auto pretended = last;
    pretended.accounts[vault].code = {};
    auto claim = EphemeralWorld::claim_of(last, vault, {});
    std::get<Values>(claim.data).at(2) = Bytes{};
    EXPECT_EQ(world.send(account(9), world.claims(), "claim", {Value{Values{claim}}}), "WrongProof()");
}

TEST_F(EphemeralClaims, withdrawals_on_their_way_are_the_portals) {
    world.settle(last);
    ASSERT_EQ(world.claim(last, message_passer), "ok");
    EXPECT_EQ(balance(world.portal().address), ether(EphemeralWorld::kBacking));
}

TEST_F(EphemeralClaims, another_state_is_no_proof) {
    world.settle(last);
    auto richer = last;
    richer.accounts[alice].balance = ether(19);
    EXPECT_NE(world.claim(richer, alice), "ok");
    EXPECT_EQ(balance(alice), Uint256{});
}

TEST_F(EphemeralClaims, bridged_tokens_come_back) {
    const auto token = bridged_token(120);
    ASSERT_EQ(register_bridged(kToken, l2_token, token, EphemeralWorld::kTokenSlot), "ok");
    world.settle(last);
    EXPECT_NE(world.claim(last, alice, {{0, l2_token}}), "ok") << "its storage is not proven";
    ASSERT_EQ(world.prove_asset(last, 0, l2_token), "ok");
    ASSERT_EQ(world.claim(last, alice, {{0, l2_token}}), "ok");
    EXPECT_NE(world.claim(last, alice, {{0, l2_token}}), "ok");
    ASSERT_EQ(world.claim(last, vault, {{0, l2_token}}), "ok");
    const At at{"BornToken", token};
    EXPECT_EQ(world.read<Uint256>(at, "balanceOf", {alice}), Uint256{100});
    EXPECT_EQ(world.read<Uint256>(at, "balanceOf", {world.settings.life->heir}), Uint256{20});
    EXPECT_EQ(balance(alice), ether(3)) << "with its ether";
}

TEST_F(EphemeralClaims, a_false_contract_takes_no_more_than_was_bridged_to_it) {
    const auto token = bridged_token(99);
    ASSERT_EQ(register_bridged(kToken, l2_token, token, EphemeralWorld::kTokenSlot), "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_token), "ok");
    EXPECT_NE(world.claim(last, alice, {{0, l2_token}}), "ok");
    EXPECT_EQ(balance(alice), Uint256{}) << "all or nothing";
}

TEST_F(EphemeralClaims, bridged_collectibles_come_back) {
    const auto pass = bridged_pass(1, l2_pass);
    ASSERT_EQ(register_bridged(kCollection, l2_pass, pass, EphemeralWorld::kOwnersSlot), "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_pass), "ok");
    ASSERT_EQ(world.claim(last, alice, {{0, l2_pass, {1}}}), "ok");
    EXPECT_EQ(world.read<Address>({"BornCollection", pass}, "ownerOf", {1}), alice);
}

TEST_F(EphemeralClaims, a_false_collection_takes_nothing_of_another) {
    const auto pass = bridged_pass(1, another_token);
    ASSERT_EQ(register_bridged(kCollection, l2_pass, pass, EphemeralWorld::kOwnersSlot), "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_pass), "ok");
    EXPECT_NE(world.claim(last, alice, {{0, l2_pass, {1}}}), "ok");
}

TEST_F(EphemeralClaims, what_was_born_on_the_rollup_comes_to_life) {
    ASSERT_EQ(born_collection(), "ok");
    ASSERT_EQ(world.send(world.organiser(), world.claims(), "registerBornToken",
                         {l2_born_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_born_pass), "ok");
    ASSERT_EQ(world.prove_asset(last, 1, l2_born_token), "ok");
    ASSERT_EQ(world.claim(last, alice, {{0, l2_born_pass, {1, 2}}}), "ok");
    ASSERT_EQ(world.claim(last, bob, {{1, l2_born_token}}), "ok");
    const At drop{"BornCollection", on_l1(0)};
    EXPECT_EQ(world.read<Address>(drop, "ownerOf", {1}), alice);
    EXPECT_EQ(world.read<Address>(drop, "ownerOf", {2}), alice);
    EXPECT_EQ(world.read<std::string>(drop, "tokenURI", {2}), "https://drop/2");
    EXPECT_EQ(world.read<Uint256>({"BornToken", on_l1(1)}, "balanceOf", {bob}), Uint256{77});
    EXPECT_NE(world.claim(last, alice, {{0, l2_born_pass, {1}}}), "ok") << "twice";
    EXPECT_NE(world.claim(last, bob, {{0, l2_born_pass, {3}}}), "ok") << "another's";
    EXPECT_NE(world.send(account(9), drop, "mint", {account(9), 9}), "ok") << "nobody else mints";
}

TEST_F(EphemeralClaims, who_has_tokens_but_no_account_gets_them) {
    // Enough accounts for branches, and holders of every kind of gap between them.
    for (std::uint8_t i = 100; i < 200; ++i)
        last.accounts[account(i)] = {Uint256{1}, 1, {}, {}};
    std::vector<Address> absent;
    for (std::uint8_t i = 200; i < 230; ++i) {
        absent.push_back(account(i));
        last.accounts[l2_born_token].storage[balance_slot(account(i))] = Uint256{i};
    }
    ASSERT_EQ(world.send(world.organiser(), world.claims(), "registerBornToken",
                         {l2_born_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_born_token), "ok");
    const At gem{"BornToken", on_l1(0)};
    for (const auto& holder : absent) {
        ASSERT_EQ(world.claim(last, holder, {{0, l2_born_token}}), "ok");
        EXPECT_EQ(world.read<Uint256>(gem, "balanceOf", {holder}), Uint256{holder[19]});
        EXPECT_NE(world.claim(last, holder, {{0, l2_born_token}}), "ok") << "twice";
    }
}

TEST_F(EphemeralClaims, whoever_has_an_account_is_not_absent) {
    ASSERT_EQ(world.send(world.organiser(), world.claims(), "registerBornToken",
                         {l2_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_token), "ok");
    // A contract's tokens would go to its address instead of the heir.
    auto claim = EphemeralWorld::claim_of(last, vault, {{0, l2_token}});
    auto& fields = std::get<Values>(claim.data);
    fields.at(1) = true;
    fields.at(2) = Bytes{};
    EXPECT_EQ(world.send(account(9), world.claims(), "claim", {Value{Values{claim}}}), "WrongProof()");
    fields.at(3) = EphemeralWorld::account_proof(last, account(49));
    EXPECT_EQ(world.send(account(9), world.claims(), "claim", {Value{Values{claim}}}), "WrongProof()");
    std::get<Values>(std::get<Values>(fields.at(3).data).at(0).data).pop_back();
    EXPECT_EQ(world.send(account(9), world.claims(), "claim", {Value{Values{claim}}}), "WrongProof()");
}

TEST_F(EphemeralClaims, ether_comes_with_the_first_claim_alone) {
    ASSERT_EQ(born_collection(), "ok");
    world.settle(last);
    ASSERT_EQ(world.prove_asset(last, 0, l2_born_pass), "ok");
    ASSERT_EQ(world.claim(last, alice), "ok");
    ASSERT_EQ(world.claim(last, alice, {{0, l2_born_pass, {1}}}), "ok");
    ASSERT_EQ(world.claim(last, alice, {{0, l2_born_pass, {2}}}), "ok");
    EXPECT_EQ(balance(alice), ether(3));
}

TEST_F(EphemeralClaims, assets_are_registered_once_while_it_is_open) {
    ASSERT_EQ(born_collection(), "ok");
    EXPECT_NE(born_collection(), "ok");
    EXPECT_NE(world.send(account(9), world.claims(), "registerBornToken",
                         {l2_born_token, EphemeralWorld::kTokenSlot, "Gem", "GEM"}),
              "ok");
    world.settle(last);
    EXPECT_EQ(register_bridged(kToken, l2_token, account(60), 0), "SettledAlready()");
}

TEST_F(EphemeralClaims, go_on_when_it_is_dissolved) {
    world.settle(last);
    ASSERT_EQ(world.send(world.organiser(), world.life(), "dissolve", {Hash32{}}), "ok");
    world.wait(10 * 365 * 86'400ULL);
    EXPECT_EQ(world.claim(last, alice), "ok");
}

TEST_F(EphemeralClaims, nobody_else_lets_the_portal_pay) {
    world.settle(last);
    const At portal{"ClosingImplementation", world.portal().address};
    EXPECT_EQ(world.send(world.organiser(), portal, "payEther", {account(11), ether(1)}), "NotTheClaims()");
}

}  // namespace
}  // namespace studio::l1::test
