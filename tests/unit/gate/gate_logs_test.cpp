// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gate/filter_ids.hpp>

#include "shards_fixture.hpp"

namespace studio::gate {
namespace {

using test::json;
using test::kSeed;
using test::TwoShards;

/// A contract on both shards whose every call is a log; the second shard is two blocks ahead.
class GateLogsTest : public TwoShards {
protected:
    GateLogsTest() : TwoShards{3, 5} {}

    /// So many logs at a shard; those of the first 200 come in one block.
    void log_at(std::uint32_t shard, int count) {
        const auto contract = deploy_at(shard, 0, rpc::test::log_contract());
        for (int i = 0; i < count; ++i)
            node(shard).send(signed_by(0, 1 + i, contract));
    }
    json logs_at(std::uint32_t shard, const json& filter) {
        return node(shard).call("eth_getLogs", {filter})["result"];
    }
};

TEST_F(GateLogsTest, HasTheLogsOfAllShardsInTheOrderOfBlocks) {
    log_at(0, 3);
    log_at(1, 2);
    // And one that comes after the others of either shard.
    node(0).rollup().set_slice_hook([this, sent = false](std::int64_t) mutable {
        if (!sent && node(0).chain().head()->block.header.number == 1)
            sent = node(0)
                       .send(signed_by(0, 4, chain::create_address(load::user_address(kSeed, 0), 0)))
                       .contains("result");
    });
    run();
    const json everything{{"fromBlock", "0x0"}, {"toBlock", "0x3"}};

    const auto logs = call("eth_getLogs", {everything})["result"];

    ASSERT_EQ(logs.size(), 6U) << logs;
    ASSERT_EQ(logs[5]["blockNumber"], "0x2");
    auto expected = logs_at(0, everything);
    for (const auto& log : logs_at(1, everything))
        expected.push_back(log);
    EXPECT_TRUE(std::is_permutation(logs.begin(), logs.end(), expected.begin()));
    const auto is_before = [](const json& a, const json& b) {
        return a["blockNumber"].get<std::string>() < b["blockNumber"].get<std::string>();
    };
    EXPECT_TRUE(std::is_sorted(logs.begin(), logs.end(), is_before)) << logs;
}

TEST_F(GateLogsTest, AsksAShardThatIsBehindForTheBlocksItHas) {
    log_at(0, 1);
    run();
    auto& ahead = *shards_[1];

    EXPECT_EQ(call("eth_getLogs", {{{"fromBlock", "0x0"}, {"toBlock", "0x5"}}})["result"].size(), 1U);
    EXPECT_EQ(call("eth_getLogs", {{{"fromBlock", "0x4"}, {"toBlock", "0x5"}}})["result"], json::array());
    const json beyond{{"fromBlock", "0x0"}, {"toBlock", "0x6"}};
    EXPECT_EQ(call("eth_getLogs", {beyond}), ahead.node.call("eth_getLogs", {beyond}));
}

TEST_F(GateLogsTest, FindsTheLogsOfOneBlockByItsHash) {
    log_at(1, 2);
    run();
    const auto block = logs_at(1, {{"fromBlock", "0x0"}})[0]["blockHash"];

    EXPECT_EQ(call("eth_getLogs", {{{"blockHash", block}}})["result"], logs_at(1, {{"blockHash", block}}));
    EXPECT_EQ(call("eth_getLogs", {{{"blockHash", word(1)}}})["error"]["message"], "header not found");
}

TEST_F(GateLogsTest, AFilterHearsOfAllShards) {
    const auto logs = call("eth_newFilter", {json::object()})["result"];
    const auto pooled = call("eth_newPendingTransactionFilter")["result"];
    const auto blocks = call("eth_newBlockFilter")["result"];
    log_at(0, 3);
    log_at(1, 2);
    run();

    EXPECT_EQ(call("eth_getFilterChanges", {pooled})["result"].size(), 7U);  // with the contracts
    EXPECT_EQ(call("eth_getFilterChanges", {blocks})["result"],
              json::array({node(0).call("eth_getBlockByNumber", {"0x1", false})["result"]["hash"],
                           node(0).call("eth_getBlockByNumber", {"0x2", false})["result"]["hash"],
                           node(0).call("eth_getBlockByNumber", {"0x3", false})["result"]["hash"]}));
    const auto found = call("eth_getFilterChanges", {logs})["result"];
    EXPECT_EQ(found.size(), 5U);
    EXPECT_EQ(call("eth_getFilterChanges", {logs})["result"], json::array());

    EXPECT_EQ(call("eth_uninstallFilter", {logs})["result"], true);
    EXPECT_EQ(call("eth_uninstallFilter", {logs})["result"], false);
    EXPECT_EQ(call("eth_getFilterChanges", {logs})["error"]["message"], "filter not found");
}

TEST_F(GateLogsTest, KnowsNoFilterThatIsNoneOfItsOwn) {
    for (const json& id : {json{"0x1"}, json{"0x1zzzzzzzzzzzzzzzz0000000000000001"}, json{7}, json{},
                           json{"0x10000000000000001" + std::string(16, '0') + "0"}}) {
        EXPECT_EQ(call("eth_getFilterChanges", {id})["error"]["message"], "filter not found") << id;
        EXPECT_EQ(call("eth_uninstallFilter", {id})["result"], false) << id;
    }
}

TEST(FilterIds, GoThroughTheirText) {
    const FilterIds ids{1, 0, UINT64_MAX, 0xab};

    const auto text = joined_filter_id(ids);

    EXPECT_EQ(text, "0x100000000000000010000000000000000ffffffffffffffff00000000000000ab");
    EXPECT_EQ(split_filter_id(text, 4), ids);
    EXPECT_FALSE(split_filter_id(text, 3));
}

}  // namespace
}  // namespace studio::gate
