// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "contract_world.hpp"

/// The events that nodes follow (OP specs, protocol/system-config; holocene, isthmus, jovian).
namespace studio::l1::test {
namespace {

using codec::abi::Values;

struct SystemConfigIsthmus : ::testing::Test {
    DeployedWorld world;
    const Address owner = world.settings.roles.owner;

    /// A change by the owner that makes one event; its type and its data.
    std::pair<Uint256, Bytes> change(std::string_view function, const Values& arguments) {
        EXPECT_EQ(world.send(owner, world.system_config(), function, arguments), "ok");
        EXPECT_EQ(world.last.receipt.logs.size(), 1U);
        const auto update = world.event(world.system_config(), "ConfigUpdate");
        EXPECT_EQ(std::get<Uint256>(update.at(0).data), Uint256{0});  // the version
        return {std::get<Uint256>(update.at(1).data), std::get<Bytes>(update.at(2).data)};
    }
    static std::pair<Uint256, Bytes> update(std::uint64_t type, const std::vector<Uint256>& words) {
        Bytes data;
        for (const auto& word : words) {
            const auto bytes = word.to_hash();
            data.insert(data.end(), bytes.begin(), bytes.end());
        }
        return {Uint256{type}, data};
    }
};

TEST_F(SystemConfigIsthmus, announces_each_change_as_the_specification_says) {
    const auto signer = Uint256::from_big_endian(account(9).view());
    EXPECT_EQ(change("setBatcherHash", {signer.to_hash()}), update(0, {signer}));
    const Uint256 scalars{5, 0, 0, 0x0100000000000000};
    EXPECT_EQ(change("setGasConfigEcotone", {5, 7}), update(1, {0, scalars | (Uint256{7} << 32)}));
    EXPECT_EQ(change("setGasLimit", {30'000'000}), update(2, {30'000'000}));
    EXPECT_EQ(change("setUnsafeBlockSigner", {account(9)}), update(3, {signer}));
    EXPECT_EQ(change("setEIP1559Params", {50, 6}), update(4, {(Uint256{50} << 32) | Uint256{6}}));
    EXPECT_EQ(change("setOperatorFeeScalars", {11, 13}), update(5, {(Uint256{11} << 64) | Uint256{13}}));
    EXPECT_EQ(change("setMinBaseFee", {17}), update(6, {17}));
    EXPECT_EQ(change("setDAFootprintGasScalar", {400}), update(7, {400}));
}

TEST_F(SystemConfigIsthmus, keeps_what_was_set) {
    change("setEIP1559Params", {50, 6});
    change("setOperatorFeeScalars", {11, 13});
    change("setMinBaseFee", {17});
    change("setDAFootprintGasScalar", {400});
    const auto read = [&](std::string_view name) { return world.read<Uint256>(world.system_config(), name); };
    EXPECT_EQ(read("eip1559Denominator"), Uint256{50});
    EXPECT_EQ(read("eip1559Elasticity"), Uint256{6});
    EXPECT_EQ(read("operatorFeeScalar"), Uint256{11});
    EXPECT_EQ(read("operatorFeeConstant"), Uint256{13});
    EXPECT_EQ(read("minBaseFee"), Uint256{17});
    EXPECT_EQ(read("daFootprintGasScalar"), Uint256{400});
    EXPECT_EQ(read("gasLimit"), Uint256{world.settings.l2_gas_limit});
    EXPECT_EQ(read("basefeeScalar"), Uint256{1368});
    EXPECT_EQ(read("blobbasefeeScalar"), Uint256{810'949});
}

TEST_F(SystemConfigIsthmus, obeys_its_owner_alone) {
    const std::vector<std::pair<std::string_view, Values>> changes{{"setBatcherHash", {Hash32{}}},
                                                                   {"setGasConfigEcotone", {1, 1}},
                                                                   {"setGasLimit", {30'000'000}},
                                                                   {"setUnsafeBlockSigner", {account(9)}},
                                                                   {"setEIP1559Params", {1, 1}},
                                                                   {"setOperatorFeeScalars", {1, 1}},
                                                                   {"setMinBaseFee", {1}},
                                                                   {"setDAFootprintGasScalar", {1}},
                                                                   {"transferOwnership", {account(8)}}};
    for (const auto& [function, arguments] : changes) {
        EXPECT_NE(world.send(account(8), world.system_config(), function, arguments), "ok") << function;
        EXPECT_NE(world.send(world.settings.roles.deployer, world.system_config(), function, arguments), "ok")
            << function;
    }
}

TEST_F(SystemConfigIsthmus, holds_its_limits) {
    EXPECT_EQ(world.send(owner, world.system_config(), "setGasLimit", {20'999'999}),
              "GasLimitTooLow(uint64 wanted = 20999999, uint64 least = 21000000)");
    EXPECT_EQ(world.send(owner, world.system_config(), "setGasLimit", {500'000'001}),
              "GasLimitTooHigh(uint64 wanted = 500000001, uint64 most = 500000000)");
    EXPECT_EQ(world.send(owner, world.system_config(), "setEIP1559Params", {0, 6}), "FeeMarketZero()");
    EXPECT_EQ(world.send(owner, world.system_config(), "setEIP1559Params", {250, 0}), "FeeMarketZero()");
}

TEST(system_config, has_the_roles_and_contracts_of_its_rollup_under_every_fork) {
    for (const auto fork : {chain::OpFork::granite, chain::OpFork::isthmus}) {
        auto settings = DeployedWorld::usual_settings();
        settings.fork = fork;
        DeployedWorld world{settings};
        SCOPED_TRACE(world.system_config().artifact);
        const auto& made = world.plan.contracts;
        const auto address = [&](std::string_view name) {
            return world.read<Address>(world.system_config(), name);
        };
        EXPECT_EQ(address("unsafeBlockSigner"), settings.roles.unsafe_block_signer);
        EXPECT_EQ(address("batchInbox"), settings.batch_inbox);
        EXPECT_EQ(address("optimismPortal"), made.optimism_portal);
        EXPECT_EQ(address("l1CrossDomainMessenger"), made.l1_cross_domain_messenger);
        EXPECT_EQ(address("l1StandardBridge"), made.l1_standard_bridge);
        EXPECT_EQ(address("l1ERC721Bridge"), made.l1_erc721_bridge);
        EXPECT_EQ(address("disputeGameFactory"), made.dispute_game_factory);
        EXPECT_EQ(address("optimismMintableERC20Factory"), made.optimism_mintable_erc20_factory);
        const auto batcher = Hash32::right_aligned(settings.roles.batcher.view());
        EXPECT_EQ(world.read<Bytes>(world.system_config(), "batcherHash"),
                  Bytes(batcher.begin(), batcher.end()));
    }
}

TEST(system_config, of_jovian_announces_all_its_fees_in_the_deployment) {
    auto settings = DeployedWorld::usual_settings();
    settings.fork = chain::OpFork::jovian;
    settings.fees.operator_fee_scalar = 3;
    settings.fees.operator_fee_constant = 4;
    settings.fees.min_base_fee = 5;
    settings.fees.da_footprint_gas_scalar = 6;
    DeployedWorld world{settings};
    const auto read = [&](std::string_view name) { return world.read<Uint256>(world.system_config(), name); };
    EXPECT_EQ(read("eip1559Denominator"), Uint256{250});
    EXPECT_EQ(read("operatorFeeScalar"), Uint256{3});
    EXPECT_EQ(read("operatorFeeConstant"), Uint256{4});
    EXPECT_EQ(read("minBaseFee"), Uint256{5});
    EXPECT_EQ(read("daFootprintGasScalar"), Uint256{6});
    EXPECT_EQ(world.read<Address>(world.system_config(), "owner"), settings.roles.owner);
}

}  // namespace
}  // namespace studio::l1::test
