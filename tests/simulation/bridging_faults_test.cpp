// SPDX-License-Identifier: GPL-3.0-or-later
#include <bridging/bridging_errors.hpp>

#include "bridging_world.hpp"

/// Transfers under kills, reorganisations, lost transactions and full disks: they arrive all the same, and no
/// asset is moved twice.
namespace studio::simulation {
namespace {

using api::AssetKind;
using api::BridgeKind;
using api::BridgeStepState;

constexpr bool kL1 = true;
constexpr bool kL2 = false;
const Uint256 kAllTokens = Uint256{1'000} * Uint256{1'000'000'000'000'000'000ULL};
const std::vector<AssetKind> kAssets{AssetKind::ether, AssetKind::erc20, AssetKind::erc721};

std::string amount_of(AssetKind asset) {
    return asset == AssetKind::erc721 ? "2" : "1000";
}

/// What the user has of an asset on a chain: wei, units, or how many.
Uint256 owned(BridgingWorld& bridging, AssetKind asset, bool on_l1) {
    if (asset == AssetKind::ether)
        return bridging.ether(on_l1);
    return asset == AssetKind::erc20 ? bridging.tokens(on_l1) : Uint256{bridging.passes(on_l1).size()};
}

Uint256 moved(AssetKind asset) {
    return Uint256{asset == AssetKind::erc721 ? 1U : 1000U};
}

/// What a person sees of a transfer's course.
std::string course(BridgingWorld& bridging, std::uint64_t id) {
    std::string seen;
    for (const auto& step : bridging.transfer(id).steps)
        seen += std::to_string(static_cast<int>(step.state)) + step.transaction +
                std::to_string(step.block.value_or(0)) + "\n";
    return seen;
}

/// A transaction of an account's own wallet on L1.
chain::Transaction wallet_transaction(std::uint64_t nonce, std::uint64_t tip_gwei) {
    constexpr std::uint64_t gwei = 1'000'000'000;
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = test::L1Fixture::kChainId;
    fields.nonce = nonce;
    fields.gas_limit = 100'000;
    fields.max_fee_per_gas = Uint256{(tip_gwei + 2) * gwei};
    fields.max_priority_fee_per_gas = Uint256{tip_gwei * gwei};
    return fields;
}
bool send(BridgingWorld& bridging, std::uint64_t from, chain::Transaction fields) {
    const auto signed_one = chain::sign_transaction(std::move(fields), test::test_key(from));
    return bridging.world().l1().send_to_l1(signed_one.encoded).has_value();
}

/// The guardian says that none of the games so far counts.
void blacklist_all(BridgingWorld& bridging) {
    auto& world = bridging.world();
    settling::DisputeGames games{world.l1(), world.placement().contracts.dispute_game_factory};
    ASSERT_TRUE(games.look());
    for (const auto& game : games.all())
        world.blacklist(game.address);
}

/// A deposit of each asset, so that there is something to withdraw.
void bring_over(BridgingWorld& bridging, AssetKind asset) {
    bridging.to_end(bridging.begin(BridgeKind::deposit, asset, amount_of(asset)));
}

/// A transfer under `between`, called after each block; what it moved must be what was asked for, and its
/// account must have sent no more than `l1_most` and exactly `l2_exactly` transactions for it.
struct Sent {
    std::uint64_t l1_most = 0;
    std::uint64_t l2_exactly = 0;
};
void transfer_under(BridgingWorld& bridging, BridgeKind kind, AssetKind asset, const Sent& expected,
                    const std::function<void(std::uint64_t id)>& between) {
    const bool is_deposit = kind == BridgeKind::deposit;
    const auto arriving_before = owned(bridging, asset, !is_deposit);
    const auto leaving_before = owned(bridging, asset, is_deposit);
    const auto l1_before = bridging.sent(kL1);
    const auto l2_before = bridging.sent(kL2);
    const auto id = bridging.begin(kind, asset, amount_of(asset));
    bridging.to_end(id, [&] { between(id); });
    bridging.pass(3);
    EXPECT_TRUE(bridging.transfer(id).is_done());
    if (asset != AssetKind::ether) {
        EXPECT_EQ(owned(bridging, asset, !is_deposit), arriving_before + moved(asset));
        EXPECT_EQ(owned(bridging, asset, is_deposit), leaving_before - moved(asset));
    } else if (is_deposit) {
        EXPECT_EQ(owned(bridging, asset, kL2), arriving_before + moved(asset));
    }
    EXPECT_LE(bridging.sent(kL1) - l1_before, expected.l1_most);
    EXPECT_EQ(bridging.sent(kL2) - l2_before, expected.l2_exactly);
}

Sent usual(BridgeKind kind, AssetKind asset) {
    if (kind == BridgeKind::withdrawal)
        return {2, 1};
    return {asset == AssetKind::ether ? 1U : 2U, 0};
}

struct EachAsset : ::testing::TestWithParam<AssetKind> {
    EachAsset() {
        if (GetParam() != AssetKind::ether)
            bridging.make_assets();
    }
    BridgingWorld bridging;
    World& world = bridging.world();
};

TEST_P(EachAsset, ArrivesWhenEverythingIsKilledAfterWhateverItDoes) {
    std::set<std::string> killed_at;  // not after every block: then no batch would ever be full
    const auto kill = [&](std::uint64_t id) {
        if (killed_at.insert(course(bridging, id)).second)
            bridging.restart();
    };
    for (const auto kind : {BridgeKind::deposit, BridgeKind::withdrawal})
        transfer_under(bridging, kind, GetParam(), usual(kind, GetParam()), kill);
}

/// Killed when a transaction was written down and had not gone out, or was lost on its way.
TEST_P(EachAsset, ArrivesWhenItIsKilledBeforeEachSending) {
    for (const bool is_lost : {false, true}) {
        const auto kill = [&](std::uint64_t id) {
            world.l2_block([] {});
            const auto before = course(bridging, id);
            auto& faults = world.node().faults;
            faults.refuses_transactions = !is_lost;
            faults.lost_transactions_percent = is_lost ? 100 : 0;
            bridging.work();
            faults = {};
            if (course(bridging, id) != before)
                bridging.restart();
        };
        for (const auto kind : {BridgeKind::deposit, BridgeKind::withdrawal})
            transfer_under(bridging, kind, GetParam(), usual(kind, GetParam()), kill);
    }
}

/// After each step the L1 loses the blocks with it; what L2 made of them goes too.
TEST_P(EachAsset, ArrivesOnceWhenTheL1GoesBackOverEachStep) {
    bring_over(bridging, GetParam());
    for (const auto undone : {l1::Undone::wait_again, l1::Undone::are_dropped})
        for (const std::uint64_t depth : {1, 3})
            for (const auto kind : {BridgeKind::withdrawal, BridgeKind::deposit}) {
                std::set<std::size_t> gone_back;
                auto expected = usual(kind, GetParam());
                if (kind == BridgeKind::withdrawal)
                    expected.l1_most += 8;  // proofs against games that went, which move nothing
                transfer_under(bridging, kind, GetParam(), expected, [&](std::uint64_t id) {
                    if (gone_back.insert(bridging.behind(id)).second)
                        bridging.reorganise(depth, undone);
                });
                EXPECT_GT(gone_back.size(), 1U);
            }
}

INSTANTIATE_TEST_SUITE_P(Assets, EachAsset, ::testing::ValuesIn(kAssets));

TEST(BridgingFaults, TestAssetsAreMadeWhenEverythingIsKilledAndTheL1GoesBack) {
    BridgingWorld bridging;
    std::set<std::size_t> gone_back;
    const auto id = bridging.begin(BridgeKind::test_assets, AssetKind::ether, "");
    bridging.to_end(id, [&] {
        if (gone_back.insert(bridging.behind(id)).second)
            bridging.reorganise(2, l1::Undone::are_dropped);
        bridging.restart();
    });
    bridging.pass(3);
    EXPECT_EQ(bridging.tokens(kL1), kAllTokens);
    EXPECT_EQ(bridging.passes(kL1).size(), 3U);
}

// An ended transfer is taken on again when its last block goes.
TEST(BridgingFaults, WhatHadArrivedIsWaitedForAgainWhenItsBlocksGo) {
    BridgingWorld bridging;
    const auto before = bridging.ether(kL2);
    const auto id = bridging.begin(BridgeKind::deposit, AssetKind::ether, "1000");
    bridging.to_end(id);
    const auto block = bridging.transfer(id).steps[0].block;
    const auto head = bridging.world().l1().l1_head()->block.header.number;
    bridging.reorganise(head - *block + 1, l1::Undone::are_dropped);
    bridging.work();
    EXPECT_FALSE(bridging.transfer(id).ended_ms);
    EXPECT_EQ(bridging.behind(id), 0U);
    bridging.to_end(id);
    EXPECT_EQ(bridging.ether(kL2), before + Uint256{1'000});
    EXPECT_EQ(bridging.sent(kL1), 1U);
}

TEST(BridgingFaults, ATransactionWhoseNonceAWalletTookIsSignedAgain) {
    BridgingWorld bridging;
    const auto before = bridging.ether(kL2);
    const auto id = bridging.begin(BridgeKind::deposit, AssetKind::ether, "1000");
    bridging.work();
    const auto first = bridging.transfer(id).steps[0].transaction;
    ASSERT_FALSE(first.empty());
    // The same account's wallet replaces it by a transfer.
    auto fields = wallet_transaction(0, 50);
    fields.to = Address{{0xb0}};
    ASSERT_TRUE(send(bridging, BridgingWorld::kUser, std::move(fields)));
    bridging.to_end(id);
    EXPECT_NE(bridging.transfer(id).steps[0].transaction, first);
    EXPECT_EQ(bridging.ether(kL2), before + Uint256{1'000});
    EXPECT_EQ(bridging.sent(kL1), 2U);
}

TEST(BridgingFaults, NothingIsSentThatCouldNotBeWrittenDown) {
    BridgingWorld bridging;
    bridging.files().is_full = true;
    EXPECT_NE(bridging.refusal(bridging.order(BridgeKind::deposit, AssetKind::ether, "1")), "");
    bridging.files().is_full = false;
    const auto id = bridging.begin(BridgeKind::deposit, AssetKind::ether, "1");
    bridging.files().is_full = true;
    bridging.pass(3);
    EXPECT_EQ(bridging.sent(kL1), 0U);
    EXPECT_FALSE(bridging.bridge().work());
    bridging.files().is_full = false;
    bridging.to_end(id);
    EXPECT_EQ(bridging.sent(kL1), 1U);
}

TEST(BridgingFaults, AFileThatCannotBeReadIsLeftAlone) {
    BridgingWorld bridging;
    TestFiles files;
    const auto text = bytes_of("{\"next_id\":");
    files.files["bridging"] = {text.begin(), text.end()};
    World& world = bridging.world();
    const auto opened = bridging::Bridge::open(
        {world.l2(), world.placement().contracts, files, world.clock(), {test::test_key(1)}});
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().is(bridging::errors::kRecordsUnread));
    EXPECT_EQ(files.files["bridging"], Bytes(text.begin(), text.end()));
}

TEST(BridgingFaults, ADepositThatIsRevertedFailsAndIsTriedAgainOnlyWhenThatIsFinal) {
    auto settings = quick_settling();
    settings.finality_depth = 20;
    BridgingWorld bridging{settings};
    bridging.make_assets();
    const auto id = bridging.begin(BridgeKind::deposit, AssetKind::erc20, kAllTokens.to_decimal());
    bridging.until(id, 1);
    // Its owner moves them away at the last moment, through a wallet that pays more.
    const contracts::ContractCode token{"GameToken"};
    const auto move = [&](std::uint64_t from, const Address& to, std::uint64_t nonce) {
        auto fields = wallet_transaction(nonce, 50);
        fields.to = bridging.assets().token_l1;
        fields.data = token.call("transfer", {to, kAllTokens});
        return send(bridging, from, std::move(fields));
    };
    ASSERT_TRUE(move(BridgingWorld::kUser, bridging.user(3), bridging.sent(kL1)));
    for (int i = 0; i < 6 && bridging.transfer(id).failure.empty(); ++i)
        bridging.pass();
    auto failed = bridging.transfer(id);
    EXPECT_NE(failed.failure.english().find("was reverted"), std::string::npos) << failed.failure.english();
    EXPECT_EQ(failed.steps[1].state, BridgeStepState::failed);
    EXPECT_TRUE(failed.ended_ms);
    EXPECT_FALSE(failed.is_done());
    bridging.restart();
    EXPECT_EQ(bridging.transfer(id).failure, failed.failure);
    EXPECT_EQ(bridging.transfer(id).ended_ms, failed.ended_ms);
    // It keeps nobody from anything else.
    bridging.to_end(bridging.begin(BridgeKind::deposit, AssetKind::ether, "5"));

    ASSERT_TRUE(move(3, bridging.user(), 0));
    bridging.pass(2);
    const auto sent = bridging.sent(kL1);
    ASSERT_TRUE(bridging.bridge().retry(id));
    EXPECT_FALSE(bridging.bridge().retry(id)) << "it goes on already";
    bridging.pass(2);
    const auto step = bridging.transfer(id).steps[1];
    EXPECT_NE(step.waits_for.english().find("to be final"), std::string::npos) << step.waits_for.english();
    EXPECT_EQ(bridging.sent(kL1), sent);
    bridging.to_end(id);
    EXPECT_EQ(bridging.sent(kL1), sent + 1);
    EXPECT_EQ(bridging.tokens(kL2), kAllTokens);
}

TEST(BridgingFaults, AnAccountWithoutEtherWaitsAndSaysSo) {
    BridgingWorld bridging;
    constexpr std::uint64_t poor = 3;
    bring_over(bridging, AssetKind::ether);
    const auto id = bridging.begin(BridgeKind::withdrawal, AssetKind::ether, "1000", poor);
    auto all = wallet_transaction(0, 1);
    all.to = Address{{0xdd}};
    all.value = bridging.ether(kL1, poor) - Uint256{400'000'000'000'000ULL};  // less than a proof may cost
    ASSERT_TRUE(send(bridging, poor, std::move(all)));
    bridging.until(id, 2);
    bridging.pass(3);
    const auto step = bridging.transfer(id).steps[2];
    EXPECT_EQ(step.state, BridgeStepState::waiting);
    EXPECT_NE(step.waits_for.english().find("Ether for fees"), std::string::npos) << step.waits_for.english();
    ASSERT_TRUE(bridging.world().l1_fixture().transfer(1, bridging.user(poor), 1'000'000'000'000'000'000ULL));
    bridging.to_end(id);
}

// What accounts have from genesis was never deposited. A portal that cannot pay counts a withdrawal as
// finished all the same, and its ether would be gone.
TEST(BridgingFaults, AWithdrawalThatThePortalCannotPayIsRefusedOrWaits) {
    BridgingWorld bridging;
    const auto withdrawal = [&](std::uint64_t from) {
        return bridging.order(BridgeKind::withdrawal, AssetKind::ether, "1000", from);
    };
    EXPECT_EQ(bridging.refusal(withdrawal(2)), "bridging.portal_too_poor");
    bridging.world().deposit(1, Address{{0xb0}}, 1000);
    bridging.pass(2);
    const auto id = bridging.begin(BridgeKind::withdrawal, AssetKind::ether, "1000");
    EXPECT_EQ(bridging.refusal(withdrawal(3)), "bridging.portal_too_poor") << "it is promised";
    bridging.reorganise(3, l1::Undone::are_dropped);  // and nobody deposits it again
    bridging.until(id, 4);
    bridging.pass(3);
    const auto step = bridging.transfer(id).steps[4];
    EXPECT_EQ(step.state, BridgeStepState::waiting);
    EXPECT_NE(step.waits_for.english().find("More ether"), std::string::npos) << step.waits_for.english();
    // The same account can fill it.
    const auto before = bridging.ether(kL1);
    bridging.to_end(bridging.begin(BridgeKind::deposit, AssetKind::ether, "1000"));
    bridging.to_end(id);
    EXPECT_LT(bridging.ether(kL1), before);
}

TEST(BridgingFaults, AProofAgainstAGameThatDoesNotCountIsMadeAgain) {
    BridgingWorld bridging;
    bring_over(bridging, AssetKind::ether);
    const auto id = bridging.begin(BridgeKind::withdrawal, AssetKind::ether, "1000");
    bridging.until(id, 3);
    blacklist_all(bridging);
    bridging.pass(2);
    EXPECT_LT(bridging.behind(id), 4U);
    bridging.to_end(id);
    EXPECT_EQ(bridging.sent(kL1), 4U);  // the deposit, two proofs and the end
    EXPECT_EQ(bridging.sent(kL2), 1U);
}

// Both proofs go, and the blacklist with them: the nonce of the first one must not stay open.
TEST(BridgingFaults, WhatWasSentInVainIsSentAgainWhenItsBlocksGo) {
    auto settings = quick_settling();
    settings.finality_depth = 40;
    BridgingWorld bridging{settings};
    bring_over(bridging, AssetKind::ether);
    const auto id = bridging.begin(BridgeKind::withdrawal, AssetKind::ether, "1000");
    bridging.until(id, 3);
    const auto first_proof = bridging.transfer(id).steps[2];
    blacklist_all(bridging);
    bridging.pass(2);
    bridging.until(id, 3);
    ASSERT_NE(bridging.transfer(id).steps[2].transaction, first_proof.transaction);
    const auto head = bridging.world().l1().l1_head()->block.header.number;
    bridging.reorganise(head - *first_proof.block + 1, l1::Undone::are_dropped);
    bridging.restart();
    bridging.to_end(id);
    EXPECT_EQ(bridging.sent(kL1), 4U);
}

}  // namespace
}  // namespace studio::simulation
