// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <set>

#include <rpc/call_clock.hpp>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

constexpr const char* kNowhere = "0x00000000000000000000000000000000000000aa";

std::string message_of(const json& reply) {
    return reply.contains("error") ? reply["error"]["message"].get<std::string>() : "";
}
int code_of(const json& reply) {
    return reply.contains("error") ? reply["error"]["code"].get<int>() : 0;
}
std::string contract_of_first(std::uint64_t nonce) {
    return codec::to_hex(chain::create_address(load::user_address(test::kSeed, 0), nonce).view());
}

/// Wrong parameters.

struct WrongParams {
    const char* method;
    const char* params;
};
class WrongParamsTest : public testing::TestWithParam<WrongParams> {};

TEST_P(WrongParamsTest, AreSaidToBeWrong) {
    TestNode node;

    const auto reply = node.call_with(GetParam().method, json::parse(GetParam().params));

    EXPECT_EQ(code_of(reply), -32602) << reply;
    EXPECT_FALSE(message_of(reply).empty());
}

INSTANTIATE_TEST_SUITE_P(
    EachMethod, WrongParamsTest,
    testing::Values(
        WrongParams{"eth_getBalance", "[]"}, WrongParams{"eth_getBalance", "[null]"},
        WrongParams{"eth_getBalance", R"(["0x12"])"}, WrongParams{"eth_getBalance", "[7]"},
        WrongParams{"eth_getBalance", R"(["0x00000000000000000000000000000000000000zz"])"},
        WrongParams{"eth_getBalance", R"(["0x00000000000000000000000000000000000000aa","newest"])"},
        WrongParams{"eth_getBalance", R"(["0x00000000000000000000000000000000000000aa","0x01"])"},
        WrongParams{"eth_getBalance", R"(["0x00000000000000000000000000000000000000aa",{}])"},
        WrongParams{"eth_getBlockByNumber", "[]"}, WrongParams{"eth_getBlockByNumber", "[null]"},
        WrongParams{"eth_getBlockReceipts", "[]"}, WrongParams{"eth_getUncleCountByBlockHash", "[]"},
        WrongParams{"debug_getRawBlock", "[]"}, WrongParams{"eth_feeHistory", R"(["0x0","latest",[]])"},
        WrongParams{"eth_getBlockByNumber", R"(["12"])"},
        WrongParams{"eth_getTransactionByHash", R"(["0xabc"])"},
        WrongParams{"eth_sendRawTransaction", R"(["0x0"])"}, WrongParams{"eth_sendRawTransaction", "[{}]"},
        WrongParams{"eth_call", "[]"}, WrongParams{"eth_call", R"(["0x"])"},
        WrongParams{"eth_call", R"([{"to":"0x1"}])"},
        WrongParams{"eth_call", R"([{"data":"0x1","to":null}])"},
        WrongParams{"eth_call", R"([{"gasPrice":"0x1","maxFeePerGas":"0x1"}])"},
        WrongParams{"eth_call", R"([{"chainId":"0x1"}])"},
        WrongParams{"eth_call", R"([{"data":"0x11","input":"0x22"}])"},
        WrongParams{"eth_call", R"([{"accessList":[5]}])"},
        WrongParams{"eth_call", R"([{"accessList":[{}]}])"},
        WrongParams{"eth_call", R"([{"accessList":{}}])"}, WrongParams{"eth_call", R"([{},"latest",5])"},
        WrongParams{"eth_call", R"([{},"latest",{"0x12":{}}])"},
        WrongParams{"eth_call", R"([{},"latest",{},{"number":"7"}])"}, WrongParams{"eth_simulateV1", "[]"},
        WrongParams{"eth_simulateV1", R"([{"blockStateCalls":[5]}])"},
        WrongParams{"eth_call", R"([{"authorizationList":[{"address":"0x12"}]}])"},
        WrongParams{"eth_estimateGas", R"([{"value":"-1"}])"},
        WrongParams{"eth_getStorageAt", R"(["0x00000000000000000000000000000000000000aa"])"},
        WrongParams{"eth_getProof", R"(["0x00000000000000000000000000000000000000aa"])"},
        WrongParams{"eth_getLogs", "[]"}, WrongParams{"eth_getLogs", R"([{"topics":[5]}])"},
        WrongParams{"eth_getLogs", R"([{"fromBlock":"0x5","toBlock":"0x2"}])"},
        WrongParams{"eth_getLogs", R"([{"toBlock":"0xffff"}])"},
        WrongParams{"eth_feeHistory", R"(["0x1","latest",[50,10]])"},
        WrongParams{"eth_feeHistory", R"(["0x1","latest",[101]])"}, WrongParams{"web3_sha3", R"(["abc"])"}));

