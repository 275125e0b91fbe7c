// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <rpc/notifier.hpp>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

/// A connection that keeps what it was told.
class SubscriptionsTest : public testing::Test {
protected:
    json subscribe(std::initializer_list<json> params) {
        return node_.call("eth_subscribe", params, subscriptions_.get());
    }
    void tell() {
        subscriptions_->activate();
        node_.run();
        notifier_.tell();
    }
    std::vector<json> told_to(const json& reply) const {
        std::vector<json> results;
        for (const auto& notification : told_)
            if (notification["params"]["subscription"] == reply["result"])
                results.push_back(notification["params"]["result"]);
        return results;
    }

    TestNode node_;
    std::vector<json> told_;
    std::shared_ptr<Subscriptions> subscriptions_ = std::make_shared<Subscriptions>(
        [this](const std::string& text) { told_.push_back(json::parse(text)); });
    int wakes_ = 0;
    Notifier notifier_{node_.node(), [this] { ++wakes_; }};
};

TEST_F(SubscriptionsTest, TellEveryHeadInOrder) {
    notifier_.join(subscriptions_);
    const auto heads = subscribe({"newHeads"});
    tell();

    ASSERT_EQ(told_to(heads).size(), 3U);
    EXPECT_EQ(told_to(heads)[0]["number"], "0x1");
    EXPECT_EQ(told_to(heads)[2]["number"], "0x3");
    EXPECT_EQ(told_[0]["method"], "eth_subscription");
    EXPECT_FALSE(told_[0].contains("id"));
}

TEST_F(SubscriptionsTest, TellTheLogsThatMatch) {
    notifier_.join(subscriptions_);
    const auto contract = codec::to_hex(chain::create_address(node_.user(0), 0).view());
    node_.send(node_.signed_by_first(0, std::nullopt, test::log_contract()));
    node_.send(node_.signed_by_first(1, chain::create_address(node_.user(0), 0)));
    const auto all = subscribe({"logs"});
    const auto matching = subscribe({"logs", {{"address", contract}}});
    const auto others = subscribe({"logs", {{"address", node_.user_text(1)}}});
    tell();

    EXPECT_EQ(told_to(all).size(), 1U);
    ASSERT_EQ(told_to(matching).size(), 1U);
    EXPECT_EQ(told_to(matching)[0]["address"], contract);
    EXPECT_TRUE(told_to(others).empty());
}

TEST_F(SubscriptionsTest, TellPooledTransactionsAsHashesOrWhole) {
    notifier_.join(subscriptions_);
    const auto hashes = subscribe({"newPendingTransactions"});
    const auto whole = subscribe({"newPendingTransactions", true});
    const auto transaction =
        std::make_shared<const chain::SignedTransaction>(node_.signed_by_first(0, node_.user(1)));
    subscriptions_->activate();

    notifier_.pooled(transaction);
    notifier_.pooled(transaction);
    EXPECT_EQ(wakes_, 1);  // once until it has told
    notifier_.tell();

    ASSERT_EQ(told_to(hashes).size(), 2U);
    EXPECT_EQ(told_to(hashes)[0], codec::to_hex(transaction->hash.view()));
    ASSERT_EQ(told_to(whole).size(), 2U);
    EXPECT_EQ(told_to(whole)[0]["from"], node_.user_text(0));
}

TEST_F(SubscriptionsTest, SayNothingBeforeTheReplyIsSent) {
    notifier_.join(subscriptions_);
    subscribe({"newHeads"});
    node_.run();
    notifier_.tell();

    EXPECT_TRUE(told_.empty());
}

TEST_F(SubscriptionsTest, EndWithUnsubscribe) {
    notifier_.join(subscriptions_);
    const auto heads = subscribe({"newHeads"});

    const auto ended = node_.call("eth_unsubscribe", {heads["result"]}, subscriptions_.get());
    const auto again = node_.call("eth_unsubscribe", {heads["result"]}, subscriptions_.get());
    tell();

    EXPECT_EQ(ended["result"], true);
    EXPECT_TRUE(again.contains("error"));
    EXPECT_TRUE(told_.empty());
}

TEST_F(SubscriptionsTest, AreLimitedInNumber) {
    for (std::size_t i = 0; i < limits::kRpcMaxSubscriptions; ++i)
        EXPECT_TRUE(subscribe({"newHeads"}).contains("result"));

    EXPECT_EQ(subscribe({"newHeads"})["error"]["code"], -32005);
}

TEST_F(SubscriptionsTest, RefuseWhatNobodyCanTell) {
    EXPECT_EQ(subscribe({"rain"})["error"]["code"], -32602);
    EXPECT_EQ(subscribe({})["error"]["code"], -32602);
    EXPECT_EQ(subscribe({"logs", {{"address", "0x12"}}})["error"]["code"], -32602);
}

TEST_F(SubscriptionsTest, OfAClosedConnectionAreForgotten) {
    notifier_.join(subscriptions_);
    subscriptions_.reset();
    node_.run();

    notifier_.tell();

    EXPECT_TRUE(told_.empty());
}

}  // namespace
}  // namespace studio::rpc
