// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>
#include <unit/rpc/wake_calls.hpp>

#include "shards_fixture.hpp"

namespace studio::gate {
namespace {

using test::json;
using test::kSeed;
using test::TwoShards;

constexpr const char* kReceiver = "0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";

class GateTest : public TwoShards {
protected:
    GateTest() : TwoShards{3, 5} {}
};

TEST_F(GateTest, SendsATransactionToTheHomeOfItsSenderAndFindsItThere) {
    std::vector<std::string> hashes;
    for (const std::uint32_t shard : {0U, 1U})
        hashes.push_back(send(signed_by(user_at(shard), 0, Address{}))["result"]);
    run();

    for (const std::uint32_t shard : {0U, 1U}) {
        const auto& hash = hashes[shard];
        EXPECT_EQ(node(1 - shard).call("eth_getTransactionReceipt", {hash})["result"], json{});
        const auto receipt = call("eth_getTransactionReceipt", {hash})["result"];
        EXPECT_EQ(receipt["status"], "0x1") << receipt;
        EXPECT_EQ(receipt, node(shard).call("eth_getTransactionReceipt", {hash})["result"]);
        EXPECT_EQ(call("eth_getTransactionByHash", {hash})["result"]["hash"], hash);
        EXPECT_EQ(call("eth_getBlockByHash", {receipt["blockHash"], false})["result"]["hash"],
                  receipt["blockHash"]);
        EXPECT_TRUE(call("debug_traceTransaction", {hash}).contains("result"));
    }
    EXPECT_EQ(call("eth_getTransactionReceipt", {word(1)})["result"], json{});
    EXPECT_EQ(call("debug_traceTransaction", {word(1)})["error"]["message"], "transaction not found");
}

TEST_F(GateTest, KnowsAnAccountByItsHome) {
    const auto user = user_at(1);
    node(1).send(signed_by(user, 0, Address{}));
    node(0).send(signed_by(user, 0, Address{}));
    node(1).send(signed_by(user, 1, Address{}));
    run();
    const auto address = text(load::user_address(kSeed, user));

    EXPECT_EQ(call("eth_getTransactionCount", {address, "latest"})["result"], "0x2");
    for (const auto* method : {"eth_getBalance", "eth_getAccountInfo", "eth_getTransactionCount"})
        EXPECT_EQ(call(method, {address, "latest"}), node(1).call(method, {address, "latest"})) << method;
    EXPECT_NE(call("eth_getBalance", {address, "latest"}),
              node(0).call("eth_getBalance", {address, "latest"}));
}

TEST_F(GateTest, FindsAContractWhereverItIs) {
    for (const std::uint32_t shard : {0U, 1U}) {
        const auto contract = text(deploy_at(shard, shard, constant_contract(7)));
        if (shard == 0)
            node(0).run();
        else
            node(1).run();
        const auto code = call("eth_getCode", {contract, "latest"})["result"].get<std::string>();
        EXPECT_GT(code.size(), 2U) << "shard " << shard;
        EXPECT_EQ(call("eth_getStorageAt", {contract, "0x0", "latest"})["result"], word(0));
    }
    EXPECT_EQ(call("eth_getCode", {kReceiver, "latest"})["result"], "0x");
}

TEST_F(GateTest, IsAsHighAsTheLowestShard) {
    run();

    EXPECT_EQ(call("eth_blockNumber")["result"], "0x3");
    EXPECT_EQ(call("eth_getBlockByNumber", {"0x3", false}),
              node(0).call("eth_getBlockByNumber", {"0x3", false}));
}

TEST_F(GateTest, IsNotHeldUpByAShardThatSleeps) {
    run();

    ASSERT_TRUE(shards_[0]->server->sleep());

    EXPECT_EQ(call("eth_blockNumber")["result"], "0x5");
    EXPECT_EQ(call("eth_getBlockByNumber", {"0x5", false}),
              node(1).call("eth_getBlockByNumber", {"0x5", false}));
    const auto filter = call("eth_newBlockFilter")["result"];
    EXPECT_EQ(call("eth_getFilterChanges", {filter})["result"], json::array());
    EXPECT_EQ(call("eth_chainId")["result"], "0x1b5f");
    ASSERT_TRUE(shards_[1]->server->sleep());
    EXPECT_EQ(call("eth_blockNumber")["result"], "0x3");
}

TEST_F(GateTest, NamesFeesThatSufficeOnEveryShard) {
    run();
    // Its base fee has fallen for longer on the second.
    ASSERT_NE(node(0).call("eth_gasPrice"), node(1).call("eth_gasPrice"));

    for (const auto* method : {"eth_gasPrice", "eth_baseFee"})
        EXPECT_EQ(call(method), node(0).call(method)) << method;
    EXPECT_EQ(call("eth_getBlockByNumber", {"latest", false}),
              node(0).call("eth_getBlockByNumber", {"latest", false}));
    EXPECT_EQ(call("eth_feeHistory", {"0x1", "latest", json::array()}),
              node(0).call("eth_feeHistory", {"0x1", "latest", json::array()}));
}

TEST_F(GateTest, AnswersTheRestAndWhatIsWrongAsAShardDoes) {
    run();
    const std::vector<std::string> requests{
        R"({"jsonrpc":"2.0","id":"a","method":"net_version"})",
        R"({"jsonrpc":"2.0","id":null,"method":"web3_sha3","params":["0x68656c6c6f"]})",
        R"({"jsonrpc":"2.0","id":2,"method":"eth_nonsense"})",
        R"({"jsonrpc":"2.0","id":3,"method":"eth_subscribe","params":["newHeads"]})",
        R"({"jsonrpc":"2.0","id":4,"method":"eth_getBalance"})",
        R"({"jsonrpc":"2.0","id":5,"method":"eth_getBalance","params":["0x12","latest"]})",
        R"({"jsonrpc":"2.0","id":6,"method":"eth_getBalance","params":{"address":"0x12"}})",
        R"({"jsonrpc":"2.0","id":7,"method":"eth_sendRawTransaction","params":["0x02"]})",
        R"({"jsonrpc":"2.0","id":8,"method":"eth_sendRawTransaction","params":[7]})",
        R"({"jsonrpc":"2.0","id":9,"method":"eth_call","params":["\u0000",null,[],{}]})",
        R"({"jsonrpc":"2.0","id":10,"method":"eth_getBlockByNumber"})",
        R"({"jsonrpc":"2.0","id":11,"method":"eth_getTransactionReceipt","params":["0x"]})",
        R"({"jsonrpc":"2.0","id":12,"method":"eth_simulateV1","params":[{"blockStateCalls":7}]})",
        R"({"jsonrpc":"2.0","id":13,"method":"eth_getLogs","params":["all"]})",
        R"({"jsonrpc":"2.0","id":{},"method":"eth_chainId"})",
        R"({"jsonrpc":"1.0","id":14,"method":"eth_chainId"})",
        R"({"id":15)",
        "[]",
        "",
    };

    for (const auto& request : requests)
        EXPECT_EQ(answer(request), node(0).answer(request)) << request;
}

TEST_F(GateTest, AnswersEachCallOfABatchByItsOwnRoute) {
    run();
    const auto ask = [&](int id, const char* method, const std::string& params) {
        return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + method +
               R"(","params":)" + params + "}";
    };
    const auto balance_of = [&](std::uint32_t shard) {
        return "[\"" + text(load::user_address(kSeed, user_at(shard))) + "\",\"latest\"]";
    };
    const auto notification = R"({"jsonrpc":"2.0","method":"eth_chainId"})";

