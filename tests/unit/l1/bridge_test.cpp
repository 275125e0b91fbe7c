// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "l2_world.hpp"

/// Both chains' contracts together: what is deposited on L1 arrives on L2.
namespace studio::l1::test {
namespace {

L2GenesisSettings genesis_beside(const DeployedWorld& l1) {
    auto settings = L2World::usual_settings(l1.settings.fork);
    const auto& made = l1.plan.contracts;
    settings.bridges = {made.l1_cross_domain_messenger, made.l1_standard_bridge, made.l1_erc721_bridge};
    return settings;
}

RollupSettings settings_of(chain::OpFork fork) {
    auto settings = DeployedWorld::usual_settings();
    settings.fork = fork;
    return settings;
}

std::uint64_t number_at(const Bytes& data, std::size_t offset, std::size_t size) {
    return Uint256::from_big_endian(BytesView{data}.subspan(offset, size)).low64();
}

/// The deposit that a TransactionDeposited event of version 0 stands for (OP specs, protocol/deposits).
chain::Transaction deposit_of(const codec::abi::Values& event) {
    const auto& opaque = std::get<Bytes>(event.at(3).data);
    chain::Transaction deposit;
    deposit.from = std::get<Address>(event.at(0).data);
    deposit.to = std::get<Address>(event.at(1).data);
    deposit.mint = Uint256::from_big_endian(BytesView{opaque}.first(32));
    deposit.value = Uint256::from_big_endian(BytesView{opaque}.subspan(32, 32));
    deposit.gas_limit = number_at(opaque, 64, 8);
    if (opaque.at(72) != 0)
        deposit.to.reset();
    deposit.data.assign(opaque.begin() + 73, opaque.end());
    return deposit;
}

struct Bridge : ::testing::TestWithParam<chain::OpFork> {
    DeployedWorld l1{settings_of(GetParam())};
    L2World l2{genesis_beside(l1)};

    bool relay() {
        const auto event = l1.event(l1.portal(), "TransactionDeposited");
        return !event.empty() && l2.deposit(deposit_of(event)).receipt.success;
    }
};
INSTANTIATE_TEST_SUITE_P(forks, Bridge, ::testing::Values(chain::OpFork::granite, chain::OpFork::isthmus));

TEST_P(Bridge, a_deposit_through_the_portal_arrives) {
    ASSERT_EQ(l1.send(account(8), l1.portal(), "depositTransaction",
                      {account(60), ether(2), 100'000, false, Bytes{0xca, 0xfe}}, ether(2)),
              "ok");
    const auto event = l1.event(l1.portal(), "TransactionDeposited");
    ASSERT_FALSE(event.empty());
    EXPECT_EQ(std::get<Address>(event.at(0).data), account(8));
    EXPECT_EQ(std::get<Address>(event.at(1).data), account(60));
    EXPECT_EQ(std::get<Uint256>(event.at(2).data), Uint256{0});
    ASSERT_TRUE(relay());
    EXPECT_EQ(l2.journal().balance(account(60)), ether(2));
    EXPECT_EQ(l1.journal().balance(l1.portal().address), ether(2));
}

TEST_P(Bridge, ether_through_the_standard_bridge_arrives) {
    const At bridge{"L1StandardBridge", l1.plan.contracts.l1_standard_bridge};
    ASSERT_EQ(l1.send(account(8), bridge, "bridgeETHTo", {account(61), 200'000, Bytes{}}, ether(3)), "ok");
    ASSERT_TRUE(relay());
    EXPECT_EQ(l2.journal().balance(account(61)), ether(3));
    EXPECT_FALSE(l2.event(l2.predeploy("L2StandardBridge"), "ETHBridgeFinalized").empty());
}

TEST_P(Bridge, the_guardian_alone_pauses) {
    const At superchain{"SuperchainConfig", l1.shared.contracts.superchain_config};
    EXPECT_NE(l1.send(account(8), superchain, "pause", {"me"}), "ok");
    ASSERT_EQ(l1.send(l1.settings.roles.guardian, superchain, "pause", {"a test"}), "ok");
    EXPECT_TRUE(l1.read<bool>(l1.portal(), "paused"));
}

TEST_P(Bridge, a_small_deposit_pays_for_its_gas) {
    EXPECT_NE(
        l1.send(account(8), l1.portal(), "depositTransaction", {account(60), 0, 20'999, false, Bytes{}}),
        "ok");
    EXPECT_EQ(
        l1.send(account(8), l1.portal(), "depositTransaction", {account(60), 0, 21'000, false, Bytes{}}),
        "ok");
}

}  // namespace
}  // namespace studio::l1::test
