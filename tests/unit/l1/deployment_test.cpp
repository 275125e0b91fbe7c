// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <contracts/artifacts.hpp>

#include "contract_world.hpp"

namespace studio::l1::test {
namespace {

using codec::abi::Value;
using codec::abi::Values;

/// EIP-7825 and EIP-170.
constexpr std::uint64_t kMaxTransactionGas = 16'777'216;
constexpr std::size_t kMaxCodeSize = 24'576;

std::vector<PlannedTransaction> all_transactions(const DeployedWorld& world) {
    auto all = world.shared.transactions;
    all.insert(all.end(), world.plan.transactions.begin(), world.plan.transactions.end());
    return all;
}

std::vector<NamedContract> all_names(const DeployedWorld& world) {
    auto all = world.shared.names;
    all.insert(all.end(), world.plan.names.begin(), world.plan.names.end());
    return all;
}

RollupSettings settings_of(chain::OpFork fork) {
    auto settings = DeployedWorld::usual_settings();
    settings.fork = fork;
    return settings;
}

struct Deployment : ::testing::TestWithParam<chain::OpFork> {
    DeployedWorld world{settings_of(GetParam())};
};
INSTANTIATE_TEST_SUITE_P(forks, Deployment,
                         ::testing::Values(chain::OpFork::granite, chain::OpFork::isthmus,
                                           chain::OpFork::jovian));

TEST_P(Deployment, no_transaction_reverts_and_each_fits_its_limit) {
    const auto transactions = all_transactions(world);
    ASSERT_EQ(world.outcomes.size(), transactions.size());
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        SCOPED_TRACE(transactions[i].name);
        EXPECT_EQ(world.outcomes[i], "ok");
        EXPECT_LE(transactions[i].gas_limit, kMaxTransactionGas);
        EXPECT_LE(world.gas_used[i] + 100'000, transactions[i].gas_limit) << "little is left";
        if (transactions[i].creates) {
            const auto size = world.journal().code(*transactions[i].creates)->size();
            EXPECT_GT(size, 0U);
            EXPECT_LE(size, kMaxCodeSize);
        }
    }
}

TEST_P(Deployment, every_contract_behind_a_proxy_answers_with_its_version) {
    int asked = 0;
    for (const auto& contract : all_names(world)) {
        SCOPED_TRACE(contract.name);
        if (abi_of(contract.artifact).find_function("version") == nullptr)
            continue;
        EXPECT_FALSE(world.read<std::string>({contract.artifact, contract.address}, "version").empty());
        ++asked;
    }
    EXPECT_GT(asked, 20);
    EXPECT_EQ(world.read<std::string>(world.portal(), "version"), "3.10.0");
}

TEST_P(Deployment, everything_has_gone_to_the_owner) {
    const auto& made = world.plan.contracts;
    const auto owner = world.settings.roles.owner;
    for (const At& contract :
         {At{"ProxyAdmin", made.proxy_admin}, At{"ProxyAdmin", world.shared.contracts.proxy_admin},
          world.system_config(), world.factory(), world.weth(), At{"DelayedWETH", made.delayed_weth},
          At{"ProtocolVersions", world.shared.contracts.protocol_versions}}) {
        SCOPED_TRACE(contract.artifact);
        EXPECT_EQ(world.read<Address>(contract, "owner"), owner);
    }
    EXPECT_EQ(world.read<Address>({"AddressManager", made.address_manager}, "owner"), made.proxy_admin);
    EXPECT_EQ(world.read<Address>(world.portal(), "guardian"), world.settings.roles.guardian);
}

TEST_P(Deployment, the_proxy_admin_can_upgrade_every_proxy_and_nobody_else_can) {
    const At admin{"ProxyAdmin", world.plan.contracts.proxy_admin};
    int upgraded = 0;
    for (const auto& contract : world.plan.names) {
        if (contract.name.find("(proxy)") == std::string::npos)
            continue;
        SCOPED_TRACE(contract.name);
        const auto implementation = world.read<Address>(admin, "getProxyImplementation", {contract.address});
        EXPECT_NE(implementation, Address{});
        EXPECT_NE(world.send(account(1), admin, "upgrade", {contract.address, implementation}), "ok");
        EXPECT_EQ(
            world.send(world.settings.roles.owner, admin, "upgrade", {contract.address, implementation}),
            "ok");
        ++upgraded;
    }
    EXPECT_EQ(upgraded, 10);
}

TEST_P(Deployment, nothing_can_be_initialised_again) {
    const auto& made = world.plan.contracts;
    const Address me = account(8);
    const Values config{20'000'000, 10, 8, 1'000'000'000, 1'000'000, 1'000'000'000};
    const Values addresses{me, me, me, me, me, me, Address{}};
    const Values anchor{1, Values{Uint256{7}.to_hash(), 7}};
    EXPECT_NE(world.send(me, world.portal(), "initialize", {me, me, me, 0}), "ok");
    EXPECT_NE(world.send(me, world.system_config(), "initialize",
                         {me, 1, 1, Hash32{}, 30'000'000, me, config, me, addresses}),
              "ok");
    EXPECT_NE(world.send(me, world.factory(), "initialize", {me}), "ok");
    EXPECT_NE(world.send(me, world.weth(), "initialize", {me, me}), "ok");
    EXPECT_NE(world.send(me, world.anchors(), "initialize", {Value{Values{Value{anchor}}}}), "ok");
    EXPECT_NE(world.send(me, {"L1CrossDomainMessenger", made.l1_cross_domain_messenger}, "initialize",
                         {me, me, me}),
              "ok");
    EXPECT_NE(world.send(me, {"L1StandardBridge", made.l1_standard_bridge}, "initialize", {me, me, me}),
              "ok");
    EXPECT_NE(world.send(me, {"L1ERC721Bridge", made.l1_erc721_bridge}, "initialize", {me, me}), "ok");
    EXPECT_NE(world.send(me, {"OptimismMintableERC20Factory", made.optimism_mintable_erc20_factory},
                         "initialize", {me}),
              "ok");
    EXPECT_NE(world.send(me, {"SuperchainConfig", world.shared.contracts.superchain_config}, "initialize",
                         {me, true}),
              "ok");
    EXPECT_EQ(world.read<Address>(world.system_config(), "owner"), world.settings.roles.owner);
}

TEST(deployment, of_a_second_rollup_shares_what_it_can) {
    DeployedWorld world;
    auto settings = world.settings;
    settings.l2_chain_id = 902;
    settings.first_nonce = world.journal().nonce(settings.roles.deployer);
    const auto second = plan_rollup_contracts(settings, world.shared);
    ASSERT_TRUE(second);
    for (const auto& transaction : second->transactions)
        EXPECT_EQ(world.run(settings.roles.deployer, transaction), "ok") << transaction.name;
    EXPECT_EQ(second->contracts.mips, world.plan.contracts.mips);
    EXPECT_NE(second->contracts.optimism_portal, world.plan.contracts.optimism_portal);
    EXPECT_EQ(world.read<Uint256>({"PermissionedDisputeGame", second->contracts.permissioned_dispute_game},
                                  "l2ChainId"),
              Uint256{902});
}

TEST(deployment, keeps_the_times_that_were_asked_for) {
    auto settings = DeployedWorld::usual_settings();
    settings.games.times = {60, 30, 120, 10, 45, 20};
    DeployedWorld world{settings};
    const auto& made = world.plan.contracts;
    EXPECT_EQ(world.read<Uint256>(world.portal(), "proofMaturityDelaySeconds"), Uint256{60});
    EXPECT_EQ(world.read<Uint256>(world.portal(), "disputeGameFinalityDelaySeconds"), Uint256{30});
    EXPECT_EQ(world.read<Uint256>(world.weth(), "delay"), Uint256{45});
    const At game{"FaultDisputeGame", made.fault_dispute_game};
    EXPECT_EQ(world.read<Uint256>(game, "maxClockDuration"), Uint256{120});
    EXPECT_EQ(world.read<Uint256>(game, "clockExtension"), Uint256{10});
    // Its own oracle, since the shared one gives challengers a day.
    EXPECT_NE(made.preimage_oracle, world.shared.contracts.preimage_oracle);
    EXPECT_EQ(world.read<Uint256>({"PreimageOracle", made.preimage_oracle}, "challengePeriod"), Uint256{20});
    EXPECT_EQ(world.read<Address>({"MIPS", made.mips}, "oracle"), made.preimage_oracle);
    EXPECT_EQ(world.read<Address>(game, "vm"), made.mips);
}

TEST(deployment, names_its_contracts_for_people) {
    const DeployedWorld world;
    const auto names = all_names(world);
    EXPECT_EQ(name_of(names, world.plan.contracts.optimism_portal), "OptimismPortal (proxy)");
    EXPECT_EQ(name_of(names, world.plan.contracts.optimism_portal_implementation),
              "OptimismPortal (implementation)");
    EXPECT_EQ(name_of(names, world.shared.contracts.mips), "MIPS");
    EXPECT_EQ(name_of(names, account(1)), "");
    for (const auto& contract : names)
        EXPECT_NE(contracts::find(contract.artifact), nullptr) << contract.name;
}

}  // namespace
}  // namespace studio::l1::test
