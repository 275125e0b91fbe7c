// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <rpc/dispatcher.hpp>
#include <rpc/rollup_chain.hpp>
#include <settling/settling_contracts.hpp>
#include <settling/settling_errors.hpp>

#include "bridge_world.hpp"
#include "game_list.hpp"

/// Withdrawals from L2 to L1, and what must not be possible with them.
namespace studio::simulation {
namespace {

const Address kBob{{0xb0, 0x0b}};
constexpr std::uint64_t kGwei = 1'000'000'000;

/// Ether to `to` on L1, straight through the message passer.
BridgeWorld::Call pass_ether(const Address& to, std::uint64_t wei, std::uint64_t gas = 21'000,
                             Bytes data = {}) {
    static const contracts::ContractCode passer{"L2ToL1MessagePasser"};
    return {chain::message_passer, passer.call("initiateWithdrawal", {to, gas, std::move(data)}),
            Uint256{wei}};
}

/// As a client asks for it.
std::string get_proof(rollup::Rollup& l2, std::uint64_t block, const Uint256& slot) {
    rpc::RollupChain chain{l2};
    SystemClock clock;
    rpc::FilterBook filters{clock};
    rpc::Node node{chain, filters, clock};
    std::ostringstream request;
    request << R"({"jsonrpc":"2.0","id":1,"method":"eth_getProof","params":[")"
            << codec::to_hex(chain::message_passer) << R"(",[")" << codec::to_hex(slot.to_hash())
            << R"("],"0x)" << std::hex << block << R"("]})";
    return rpc::Dispatcher{node}.answer(request.str());
}

struct Withdrawals : ::testing::Test {
    BridgeWorld bridge;
    const Address portal = bridge.on_l1().optimism_portal;

    std::string refused(std::uint64_t from, const Bytes& call) {
        return bridge.refusal_l1(from, portal, call);
    }
    std::string refused_proof(settling::WithdrawalProof proof) {
        return refused(1, settling::prove_withdrawal_call(proof));
    }
};

TEST_F(Withdrawals, EtherThroughTheMessagePasserArrives) {
    bridge.fund(2, 5 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 3 * kGwei));
    EXPECT_EQ(sent.withdrawal.value, Uint256{3 * kGwei});
    const auto proof = bridge.prove(1, sent);
    EXPECT_GE(proof.game.l2_block, sent.l2_block);
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{});
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_EQ(bridge.finalized(sent), true);
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{3 * kGwei});
}

TEST_F(Withdrawals, TooEarlyIsRefusedAtEachStage) {
    bridge.fund(2, 5 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 1));
    const auto finalize = settling::finalize_withdrawal_call(sent.withdrawal);
    EXPECT_NE(refused(1, finalize).find("has not been proven"), std::string::npos) << refused(1, finalize);
    bridge.prove(1, sent);
    EXPECT_NE(refused(1, finalize).find("has not matured yet"), std::string::npos) << refused(1, finalize);
    EXPECT_NE(refused(2, finalize).find("has not been proven"), std::string::npos) << refused(2, finalize);
    std::set<std::string> seen;
    for (int i = 0; i < 20 && refused(1, finalize) != "ok"; ++i) {
        seen.insert(refused(1, finalize));
        bridge.pass();
    }
    EXPECT_EQ(refused(1, finalize), "ok");
    EXPECT_EQ(seen.size(), 3U);  // not matured, not validated, in the air gap
}

// 36: replayed, re-encoded, re-proved.
TEST_F(Withdrawals, NothingIsPaidTwice) {
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 3 * kGwei));
    auto proof = bridge.prove(1, sent);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    ASSERT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_FALSE(bridge.finalize(1, sent).success);
    // Proven once more, by anybody, it stays finalised.
    bridge.prove(1, sent);
    bridge.prove(3, sent);
    EXPECT_NE(bridge.wait_until_ready(3, sent).find("already been finalized"), std::string::npos);
    EXPECT_FALSE(bridge.finalize(3, sent).success);
    // Any other field is another withdrawal, which was not sent.
    for (int field = 0; field < 6; ++field) {
        auto other = proof;
        auto& w = other.withdrawal;
        if (field == 0)
            w.nonce = w.nonce + Uint256{1};
        if (field == 1)
            w.sender[5] ^= 1;
        if (field == 2)
            w.target[5] ^= 1;
        if (field == 3)
            w.value = w.value + Uint256{1};
        if (field == 4)
            w.gas_limit = w.gas_limit + Uint256{1};
        if (field == 5)
            w.data.push_back(0);
        EXPECT_NE(refused_proof(other), "ok") << field;
    }
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{3 * kGwei});
}

