// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

constexpr const char* kRich = "0x00000000000000000000000000000000000000aa";
constexpr const char* kOther = "0x00000000000000000000000000000000000000bb";
constexpr const char* kIdentity = "0x0000000000000000000000000000000000000004";
/// Returns the word that slot 0 holds.
constexpr const char* kReadSlot = "0x5f545f5260205ff3";
/// Returns the block's number.
constexpr const char* kReadNumber = "0x435f5260205ff3";
constexpr const char* kRevert = "0x5f5ffd";

std::string word(std::uint64_t number) {
    return codec::to_hex(Uint256{number}.to_hash().view());
}
json simulation(json blocks, json flags = json::object()) {
    flags["blockStateCalls"] = std::move(blocks);
    return flags;
}
json transfer(const char* value) {
    return {{"from", kRich}, {"to", kOther}, {"value", value}};
}

TEST(Simulate, ASecondBlockStandsOnTheFirst) {
    TestNode node;
    node.run();
    const auto head = node.call("eth_getBlockByNumber", {"latest", false})["result"];
    const json funded{{kRich, {{"balance", "0x64"}}}};

    const auto reply =
        node.call("eth_simulateV1", {simulation({{{"stateOverrides", funded}, {"calls", {transfer("0x14")}}},
                                                 {{"calls", {transfer("0x50")}}}})});

    ASSERT_TRUE(reply.contains("result")) << reply;
    const auto& blocks = reply["result"];
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0]["parentHash"], head["hash"]);
    EXPECT_EQ(blocks[1]["parentHash"], blocks[0]["hash"]);
    EXPECT_EQ(blocks[0]["number"], "0x4");
    EXPECT_EQ(blocks[1]["number"], "0x5");
    for (const auto& block : blocks) {
        EXPECT_EQ(block["calls"][0]["status"], "0x1");
        EXPECT_EQ(block["calls"][0]["gasUsed"], "0x5208");
        EXPECT_EQ(block["transactions"].size(), 1U);
    }
    EXPECT_NE(blocks[0]["stateRoot"], blocks[1]["stateRoot"]);
    EXPECT_EQ(node.call("eth_getBalance", {kOther})["result"], "0x0");
}

TEST(Simulate, TransfersAreLoggedOnRequestAndTransactionsGivenInFull) {
    TestNode node;
    const json block{{"stateOverrides", {{kRich, {{"balance", "0x64"}}}}}, {"calls", {transfer("0x14")}}};

    const auto reply =
        node.call("eth_simulateV1",
                  {simulation({block}, {{"traceTransfers", true}, {"returnFullTransactions", true}})});

    ASSERT_TRUE(reply.contains("result")) << reply;
    const auto& simulated = reply["result"][0];
    const auto& log = simulated["calls"][0]["logs"][0];
    EXPECT_EQ(log["address"], "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
    EXPECT_EQ(log["data"], word(0x14));
    EXPECT_EQ(log["blockHash"], simulated["hash"]);
    EXPECT_EQ(simulated["transactions"][0]["from"], kRich);
}

TEST(Simulate, ARevertedCallSaysSo) {
    TestNode node;
    const json block{{"stateOverrides", {{kOther, {{"code", kRevert}}}}},
                     {"calls", {{{"from", kRich}, {"to", kOther}}}}};

    const auto call = node.call("eth_simulateV1", {simulation({block})})["result"][0]["calls"][0];

    EXPECT_EQ(call["status"], "0x0");
    EXPECT_EQ(call["error"]["code"], 3);
    EXPECT_EQ(call["error"]["message"], "execution reverted");
}

struct Refusal {
    const char* simulation;
    int code;
    const char* message;
};
class RefusedSimulation : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedSimulation, HasTheCodeAndWordsThatToolsLookFor) {
    TestNode node;

    const auto reply = node.call("eth_simulateV1", {json::parse(GetParam().simulation)});

