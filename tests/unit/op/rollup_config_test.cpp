// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/codec_errors.hpp>
#include <nlohmann/json.hpp>
#include <op/op_errors.hpp>
#include <op/rollup_config.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using chain::OpFork;
using nlohmann::json;
using testing::filled;
using testing::kind_of;

RollupConfig full_config(OpFork fork) {
    auto config = testing::sample_config();
    config.fork = fork;
    config.batch_inbox = filled<20>(0x1B);
    config.deposit_contract = filled<20>(0xDC);
    config.system_config_contract = filled<20>(0x5C);
    config.fee_market = {2, 50};
    auto& system = config.genesis_system_config;
    system.batcher = filled<20>(0xBA);
    system.base_fee_scalar = 1368;
    system.blob_base_fee_scalar = 810'949;
    system.gas_limit = 30'000'000;
    if (fork >= OpFork::isthmus) {
        system.eip1559_denominator = 250;
        system.eip1559_elasticity = 6;
        system.operator_fee_scalar = 5;
        system.operator_fee_constant = 0xFFFFFFFFFFFFFFFF;
    }
    if (fork >= OpFork::jovian) {
        system.min_base_fee = 1'000'000;
        system.da_footprint_gas_scalar = 400;
    }
    return config;
}

TEST(RollupConfig, comes_back_from_its_json) {
    for (const auto fork : {OpFork::granite, OpFork::isthmus, OpFork::jovian}) {
        const auto config = full_config(fork);
        EXPECT_EQ(read_rollup_json(write_rollup_json(config)).value(), config);
    }
    auto config = full_config(OpFork::isthmus);
    for (const auto kind : {AltDa::Kind::keccak, AltDa::Kind::service}) {
        config.alt_da = AltDa{filled<20>(0xDA), kind, 160, 161};
        EXPECT_EQ(read_rollup_json(write_rollup_json(config)).value(), config);
    }
}

/// The names are op-node's.
TEST(RollupConfig, json_has_the_fields_that_op_node_reads) {
    const auto text = json::parse(write_rollup_json(full_config(OpFork::jovian)));
    EXPECT_EQ(text["genesis"]["l1"]["number"], 1000);
    EXPECT_EQ(text["genesis"]["l2_time"], 1'700'000'000);
    const auto& system = text["genesis"]["system_config"];
    EXPECT_EQ(system["batcherAddr"], "0xbabababababababababababababababababababa");
    EXPECT_EQ(system["scalar"], "0x010000000000000000000000000000000000000000000000000c5fc500000558");
    EXPECT_EQ(system["gasLimit"], 30'000'000);
    EXPECT_EQ(system["eip1559Params"], "0x000000fa00000006");
    EXPECT_EQ(system["operatorFeeParams"],
              "0x000000000000000000000000000000000000000000000005ffffffffffffffff");
    EXPECT_EQ(text["block_time"], 2);
    EXPECT_EQ(text["max_sequencer_drift"], 1800);
    EXPECT_EQ(text["seq_window_size"], 3600);
    EXPECT_EQ(text["channel_timeout"], 50);
    EXPECT_EQ(text["l2_chain_id"], 901);
    EXPECT_EQ(text["jovian_time"], 0);
    EXPECT_FALSE(json::parse(write_rollup_json(full_config(OpFork::isthmus))).contains("jovian_time"));
    EXPECT_EQ(text["chain_op_config"]["eip1559DenominatorCanyon"], 50);
}

TEST(RollupConfig, a_missing_or_wrong_field_is_named) {
    const auto good = json::parse(write_rollup_json(full_config(OpFork::isthmus)));
    const auto error_of = [](const json& text) { return read_rollup_json(text.dump()).error(); };
    for (const auto* key : {"genesis", "block_time", "l1_chain_id", "deposit_contract_address"}) {
        auto text = good;
        text.erase(key);
        EXPECT_TRUE(error_of(text).is(errors::kRollupJsonField)) << key;
        EXPECT_EQ(error_of(text).args[0], key);
        text[key] = "wrong";
        EXPECT_EQ(error_of(text).args[0], key);
    }
    auto text = good;
    text["genesis"]["l1"]["hash"] = "0x12";
    EXPECT_EQ(error_of(text).args[0], "genesis.l1.hash");
    text = good;
    text["block_time"] = 0;
    EXPECT_EQ(error_of(text).args[0], "block_time");
    text = good;
    text["genesis"]["system_config"]["daFootprintGasScalar"] = 65'536;
    EXPECT_EQ(error_of(text).args[0], "genesis.system_config.daFootprintGasScalar");
    EXPECT_EQ(kind_of(read_rollup_json("{")), &codec::errors::kJsonSyntax);
    EXPECT_EQ(kind_of(read_rollup_json("[]")), &errors::kRollupJsonField);
}

TEST(RollupConfig, a_field_that_might_change_the_rules_is_not_ignored) {
    auto text = json::parse(write_rollup_json(full_config(OpFork::isthmus)));
    text["interop_time"] = 0;
    EXPECT_EQ(read_rollup_json(text.dump()).error().args[0], "interop_time");
    text.erase("interop_time");
    text["protocol_versions_address"] = "0x0000000000000000000000000000000000000000";
    EXPECT_TRUE(read_rollup_json(text.dump()));
}

TEST(RollupConfig, forks_are_active_from_genesis_or_not_at_all) {
    const auto good = json::parse(write_rollup_json(full_config(OpFork::isthmus)));
    auto later = good;
    later["isthmus_time"] = 1'700'000'002;
    auto holocene_alone = good;
    holocene_alone.erase("isthmus_time");
    auto gap = good;
    gap.erase("delta_time");
    auto null = good;
    null["jovian_time"] = nullptr;
    EXPECT_EQ(kind_of(read_rollup_json(later.dump())), &errors::kRollupJsonFork);
    EXPECT_EQ(read_rollup_json(holocene_alone.dump()).error().args[0], "isthmus_time");
    EXPECT_EQ(read_rollup_json(gap.dump()).error().args[0], "delta_time");
    EXPECT_EQ(read_rollup_json(null.dump()).value().fork, OpFork::isthmus);
}

TEST(RollupConfig, times_of_blocks_follow_genesis) {
    EXPECT_EQ(testing::sample_config().time_of_block(10), 1'700'000'020U);
}

}  // namespace
}  // namespace studio::op
