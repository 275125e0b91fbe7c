// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridged_pass.hpp"

/// Passes that exist once (ERC-721) through their bridges: each is on one side only, and has one owner.
namespace studio::simulation {
namespace {

const Address kBob{{0xb0, 0x0b}};
constexpr std::uint64_t kDepositor = BridgeWorld::kDepositor;

struct PassBridge : ::testing::Test {
    BridgeWorld bridge;
    BridgedPass pass{bridge, kDepositor, 3};

    void bring_to_l2(std::uint64_t user, std::uint64_t number) {
        ASSERT_TRUE(bridge.l1(kDepositor, pass.deposit(bridge.user(user), number)).success);
        EXPECT_TRUE(pass.in_escrow(number));
        bridge.pass(4);
        EXPECT_EQ(pass.owner_l2(number), bridge.user(user));
    }
    /// Proves and finalises; whether its message arrived.
    bool finish(std::uint64_t user, const BridgeWorld::Sent& sent) {
        const auto relayed = bridge.messages_relayed_l1();
        bridge.prove(user, sent);
        EXPECT_EQ(bridge.wait_until_ready(user, sent), "ok");
        EXPECT_TRUE(bridge.finalize(user, sent).success);
        return bridge.messages_relayed_l1() == relayed + 1;
    }
    /// The message once more, past the portal; whether it arrived.
    bool relay_again(const BridgeWorld::Sent& sent) {
        const auto relayed = bridge.messages_relayed_l1();
        bridge.l1(3, {bridge.on_l1().l1_cross_domain_messenger, sent.withdrawal.data});
        return bridge.messages_relayed_l1() > relayed;
    }
};

TEST_F(PassBridge, APassGoesThereChangesHandsAndComesBackToItsNewOwner) {
    EXPECT_EQ(pass.owner_l1(1), bridge.user(kDepositor));
    bring_to_l2(2, 1);
    EXPECT_EQ(pass.supply_l2(), Uint256{1});

    EXPECT_FALSE(bridge.l2(3, pass.withdrawal(kBob, 1)).success) << "it is not theirs";
    ASSERT_TRUE(bridge.l2(2, pass.transfer_l2(bridge.user(2), bridge.user(3), 1)).success);
    EXPECT_EQ(pass.owner_l2(1), bridge.user(3));
    EXPECT_TRUE(pass.in_escrow(1));
    EXPECT_FALSE(bridge.l2(2, pass.withdrawal(kBob, 1)).success) << "it is theirs no more";

    const auto sent = bridge.withdraw(3, pass.withdrawal(bridge.user(3), 1));
    EXPECT_EQ(pass.supply_l2(), Uint256{});
    EXPECT_TRUE(pass.in_escrow(1));
    EXPECT_TRUE(finish(3, sent));
    EXPECT_EQ(pass.owner_l1(1), bridge.user(3));
    EXPECT_FALSE(pass.in_escrow(1));
    EXPECT_EQ(pass.owner_l1(2), bridge.user(kDepositor));
}

TEST_F(PassBridge, AFinalisationPlayedAgainIsRefused) {
    bring_to_l2(2, 1);
    const auto sent = bridge.withdraw(2, pass.withdrawal(kBob, 1));
    ASSERT_TRUE(finish(2, sent));
    // Another one in escrow, so that there is something to be taken.
    ASSERT_TRUE(bridge.l1(kDepositor, pass.deposit(bridge.user(2), 2)).success);
    EXPECT_FALSE(bridge.finalize(2, sent).success);
    EXPECT_FALSE(bridge.finalize(3, sent).success);
    EXPECT_FALSE(relay_again(sent));
    EXPECT_EQ(pass.owner_l1(1), kBob);
    EXPECT_TRUE(pass.in_escrow(2));
}

TEST_F(PassBridge, ThePassOfAnOldWithdrawalThatIsDepositedAgainStays) {
    bring_to_l2(2, 1);
    const auto first = bridge.withdraw(2, pass.withdrawal(bridge.user(kDepositor), 1));
    ASSERT_TRUE(finish(2, first));
    EXPECT_EQ(pass.owner_l1(1), bridge.user(kDepositor));
    bring_to_l2(3, 1);
    EXPECT_FALSE(bridge.finalize(2, first).success);
    EXPECT_FALSE(relay_again(first));
    EXPECT_TRUE(pass.in_escrow(1));
    EXPECT_EQ(pass.owner_l2(1), bridge.user(3));
}

TEST_F(PassBridge, WhatIsNotInEscrowForItDoesNotComeOut) {
    bring_to_l2(2, 1);
    const auto& forged = test_contract("ForgedPass");
    const auto liar = bridge.deploy_l2(forged.creation);
    ASSERT_TRUE(bridge.l2(3, {liar, forged.call("setRemote", {pass.on_l1()})}).success);
    // Number 1 is in escrow, but for the true pair; number 2 is not there at all.
    for (const std::uint64_t number : {1, 2}) {
        const auto sent = bridge.withdraw(3, pass.withdrawal_of(liar, kBob, number));
        EXPECT_FALSE(finish(3, sent)) << "the messenger keeps it";
        EXPECT_FALSE(relay_again(sent));
    }
    EXPECT_TRUE(pass.in_escrow(1));
    EXPECT_EQ(pass.owner_l2(1), bridge.user(2));
    EXPECT_EQ(pass.owner_l1(2), bridge.user(kDepositor));
    EXPECT_TRUE(finish(2, bridge.withdraw(2, pass.withdrawal(kBob, 1))));
    EXPECT_EQ(pass.owner_l1(1), kBob);
}

}  // namespace
}  // namespace studio::simulation
