// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <nlohmann/json.hpp>

#include "rollup_config.hpp"
#include "rollup_json.hpp"

namespace studio::op {
namespace {

using codec::to_hex;
using nlohmann::ordered_json;

ordered_json write_block(const BlockId& block) {
    return {{"hash", to_hex(block.hash)}, {"number", block.number}};
}

/// Denominator and elasticity, four bytes each.
std::string fee_market_hex(const SystemConfig& config) {
    const auto packed = (std::uint64_t{config.eip1559_denominator} << 32U) | config.eip1559_elasticity;
    return to_hex(BytesView{Uint256{packed}.to_hash()}.subspan(24));
}

ordered_json write_system_config(const SystemConfig& config, chain::OpFork fork) {
    ordered_json out{{"batcherAddr", to_hex(config.batcher)},
                     {"overhead", to_hex(Hash32{})},
                     {"scalar", to_hex(packed_fee_scalars(config))},
                     {"gasLimit", config.gas_limit}};
    if (fork >= chain::OpFork::isthmus) {
        out["eip1559Params"] = fee_market_hex(config);
        out["operatorFeeParams"] = to_hex(packed_operator_fee(config));
    }
    if (fork >= chain::OpFork::jovian) {
        out["minBaseFee"] = config.min_base_fee;
        out["daFootprintGasScalar"] = config.da_footprint_gas_scalar;
    }
    return out;
}

ordered_json write_fee_market(const chain::FeeMarket& market) {
    return {{"eip1559Elasticity", market.elasticity},
            {"eip1559Denominator", market.change_denominator},
            {"eip1559DenominatorCanyon", market.change_denominator}};
}

ordered_json write_alt_da(const AltDa& alt_da) {
    return {{"da_challenge_contract_address", to_hex(alt_da.challenge_contract)},
            {"da_commitment_type",
             alt_da.kind == AltDa::Kind::keccak ? json_keys::keccak_kind : json_keys::service_kind},
            {"da_challenge_window", alt_da.challenge_window},
            {"da_resolve_window", alt_da.resolve_window}};
}

}  // namespace

std::string write_rollup_json(const RollupConfig& config) {
    ordered_json out;
    out["genesis"] = {{"l1", write_block(config.l1_genesis)},
                      {"l2", write_block(config.l2_genesis)},
                      {"l2_time", config.l2_genesis_time},
                      {"system_config", write_system_config(config.genesis_system_config, config.fork)}};
    out["block_time"] = config.block_time;
    out["max_sequencer_drift"] = config.max_sequencer_drift;
    out["seq_window_size"] = config.seq_window_size;
    out["channel_timeout"] = config.channel_timeout;
    out["l1_chain_id"] = config.l1_chain_id;
    out["l2_chain_id"] = config.l2_chain_id;
    for (const auto& fork : json_keys::fork_times)
        if (config.fork >= fork.since)
            out[std::string{fork.key}] = 0;
    out["batch_inbox_address"] = to_hex(config.batch_inbox);
    out["deposit_contract_address"] = to_hex(config.deposit_contract);
    out["l1_system_config_address"] = to_hex(config.system_config_contract);
    out["chain_op_config"] = write_fee_market(config.fee_market);
    if (config.alt_da)
        out["alt_da"] = write_alt_da(*config.alt_da);
    return out.dump(2) + "\n";
}

}  // namespace studio::op
