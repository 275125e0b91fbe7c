// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <contracts/contract_code.hpp>
#include <crypto/checksum_address.hpp>
#include <ending/claim_desk.hpp>

#include "ephemeral_run.hpp"
#include "test_contracts.hpp"

/// The organiser pays everybody in bulk, whatever the accounts and the tokens on L1 do with it, and whoever
/// claims beside it.
namespace studio::simulation {
namespace {

using contracts::ContractCode;
using settling::LifeState;

constexpr std::uint64_t kGuests = 60;
constexpr std::uint64_t kFirstGuest = 20'000;  // number of a test key
constexpr std::uint64_t kGuestWei = 1'000'000'000'000'000;
constexpr std::uint64_t kTokensEach = 5;

Address guest(std::uint64_t number) {
    return crypto::address_of(test::test_key(kFirstGuest + number));
}

WorldSettings with_guests() {
    WorldSettings settings;
    for (std::uint64_t i = 0; i < kGuests; ++i)
        settings.funded.push_back({guest(i), Uint256{kGuestWei}});
    return settings;
}

/// Creation code of a contract that takes ether and leaves 20,000 of the gas it was given: a claim of it
/// passes alone, and leaves none for others.
Bytes glutton() {
    // 0: JUMPDEST GAS PUSH3 20000 LT PUSH1 0 JUMPI STOP, returned by what comes before it
    return {0x6a, 0x5b, 0x5a, 0x62, 0x00, 0x4e, 0x20, 0x10, 0x60, 0x00,
            0x57, 0x00, 0x60, 0x00, 0x52, 0x60, 0x0b, 0x60, 0x15, 0xf3};
}

struct ClaimDesk : ::testing::Test {
    EphemeralRun run{3, with_guests()};
    const l1::RollupContracts& on_l1 = run.world.placement().contracts;
    ending::Wishes everybody;
    std::unique_ptr<settling::L1Wallet> organiser;
    std::unique_ptr<ending::ClaimDesk> desk;