    const auto replies = json::parse(answer("[" + ask(7, "eth_blockNumber", "[]") + "," + notification + "," +
                                            ask(8, "eth_getBalance", balance_of(0)) + "," +
                                            ask(9, "eth_getBalance", balance_of(1)) + "," +
                                            ask(10, "eth_nonsense", "[]") + "]"));

    ASSERT_EQ(replies.size(), 4U) << replies;
    EXPECT_EQ(replies[0]["result"], "0x3");
    EXPECT_EQ(replies[1]["id"], 8);
    EXPECT_TRUE(replies[2].contains("result"));
    EXPECT_EQ(replies[3]["error"]["code"], -32601);
    EXPECT_EQ(answer(notification), "");
}

TEST_F(GateTest, SaysWhichShardDoesNotRun) {
    run();
    shards_[1]->server.reset();
    const auto there = text(load::user_address(kSeed, user_at(0)));
    const auto gone = text(load::user_address(kSeed, user_at(1)));

    const auto error = call("eth_getBalance", {gone, "latest"})["error"];
    EXPECT_EQ(error["message"], "shard 2 of 2 does not run");
    EXPECT_EQ(error["code"], -32000);
    EXPECT_EQ(call("eth_getLogs", {{{"fromBlock", "0x0"}}})["error"], error);
    EXPECT_TRUE(call("eth_getBalance", {there, "latest"}).contains("result"));
    EXPECT_EQ(call("eth_blockNumber")["result"], "0x3");
    EXPECT_EQ(call("eth_getTransactionReceipt", {word(1)})["result"], json{});

    shards_[0]->server.reset();
    EXPECT_EQ(call("eth_chainId")["error"]["message"], "no shard of this event runs");
}