/// Sending.

TEST(RpcSend, TakesATransactionAndShowsItWaiting) {
    TestNode node;
    const auto transaction = node.signed_by_first(0, node.user(1));

    const auto reply = node.send(transaction);

    EXPECT_EQ(reply["result"], codec::to_hex(transaction.hash.view()));
    const auto waiting = node.call("eth_getTransactionByHash", {reply["result"]})["result"];
    EXPECT_TRUE(waiting["blockHash"].is_null());
    EXPECT_EQ(waiting["from"], node.user_text(0));
    EXPECT_EQ(node.call("eth_getTransactionCount", {node.user_text(0), "pending"})["result"], "0x1");
    EXPECT_EQ(node.call("eth_getTransactionCount", {node.user_text(0), "latest"})["result"], "0x0");
    EXPECT_EQ(node.call("txpool_status")["result"]["pending"], "0x1");
    EXPECT_TRUE(node.call("eth_getTransactionReceipt", {reply["result"]})["result"].is_null());
}

TEST(RpcSend, SaysWhyItRefuses) {
    TestNode node;
    const auto good = node.signed_by_first(0, node.user(1));
    auto broken = good.encoded;
    broken.back() ^= 0xffU;  // in s
    auto cut = good.encoded;
    cut.pop_back();

    const auto refusal = [&](const Bytes& raw) {
        const auto reply = node.call("eth_sendRawTransaction", {codec::to_hex(raw)});
        EXPECT_EQ(code_of(reply), -32000) << reply;
        return message_of(reply);
    };

    EXPECT_NE(refusal(broken), "");
    EXPECT_NE(refusal(cut), "");
    EXPECT_NE(refusal({}), "");
    EXPECT_NE(refusal(node.signed_by_first(0, node.user(1), {}, 1).encoded).find("invalid chain id"),
              std::string::npos);
    EXPECT_NE(refusal(node.signed_by_first(limits::kPoolMaxNonceGap + 1, node.user(1)).encoded)
                  .find("nonce too high"),
              std::string::npos);
    ASSERT_EQ(code_of(node.send(good)), 0);
    EXPECT_NE(refusal(good.encoded).find("already known"), std::string::npos);
}

TEST(RpcSend, RefusesANonceThatIsUsed) {
    const auto folder = std::make_shared<studio::test::TemporaryFolder>();
    {
        TestNode before{3, folder};
        ASSERT_EQ(code_of(before.send(before.signed_by_first(0, before.user(1)))), 0);
        before.run();
        EXPECT_NE(message_of(before.send(before.signed_by_first(1, before.user(1)))).find("not running"),
                  std::string::npos);
    }
    TestNode node{3, folder};

    const auto reply = node.send(node.signed_by_first(0, node.user(0)));

    EXPECT_NE(message_of(reply).find("nonce too low"), std::string::npos) << reply;
}

/// A chain with a contract: nonce 0 deploys it, nonce 1 calls it.

class RpcChainTest : public testing::Test {
protected:
    RpcChainTest() {
        deployed_ = node_.signed_by_first(0, std::nullopt, test::log_contract());
        EXPECT_EQ(code_of(node_.send(deployed_)), 0);
        EXPECT_EQ(code_of(node_.send(node_.signed_by_first(1, node_.user(1)))), 0);
        EXPECT_EQ(code_of(node_.send(node_.signed_by_first(2, chain::create_address(node_.user(0), 0)))), 0);
        node_.run();
    }
    json result(const std::string& method, std::initializer_list<json> params = {}) {
        const auto reply = node_.call(method, params);
        EXPECT_TRUE(reply.contains("result")) << method << ": " << reply;
        return reply.value("result", json{});
    }
    json logs() { return result("eth_getLogs", {{{"fromBlock", "0x0"}, {"toBlock", "latest"}}}); }

    TestNode node_;
    chain::SignedTransaction deployed_;
};

TEST_F(RpcChainTest, GivesReceiptsWithLogs) {
    const auto deployment = result("eth_getTransactionReceipt", {codec::to_hex(deployed_.hash.view())});

    EXPECT_EQ(deployment["status"], "0x1");
    EXPECT_EQ(deployment["contractAddress"], contract_of_first(0));
    EXPECT_TRUE(deployment["to"].is_null());
    ASSERT_EQ(logs().size(), 1U);
    const auto log = logs()[0];
    EXPECT_EQ(log["address"], contract_of_first(0));
    const auto receipt = result("eth_getTransactionReceipt", {log["transactionHash"]});
    EXPECT_EQ(receipt["logs"][0], log);
    EXPECT_EQ(receipt["blockHash"], log["blockHash"]);
}