TEST_F(Withdrawals, NobodyElseResetsTheTimer) {
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 7));
    bridge.prove(2, sent);
    std::string last;
    int blocks = 0;
    // Somebody proves it again with every block; it is ready for its own prover all the same.
    for (; blocks < 30 &&
           bridge.refusal_l1(2, portal, settling::finalize_withdrawal_call(sent.withdrawal)) != "ok";
         ++blocks)
        bridge.prove(3, sent);
    EXPECT_LT(blocks, 15);
    EXPECT_TRUE(bridge.finalize(2, sent).success);
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{7});
}

// 37: the zero root, and proofs with something more or less in them.
TEST_F(Withdrawals, WrongRootsAndProofsAreRefused) {
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 3 * kGwei));
    const auto others = bridge.withdraw(2, pass_ether(kBob, 4 * kGwei));
    const auto good = bridge.proof(sent, bridge.game_for(others)).value();
    ASSERT_EQ(refused_proof(good), "ok");

    auto bad = good;
    bad.output = {};
    EXPECT_NE(refused_proof(bad).find("invalid output root proof"), std::string::npos);
    bad = good;
    bad.output.message_passer_storage_root = {};
    EXPECT_NE(refused_proof(bad).find("invalid output root proof"), std::string::npos);
    bad = good;
    bad.game.index = 0;  // another game's root
    EXPECT_NE(refused_proof(bad).find("invalid output root proof"), std::string::npos);
    bad = good;
    bad.withdrawal = others.withdrawal;  // that one's proof is another
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes.push_back(bad.storage_nodes.back());
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes.insert(bad.storage_nodes.begin(), bad.account_nodes.front());
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes.pop_back();
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes.clear();
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes = {bad.storage_nodes.back()};  // a leaf in the root's place
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes.back().back() ^= 1;
    EXPECT_NE(refused_proof(bad), "ok");
    bad = good;
    bad.storage_nodes = bad.account_nodes;
    EXPECT_NE(refused_proof(bad), "ok");
}

TEST_F(Withdrawals, WhatWasNotSentYetCannotBeProven) {
    bridge.fund(2, 50 * kGwei);
    const auto early = bridge.withdraw(2, pass_ether(kBob, 1));
    const auto game = bridge.game_for(early);
    const auto late = bridge.withdraw(2, pass_ether(kBob, 2));
    ASSERT_LT(game.l2_block, late.l2_block);
    const auto proof = bridge.proof(late, game);
    ASSERT_FALSE(proof);
    EXPECT_TRUE(proof.error().is(settling::errors::kWithdrawalNotSent));
}

