// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <base/limits.hpp>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

int code_of(const json& reply) {
    return reply.contains("error") ? reply["error"]["code"].get<int>() : 0;
}

class DispatcherTest : public testing::Test {
protected:
    TestNode node_;
};

TEST_F(DispatcherTest, AnswersACall) {
    EXPECT_EQ(node_.answer(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]})"),
              R"({"jsonrpc":"2.0","id":1,"result":"0x1b5f"})");
}

TEST_F(DispatcherTest, EchoesIdsAsTheyCame) {
    for (const auto* id : {"1", "-7", "18446744073709551615", "1.5", "\"a\\\"b\"", "null", "\"\""}) {
        const auto reply =
            node_.answer(R"({"jsonrpc":"2.0","id":)" + std::string{id} + R"(,"method":"eth_chainId"})");
        EXPECT_EQ(reply, R"({"jsonrpc":"2.0","id":)" + std::string{id} + R"(,"result":"0x1b5f"})");
    }
}

TEST_F(DispatcherTest, RefusesIdsThatAreNone) {
    for (const auto* id : {"{}", "[1]", "true"}) {
        const auto reply =
            node_.ask(R"({"jsonrpc":"2.0","id":)" + std::string{id} + R"(,"method":"eth_chainId"})");
        EXPECT_EQ(code_of(reply), -32600) << id;
        EXPECT_TRUE(reply["id"].is_null()) << id;
    }
}

TEST_F(DispatcherTest, SaysNothingToNotifications) {
    EXPECT_EQ(node_.answer(R"({"jsonrpc":"2.0","method":"eth_chainId"})"), "");
    EXPECT_EQ(node_.answer(R"({"jsonrpc":"2.0","method":"eth_noSuchThing"})"), "");
    EXPECT_EQ(node_.answer(R"([{"jsonrpc":"2.0","method":"eth_chainId"}])"), "");
}

TEST_F(DispatcherTest, SaysWhatIsNotJson) {
    for (const auto* text : {"", "   ", "{", "{\"jsonrpc\":\"2.0\",}", "{}}", "\xff\xfe", "{'id':1}",
                             "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_chainId\"} x"}) {
        const auto reply = node_.ask(text);
        EXPECT_EQ(code_of(reply), -32700) << text;
        EXPECT_TRUE(reply["id"].is_null()) << text;
    }
}

TEST_F(DispatcherTest, SaysWhatIsNoRequest) {
    for (const auto* text : {"1", "\"eth_chainId\"", "null", "[]", R"({"id":1,"method":"eth_chainId"})",
                             R"({"jsonrpc":"1.0","id":1,"method":"eth_chainId"})",
                             R"({"jsonrpc":"2.0","id":1})", R"({"jsonrpc":"2.0","id":1,"method":5})", "{}"})
        EXPECT_EQ(code_of(node_.ask(text)), -32600) << text;
    EXPECT_EQ(code_of(node_.ask("[1,{}]")[1]), -32600);
}

TEST_F(DispatcherTest, NamesTheUnknownMethod) {
    const auto reply = node_.call("eth_makeMeRich");

    EXPECT_EQ(code_of(reply), -32601);
    EXPECT_NE(reply["error"]["message"].get<std::string>().find("eth_makeMeRich"), std::string::npos);
}

TEST_F(DispatcherTest, TakesParametersByPositionOnly) {
    EXPECT_EQ(code_of(node_.call_with("eth_getBalance", json::object({{"address", node_.user_text(0)}}))),
              -32602);
    EXPECT_EQ(code_of(node_.call_with("eth_getBalance", "0x00")), -32602);
    EXPECT_EQ(code_of(node_.call_with("eth_chainId", nullptr)), 0);
}

TEST_F(DispatcherTest, RefusesNestingBeyondTheLimit) {
    const auto nested = [](std::size_t levels) {
        return R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":)" + std::string(levels, '[') +
               std::string(levels, ']') + "}";
    };

    EXPECT_EQ(code_of(node_.ask(nested(limits::kRpcMaxJsonDepth - 2))), 0);
    EXPECT_EQ(code_of(node_.ask(nested(limits::kRpcMaxJsonDepth + 1))), -32700);
    EXPECT_EQ(code_of(node_.ask(std::string(1'000'000, '['))), -32700);
    EXPECT_EQ(code_of(node_.call("eth_chainId")), 0);
}

TEST_F(DispatcherTest, AnswersABatchInOrder) {
    const auto replies = node_.ask(R"([{"jsonrpc":"2.0","id":1,"method":"eth_chainId"},
        {"jsonrpc":"2.0","method":"eth_chainId"},
        {"jsonrpc":"2.0","id":"x","method":"eth_unknown"},
        {"jsonrpc":"2.0","id":3,"method":"net_version"}])");

    ASSERT_EQ(replies.size(), 3U);
    EXPECT_EQ(replies[0]["result"], "0x1b5f");
    EXPECT_EQ(replies[1]["id"], "x");
    EXPECT_EQ(code_of(replies[1]), -32601);
    EXPECT_EQ(replies[2]["result"], "7007");
}

