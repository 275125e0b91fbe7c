// SPDX-License-Identifier: GPL-3.0-or-later
#include "refs.hpp"

#include <chain/op_header.hpp>
#include <op/l1_attributes.hpp>

namespace studio::derivation {
namespace {

bool is_genesis(const chain::SealedBlock& block, const op::RollupConfig& config) {
    return block.block.header.number <= config.l2_genesis.number;
}

Result<op::L1Attributes> attributes_in(const chain::SealedBlock& block) {
    const auto& transactions = block.block.transactions;
    return op::read_l1_attributes(transactions.empty() ? chain::Transaction{} : transactions.front()->fields);
}

}  // namespace

L1Ref l1_ref_of(const chain::SealedBlock& block) {
    const auto& header = block.block.header;
    return {block.hash, header.number, header.parent_hash, header.timestamp};
}

Result<L2Ref> l2_ref_of(const chain::SealedBlock& block, const op::RollupConfig& config) {
    const auto& header = block.block.header;
    if (is_genesis(block, config))
        return L2Ref{block.hash, header.number, header.timestamp, config.l1_genesis, 0};
    STUDIO_TRY(attributes, attributes_in(block));
    return L2Ref{block.hash, header.number, header.timestamp, attributes.origin, attributes.sequence_number};
}

Result<op::SystemConfig> system_config_of(const chain::SealedBlock& block, const op::RollupConfig& config) {
    if (is_genesis(block, config))
        return config.genesis_system_config;
    STUDIO_TRY(attributes, attributes_in(block));
    op::SystemConfig system;
    std::copy(attributes.batcher_hash.begin() + 12, attributes.batcher_hash.end(), system.batcher.begin());
    system.base_fee_scalar = attributes.base_fee_scalar;
    system.blob_base_fee_scalar = attributes.blob_base_fee_scalar;
    system.operator_fee_scalar = attributes.operator_fee_scalar;
    system.operator_fee_constant = attributes.operator_fee_constant;
    system.da_footprint_gas_scalar = attributes.da_footprint_gas_scalar;
    system.gas_limit = block.block.header.gas_limit;
    if (const auto fees = chain::fee_parameters_in(block.block.header.extra_data)) {
        system.eip1559_denominator = static_cast<std::uint32_t>(fees->market.change_denominator);
        system.eip1559_elasticity = static_cast<std::uint32_t>(fees->market.elasticity);
        system.min_base_fee = fees->min_base_fee.low64();
    }
    return system;
}

}  // namespace studio::derivation
