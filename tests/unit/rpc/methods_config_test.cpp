// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc::test {
namespace {

TEST(MethodsConfigTest, a_rollup_has_one_fork_from_genesis_on) {
    TestNode node;

    const auto config = node.call("eth_config")["result"];

    EXPECT_EQ(config["current"]["chainId"], codec::to_quantity(kChainId));
    EXPECT_EQ(config["current"]["activationTime"], 0);
    EXPECT_EQ(config["current"]["precompiles"]["ECREC"], "0x0000000000000000000000000000000000000001");
    EXPECT_EQ(config["current"]["systemContracts"]["HISTORY_STORAGE_ADDRESS"],
              "0x0000f90827f1c53a10cb7a02335b175320002935");
    EXPECT_FALSE(config["current"]["systemContracts"].contains("DEPOSIT_CONTRACT_ADDRESS"));
    EXPECT_TRUE(config["next"].is_null());
    EXPECT_TRUE(config["last"].is_null());
}

}  // namespace
}  // namespace studio::rpc::test