TEST_F(Withdrawals, OldGamesCanBeProvenAgainst) {
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 1));
    const auto game = bridge.game_for(sent);
    for (int i = 0; i < 150; ++i)
        bridge.withdraw(2, pass_ether(kBob, 2));
    ASSERT_GT(bridge.world().unsafe(), game.l2_block + 140);
    const auto slot =
        Uint256::from_big_endian(op::withdrawal_slot(op::withdrawal_hash(sent.withdrawal)).view());
    EXPECT_FALSE(bridge.world().l2().state().prove(game.l2_block, chain::message_passer, {slot}));
    for (int restarts = 0; restarts < 2; ++restarts) {
        const auto rpc = bridge.world().l2().prove(game.l2_block, chain::message_passer, {slot});
        ASSERT_TRUE(rpc) << rpc.error().english();
        const auto header = bridge.world().l2().store().header(game.l2_block).value();
        EXPECT_EQ(rpc->storage_root, *header->withdrawals_root);
        EXPECT_EQ(rpc->storage.at(0).value, Uint256{1});
        EXPECT_TRUE(state::verify_proof(rpc->storage_root, crypto::keccak256(slot.to_hash().view()).view(),
                                        rpc->storage.at(0).nodes)
                        .value());
        EXPECT_EQ(state::verify_proof(header->state_root,
                                      crypto::keccak256(chain::message_passer.view()).view(), rpc->nodes)
                      .value(),
                  state::encode_account(rpc->account, rpc->storage_root));
        const auto answer = get_proof(bridge.world().l2(), game.l2_block, slot);
        EXPECT_NE(answer.find(codec::to_hex(*header->withdrawals_root)), std::string::npos) << answer;
        const auto proof = bridge.proof(sent, game);
        ASSERT_TRUE(proof);
        EXPECT_EQ(refused_proof(*proof), "ok");
        bridge.restart_l2();
    }
    EXPECT_FALSE(bridge.world().l2().prove(game.l2_block, kBob, {}));
}

/// Without the passer's root in its headers.
TEST(WithdrawalsOfGranite, GoTheSameWay) {
    auto settings = quick_settling();
    settings.is_granite = true;
    BridgeWorld bridge{settings};
    bridge.fund(2, 5 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 3 * kGwei));
    const auto proof = bridge.prove(1, sent);
    EXPECT_TRUE(is_true(bridge.world(), proof.game));
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{3 * kGwei});
}

