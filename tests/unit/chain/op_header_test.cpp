// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/op_header.hpp>
#include <codec/hex.hpp>

namespace studio::chain {
namespace {

ChainConfig op_config(OpFork fork) {
    ChainConfig config;
    config.op_fork = fork;
    config.fee_market = {6, 250};
    config.min_base_fee = Uint256{5'000};
    return config;
}

TEST(OpHeader, FeeParametersStandInTheExtraData) {
    EXPECT_EQ(codec::to_hex(fee_extra_data(op_config(OpFork::isthmus))), "0x00000000fa00000006");
    EXPECT_EQ(codec::to_hex(fee_extra_data(op_config(OpFork::jovian))),
              "0x01000000fa000000060000000000001388");
    EXPECT_TRUE(fee_extra_data(op_config(OpFork::granite)).empty());
    EXPECT_TRUE(fee_extra_data(ChainConfig{}).empty());
}

TEST(OpHeader, TheNextBaseFeeGoesByTheParentsParameters) {
    Header parent;
    parent.base_fee_per_gas = Uint256{1'000'000};
    parent.gas_limit = parent.gas_used = 30'000'000;
    parent.extra_data = fee_extra_data(op_config(OpFork::isthmus));
    auto config = op_config(OpFork::isthmus);
    config.fee_market = {2, 8};

    EXPECT_EQ(next_base_fee(parent, config), Uint256{1'020'000}) << "elasticity 6, denominator 250";
    config.op_fork = OpFork::granite;
    EXPECT_EQ(next_base_fee(parent, config), Uint256{1'125'000}) << "no fork before Holocene reads them";
    config.op_fork = OpFork::isthmus;
    parent.extra_data.clear();
    EXPECT_EQ(next_base_fee(parent, config), Uint256{1'125'000});
}

TEST(OpHeader, InJovianDataCountsLikeGas) {
    Header parent;
    parent.base_fee_per_gas = Uint256{1'000'000};
    parent.gas_limit = 30'000'000;
    parent.gas_used = 1'000'000;
    parent.blob_gas_used = 30'000'000;
    const auto config = op_config(OpFork::jovian);
    parent.extra_data = fee_extra_data(config);

    EXPECT_EQ(next_base_fee(parent, config), Uint256{1'020'000});
    parent.blob_gas_used = 0;
    parent.base_fee_per_gas = Uint256{5'000};
    EXPECT_EQ(next_base_fee(parent, config), Uint256{5'000}) << "the minimum base fee";
}

}  // namespace
}  // namespace studio::chain