TEST_F(RpcChainTest, FindsLogsByAddressTopicAndBlock) {
    const auto log = logs()[0];
    const std::string topic = log["topics"][0];
    const auto found = [&](json filter) {
        if (!filter.contains("blockHash"))
            filter["fromBlock"] = "earliest";
        return result("eth_getLogs", {filter}).size();
    };

    EXPECT_EQ(found({{"address", contract_of_first(0)}}), 1U);
    EXPECT_EQ(found({{"address", json::array({kNowhere, contract_of_first(0)})}}), 1U);
    EXPECT_EQ(found({{"address", kNowhere}}), 0U);
    EXPECT_EQ(found({{"topics", json::array({topic})}}), 1U);
    EXPECT_EQ(found({{"topics", json::array({json::array({log["blockHash"], topic})})}}), 1U);
    EXPECT_EQ(found({{"topics", json::array({nullptr, topic})}}), 0U);
    EXPECT_EQ(found({{"blockHash", log["blockHash"]}}), 1U);
}

TEST_F(RpcChainTest, CallsAndEstimatesForAccountsWithoutFunds) {
    const json call{{"from", kNowhere}, {"to", contract_of_first(0)}, {"input", "0x"}, {"data", "0x"}};

    EXPECT_EQ(result("eth_call", {call, "latest"}), "0x");
    EXPECT_GT(codec::parse_quantity_u64(result("eth_estimateGas", {call}).get<std::string>()), 21'000U);
}

TEST_F(RpcChainTest, ReportsARevertWithItsReasonAndData) {
    // Constructors that revert: with nothing, and with Panic(1).
    const auto bare = node_.call("eth_call", {{{"data", "0x60006000fd"}}, "latest"});
    const std::string panic =
        "0x634e487b7160e01b600052600160045260246000fd";  // MSTORE selector, MSTORE 1, REVERT 0..36
    const auto asserted = node_.call("eth_call", {{{"data", panic}}, "latest"});

    EXPECT_EQ(code_of(bare), 3);
    EXPECT_EQ(message_of(bare), "execution reverted");
    EXPECT_EQ(code_of(asserted), 3);
    EXPECT_EQ(message_of(asserted), "execution reverted: assert(false)");
    EXPECT_EQ(asserted["error"]["data"].get<std::string>().substr(0, 10), "0x4e487b71");
    EXPECT_EQ(code_of(node_.call("eth_estimateGas", {{{"data", panic}}})), 3);
}

TEST_F(RpcChainTest, NamesTheSameBlockInEveryWay) {
    const auto latest = result("eth_getBlockByNumber", {"latest", false});
    const auto by_hash = result("eth_getBlockByHash", {latest["hash"], true});

    EXPECT_EQ(latest["number"], result("eth_blockNumber"));
    EXPECT_EQ(by_hash["number"], latest["number"]);
    EXPECT_EQ(result("eth_getBlockByNumber", {latest["number"], false}), latest);
    EXPECT_TRUE(result("eth_getBlockByNumber", {"0xffff", false}).is_null());
    EXPECT_EQ(result("eth_getBlockByNumber", {"earliest", false})["number"], "0x0");
    EXPECT_EQ(result("eth_getBalance", {node_.user_text(1), {{"blockHash", latest["hash"]}}}),
              result("eth_getBalance", {node_.user_text(1), "latest"}));
    EXPECT_EQ(code_of(node_.call("eth_getBalance", {node_.user_text(1), "0xffff"})), -32000);
}

TEST_F(RpcChainTest, RemembersOldStates) {
    const auto funding = codec::to_quantity(load::genesis_funding_wei());

    EXPECT_EQ(result("eth_getBalance", {node_.user_text(1), "0x0"}), funding);
    EXPECT_NE(result("eth_getBalance", {node_.user_text(1), "latest"}), funding);
    EXPECT_EQ(result("eth_getCode", {contract_of_first(0), "0x0"}), "0x");
    EXPECT_EQ(result("eth_getCode", {contract_of_first(0)}).get<std::string>().size(), 2U + 2 * 13);
}

TEST_F(RpcChainTest, PollsFilters) {
    const auto id = result("eth_newFilter", {{{"fromBlock", "0x0"}}});

    EXPECT_EQ(result("eth_getFilterLogs", {id}).size(), 1U);
    EXPECT_EQ(result("eth_getFilterChanges", {id}).size(), 0U);
    EXPECT_EQ(result("eth_uninstallFilter", {id}), true);
    EXPECT_EQ(result("eth_uninstallFilter", {id}), false);
    EXPECT_EQ(message_of(node_.call("eth_getFilterChanges", {id})), "filter not found");
}

TEST_F(RpcChainTest, TellsFeesOfBlocksAndWhatWasPaid) {
    const auto history = result("eth_feeHistory", {"0x2", "0x2", {0, 50, 100}});

    EXPECT_EQ(history["oldestBlock"], "0x1");
    EXPECT_EQ(history["baseFeePerGas"].size(), 3U);
    EXPECT_EQ(history["gasUsedRatio"].size(), 2U);
    EXPECT_GT(history["gasUsedRatio"][0], 0.0);
    EXPECT_EQ(history["baseFeePerGas"][0], result("eth_getBlockByNumber", {"0x1", false})["baseFeePerGas"]);
    ASSERT_EQ(history["reward"].size(), 2U);
    EXPECT_EQ(history["reward"][0].size(), 3U);
    EXPECT_FALSE(result("eth_feeHistory", {"0x9", "latest"}).contains("reward"));
    EXPECT_EQ(result("eth_feeHistory", {"0x9", "latest"})["oldestBlock"], "0x0");
}

/// JUMPDEST PUSH1 0 JUMP: goes round until its gas is used up.
TEST_F(RpcChainTest, ACallEndsWhenTheServerCloses) {
    CallClock clock;
    Node node{node_.chain(), node_.filters(), clock};
    Dispatcher dispatcher{node};
    const std::string call =
        R"({"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{"data":"0x5b600056"},"latest"]})";

    const auto open = json::parse(dispatcher.answer(call));
    clock.run_away();
    const auto closing = json::parse(dispatcher.answer(call));

    EXPECT_NE(message_of(open).find("gas"), std::string::npos) << open;
    EXPECT_NE(message_of(closing).find("too long"), std::string::npos) << closing;
}

