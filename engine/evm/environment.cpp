// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_market.hpp>

#include "execution.hpp"
#include "gas_tables.hpp"

namespace studio::evm {

BlockEnvironment environment_of(const chain::Header& header, const chain::ChainConfig& config,
                                const BlockHashes* hashes) {
    BlockEnvironment environment;
    environment.number = header.number;
    environment.timestamp = header.timestamp;
    environment.gas_limit = header.gas_limit;
    environment.beneficiary = header.beneficiary;
    environment.prev_randao =
        rules_of(config).has_difficulty ? header.difficulty.to_hash() : header.prev_randao;
    environment.base_fee = header.base_fee_per_gas.value_or(Uint256{});
    environment.blob_base_fee = chain::blob_base_fee(header.excess_blob_gas.value_or(0), config.blobs);
    environment.parent_beacon_block_root = header.parent_beacon_block_root.value_or(Hash32{});
    environment.parent_hash = header.parent_hash;
    environment.hashes = hashes;
    return environment;
}

}  // namespace studio::evm
