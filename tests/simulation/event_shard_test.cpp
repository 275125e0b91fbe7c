// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <contracts/contract_code.hpp>
#include <ending/archived_claims.hpp>
#include <ending/token_scout.hpp>
#include <settling/contract_reader.hpp>

#include "ephemeral_run.hpp"
#include "test_contracts.hpp"

/// A shard of an event: its organiser finds its tokens, and pays them from its archive. The event's other
/// shard is an account that does what its EphemeralClaims would.
namespace studio::simulation {
namespace {

using contracts::ContractCode;
using settling::LifeState;

constexpr std::uint64_t kOtherShard = World::kUsers + 7;
constexpr std::uint64_t kBuyer = 2;

/// Where EphemeralClaims stands does not depend on whether it is a shard's.
WorldSettings as_first_shard() {
    WorldSettings of_one_alone;
    of_one_alone.life.emplace();
    const World alone{of_one_alone};
    WorldSettings settings;
    settings.life.emplace();
    settings.life->drain_s = 36;
    settings.life->merge = l1::MergeSettings{
        std::nullopt,
        {alone.placement().contracts.ephemeral_claims, crypto::address_of(test::test_key(kOtherShard))}};
    return settings;
}

struct EventShard : ::testing::Test {
    EphemeralRun run{5, as_first_shard()};
    const l1::RollupContracts& on_l1 = run.world.placement().contracts;
    const Address buyer = crypto::address_of(test::test_key(kBuyer));
    Address pass;  // the event's own
    Address coin;  // of somebody

    EventShard() { run.has_traffic = false; }

    Address make(const char* artifact, const codec::abi::Values& arguments) {
        return *run.send_l2(1, std::nullopt, ContractCode{artifact}.creation(arguments)).contract_address;
    }
    void make_tokens() {
        const auto somebody = crypto::address_of(test::test_key(1));
        pass = make("DropPass", {"Pass", "PASS", somebody, 0, 100, 100, 1, 2});
        coin = make("GameToken", {"Coin", "COIN", somebody, 1'000, 50});
        EXPECT_TRUE(run.send_l2(kBuyer, pass, ContractCode{"DropPass"}.call("mint", {buyer, 3})).success);
        EXPECT_TRUE(run.send_l2(kBuyer, coin, ContractCode{"GameToken"}.call("claim", {})).success);
    }
    void other_shard(std::string_view function, const codec::abi::Values& arguments) {
        EXPECT_TRUE(
            run.send(on_l1.event_merge, ContractCode{"EventMerge"}.call(function, arguments), kOtherShard));
    }
    std::vector<settling::ClaimAsset> assets() {
        return settling::read_claim_assets(run.world.l1(), on_l1.ephemeral_claims).value();
    }
    /// As the organiser does while the rollup goes on.
    void register_tokens(std::size_t count = 2) {
        ending::TokenScout scout{run.world.l2(), [this](const Address& at) { return at == pass; }, true};
        for (int i = 0; i < 200 && assets().size() < count; ++i) {
            EXPECT_TRUE(scout.look(500, std::nullopt));
            const auto call = scout.next_registration(assets(), false);
            if (call) {
                EXPECT_TRUE(run.send(on_l1.ephemeral_claims, *call, run.kOrganiser));
            }
            run.pass();
        }
    }
    Address on_l1_of(const Address& on_rollup) {
        for (const auto& asset : assets())
            if (asset.on_rollup == on_rollup)
                return asset.on_l1;
        return {};
    }
    /// The one value of an answer on L1.
    codec::abi::Value said(const Address& at, std::string_view artifact, std::string_view function,
                           const codec::abi::Values& arguments = {}) {
        const ContractCode code{artifact};
        return settling::ContractReader{run.world.l1(), code, at}.read(function, arguments).value().at(0);
    }
    Uint256 tokens_of_buyer(const Address& at) {
        return settling::number_of(said(at, "BornToken", "balanceOf", {buyer}));
    }
    Address owner(const Address& at) { return settling::address_of(said(at, "BornToken", "owner")); }
};

TEST_F(EventShard, its_own_contracts_become_one_with_the_others_and_are_paid_from_the_archive) {
    make_tokens();
    other_shard("collection", {pass, "Pass", "PASS", ""});
    register_tokens();
    const auto drop = on_l1_of(pass);
    other_shard("mintCollectible", {drop, buyer, 2});
    run.wish({true, true, Uint256{1}.to_hash()});
    run.reach(LifeState::dissolved);

    ending::ArchivedLife life{
        on_l1.ephemeral_life, on_l1.ephemeral_claims, 0, run.life().final_block, {}, assets()};
    life = ending::read_life_json(ending::write_life_json(life)).value();
    const auto claim = ending::claim_of(run.world.l2(), life, buyer).value();
    for (const auto& call : claim.proofs)
        EXPECT_TRUE(run.send(on_l1.ephemeral_claims, call));
    for (const auto& call : claim.claims)
        EXPECT_TRUE(run.send(on_l1.ephemeral_claims, call));

    EXPECT_EQ(tokens_of_buyer(drop), Uint256{4});
    for (const std::uint64_t number : {1, 2, 3, 5})
        EXPECT_EQ(settling::address_of(said(drop, "BornCollection", "ownerOf", {number})), buyer);
    EXPECT_EQ(owner(drop), on_l1.event_merge);
    EXPECT_EQ(tokens_of_buyer(on_l1_of(coin)), Uint256{50});
    EXPECT_EQ(owner(on_l1_of(coin)), on_l1.ephemeral_claims) << "somebody's coin is this shard's alone";
}

TEST_F(EventShard, a_token_that_nobody_bridged_spoils_no_claim_from_the_archive) {
    make_tokens();
    const auto& forged = test_contract("ForgedToken");
    const auto somewhere = *run.send_l1({}, ContractCode{"BornToken"}.creation({"Coin", "COIN"}));
    const auto at = *run.send_l2(1, std::nullopt, forged.creation).contract_address;
    EXPECT_TRUE(run.send_l2(1, at, forged.call("standFor", {*somewhere.contract_address})).success);
    EXPECT_TRUE(
        run.send_l2(1, at, forged.call("give", {codec::abi::Value{codec::abi::Values{buyer}}, 5})).success);
    register_tokens(3);
    run.wish({true, true, Uint256{1}.to_hash()});
    run.reach(LifeState::dissolved);
    const auto before = run.world.l1().l1_balance(buyer);

    const ending::ArchivedLife life{
        on_l1.ephemeral_life, on_l1.ephemeral_claims, 0, run.life().final_block, {}, assets()};
    const auto claim = ending::claim_of(run.world.l2(), life, buyer).value();
    for (const auto& call : claim.proofs)
        EXPECT_TRUE(run.send(on_l1.ephemeral_claims, call));
    std::size_t refused = 0;
    for (const auto& call : claim.claims)
        refused += run.send(on_l1.ephemeral_claims, call) ? 0 : 1;
    EXPECT_EQ(refused, 1U);
    EXPECT_EQ(tokens_of_buyer(on_l1_of(pass)), Uint256{3});
    EXPECT_EQ(tokens_of_buyer(on_l1_of(coin)), Uint256{50});
    EXPECT_EQ(run.world.l1().l1_balance(buyer), before + run.balance_l2(buyer));
}

}  // namespace
}  // namespace studio::simulation