/// The members that the execution-apis examples have.
std::set<std::string> members(const json& object) {
    std::set<std::string> names;
    for (const auto& [name, value] : object.items())
        names.insert(name);
    return names;
}

TEST_F(RpcChainTest, ShowsBlocksTransactionsAndReceiptsAsSpecified) {
    const auto receipt = result("eth_getTransactionReceipt", {codec::to_hex(deployed_.hash.view())});
    const auto block = result("eth_getBlockByHash", {receipt["blockHash"], true});

    EXPECT_EQ(members(block), (std::set<std::string>{"baseFeePerGas",
                                                     "blobGasUsed",
                                                     "difficulty",
                                                     "excessBlobGas",
                                                     "extraData",
                                                     "gasLimit",
                                                     "gasUsed",
                                                     "hash",
                                                     "logsBloom",
                                                     "miner",
                                                     "mixHash",
                                                     "nonce",
                                                     "number",
                                                     "parentBeaconBlockRoot",
                                                     "parentHash",
                                                     "receiptsRoot",
                                                     "requestsHash",
                                                     "sha3Uncles",
                                                     "size",
                                                     "stateRoot",
                                                     "timestamp",
                                                     "transactions",
                                                     "transactionsRoot",
                                                     "uncles",
                                                     "withdrawals",
                                                     "withdrawalsRoot"}));
    EXPECT_EQ(members(block["transactions"][0]), (std::set<std::string>{"accessList",
                                                                        "blockHash",
                                                                        "blockNumber",
                                                                        "blockTimestamp",
                                                                        "chainId",
                                                                        "from",
                                                                        "gas",
                                                                        "gasPrice",
                                                                        "hash",
                                                                        "input",
                                                                        "maxFeePerGas",
                                                                        "maxPriorityFeePerGas",
                                                                        "nonce",
                                                                        "r",
                                                                        "s",
                                                                        "to",
                                                                        "transactionIndex",
                                                                        "type",
                                                                        "v",
                                                                        "value",
                                                                        "yParity"}));
    EXPECT_EQ(members(receipt),
              (std::set<std::string>{"blockHash", "blockNumber", "contractAddress", "cumulativeGasUsed",
                                     "effectiveGasPrice", "from", "gasUsed", "logs", "logsBloom", "status",
                                     "to", "transactionHash", "transactionIndex", "type"}));
    EXPECT_EQ(result("eth_getTransactionByBlockHashAndIndex", {receipt["blockHash"], "0x0"}),
              block["transactions"][0]);
}

}  // namespace
}  // namespace studio::rpc
