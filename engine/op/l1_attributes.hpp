// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <chain/transaction.hpp>

#include "rollup_config.hpp"

/// What every L2 block says of L1 in its first transaction (OP specs, protocol/deposits.md: L1 attributes
/// deposited transaction; the l1-attributes.md of Ecotone, Isthmus and Jovian).
namespace studio::op {

/// The account that only such transactions come from, 0xDeaD…0001.
inline constexpr Address l1_attributes_depositor{{0xde, 0xad, 0xde, 0xad, 0xde, 0xad, 0xde,
                                                  0xad, 0xde, 0xad, 0xde, 0xad, 0xde, 0xad,
                                                  0xde, 0xad, 0xde, 0xad, 0x00, 0x01}};
inline constexpr std::uint64_t l1_attributes_gas = 1'000'000;

struct L1Attributes {
    BlockId origin;                     // the L1 block that the L2 block belongs to
    std::uint64_t origin_time = 0;      // seconds
    std::uint64_t sequence_number = 0;  // L2 blocks since the first one with this origin
    Uint256 base_fee;                   // of L1, wei a gas
    Uint256 blob_base_fee;              // of L1, wei a blob gas
    Hash32 batcher_hash;
    std::uint32_t base_fee_scalar = 0;
    std::uint32_t blob_base_fee_scalar = 0;
    std::uint32_t operator_fee_scalar = 0;      // since Isthmus
    std::uint64_t operator_fee_constant = 0;    // wei, since Isthmus
    std::uint16_t da_footprint_gas_scalar = 0;  // since Jovian

    friend bool operator==(const L1Attributes&, const L1Attributes&) = default;
};

/// The attributes of an L2 block by its origin's header, L1's blob parameters at that block, and the system
/// configuration after that block. Fields that the L2's fork does not have stay 0.
L1Attributes l1_attributes_of(const chain::Header& l1_block, const chain::BlobSchedule& l1_blobs,
                              std::uint64_t sequence_number, const SystemConfig& config, chain::OpFork fork);

/// The call to L1Block: packed, not ABI-encoded. Fields that the fork does not have are left out.
Bytes encode_l1_attributes(const L1Attributes& attributes, chain::OpFork fork);
/// Reads the call of any of the forks. Errors: kAttributes….
Result<L1Attributes> decode_l1_attributes(BytesView call_data);

/// The whole deposit.
chain::Transaction l1_attributes_deposit(const L1Attributes& attributes, chain::OpFork fork);
/// What a block's first transaction says. Errors: kAttributes….
Result<L1Attributes> read_l1_attributes(const chain::Transaction& first_of_block);

}  // namespace studio::op
