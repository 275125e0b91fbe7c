// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc::test {
namespace {

TEST(MethodsClientTest, the_pool_tells_what_waits_of_one_account) {
    TestNode node;
    ASSERT_TRUE(node.send(node.signed_by_first(0, node.user(1))).contains("result"));
    ASSERT_TRUE(node.send(node.signed_by_first(2, node.user(1))).contains("result"));

    const auto content = node.call("txpool_contentFrom", {node.user_text(0)})["result"];

    EXPECT_TRUE(content["pending"].contains("0"));
    EXPECT_TRUE(content["queued"].contains("2"));
    EXPECT_TRUE(node.call("txpool_contentFrom", {node.user_text(1)})["result"]["pending"].empty());
}

}  // namespace
}  // namespace studio::rpc::test