// 41: too little gas; a target that reverts.
TEST_F(Withdrawals, TooLittleGasFinalisesNothing) {
    const auto target = bridge.deploy_l1(test_contract("MoodyTarget").creation);
    bridge.fund(2, 50 * kGwei);
    const auto sent =
        bridge.withdraw(2, pass_ether(target, 9, 120'000, test_contract("MoodyTarget").call("greet")));
    bridge.prove(1, sent);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    std::uint64_t gas = 60'000;
    for (; !bridge.finalized(sent); gas += 20'000) {
        const auto receipt = bridge.finalize(1, sent, gas);
        EXPECT_EQ(receipt.success, bridge.finalized(sent).has_value());
        ASSERT_LT(gas, 600'000U);
    }
    EXPECT_GT(gas, 140'000U);
    EXPECT_EQ(bridge.finalized(sent), true);
    EXPECT_EQ(bridge.read_l1(target, test_contract("MoodyTarget").function("calls")), Uint256{1});
}

TEST_F(Withdrawals, ATargetThatRevertsIsDeclaredFailed) {
    const auto target = bridge.deploy_l1(test_contract("MoodyTarget").creation);
    ASSERT_TRUE(bridge.l1(1, {target, test_contract("MoodyTarget").call("setAngry", {true})}).success);
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(target, 9, 120'000));
    bridge.prove(1, sent);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_EQ(bridge.finalized(sent), false);
    EXPECT_EQ(bridge.balance_l1(target), Uint256{});
}

TEST_F(Withdrawals, ThroughTheMessengerARevertCanBeTriedAgain) {
    const contracts::ContractCode messenger{"L2CrossDomainMessenger"};
    const contracts::ContractCode on_l1{"L1CrossDomainMessenger"};
    const auto target = bridge.deploy_l1(test_contract("MoodyTarget").creation);
    const auto greet = test_contract("MoodyTarget").call("greet");
    ASSERT_TRUE(bridge.l1(1, {target, test_contract("MoodyTarget").call("setAngry", {true})}).success);
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(
        2, {chain::predeploy(0x07), messenger.call("sendMessage", {target, greet, 100'000}), Uint256{11}});
    bridge.prove(1, sent);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_EQ(bridge.finalized(sent), true);  // for the portal: the messenger took it
    EXPECT_EQ(bridge.balance_l1(bridge.on_l1().l1_cross_domain_messenger), Uint256{11});
    // The message's own fields are the call that the messenger got.
    const auto& relay = sent.withdrawal.data;
    EXPECT_TRUE(bridge.l1(3, {bridge.on_l1().l1_cross_domain_messenger, relay}).success);
    EXPECT_EQ(bridge.messages_relayed_l1(), 0U);  // it is still angry
    ASSERT_TRUE(bridge.l1(1, {target, test_contract("MoodyTarget").call("setAngry", {false})}).success);
    EXPECT_TRUE(bridge.l1(3, {bridge.on_l1().l1_cross_domain_messenger, relay}).success);
    EXPECT_EQ(bridge.messages_relayed_l1(), 1U);
    EXPECT_EQ(bridge.balance_l1(target), Uint256{11});
    EXPECT_FALSE(bridge.l1(3, {bridge.on_l1().l1_cross_domain_messenger, relay}).success);
    EXPECT_EQ(bridge.read_l1(target, test_contract("MoodyTarget").function("calls")), Uint256{1});
}

TEST_F(Withdrawals, ATargetThatCallsBackGetsNothingMore) {
    const auto& contract = test_contract("ReentrantTarget");
    const auto target = bridge.deploy_l1(contract.creation);
    bridge.fund(2, 50 * kGwei);
    const auto first = bridge.withdraw(2, pass_ether(target, 5, 300'000));
    const auto second = bridge.withdraw(2, pass_ether(target, 6, 300'000));
    for (const auto* sent : {&first, &second})
        bridge.prove(1, *sent);
    ASSERT_EQ(bridge.wait_until_ready(1, second), "ok");
    const auto again = settling::finalize_withdrawal_call(second.withdrawal, bridge.user(1));
    ASSERT_TRUE(bridge.l1(1, {target, contract.call("prepare", {portal, again})}).success);
    EXPECT_TRUE(bridge.finalize(1, first).success);
    EXPECT_EQ(bridge.read_l1(target, contract.function("succeeded")), Uint256{0});
    EXPECT_EQ(bridge.balance_l1(target), Uint256{5});
    EXPECT_FALSE(bridge.finalized(second).has_value());
    EXPECT_TRUE(bridge.finalize(1, second).success);
    EXPECT_EQ(bridge.balance_l1(target), Uint256{11});
}

// 42: the guardian takes a game back.
TEST(WithdrawalsTakenBack, OnABlacklistedGameNothingIsFinalised) {
    auto settings = quick_settling();
    settings.proposer.interval = 30;  // no other game for a while
    BridgeWorld bridge{settings};
    bridge.fund(2, 50 * kGwei);
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 3));
    const auto proof = bridge.prove(1, sent);
    bridge.world().blacklist(proof.game.address);
    bridge.pass(2);
    EXPECT_FALSE(bridge.find_game(sent));
    EXPECT_NE(bridge.wait_until_ready(1, sent).find("blacklisted"), std::string::npos);
    EXPECT_FALSE(bridge.finalize(1, sent).success);
    // Against another game it is proven again, and paid.
    const auto again = bridge.prove(1, sent);
    EXPECT_NE(again.game.address, proof.game.address);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
    EXPECT_EQ(bridge.balance_l1(kBob), Uint256{3});
}

// 40: messages to the bridge's own contracts, and what must happen once only.
TEST_F(Withdrawals, MessagesToTheBridgeItselfAreRefused) {
    const contracts::ContractCode messenger{"L2CrossDomainMessenger"};
    bridge.fund(2, 50 * kGwei);
    const auto to_portal = bridge.withdraw(2, pass_ether(portal, 1, 100'000));
    const auto proof = bridge.proof(to_portal, bridge.game_for(to_portal)).value();
    EXPECT_NE(refused_proof(proof).find("cannot send messages to the portal"), std::string::npos);

    // Through the messenger to the portal or to itself: never relayed, whoever tries.
    for (const auto& target : {portal, bridge.on_l1().l1_cross_domain_messenger}) {
        const auto sent = bridge.withdraw(
            2,
            {chain::predeploy(0x07), messenger.call("sendMessage", {target, Bytes{1, 2, 3, 4}, 50'000}), {}});
        bridge.prove(1, sent);
        ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
        EXPECT_TRUE(bridge.finalize(1, sent).success);
        EXPECT_EQ(bridge.finalized(sent), false);
        EXPECT_FALSE(bridge.l1(1, {bridge.on_l1().l1_cross_domain_messenger, sent.withdrawal.data}).success);
    }
    EXPECT_EQ(bridge.messages_relayed_l1(), 0U);
}

TEST_F(Withdrawals, NothingIsInitialisedTwice) {
    const auto& made = bridge.on_l1();
    const Address me = bridge.user(1);
    const auto refused_call = [&](const Address& at, std::string_view artifact,
                                  const codec::abi::Values& arguments) {
        return bridge.refusal_l1(1, at, contracts::ContractCode{artifact}.call("initialize", arguments));
    };
    EXPECT_NE(refused_call(made.optimism_portal, "OptimismPortal2", {me, me, me, 0}), "ok");
    EXPECT_NE(refused_call(made.l1_standard_bridge, "L1StandardBridge", {me, me, me}), "ok");
    EXPECT_NE(refused_call(made.l1_cross_domain_messenger, "L1CrossDomainMessenger", {me, me, me}), "ok");
    EXPECT_NE(refused_call(made.dispute_game_factory, "DisputeGameFactory", {me}), "ok");
    EXPECT_NE(refused_call(made.permissioned_delayed_weth, "DelayedWETH", {me, me}), "ok");
    EXPECT_NE(refused_call(made.optimism_portal_implementation, "OptimismPortal2", {me, me, me, 0}), "ok");
    for (const auto& [address, artifact] : {std::pair{chain::predeploy(0x07), "L2CrossDomainMessenger"},
                                            {chain::predeploy(0x10), "L2StandardBridge"}}) {
        const auto receipt =
            bridge.l2(1, {address, contracts::ContractCode{artifact}.call("initialize", {me})});
        EXPECT_FALSE(receipt.success) << artifact;
    }
}

// 43: ether that is destroyed on L2 is not made on the way.
TEST_F(Withdrawals, SelfdestructMakesNoEther) {
    const auto& contract = test_contract("Undertaker");
    const auto undertaker = bridge.deploy_l2(contract.creation);
    bridge.fund(2, 500 * kGwei);
    bridge.pass(4);
    // To itself: gone. The check of every block counts it.
    const auto hash =
        bridge.send_l2(2, {undertaker, contract.call("bury", {5, Address{}}), Uint256{50 * kGwei}});
    bridge.expect_burnt_by(hash, Uint256{50 * kGwei});
    EXPECT_TRUE(bridge.receipt_l2(hash).success);
    // To the message passer, to somebody, twice: moved once.
    EXPECT_TRUE(bridge.l2(2, {undertaker, contract.call("bury", {3, kBob}), Uint256{30}}).success);
    EXPECT_EQ(bridge.balance_l2(kBob), Uint256{30});
    EXPECT_TRUE(bridge.l2(2, {undertaker, contract.call("buryTwice", {kBob}), Uint256{7}}).success);
    EXPECT_EQ(bridge.balance_l2(kBob), Uint256{37});
    EXPECT_TRUE(bridge.l2(2, {undertaker, contract.call("buryTwice", {undertaker}), Uint256{8}}).success);
    EXPECT_EQ(bridge.balance_l2(undertaker), Uint256{8});
    const auto sent = bridge.withdraw(2, pass_ether(kBob, 9));
    EXPECT_TRUE(
        bridge.l2(2, {chain::message_passer, contracts::ContractCode{"L2ToL1MessagePasser"}.call("burn", {})})
            .success);
    EXPECT_EQ(bridge.balance_l2(chain::message_passer), Uint256{});
    bridge.prove(1, sent);
    ASSERT_EQ(bridge.wait_until_ready(1, sent), "ok");
    EXPECT_TRUE(bridge.finalize(1, sent).success);
}

}  // namespace
}  // namespace studio::simulation
