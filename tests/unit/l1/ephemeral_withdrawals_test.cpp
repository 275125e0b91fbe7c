// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/predeploys.hpp>
#include <contracts/contract_code.hpp>
#include <query/storage_layout.hpp>

#include "ephemeral_world.hpp"

/// Withdrawals that were on their way when the rollup ended come beside the claims, in either order, and
/// nothing is paid for both.
namespace studio::l1::test {
namespace {

using contracts::ContractCode;

const Address alice = account(50);
const Address bob = account(51);
const Address l2_token = account(70);
const Address genuine_token = account(74);
constexpr std::uint64_t kClaimed = 100;
constexpr std::uint64_t kWithdrawn = 30;
constexpr std::uint64_t kOthers = 390;  // of the same token, bridged to another contract

/// What the rollup's bridge sends by the messengers.
op::Withdrawal by_messenger(const Address& messenger, const Address& bridge, Bytes message) {
    op::Withdrawal out;
    out.nonce = Uint256{0, 0, 0, 1ULL << 48U};  // version 1
    out.sender = chain::predeploy(0x07);
    out.target = messenger;
    out.gas_limit = Uint256{1'000'000};
    out.data = ContractCode{"L1CrossDomainMessenger"}.call(
        "relayMessage", {out.nonce, chain::predeploy(0x10), bridge, 0, 200'000, std::move(message)});
    return out;
}

struct EphemeralWithdrawals : ::testing::Test {
    EphemeralWorld world;
    EphemeralWorld::L2Block last;
    Address coin;
    op::Withdrawal withdrawal;

    /// alice has kClaimed in the last state; bob's kWithdrawn are on their way to L1.
    void settle(std::uint64_t deposited) {
        coin = world.create("BornToken", {"Coin", "COIN"});
        bridge(l2_token, deposited);
        bridge(genuine_token, kOthers);
        ASSERT_EQ(world.send(world.organiser(), world.claims(), "registerBridged",
                             {0, l2_token, coin, EphemeralWorld::kTokenSlot}),
                  "ok");
        withdraw(by_messenger(world.plan.contracts.l1_cross_domain_messenger, bridge_at().address,
                              ContractCode{"L1StandardBridge"}.call(
                                  "finalizeBridgeERC20", {coin, l2_token, bob, bob, kWithdrawn, Bytes{}})));
        last.accounts[alice] = {ether(3), 1, {}, {}};
        last.accounts[l2_token] = {
            {}, 1, {0x60}, {{slot_of(number_of(alice), EphemeralWorld::kTokenSlot), Uint256{kClaimed}}}};
        world.settle(last);
        ASSERT_EQ(world.prove_asset(last, 0, l2_token), "ok");
    }
    void withdraw(op::Withdrawal sent) {
        withdrawal = std::move(sent);
        const auto slot =
            Uint256::from_big_endian(op::withdrawal_slot(op::withdrawal_hash(withdrawal)).view());
        last.accounts[chain::message_passer] = {withdrawal.value, 1, {0x60}, {{slot, Uint256{1}}}};
    }
    void bridge(const Address& on_rollup, std::uint64_t amount) {
        const At at{"BornToken", coin};
        ASSERT_EQ(world.send(account(10), at, "mint", {account(10), amount}), "ok");
        ASSERT_EQ(world.send(account(10), at, "approve", {bridge_at().address, amount}), "ok");
        ASSERT_EQ(world.send(account(10), bridge_at(), "depositERC20To",
                             {coin, on_rollup, alice, amount, 200'000, Bytes{}}),
                  "ok");
    }
    At bridge_at() const { return {"L1StandardBridge", world.plan.contracts.l1_standard_bridge}; }
    std::string claim() { return world.claim(last, alice, {{0, l2_token}}); }
    std::string finish() { return world.finish_withdrawal(last, withdrawal); }
    Uint256 tokens(const Address& who) {
        return world.read<Uint256>({"BornToken", coin}, "balanceOf", {who});
    }
    Uint256 deposits(const Address& on_rollup) {
        return world.read<Uint256>(bridge_at(), "deposits", {coin, on_rollup});
    }
    void expect_the_genuine_whole() {
        EXPECT_EQ(deposits(genuine_token), Uint256{kOthers});
        EXPECT_EQ(tokens(bridge_at().address), deposits(genuine_token) + deposits(l2_token));
    }
};

TEST_F(EphemeralWithdrawals, of_tokens_come_after_the_claims) {
    settle(kClaimed + kWithdrawn);
    ASSERT_EQ(claim(), "ok");
    ASSERT_EQ(finish(), "ok");
    EXPECT_EQ(tokens(alice), Uint256{kClaimed});
    EXPECT_EQ(tokens(bob), Uint256{kWithdrawn});
    EXPECT_EQ(deposits(l2_token), Uint256{});
    expect_the_genuine_whole();
}

TEST_F(EphemeralWithdrawals, of_tokens_come_before_the_claims) {
    settle(kClaimed + kWithdrawn);
    ASSERT_EQ(finish(), "ok");
    ASSERT_EQ(claim(), "ok");
    EXPECT_EQ(tokens(alice), Uint256{kClaimed});
    EXPECT_EQ(tokens(bob), Uint256{kWithdrawn});
    EXPECT_EQ(deposits(l2_token), Uint256{});
    expect_the_genuine_whole();
}

/// A contract of somebody's own says that alice still has what bob took away.
TEST_F(EphemeralWithdrawals, of_a_false_contract_take_nothing_of_others_after_a_claim) {
    settle(kClaimed);
    ASSERT_EQ(claim(), "ok");
    ASSERT_EQ(finish(), "ok") << "the portal is done with it, whatever the bridge says";
    EXPECT_EQ(tokens(alice), Uint256{kClaimed});
    EXPECT_EQ(tokens(bob), Uint256{});
    expect_the_genuine_whole();
}

TEST_F(EphemeralWithdrawals, of_a_false_contract_take_nothing_of_others_before_a_claim) {
    settle(kClaimed);
    ASSERT_EQ(finish(), "ok");
    EXPECT_TRUE(claim().starts_with("NotDeposited"));
    EXPECT_EQ(tokens(alice), Uint256{});
    EXPECT_EQ(tokens(bob), Uint256{kWithdrawn});
    expect_the_genuine_whole();
    EXPECT_EQ(world.claim(last, alice), "ok") << "her ether does not depend on it";
    EXPECT_EQ(world.journal().balance(alice), ether(3));
}

/// What is withdrawn lies at the message passer in the last state, and is nobody's to claim.
struct EphemeralEtherWithdrawals : EphemeralWithdrawals {
    void SetUp() override {
        last.accounts[alice] = {ether(3), 1, {}, {}};
        op::Withdrawal sent;
        sent.sender = sent.target = bob;
        sent.value = ether(5);
        sent.gas_limit = Uint256{100'000};
        withdraw(sent);
        world.settle(last);
    }
    void claim_all() {
        ASSERT_EQ(world.claim(last, alice), "ok");
        ASSERT_EQ(world.claim(last, chain::message_passer), "ok");
    }
    void expect_all_paid_once() {
        EXPECT_NE(finish(), "ok") << "twice";
        EXPECT_NE(world.claim(last, alice), "ok") << "twice";
        EXPECT_EQ(world.journal().balance(alice), ether(3));
        EXPECT_EQ(world.journal().balance(bob), ether(5));
        EXPECT_EQ(world.journal().balance(world.portal().address), ether(EphemeralWorld::kBacking - 8));
    }
};

TEST_F(EphemeralEtherWithdrawals, come_after_the_claims) {
    claim_all();
    ASSERT_EQ(finish(), "ok");
    expect_all_paid_once();
}

TEST_F(EphemeralEtherWithdrawals, come_before_the_claims) {
    ASSERT_EQ(finish(), "ok");
    claim_all();
    expect_all_paid_once();
}

/// ClosingImplementation writes there.
TEST(StandardBridge, has_its_deposits_where_claims_lower_them) {
    const query::StorageLayout layout{ContractCode{"L1StandardBridge"}.artifact().storage_layout_json};
    EXPECT_EQ(layout.slot_of("deposits"), Uint256{2});
}

}  // namespace
}  // namespace studio::l1::test
