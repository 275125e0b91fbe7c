// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc::test {
namespace {

TEST(MethodsAccountsTest, slots_of_many_accounts_come_at_once) {
    TestNode node;
    const auto nobody = "0x" + std::string(40, '7');

    const auto values = node.call("eth_getStorageValues", {{{nobody, {"0x1", "0x2"}}}, "latest"})["result"];

    EXPECT_EQ(values[nobody].size(), 2U);
    EXPECT_EQ(node.call("eth_getStorageValues", {json::object(), "latest"})["error"]["code"],
              RpcError::kInvalidParams);
}

}  // namespace
}  // namespace studio::rpc::test
