// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <rpc/server.hpp>
#include <thread>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

constexpr const char* kAskChain = R"({"jsonrpc":"2.0","id":"x","method":"eth_chainId"})";

class ServerLinkTest : public testing::Test {
protected:
    void serve() { server_ = Server::start(node_.chain(), {0, {}, {}, link_}).value(); }

    TestNode node_;
    std::shared_ptr<ServerLink> link_ = std::make_shared<ServerLink>();
    std::unique_ptr<Server> server_;
};

TEST_F(ServerLinkTest, AsksAsLongAsAServerIsThere) {
    EXPECT_EQ(link_->ask(kAskChain), std::nullopt);
    serve();
    EXPECT_EQ(link_->ask(kAskChain), R"({"jsonrpc":"2.0","id":"x","result":"0x1b5f"})");
    EXPECT_EQ(link_->url(), server_->url());
    EXPECT_TRUE(link_->is_awake());
    server_.reset();
    EXPECT_EQ(link_->ask(kAskChain), std::nullopt);
    EXPECT_FALSE(link_->is_awake());
    serve();
    EXPECT_TRUE(link_->ask(kAskChain).has_value());
}

TEST_F(ServerLinkTest, SaysNothingToNotifications) {
    serve();

    EXPECT_EQ(link_->ask(R"({"jsonrpc":"2.0","method":"eth_chainId"})"), "");
}

TEST_F(ServerLinkTest, CallsAMethod) {
    serve();

    EXPECT_EQ(**link_->call("eth_chainId", "[]"), "\"0x1b5f\"");
    EXPECT_EQ(**link_->call("eth_accounts", "[]"), "[]");
    const auto unknown = *link_->call("eth_\"nonsense", "[]");
    EXPECT_EQ(unknown.error().code, RpcError::kMethodNotFound);
    EXPECT_NE(unknown.error().message.find("eth_\"nonsense"), std::string::npos);
}

TEST_F(ServerLinkTest, PassesTheDataOfAnErrorOn) {
    serve();

    // Runs as a constructor: reverts with the word 1.
    const auto reverted = *link_->call("eth_call", R"([{"data":"0x600160005260206000fd"},"latest"])");

    ASSERT_FALSE(reverted);
    EXPECT_EQ(reverted.error().code, RpcError::kReverted);
    EXPECT_EQ(reverted.error().data, "0x" + std::string(63, '0') + "1");
}

TEST_F(ServerLinkTest, WakesAnAsleepChain) {
    std::mutex mutex;
    std::condition_variable called;
    std::string wakes;
    const auto on_call = [&](const std::string& method) {
        const std::lock_guard lock{mutex};
        wakes = method;
        called.notify_all();
    };
    server_ = Server::open({7007, 5}, {0, {}, on_call, link_}).value();
    EXPECT_EQ(**link_->call("eth_blockNumber", "[]"), "\"0x5\"");
    EXPECT_FALSE(link_->is_awake());
    std::optional<RpcResult<std::string>> reply;
    std::thread asking{[&] { reply = link_->call("eth_gasPrice", "[]"); }};
    {
        std::unique_lock lock{mutex};
        EXPECT_TRUE(called.wait_for(lock, std::chrono::seconds{20}, [&] { return !wakes.empty(); }));
    }
    EXPECT_EQ(wakes, "eth_gasPrice");

    server_->wake(node_.chain());

    asking.join();
    EXPECT_TRUE(reply && *reply);
    EXPECT_TRUE(link_->is_awake());
}

}  // namespace
}  // namespace studio::rpc
