// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chain/predeploys.hpp>
#include <contracts/contract_code.hpp>
#include <cstdlib>
#include <set>
#include <settling/contract_reader.hpp>

#include "ephemeral_run.hpp"

/// An event on an ephemeral rollup: a mint, with ether and a token that were bridged in, until everything is
/// on L1.
namespace studio::simulation {
namespace {

using contracts::ContractCode;
using settling::LifeState;

constexpr std::uint64_t kFirstVisitor = 10'000;  // number of a test key
constexpr std::uint64_t kPassesEach = 5;
constexpr std::uint64_t kPrice = 10'000'000'000'000;  // wei
constexpr std::uint64_t kTokensEach = 1'000;
constexpr std::uint64_t kBridgingVisitors = 8;
constexpr std::uint64_t kTokenSlot = 0, kOwnersSlot = 2;  // of OpenZeppelin's contracts

/// STUDIO_VISITORS: how many buy passes.
std::uint64_t visitors() {
    const char* text = std::getenv("STUDIO_VISITORS");
    return text == nullptr ? 60 : std::strtoull(text, nullptr, 10);
}

crypto::SecretKey key_of(std::uint64_t visitor) {
    return test::test_key(kFirstVisitor + visitor);
}
Address address_of(std::uint64_t visitor) {
    return crypto::address_of(key_of(visitor));
}

WorldSettings with_visitors() {
    WorldSettings settings;
    for (std::uint64_t i = 0; i < visitors(); ++i)
        settings.funded.push_back({address_of(i), Uint256{10'000'000'000'000'000ULL}});
    return settings;
}

struct Event : ::testing::Test {
    EphemeralRun run{7, with_visitors()};
    const l1::RollupContracts& on_l1 = run.world.placement().contracts;
    Address pass_l2, token_l1, token_l2;

    Uint256 number(const Address& at, std::string_view artifact, std::string_view function,
                   const codec::abi::Values& arguments) {
        const ContractCode code{artifact};
        return settling::ContractReader{run.world.l1(), code, at}.number(function, arguments).value();
    }

    void bridge_token() {
        const ContractCode coin{"BornToken"};
        token_l1 = run.send_l1({}, coin.creation({"Coin", "COIN"})).value().contract_address.value();
        const auto total = kBridgingVisitors * kTokensEach;
        EXPECT_TRUE(
            run.send(token_l1, coin.call("mint", {crypto::address_of(test::test_key(run.kHelper)), total})));
        EXPECT_TRUE(run.send(token_l1, coin.call("approve", {on_l1.l1_standard_bridge, total})));
        const auto made = run.send_l2(1, chain::predeploy(0x12),
                                      ContractCode{"OptimismMintableERC20Factory"}.call(
                                          "createOptimismMintableERC20", {token_l1, "Coin", "COIN"}));
        for (const auto& log : made.logs)
            if (log.topics.at(0) ==
                codec::abi::topic_of("OptimismMintableERC20Created(address,address,address)"))
                token_l2 = Address::right_aligned(log.topics.at(1).view().last<20>());
        for (std::uint64_t i = 0; i < kBridgingVisitors; ++i)  // to somebody without an account on L2
            EXPECT_TRUE(run.send(on_l1.l1_standard_bridge,
                                 ContractCode{"L1StandardBridge"}.call(
                                     "depositERC20To", {token_l1, token_l2, address_of(1'000'000 + i),
                                                        kTokensEach, 200'000, Bytes{}})));
    }

    void open_the_sale() {
        const auto made = run.send_l2(
            1, std::nullopt,
            ContractCode{"DropPass"}.creation({"Pass", "PASS", crypto::address_of(test::test_key(1)), kPrice,
                                               visitors() * kPassesEach, kPassesEach, 1, 1}));
        pass_l2 = made.contract_address.value();
        const ContractCode claims{"EphemeralClaims"};
        EXPECT_TRUE(run.send(
            on_l1.ephemeral_claims,
            claims.call("registerBornCollection", {pass_l2, kOwnersSlot, "Pass", "PASS", "https://event/"}),
            run.kOrganiser));
        EXPECT_TRUE(run.send(on_l1.ephemeral_claims,
                             claims.call("registerBridged", {0, token_l2, token_l1, kTokenSlot}),
                             run.kOrganiser));
    }

    void sell() {
        std::vector<Hash32> sent;
        for (std::uint64_t i = 0; i < visitors(); ++i)
            sent.push_back(run.submit_l2(key_of(i), pass_l2,
                                         ContractCode{"DropPass"}.call("mint", {address_of(i), kPassesEach}),
                                         Uint256{kPrice * kPassesEach}, 400'000));
        for (const auto& hash : sent)
            EXPECT_TRUE(run.receipt_l2(hash).success);
    }

    /// As many transactions a block as fit; all of them must succeed.
    void send_all(const std::vector<Bytes>& calls) {
        std::vector<Hash32> sent;
        for (const auto& call : calls) {
            chain::Transaction fields;
            fields.to = on_l1.ephemeral_claims;
            fields.data = call;
            fields.gas_limit = 14'000'000;
            const auto hash = run.world.l1_fixture().send(run.kHelper, fields);
            ASSERT_TRUE(hash) << hash.error().english();
            sent.push_back(*hash);
            if (sent.size() % 8 == 0)
                run.world.l1_blocks(2);
        }
        run.world.l1_blocks(4);
        for (const auto& hash : sent) {
            const auto included = run.world.l1().l1_receipt(hash).value();
            ASSERT_TRUE(included);
            EXPECT_TRUE(included->receipt.success) << included->receipt.gas_used;
            gas_ += included->receipt.gas_used;
        }
    }
    std::uint64_t gas_ = 0;
};

TEST_F(Event, everything_ends_on_l1_at_its_owners) {
    bridge_token();
    open_the_sale();
    sell();
    run.wish({true, true, Uint256{1}.to_hash()});
    run.reach(LifeState::dissolved);

    const auto last = run.last_state();
    auto assets = settling::read_claim_assets(run.world.l1(), on_l1.ephemeral_claims).value();
    for (std::uint64_t i = 0; i < assets.size(); ++i)
        EXPECT_TRUE(
            run.send(on_l1.ephemeral_claims,
                     settling::prove_asset_call(i, last.prove(assets[i].on_rollup, {}).value().nodes)));
    std::vector<settling::Claim> claims;
    const auto holdings = settling::find_holdings(last, assets).value();
    for (const auto& holding : holdings) {
        auto some = settling::claims_of(holding, assets, last).value();
        std::ranges::move(some, std::back_inserter(claims));
    }
    EXPECT_GE(holdings.size(), visitors() + kBridgingVisitors);
    const auto calls = settling::claim_calls(std::move(claims));
    send_all(calls);
    if (HasFatalFailure())
        return;
    std::cout << holdings.size() << " holders in " << calls.size() << " transactions, "
              << gas_ / holdings.size() << " gas each\n";

    for (std::uint64_t i = 0; i < visitors(); ++i) {
        EXPECT_EQ(number(assets[0].on_l1, "BornCollection", "balanceOf", {address_of(i)}),
                  Uint256{kPassesEach});
        EXPECT_EQ(run.world.l1().l1_balance(address_of(i)), run.balance_l2(address_of(i)));
    }
    for (std::uint64_t i = 0; i < kBridgingVisitors; ++i)
        EXPECT_EQ(number(token_l1, "BornToken", "balanceOf", {address_of(1'000'000 + i)}),
                  Uint256{kTokensEach});
    EXPECT_EQ(number(token_l1, "BornToken", "balanceOf", {on_l1.l1_standard_bridge}), Uint256{});
    EXPECT_EQ(run.world.l1().l1_balance(on_l1.optimism_portal), run.left_to_precompiles());
}

}  // namespace
}  // namespace studio::simulation