    /// From open to where everybody is being paid.
    void settle() {
        run.wish({true, true, std::nullopt});
        run.reach(LifeState::settled);
        while (run.world.l2().settled().finalized < run.life().final_block)
            run.pass();
        organiser =
            std::make_unique<settling::L1Wallet>(test::test_key(EphemeralRun::kOrganiser), run.world.l1());
        desk = std::make_unique<ending::ClaimDesk>(
            ending::ClaimDesk::Terms{run.world.l2(), run.world.l1(), on_l1.ephemeral_claims, *organiser});
        everybody.pay_everybody = true;
    }
    void work() {
        for (bool more = true; more;) {
            const auto did = desk->work({run.life().final_block, run.life().settled_at}, everybody);
            ASSERT_TRUE(did) << did.error().english();
            more = *did;
        }
    }
    bool is_done() const {
        const auto progress = desk->progress(everybody);
        return progress.is_known && progress.paid + progress.refused == progress.holders;
    }
    /// Within so many L1 blocks.
    void expect_everybody_paid(int l1_blocks) {
        work();
        for (int i = 0; i < l1_blocks && !is_done(); ++i) {
            run.pass();
            work();
        }
        const auto progress = desk->progress(everybody);
        EXPECT_EQ(progress.paid, progress.holders);
        EXPECT_EQ(progress.refused, 0U);
        EXPECT_GT(progress.holders, kGuests);
        std::uint64_t rich = 0;
        for (std::uint64_t i = 0; i < kGuests; ++i)
            rich += run.world.l1().l1_balance(guest(i)) == Uint256{kGuestWei} ? 1 : 0;
        EXPECT_EQ(rich, kGuests);
    }
    /// A claim that comes before what the organiser has sent.
    void claim_first(const Address& holder) {
        const auto key = test::test_key(EphemeralRun::kHelper);
        chain::Transaction fields;
        fields.type = chain::TransactionType::fee_market;
        fields.chain_id = test::L1Fixture::kChainId;
        fields.nonce = run.world.l1().pool().next_nonce(crypto::address_of(key));
        fields.to = on_l1.ephemeral_claims;
        fields.data = settling::claim_call({run.claim_of(holder)});
        fields.gas_limit = 2'000'000;
        fields.max_fee_per_gas = fields.max_priority_fee_per_gas = Uint256{500'000'000'000};
        const auto sent = run.world.l1().send_to_l1(chain::sign_transaction(fields, key).encoded);
        EXPECT_TRUE(sent) << sent.error().english();
    }
    /// Gives every guest some tokens of a contract of somebody's own, which says that it stands for one of
    /// L1.
    Address forge(const Address& token_l1) {
        const auto made = run.send_l2(1, std::nullopt, test_contract("ForgedToken").creation);
        const auto forged = made.contract_address.value();
        const auto& code = test_contract("ForgedToken");
        codec::abi::Values guests;
        for (std::uint64_t i = 0; i < kGuests; ++i)
            guests.emplace_back(guest(i));
        EXPECT_TRUE(run.send_l2(1, forged, code.call("standFor", {token_l1})).success);
        EXPECT_TRUE(
            run.send_l2(1, forged, code.call("give", {codec::abi::Value{guests}, kTokensEach})).success);
        EXPECT_TRUE(
            run.send(on_l1.ephemeral_claims,
                     ContractCode{"EphemeralClaims"}.call("registerBridged", {0, forged, token_l1, 0}),
                     run.kOrganiser));
        return forged;
    }
    Address token_on_l1(const char* name) {
        return run.send_l1({}, test_contract(name).creation).value().contract_address.value();
    }
};

TEST_F(ClaimDesk, OneThatUsesUpTheGasKeepsNobodyFromBeingPaid) {
    // The same address: a plain account on the rollup, a contract on L1.
    const auto made = run.send_l1({}, glutton());
    ASSERT_TRUE(made && made->success);
    const auto greedy = *made->contract_address;
    run.world.transfer(1, greedy, 5'000'000);
    run.pass(3);
    settle();
    expect_everybody_paid(25);
    EXPECT_EQ(run.world.l1().l1_balance(greedy), Uint256{5'000'000});
}

TEST_F(ClaimDesk, WhoeverClaimsByHimselfHardlyDelaysTheOthers) {
    settle();
    work();
    ASSERT_FALSE(is_done());
    claim_first(guest(7));
    expect_everybody_paid(10);
}

TEST_F(ClaimDesk, ATokenThatNobodyBridgedTakesNothingFromItsHolders) {
    const auto forged = crypto::checksum_address(forge(token_on_l1("HonestToken")));
    settle();
    expect_everybody_paid(10);
    std::uint64_t told = 0;
    desk->view([&](const ending::ClaimDesk::Listing& listing) {
        for (const auto& line : listing.lines)
            for (const auto& [asset, why] : line.refused)
                told += why.english().find(forged) != std::string::npos ? 1 : 0;
    });
    EXPECT_EQ(told, kGuests);
}

TEST_F(ClaimDesk, ATokenThatUsesUpTheGasTakesNothingFromItsHolders) {
    const auto& spiteful = test_contract("SpitefulToken");
    const auto token = token_on_l1("SpitefulToken");
    const auto forged = forge(token);
    const auto all = kGuests * kTokensEach;
    ASSERT_TRUE(
        run.send(token, spiteful.call("mint", {crypto::address_of(test::test_key(run.kHelper)), all})));
    ASSERT_TRUE(run.send(token, spiteful.call("approve", {on_l1.l1_standard_bridge, all})));
    ASSERT_TRUE(run.send(on_l1.l1_standard_bridge,
                         ContractCode{"L1StandardBridge"}.call(
                             "depositERC20To", {token, forged, guest(0), all, 200'000, Bytes{}})));
    settle();
    expect_everybody_paid(40);
}

}  // namespace
}  // namespace studio::simulation
