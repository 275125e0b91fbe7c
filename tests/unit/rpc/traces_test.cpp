// SPDX-License-Identifier: GPL-3.0-or-later
// debug_traceTransaction and debug_traceCall: shapes as geth gives them.
#include <gtest/gtest.h>

#include "test_node.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::TestNode;

/// A chain with a contract: nonce 0 deploys it, nonce 1 calls it.
class TracesTest : public testing::Test {
protected:
    TracesTest() : contract_{chain::create_address(node_.user(0), 0)} {
        // Copies what stands behind it, 10 bytes: PUSH1 7 PUSH1 3 SSTORE PUSH1 1 SLOAD POP STOP.
        deployed_ = send(0, std::nullopt,
                         "600a600c600039600a6000f3"
                         "60076003556001545000");
        called_ = send(1, contract_, "");
        node_.run();
    }

    std::string send(std::uint64_t nonce, std::optional<Address> to, std::string_view data) {
        const auto reply = node_.send(node_.signed_by_first(nonce, to, codec::from_hex(data).value()));
        return reply["result"].get<std::string>();
    }
    json trace(const std::string& hash, const json& options) {
        const auto reply = node_.call("debug_traceTransaction", {hash, options});
        EXPECT_TRUE(reply.contains("result")) << reply;
        return reply.value("result", json{});
    }
    std::string contract_text() const { return codec::to_hex(contract_); }
    static std::string word(std::uint64_t value) { return codec::to_hex(Uint256{value}.to_hash()); }

    TestNode node_;
    Address contract_;
    std::string deployed_;
    std::string called_;
};

TEST_F(TracesTest, WithoutANameItIsTheStructLog) {
    const auto result = trace(called_, json::object());

    EXPECT_EQ(result["failed"], false);
    EXPECT_EQ(result["returnValue"], "0x");
    EXPECT_GT(result["gas"], 21'000);
    const auto steps = result["structLogs"];
    ASSERT_EQ(steps.size(), 7U);
    EXPECT_EQ(steps[2]["op"], "SSTORE");
    EXPECT_EQ(steps[2]["pc"], 4);
    EXPECT_EQ(steps[2]["depth"], 1);
    EXPECT_EQ(steps[2]["gasCost"], 22'100);
    EXPECT_EQ(steps[2]["stack"], json({"0x7", "0x3"}));
    EXPECT_EQ(steps[2]["storage"], (json{{word(3), word(7)}}));
    EXPECT_FALSE(steps[3].contains("storage"));
}

TEST_F(TracesTest, TheStructLogLeavesOutAndStopsAsAsked) {
    const auto result = trace(called_, {{"disableStack", true}, {"disableStorage", true}, {"limit", 3}});

    ASSERT_EQ(result["structLogs"].size(), 3U);
    EXPECT_FALSE(result["structLogs"][2].contains("stack"));
    EXPECT_FALSE(result["structLogs"][2].contains("storage"));
}

TEST_F(TracesTest, ThePrestateHasWhatTheTransactionNeeds) {
    const auto result = trace(called_, {{"tracer", "prestateTracer"}});

    const auto contract = result[contract_text()];
    EXPECT_EQ(contract["balance"], "0x0");
    EXPECT_EQ(contract["nonce"], 1);
    EXPECT_EQ(contract["code"], "0x60076003556001545000");
    EXPECT_EQ(contract["storage"], (json{{word(1), word(0)}, {word(3), word(0)}}));
    EXPECT_EQ(result[node_.user_text(0)]["nonce"], 1);
}

TEST_F(TracesTest, InDiffModeOnlyChangesAreTold) {
    const auto result =
        trace(called_, {{"tracer", "prestateTracer"}, {"tracerConfig", {{"diffMode", true}}}});

    EXPECT_EQ(result["post"][contract_text()], (json{{"balance", "0x5"}, {"storage", {{word(3), word(7)}}}}));
    EXPECT_FALSE(result["pre"][contract_text()].contains("storage"));
    EXPECT_EQ(result["pre"][node_.user_text(0)]["nonce"], 1);
    EXPECT_EQ(result["post"][node_.user_text(0)]["nonce"], 2);
}

TEST_F(TracesTest, AContractThatIsMadeStandsInPostAlone) {
    const auto result =
        trace(deployed_, {{"tracer", "prestateTracer"}, {"tracerConfig", {{"diffMode", true}}}});

    EXPECT_FALSE(result["pre"].contains(contract_text()));
    EXPECT_EQ(result["post"][contract_text()]["code"], "0x60076003556001545000");
}

TEST_F(TracesTest, UnigramsCountInstructions) {
    const auto result = trace(called_, {{"tracer", "unigramTracer"}});

    EXPECT_EQ(result, (json{{"PUSH1", 3}, {"SSTORE", 1}, {"SLOAD", 1}, {"POP", 1}, {"STOP", 1}}));
}

TEST_F(TracesTest, TheCallTreeCountsIntrinsicGas) {
    const auto result = trace(called_, {{"tracer", "callTracer"}});

    EXPECT_EQ(result["type"], "CALL");
    EXPECT_EQ(result["to"], contract_text());
    EXPECT_EQ(result["gas"], "0x30d40");  // the limit of the transaction, 200,000
}

TEST_F(TracesTest, ACallCanBeTracedWithoutATransaction) {
    const json call{{"to", contract_text()}};
    const auto counts =
        node_.call("debug_traceCall", {call, "latest", {{"tracer", "unigramTracer"}}})["result"];
    const auto steps = node_.call("debug_traceCall", {call, "latest"})["result"];

    EXPECT_EQ(counts["SSTORE"], 1);
    EXPECT_EQ(steps["structLogs"].size(), 7U);
    EXPECT_EQ(steps["failed"], false);
}

TEST_F(TracesTest, UnknownTracersAndOverridesAreRefused) {
    const auto refused = [&](const json& options) {
        const auto reply = node_.call("debug_traceTransaction", {called_, options});
        return reply.contains("error") && reply["error"]["code"] == -32602;
    };

    EXPECT_TRUE(refused({{"tracer", "{step: function() {}}"}}));
    EXPECT_TRUE(refused({{"tracer", 5}}));
    EXPECT_TRUE(refused({{"stateOverrides", json::object()}}));
}

}  // namespace
}  // namespace studio::rpc
