// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/receipt.hpp>
#include <chain/transaction.hpp>
#include <string_view>
#include <vector>

/// Transactions that L1 forces into L2 (OP specs, protocol/deposits.md).
namespace studio::op {

/// keccak("TransactionDeposited(address,address,uint256,bytes)")
inline constexpr Hash32 transaction_deposited_event{
    {0xb3, 0x81, 0x35, 0x68, 0xd9, 0x99, 0x1f, 0xc9, 0x51, 0x96, 0x1f, 0xcb, 0x4c, 0x78, 0x48, 0x93,
     0x57, 0x42, 0x40, 0xa2, 0x89, 0x25, 0x60, 0x4d, 0x09, 0xfc, 0x57, 0x7c, 0x55, 0xbb, 0x7c, 0x32}};

// What makes each deposit's hash unique (source hash computation): a domain and its input.
/// Domain 0, a user's: `log_index` counts the logs of the whole L1 block.
Hash32 user_deposit_source(const Hash32& l1_block_hash, std::uint64_t log_index);
/// Domain 1, the L1 attributes.
Hash32 l1_attributes_source(const Hash32& l1_block_hash, std::uint64_t sequence_number);
/// Domain 2, what an upgrade of the chain brings.
Hash32 upgrade_source(std::string_view intent);

/// The address that a contract of L1 has as a sender on L2: 0x1111…1111 is added modulo 2^160 (address
/// aliasing).
Address aliased(const Address& l1_contract);
Address unaliased(const Address& l2_sender);

/// Reads one TransactionDeposited event. Errors: kDeposit…, kEvent….
Result<chain::Transaction> read_deposit(const chain::Log& event, const Hash32& source_hash);

/// All deposits of one L1 block, in order, from its receipts. Errors as above: a deposit can never be
/// ignored.
Result<std::vector<chain::Transaction>> read_deposits(const std::vector<chain::Receipt>& receipts,
                                                      const Hash32& l1_block_hash, const Address& portal);

/// Version 0 of the event's data: mint, value, gas, whether it creates, and the call data, without padding.
Bytes encode_opaque_data(const chain::Transaction& deposit);
/// The event that the portal emits for a deposit; its source hash is not in it.
chain::Log deposit_log(const chain::Transaction& deposit, const Address& portal);

}  // namespace studio::op