    ASSERT_TRUE(reply.contains("error")) << reply;
    EXPECT_EQ(reply["error"]["code"], GetParam().code);
    EXPECT_EQ(reply["error"]["message"], GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    EachReason, RefusedSimulation,
    testing::Values(
        Refusal{R"({"blockStateCalls":[]})", -32602, "empty input"},
        Refusal{
            R"({"blockStateCalls":[{"blockOverrides":{"number":"0x5"}},{"blockOverrides":{"number":"0x5"}}]})",
            -38020, "block numbers must be in order: 5 <= 5"},
        Refusal{R"({"blockStateCalls":[{"blockOverrides":{"number":"0x200"}}]})", -38026, "too many blocks"},
        Refusal{R"({"blockStateCalls":[{"calls":[{"from":"0x00000000000000000000000000000000000000aa",
                   "to":"0x00000000000000000000000000000000000000bb","value":"0x1"}]}]})",
                -38014,
                "err: insufficient funds for gas * price + value: address "
                "0x00000000000000000000000000000000000000AA have 0 want 1 (supplied gas 30000000)"},
        Refusal{
            R"({"blockStateCalls":[{"blockOverrides":{"gasLimit":"0x5208"},"calls":[{"gas":"0x5209"}]}]})",
            -38015, "block gas limit reached: remaining: 21000, required: 21001"},
        Refusal{R"({"blockStateCalls":[{"stateOverrides":{"0x00000000000000000000000000000000000000aa":
                   {"movePrecompileToAddress":"0x00000000000000000000000000000000000000bb"}}}]})",
                -32000, "account 0x00000000000000000000000000000000000000AA is not a precompile"},
        Refusal{R"({"blockStateCalls":[{"stateOverrides":{"0x00000000000000000000000000000000000000aa":
                   {"state":{},"stateDiff":{}}}}]})",
                -32000,
                "account 0x00000000000000000000000000000000000000AA has both 'state' and 'stateDiff'"}));

TEST(Overrides, ACallSeesThem) {
    TestNode node;
    const json call{{"to", kOther}};
    const auto with = [&](const json& account, const json& block = nullptr) {
        return node.call("eth_call", {call, "latest", json{{kOther, account}}, block})["result"];
    };

    EXPECT_EQ(with({{"code", kReadSlot}, {"stateDiff", {{word(0), word(7)}}}}), word(7));
    EXPECT_EQ(with({{"code", kReadSlot}, {"state", {{word(1), word(7)}}}}), word(0));
    EXPECT_EQ(with({{"code", kReadNumber}}, {{"number", "0x1234"}}), word(0x1234));
    EXPECT_EQ(node.call("eth_getCode", {kOther})["result"], "0x");
}

TEST(Overrides, APrecompileMoves) {
    TestNode node;
    const json moved{{kIdentity, {{"movePrecompileToAddress", kOther}}}};

    EXPECT_EQ(node.call("eth_call", {json{{"to", kOther}, {"data", "0x0102"}}, "latest", moved})["result"],
              "0x0102");
    EXPECT_EQ(node.call("eth_call", {json{{"to", kIdentity}, {"data", "0x0102"}}, "latest", moved})["result"],
              "0x");
}

TEST(Overrides, EstimatesAccessListsAndTracesSeeThem) {
    TestNode node;
    const json call{{"from", kRich}, {"to", kOther}, {"value", "0x1"}};
    const json accounts{{kRich, {{"balance", "0x64"}}}, {kOther, {{"code", kReadSlot}}}};

    const auto estimate = node.call("eth_estimateGas", {call, "latest", accounts});
    const auto list = node.call("eth_createAccessList", {call, "latest", accounts});
    const auto trace = node.call(
        "debug_traceCall", {call, "latest", json{{"tracer", "callTracer"}, {"stateOverrides", accounts}}});

    EXPECT_TRUE(estimate.contains("result")) << estimate;
    ASSERT_TRUE(list.contains("result") && trace.contains("result")) << list << trace;
    EXPECT_EQ(list["result"]["accessList"][0]["storageKeys"][0], word(0)) << list;
    EXPECT_EQ(trace["result"]["output"], word(0)) << trace;
}

TEST(Overrides, WhatOnlyAWholeBlockHasIsRefused) {
    TestNode node;

    const auto reply =
        node.call("eth_call", {json{{"to", kOther}}, "latest", nullptr, json{{"beaconRoot", word(1)}}});

    EXPECT_EQ(reply["error"]["code"], -32000);
    EXPECT_EQ(reply["error"]["message"],
              "block override \"beaconRoot\" is not supported for this RPC method");
}

}  // namespace
}  // namespace studio::rpc
