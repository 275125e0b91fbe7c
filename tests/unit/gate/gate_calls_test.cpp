// SPDX-License-Identifier: GPL-3.0-or-later
#include "shards_fixture.hpp"

namespace studio::gate {
namespace {

using test::json;
using test::kSeed;
using test::TwoShards;

/// A contract of one address on both shards, which says another number on each.
class GateCallsTest : public TwoShards {
protected:
    /// 0 gives it no code there.
    std::string constants(std::optional<std::uint8_t> first, std::optional<std::uint8_t> second) {
        Address contract;
        if (first)
            contract = deploy_at(0, 0, constant_contract(*first));
        if (second)
            contract = deploy_at(1, 0, constant_contract(*second));
        run();
        return text(contract);
    }
    static std::string argument(const Address& address) {
        return "0x70a08231" + std::string(24, '0') + codec::to_hex(address.view()).substr(2);
    }
    Address living_at(std::uint32_t shard) const { return load::user_address(kSeed, user_at(shard)); }
};

TEST_F(GateCallsTest, ACallersHomeAnswers) {
    const auto contract = constants(3, 4);

    for (const std::uint32_t shard : {0U, 1U}) {
        const json request{{"from", text(living_at(shard))}, {"to", contract}};
        EXPECT_EQ(call("eth_call", {request, "latest"})["result"], word(shard == 0 ? 3 : 4));
        for (const auto* method : {"eth_estimateGas", "eth_createAccessList", "debug_traceCall"})
            EXPECT_EQ(call(method, {request, "latest"}), node(shard).call(method, {request, "latest"}))
                << method;
        const json simulation{{"blockStateCalls", {{{"calls", {request}}}}}};
        EXPECT_EQ(call("eth_simulateV1", {simulation, "latest"})["result"][0]["calls"][0]["returnData"],
                  word(shard == 0 ? 3 : 4));
    }
}

TEST_F(GateCallsTest, WhatShardsAgreeAboutIsTheAnswer) {
    EXPECT_EQ(call("eth_call", {{{"to", constants(3, 3)}}, "latest"})["result"], word(3));
}

TEST_F(GateCallsTest, AShardThatKnowsCountsMoreThanOneThatDoesNot) {
    EXPECT_EQ(call("eth_call", {{{"to", constants(0, 4)}}, "latest"})["result"], word(4));
}

TEST_F(GateCallsTest, ANoughtCountsMoreThanNoContract) {
    EXPECT_EQ(call("eth_call", {{{"to", constants({}, 0)}}, "latest"})["result"], word(0));
}

TEST_F(GateCallsTest, AnOwnersHomeDecidesWhatShardsDifferAbout) {
    const auto contract = constants(3, 4);

    for (const std::uint32_t shard : {0U, 1U}) {
        const json request{{"to", contract}, {"data", argument(living_at(shard))}};
        EXPECT_EQ(call("eth_call", {request, "latest"})["result"], word(shard == 0 ? 3 : 4));
    }
}

TEST_F(GateCallsTest, OtherDifferencesAreTold) {
    const auto contract = constants(3, 4);
    Address number;
    number[19] = 9;  // of a pass: no address

    for (const json& request : {json{{"to", contract}}, json{{"to", contract}, {"data", argument(number)}},
                                json{{"to", contract}, {"from", text(Address{})}}}) {
        const auto error = call("eth_call", {request, "latest"})["error"];
        EXPECT_EQ(error["message"], "the shards of this event differ about this: ask one of them");
        EXPECT_EQ(error["data"], shards_[0]->server->url() + ": " + word(3) + "; " +
                                     shards_[1]->server->url() + ": " + word(4));
    }
}

TEST_F(GateCallsTest, ARevertCountsOnlyWhenNobodySucceeds) {
    // PUSH1 0 PUSH1 0 REVERT, behind a constructor that copies it.
    const auto reverting = codec::from_hex("6005600c60003960056000f360006000fd").value();
    const auto contract = text(deploy_at(0, 0, reverting));
    deploy_at(1, 0, constant_contract(4));
    const auto both = text(deploy_at(0, 1, reverting));
    deploy_at(1, 1, reverting);
    const auto one = text(chain::create_address(load::user_address(kSeed, 0), 1));
    node(0).send(signed_by(0, 1, std::nullopt, reverting));
    run();

    EXPECT_EQ(call("eth_call", {{{"to", contract}}, "latest"})["result"], word(4));
    EXPECT_EQ(call("eth_call", {{{"to", both}}, "latest"}),
              node(0).call("eth_call", {{{"to", both}}, "latest"}));
    EXPECT_EQ(call("eth_call", {{{"to", both}}, "latest"})["error"]["code"], 3);
    EXPECT_EQ(call("eth_call", {{{"to", one}}, "latest"})["error"]["code"], 3);  // it is on one shard
}

TEST_F(GateCallsTest, AShardThatDoesNotRunHasNoSay) {
    const auto contract = constants(3, 4);

    shards_[0]->server.reset();

    EXPECT_EQ(call("eth_call", {{{"to", contract}}, "latest"})["result"], word(4));
    const auto error =
        call("eth_call", {{{"to", contract}, {"from", text(living_at(0))}}, "latest"})["error"];
    EXPECT_EQ(error["message"], "shard 1 of 2 does not run");
}

}  // namespace
}  // namespace studio::gate