TEST_F(DispatcherTest, BoundsBatches) {
    const auto batch_of = [](std::size_t count) {
        std::string batch = "[";
        for (std::size_t i = 0; i < count; ++i)
            batch += (i == 0 ? "" : ",") + std::string{R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId"})"};
        return batch + "]";
    };

    EXPECT_EQ(node_.ask(batch_of(limits::kRpcMaxBatchItems)).size(), limits::kRpcMaxBatchItems);
    EXPECT_EQ(code_of(node_.ask(batch_of(limits::kRpcMaxBatchItems + 1))), -32600);
}

TEST_F(DispatcherTest, StrangersAreAnsweredWithinTheirTerms) {
    constexpr std::array<std::string_view, 2> kFew{"eth_chainId", "eth_call"};
    Dispatcher strict{node_.node(), {kFew, CallPolicy{node_.user(0), 100'000}, {2, 1'000}}};
    const auto request = [](const char* method, const json& params) {
        return json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}};
    };
    const auto ask = [&](const json& asked) { return json::parse(strict.answer(asked.dump())); };
    const auto code_of_call = [&](const json& changes, const json& overrides = nullptr) {
        json call{{"to", node_.user_text(0)}, {"gas", "0x186a0"}};
        call.update(changes);
        return code_of(ask(request("eth_call", {call, "latest", overrides})));
    };

    EXPECT_EQ(code_of_call(json::object()), 0);
    EXPECT_EQ(code_of_call({{"to", node_.user_text(1)}}), -32602);
    EXPECT_EQ(code_of_call({{"to", nullptr}}), -32602) << "what makes a contract";
    EXPECT_EQ(code_of_call({{"gas", "0x186a1"}}), -32602);
    EXPECT_EQ(code_of_call({{"gas", nullptr}}), -32602);
    EXPECT_EQ(code_of_call(json::object(), {{node_.user_text(0), {{"code", "0x00"}}}}), -32602);

    const auto chain_id = request("eth_chainId", json::array());
    EXPECT_EQ(code_of(ask(request("eth_gasPrice", json::array()))), -32601);
    EXPECT_EQ(ask({chain_id, chain_id}).size(), 2U);
    EXPECT_EQ(code_of(ask({chain_id, chain_id, chain_id})), -32600);
}

TEST_F(DispatcherTest, ABatchEndsWhenItsTimeIsUp) {
    SimulatedClock clock{0};
    const std::atomic<bool> stopping = false;
    const auto reply = json::parse(answer_request(
        R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","id":2,"method":"b"}])",
        {clock, stopping, {2, 1'000}}, [&](std::string_view, const Params&, codec::json::Writer& out) {
            clock.sleep_until_ns(1'001'000'000);
            out.null();
            return RpcResult<void>{};
        }));
    EXPECT_EQ(code_of(reply[0]), 0);
    EXPECT_EQ(code_of(reply[1]), -32005);
}

TEST_F(DispatcherTest, StopsABatchWhoseReplyGrowsTooLarge) {
    const json call{{"data", "0x6160006000f3"}};  // a constructor that returns 24,576 bytes
    json batch = json::array();
    constexpr std::size_t count = 600;
    for (std::size_t i = 0; i < count; ++i)
        batch.push_back({{"jsonrpc", "2.0"},
                         {"id", i},
                         {"method", "eth_call"},
                         {"params", json::array({call, "latest"})}});

    const auto text = node_.answer(batch.dump());

    EXPECT_LT(text.size(), limits::kRpcMaxBatchReplyBytes + (1U << 20U));
    EXPECT_TRUE(text.starts_with(R"([{"jsonrpc":"2.0","id":0,"result":"0x00)"));
    auto last = text.substr(text.rfind(R"({"jsonrpc")"));
    last.pop_back();  // the batch's bracket
    EXPECT_EQ(code_of(json::parse(last)), -32005);
    EXPECT_EQ(json::parse(last)["id"], count - 1);
}

TEST_F(DispatcherTest, GivesUpABatchWhenTheServerCloses) {
    Dispatcher dispatcher{node_.node()};
    dispatcher.stop();

    const auto reply = json::parse(dispatcher.answer(R"([{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}])"));

    EXPECT_EQ(code_of(reply[0]), -32000);
}

TEST_F(DispatcherTest, SubscribesOnlyOnConnections) {
    EXPECT_EQ(code_of(node_.call("eth_subscribe", {"newHeads"})), -32601);
}

}  // namespace
}  // namespace studio::rpc