TEST_F(GateTest, AsksAShardThatCameBack) {
    run();
    auto& shard = *shards_[1];
    shard.server.reset();
    shard.server = rpc::Server::start(shard.node.chain(), {0, {}, {}, shard.link}).value();

    const auto user = text(load::user_address(kSeed, user_at(1)));
    EXPECT_TRUE(call("eth_getBalance", {user, "latest"}).contains("result"));
}

/// The second shard is asleep until the test wakes it.
class SleepingShardTest : public GateTest {
protected:
    void SetUp() override {
        node(1).run();
        auto& shard = *shards_[1];
        shard.server.reset();
        shard.server = rpc::Server::open({7007, 5}, {0, {}, calls_.listener(), shard.link}).value();
    }
    std::vector<std::string> calls() { return calls_.all(); }
    bool is_called() { return calls_.has_come(); }

    rpc::test::WakeCalls calls_;
};

TEST_F(SleepingShardTest, IsNotWokenByWhatAnotherAnswers) {
    const auto user = text(load::user_address(kSeed, user_at(0)));

    for (const auto* method :
         {"eth_chainId", "eth_blockNumber", "eth_gasPrice", "net_version", "eth_baseFee"})
        EXPECT_TRUE(call(method).contains("result")) << method;
    EXPECT_TRUE(call("eth_getBalance", {user, "latest"}).contains("result"));
    const auto block = call("eth_getBlockByNumber", {"latest", false})["result"];
    EXPECT_EQ(call("eth_getBlockByHash", {block["hash"], false})["result"], block);

    EXPECT_EQ(calls(), std::vector<std::string>{});
}

TEST_F(SleepingShardTest, SleepsOnWhileATransactionWaitsElsewhere) {
    const auto hash = send(signed_by(user_at(0), 0, Address{}))["result"];
    ASSERT_TRUE(hash.is_string());

    EXPECT_EQ(call("eth_getTransactionReceipt", {hash})["result"], json{});

    EXPECT_EQ(calls(), std::vector<std::string>{});
}

TEST_F(SleepingShardTest, WakesForOneOfItsAccounts) {
    const auto user = text(load::user_address(kSeed, user_at(1)));
    json reply;
    std::thread client{[&] { reply = call("eth_getBalance", {user, "latest"}); }};
    EXPECT_TRUE(is_called());
    EXPECT_EQ(calls(), std::vector<std::string>{"eth_getBalance"});

    shards_[1]->server->wake(node(1).chain());

    client.join();
    EXPECT_TRUE(reply.contains("result")) << reply;
}

TEST_F(SleepingShardTest, TellsWhoWaitsWhenItsServerGoes) {
    const auto user = text(load::user_address(kSeed, user_at(1)));
    json reply;
    std::thread client{[&] { reply = call("eth_getBalance", {user, "latest"}); }};
    EXPECT_TRUE(is_called());

    shards_[1]->server.reset();

    client.join();
    EXPECT_EQ(reply["error"]["message"], "the rollup was stopped while it woke");
}

}  // namespace
}  // namespace studio::gate
