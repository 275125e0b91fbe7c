// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc::test {
namespace {

json attributes_after(const json& head) {
    const auto timestamp = codec::parse_quantity_u64(head["timestamp"].get<std::string>()).value() + 2;
    const std::string zeros(64, '0');
    return {{"timestamp", codec::to_quantity(timestamp)},
            {"prevRandao", "0x" + zeros},
            {"suggestedFeeRecipient", "0x" + std::string(40, '1')},
            {"parentBeaconBlockRoot", "0x" + zeros},
            {"withdrawals", json::array()}};
}

class MethodsBuildingTest : public ::testing::Test {
protected:
    TestNode node_;
    json head_ = node_.call("eth_getBlockByNumber", {"latest", false})["result"];

    json build(const json& transactions) {
        return node_.call("testing_buildBlockV1", {head_["hash"], attributes_after(head_), transactions});
    }
};

TEST_F(MethodsBuildingTest, a_block_holds_the_given_transactions_and_the_chain_stays_as_it_is) {
    const auto transfer = node_.signed_by_first(0, node_.user(1));

    const auto built = build(json::array({codec::to_hex(transfer.encoded)}));

    const auto& payload = built["result"]["executionPayload"];
    EXPECT_EQ(payload["parentHash"], head_["hash"]);
    EXPECT_EQ(payload["transactions"], json::array({codec::to_hex(transfer.encoded)}));
    EXPECT_EQ(payload["gasUsed"], "0x5208");
    EXPECT_NE(payload["stateRoot"], head_["stateRoot"]);
    EXPECT_EQ(node_.call("eth_blockNumber")["result"], "0x0");
    EXPECT_EQ(node_.call("eth_getBlockByNumber", {"latest", false})["result"], head_);
}

TEST_F(MethodsBuildingTest, without_transactions_it_takes_those_of_the_pool) {
    const auto transfer = node_.signed_by_first(0, node_.user(1));
    ASSERT_TRUE(node_.send(transfer).contains("result"));

    EXPECT_EQ(build(json::array())["result"]["executionPayload"]["transactions"], json::array());
    EXPECT_EQ(build(nullptr)["result"]["executionPayload"]["transactions"],
              json::array({codec::to_hex(transfer.encoded)}));
}

TEST_F(MethodsBuildingTest, a_transaction_that_may_not_be_in_it_is_an_error) {
    const auto early = node_.signed_by_first(7, node_.user(1));
    EXPECT_EQ(build(json::array({codec::to_hex(early.encoded)}))["error"]["code"], RpcError::kServerError);
    head_["hash"] = "0x" + std::string(64, '1');
    EXPECT_EQ(build(json::array())["error"]["code"], RpcError::kServerError);
}

TEST_F(MethodsBuildingTest, withdrawals_that_are_no_list_are_an_error) {
    auto attributes = attributes_after(head_);
    attributes["withdrawals"] = "0x1";
    EXPECT_EQ(node_.call("testing_buildBlockV1", {head_["hash"], attributes, json::array()})["error"]["code"],
              RpcError::kInvalidParams);
}

}  // namespace
}  // namespace studio::rpc::test
