// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>

#include "bridging_world.hpp"

/// Transfers that the studio makes: every kind arrives, whole and once.
namespace studio::simulation {
namespace {

using api::AssetKind;
using api::BridgeKind;
using api::BridgeStepState;

constexpr bool kL1 = true;
constexpr bool kL2 = false;
const Uint256 kEther{1'000'000'000'000'000'000ULL};
const Uint256 kAllTokens = Uint256{1'000} * kEther;

/// What its own transactions on a chain cost.
Uint256 fees(const api::BridgeTransfer& transfer, bool on_l1) {
    Uint256 sum;
    for (const auto& step : transfer.steps)
        if (step.on_l1 == on_l1 && !step.fee_wei.empty())
            sum = sum + Uint256::parse_decimal(step.fee_wei).value_or(Uint256::max());
    return sum;
}

struct Bridging : ::testing::Test {
    BridgingWorld bridging;
    World& world = bridging.world();
};

TEST_F(Bridging, EtherGoesThereAndBackAndTheFeesAreThoseShown) {
    const auto l1_before = bridging.ether(kL1);
    const auto l2_before = bridging.ether(kL2);
    const auto there = bridging.begin(BridgeKind::deposit, AssetKind::ether, "5000000000000000000");
    EXPECT_EQ(bridging.behind(there), 0U);
    bridging.to_end(there);
    const auto deposit = bridging.transfer(there);
    EXPECT_EQ(bridging.ether(kL2), l2_before + Uint256{5} * kEther);
    EXPECT_EQ(bridging.ether(kL1), l1_before - Uint256{5} * kEther - fees(deposit, kL1));
    EXPECT_GT(deposit.ended_ms, deposit.begun_ms);
    for (const auto& step : deposit.steps) {
        EXPECT_EQ(step.transaction.size(), 66U);
        EXPECT_TRUE(step.block);
    }

    const auto back = bridging.begin(BridgeKind::withdrawal, AssetKind::ether, "2000000000000000000");
    bridging.to_end(back);
    const auto withdrawal = bridging.transfer(back);
    EXPECT_EQ(bridging.ether(kL2), l2_before + Uint256{3} * kEther - fees(withdrawal, kL2));
    EXPECT_EQ(bridging.ether(kL1),
              l1_before - Uint256{3} * kEther - fees(deposit, kL1) - fees(withdrawal, kL1));
    EXPECT_EQ(bridging.sent(kL1), 3U);
    EXPECT_EQ(bridging.sent(kL2), 1U);
    EXPECT_GT(fees(withdrawal, kL2), Uint256{});
}

TEST_F(Bridging, TokensGoThereAndBack) {
    bridging.make_assets();
    EXPECT_EQ(bridging.tokens(kL1), kAllTokens);
    bridging.to_end(bridging.begin(BridgeKind::deposit, AssetKind::erc20, "700"));
    EXPECT_EQ(bridging.tokens(kL1), kAllTokens - Uint256{700});
    EXPECT_EQ(bridging.tokens(kL2), Uint256{700});
    bridging.to_end(bridging.begin(BridgeKind::withdrawal, AssetKind::erc20, "300"));
    EXPECT_EQ(bridging.tokens(kL1), kAllTokens - Uint256{400});
    EXPECT_EQ(bridging.tokens(kL2), Uint256{400});
}

TEST_F(Bridging, ATokenOfACollectionGoesThereAndBack) {
    bridging.make_assets();
    EXPECT_EQ(bridging.passes(kL1), (std::vector<std::string>{"1", "2", "3"}));
    bridging.to_end(bridging.begin(BridgeKind::deposit, AssetKind::erc721, "2"));
    EXPECT_EQ(bridging.passes(kL1), (std::vector<std::string>{"1", "3"}));
    EXPECT_EQ(bridging.passes(kL2), (std::vector<std::string>{"2"}));
    bridging.to_end(bridging.begin(BridgeKind::withdrawal, AssetKind::erc721, "2"));
    EXPECT_EQ(bridging.passes(kL1), (std::vector<std::string>{"1", "2", "3"}));
    EXPECT_TRUE(bridging.passes(kL2).empty());
}

TEST_F(Bridging, TestAssetsAreMadeOnceAndTakenByMany) {
    bridging.make_assets();
    EXPECT_EQ(bridging.sent(kL1), 4U);
    EXPECT_EQ(bridging.sent(kL2), 2U);
    // The same account takes passes again; another one takes both. Nobody makes the contracts again.
    bridging.make_assets();
    EXPECT_EQ(bridging.sent(kL1), 5U);
    bridging.to_end(bridging.begin(BridgeKind::test_assets, AssetKind::ether, "", 3));
    EXPECT_EQ(bridging.sent(kL1, 3), 2U);
    EXPECT_EQ(bridging.sent(kL2, 3), 0U);
    EXPECT_EQ(bridging.tokens(kL1, 3), kAllTokens);
    EXPECT_EQ(bridging.passes(kL1, 3), (std::vector<std::string>{"7", "8", "9"}));
}

TEST_F(Bridging, ManyTransfersOfOneAccountAtOnceAllArrive) {
    bridging.make_assets();
    const auto ether_before = bridging.ether(kL2);
    std::vector<std::uint64_t> ids;
    for (int i = 0; i < 3; ++i) {
        ids.push_back(bridging.begin(BridgeKind::deposit, AssetKind::ether, "1000"));
        ids.push_back(bridging.begin(BridgeKind::deposit, AssetKind::erc20, "10"));
        ids.push_back(bridging.begin(BridgeKind::deposit, AssetKind::erc721, std::to_string(i + 1)));
    }
    for (const auto id : ids)
        bridging.to_end(id);
    EXPECT_EQ(bridging.ether(kL2), ether_before + Uint256{3'000});
    EXPECT_EQ(bridging.tokens(kL2), Uint256{30});
    EXPECT_EQ(bridging.passes(kL2).size(), 3U);
    EXPECT_EQ(bridging.sent(kL1), 4U + 3U + 6U + 6U);
    std::vector<std::uint64_t> back;
    for (int i = 0; i < 3; ++i) {
        back.push_back(bridging.begin(BridgeKind::withdrawal, AssetKind::erc20, "10"));
        back.push_back(bridging.begin(BridgeKind::withdrawal, AssetKind::erc721, std::to_string(i + 1)));
    }
    for (const auto id : back)
        bridging.to_end(id);
    EXPECT_EQ(bridging.tokens(kL1), kAllTokens);
    EXPECT_EQ(bridging.passes(kL1).size(), 3U);
}

TEST_F(Bridging, WhatCannotBeDoneIsRefusedWithAReason) {
    const auto all = bridging.ether(kL1).to_decimal();
    const auto deposit = [&](AssetKind asset, const std::string& amount) {
        return bridging.refusal(bridging.order(BridgeKind::deposit, asset, amount));
    };
    for (const auto* amount :
         {"", "0", "-1", "1.5", "0x10", "1e18", " 1", "one",
          "115792089237316195423570985008687907853269984665640564039457584007913129639936"})
        EXPECT_EQ(deposit(AssetKind::ether, amount), "bridging.bad_amount") << amount;
    EXPECT_EQ(deposit(AssetKind::ether, all), "bridging.too_little_ether");
    EXPECT_EQ(deposit(AssetKind::ether, Uint256::max().to_decimal()), "bridging.too_little_ether");
    EXPECT_EQ(deposit(AssetKind::erc20, "1"), "bridging.no_test_assets");
    EXPECT_EQ(deposit(AssetKind::erc721, "1"), "bridging.no_test_assets");
    auto others = bridging.order(BridgeKind::deposit, AssetKind::ether, "1");
    others.account = "0x00000000000000000000000000000000000000aa";
    EXPECT_EQ(bridging.refusal(others), "bridging.unknown_account");
    others.account = "nobody";
    EXPECT_EQ(bridging.refusal(others), "bridging.unknown_account");

    bridging.make_assets();
    EXPECT_EQ(deposit(AssetKind::erc20, (kAllTokens + Uint256{1}).to_decimal()), "bridging.too_little");
    EXPECT_EQ(deposit(AssetKind::erc721, "4"), "bridging.token_not_owned");
    EXPECT_EQ(deposit(AssetKind::erc721, "-4"), "bridging.bad_token_id");
    EXPECT_EQ(bridging.refusal(bridging.order(BridgeKind::withdrawal, AssetKind::erc721, "1")),
              "bridging.token_not_owned");
    EXPECT_EQ(bridging.refusal(bridging.order(BridgeKind::withdrawal, AssetKind::erc20, "1")),
              "bridging.too_little");
    // What is promised to one transfer is not there for the next.
    bridging.begin(BridgeKind::deposit, AssetKind::erc721, "1");
    EXPECT_EQ(deposit(AssetKind::erc721, "1"), "bridging.token_under_way");
    bridging.begin(BridgeKind::deposit, AssetKind::erc20, kAllTokens.to_decimal());
    EXPECT_EQ(deposit(AssetKind::erc20, "1"), "bridging.too_little");
}

TEST_F(Bridging, AWithdrawalSaysWhatItWaitsForAndAboutUntilWhen) {
    WorldSettings settings = quick_settling();
    settings.proposer.unit = settling::ProposalInterval::l1_seconds;
    settings.proposer.interval = 120;
    BridgingWorld slow{settings};
    slow.pass(3);
    const auto id = slow.begin(BridgeKind::withdrawal, AssetKind::ether, "1000");
    std::map<std::size_t, std::set<std::string>> waits;
    std::map<std::size_t, std::int64_t> promised, came;
    for (int i = 0; i < 100 && !slow.transfer(id).ended_ms; ++i) {
        slow.pass();
        const auto steps = slow.transfer(id).steps;
        for (std::size_t at = 0; at < steps.size(); ++at) {
            if (steps[at].state == BridgeStepState::waiting)
                waits[at].insert(steps[at].waits_for.text);
            if (steps[at].state == BridgeStepState::waiting && steps[at].until_ms)
                promised[at] = *steps[at].until_ms;
            if (steps[at].state == BridgeStepState::done)
                came.emplace(at, slow.world().clock().wall_ms());
        }
    }
    ASSERT_TRUE(slow.transfer(id).is_done());
    EXPECT_EQ(waits[3].size(), 2U);  // the game, and the pause after it
    for (const std::size_t at : {1, 3}) {
        ASSERT_TRUE(promised.contains(at));
        EXPECT_LE(promised[at], came[at]);
        EXPECT_LE(came[at], promised[at] + 36'000) << at;
    }
}

TEST_F(Bridging, WhatIsFinalIsSettledAndOnlyShown) {
    const auto id = bridging.begin(BridgeKind::deposit, AssetKind::ether, "7");
    bridging.to_end(id);
    const auto before = bridging.transfer(id);
    bridging.pass(20);
    const auto& file = bridging.files().files.at("bridging");
    const std::string text{file.begin(), file.end()};
    EXPECT_NE(text.find("\"is_settled\":true"), std::string::npos) << text;
    EXPECT_EQ(text.find("raw"), std::string::npos);
    bridging.restart();
    const auto after = bridging.transfer(id);
    EXPECT_TRUE(after.is_done());
    EXPECT_EQ(after.ended_ms, before.ended_ms);
    EXPECT_EQ(after.order.amount, "7");
    ASSERT_EQ(after.steps.size(), before.steps.size());
    for (std::size_t i = 0; i < after.steps.size(); ++i) {
        EXPECT_EQ(after.steps[i].transaction, before.steps[i].transaction);
        EXPECT_EQ(after.steps[i].block, before.steps[i].block);
        EXPECT_EQ(after.steps[i].fee_wei, before.steps[i].fee_wei);
    }
}

}  // namespace
}  // namespace studio::simulation
