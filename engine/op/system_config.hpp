// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <chain/receipt.hpp>
#include <cstdint>
#include <vector>

/// The part of a rollup's configuration that a contract on L1 keeps, and that changes by its events (OP
/// specs, protocol/system-config.md and what Ecotone, Holocene, Isthmus and Jovian added).
namespace studio::op {

struct SystemConfig {
    Address batcher;  // who signs batcher transactions
    std::uint32_t base_fee_scalar = 0;
    std::uint32_t blob_base_fee_scalar = 0;
    std::uint64_t gas_limit = 0;
    std::uint32_t eip1559_denominator = 0;  // Holocene; 0 together with the elasticity: the chain's defaults
    std::uint32_t eip1559_elasticity = 0;
    std::uint32_t operator_fee_scalar = 0;      // Isthmus
    std::uint64_t operator_fee_constant = 0;    // wei, Isthmus
    std::uint64_t min_base_fee = 0;             // wei a gas, Jovian
    std::uint16_t da_footprint_gas_scalar = 0;  // Jovian; 0: the default, 400

    friend bool operator==(const SystemConfig&, const SystemConfig&) = default;
};

/// keccak("ConfigUpdate(uint256,uint8,bytes)")
inline constexpr Hash32 config_update_event{{0x1d, 0x2b, 0x0b, 0xda, 0x21, 0xd5, 0x6b, 0x8b, 0xd1, 0x2d, 0x4f,
                                             0x94, 0xeb, 0xac, 0xff, 0xdf, 0xb3, 0x5f, 0x5e, 0x22, 0x6f, 0x84,
                                             0xb4, 0x61, 0x10, 0x3b, 0xb8, 0xbe, 0xab, 0x63, 0x53, 0xbe}};

/// The second argument of ConfigUpdate.
enum class ConfigUpdate : std::uint8_t {
    batcher = 0,
    fee_scalars = 1,
    gas_limit = 2,
    unsafe_block_signer = 3,  // changes nothing here: derivation does not ask who signs unsafe blocks
    eip1559_params = 4,
    operator_fee_params = 5,
    min_base_fee = 6,
    da_footprint_gas_scalar = 7,
};

/// The word in which L1 keeps both fee scalars: version 1, Ecotone's.
Hash32 packed_fee_scalars(const SystemConfig& config);
/// Version 1, or the older version 0, which has no scalar for blobs. Error: kConfigBadScalars.
Result<void> unpack_fee_scalars(SystemConfig& config, const Hash32& word);
/// The word in which L1 keeps what the operator gets (version 0), and which goes by events too.
Hash32 packed_operator_fee(const SystemConfig& config);

/// The batcher as the L1 attributes have it: version 0, the address alone.
Hash32 batcher_hash(const SystemConfig& config);

/// The configuration after one event of the SystemConfig contract. Errors: kConfig…, kEvent….
Result<SystemConfig> apply_config_update(const SystemConfig& config, const chain::Log& event);

/// The configuration after all events of one L1 block. An event that is no valid update changes nothing
/// (OP specs, protocol/derivation.md: L1 traversal).
SystemConfig apply_config_updates(SystemConfig config, const std::vector<chain::Receipt>& receipts,
                                  const Address& system_config_contract);

/// An event as the contract would emit it, with the values of `config`; for tests and simulated operators. Of
/// `unsafe_block_signer` the new signer is the batcher.
chain::Log config_update_log(const SystemConfig& config, ConfigUpdate update, const Address& contract);

}  // namespace studio::op
