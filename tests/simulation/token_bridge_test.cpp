// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/predeploys.hpp>

#include "bridged_token.hpp"

/// Ether and tokens through the standard bridges, both ways; and tokens that are not what they seem (39).
namespace studio::simulation {
namespace {

const Address kBob{{0xb0, 0x0b}};
constexpr std::uint64_t kDepositor = BridgeWorld::kDepositor;

struct TokenBridge : ::testing::Test {
    BridgeWorld bridge;

    /// The whole way of a withdrawal; whether its message arrived.
    bool finish(const BridgeWorld::Sent& sent) {
        const auto relayed = bridge.messages_relayed_l1();
        bridge.prove(1, sent);
        EXPECT_EQ(bridge.wait_until_ready(1, sent), "ok");
        EXPECT_TRUE(bridge.finalize(1, sent).success);
        return bridge.messages_relayed_l1() == relayed + 1;
    }
};

TEST_F(TokenBridge, EtherGoesThereAndBack) {
    const auto& bridge_l1 = bridge.on_l1().l1_standard_bridge;
    ASSERT_TRUE(bridge.l1(kDepositor, bridge_ether(bridge_l1, bridge.user(2), 5'000'000)).success);
    bridge.pass(4);
    EXPECT_EQ(bridge.balance_l2(bridge.user(2)), Uint256{1'000'000'000'005'000'000ULL});
    EXPECT_TRUE(finish(bridge.withdraw(2, bridge_ether(kL2Bridge, kBob, 4'000'000))));
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{4'000'000});
    EXPECT_EQ(bridge.balance_l1(bridge.on_l1().optimism_portal), Uint256{1'000'000});
}

TEST_F(TokenBridge, TokensGoThereAndBack) {
    const BridgedToken token{bridge, "HonestToken", kDepositor, 1000};
    ASSERT_TRUE(bridge.l1(kDepositor, token.deposit(bridge.user(2), 700)).success);
    EXPECT_EQ(token.escrow(), Uint256{700});
    bridge.pass(4);
    EXPECT_EQ(token.balance_l2(bridge.user(2)), Uint256{700});
    const auto sent = bridge.withdraw(2, token.withdrawal(kBob, 300));
    EXPECT_EQ(token.supply_l2(), Uint256{400});
    EXPECT_EQ(token.escrow(), Uint256{700});
    EXPECT_TRUE(finish(sent));
    EXPECT_EQ(token.balance_l1(kBob), Uint256{300});
    EXPECT_EQ(token.escrow(), Uint256{400});
    EXPECT_EQ(token.booked(), Uint256{400});
    EXPECT_FALSE(bridge.l2(2, token.withdrawal(kBob, 401)).success);
}

TEST_F(TokenBridge, WhatIsNoTokenIsNotDeposited) {
    const BridgedToken honest{bridge, "HonestToken", kDepositor, 1000};
    const contracts::ContractCode code{"L1StandardBridge"};
    for (const auto& token : {Address{}, kBob, honest.on_l2()}) {
        const auto call = code.call("bridgeERC20To", {token, honest.on_l2(), kBob, 5, 200'000, Bytes{}});
        EXPECT_FALSE(bridge.l1(kDepositor, {bridge.on_l1().l1_standard_bridge, call}).success);
    }
    const BridgedToken liar{bridge, "FalseToken", kDepositor, 1000};
    EXPECT_FALSE(bridge.l1(kDepositor, liar.deposit(bridge.user(2), 5)).success);
    EXPECT_EQ(liar.booked(), Uint256{});
    bridge.pass(4);
    EXPECT_EQ(liar.supply_l2(), Uint256{});
}

/// The bridge of the OP Stack credits what was asked for, not what it received (its documentation excludes
/// such tokens). What holds is that no more is paid out than came in, and from no other token's escrow.
TEST_F(TokenBridge, ATokenThatTakesAFeePaysOutNoMoreThanItBroughtIn) {
    const BridgedToken honest{bridge, "HonestToken", kDepositor, 1000};
    const BridgedToken taking{bridge, "FeeToken", kDepositor, 2000};
    ASSERT_TRUE(bridge.l1(kDepositor, honest.deposit(bridge.user(2), 500)).success);
    ASSERT_TRUE(bridge.l1(kDepositor, taking.deposit(bridge.user(2), 1000)).success);
    EXPECT_EQ(taking.escrow(), Uint256{990});
    bridge.pass(4);
    EXPECT_EQ(taking.supply_l2(), Uint256{1000});
    const auto all = bridge.withdraw(2, taking.withdrawal(kBob, 1000));
    EXPECT_FALSE(finish(all));  // the messenger keeps it, to be tried again
    EXPECT_EQ(taking.balance_l1(kBob), Uint256{});
    EXPECT_EQ(taking.escrow(), Uint256{990});
    EXPECT_EQ(honest.escrow(), Uint256{500});
    // With what is missing it goes through.
    const auto gift = taking.contract().call("mint", {bridge.on_l1().l1_standard_bridge, 10});
    ASSERT_TRUE(bridge.l1(kDepositor, {taking.on_l1(), gift}).success);
    const auto& messenger = bridge.on_l1().l1_cross_domain_messenger;
    EXPECT_TRUE(bridge.l1(3, {messenger, all.withdrawal.data}).success);
    EXPECT_EQ(taking.balance_l1(kBob), Uint256{990});
    EXPECT_EQ(taking.escrow(), Uint256{});
    EXPECT_EQ(bridge.messages_relayed_l1(), 1U);
}

TEST_F(TokenBridge, ATokenThatComesBackInIsCreditedForWhatItBrings) {
    const BridgedToken token{bridge, "ReentrantToken", kDepositor, 1000};
    const auto arm = token.contract().call("setRemote", {token.on_l2()});
    ASSERT_TRUE(bridge.l1(kDepositor, {token.on_l1(), arm}).success);
    ASSERT_TRUE(bridge.l1(kDepositor, token.deposit(bridge.user(2), 100)).success);
    EXPECT_EQ(token.escrow(), Uint256{200});
    EXPECT_EQ(token.booked(), Uint256{200});
    bridge.pass(4);
    EXPECT_EQ(token.supply_l2(), Uint256{200});
}

}  // namespace
}  // namespace studio::simulation
