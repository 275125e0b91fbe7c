// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <codec/json.hpp>
#include <store/chain_store.hpp>

/// The execution-apis' JSON of blocks, transactions, receipts and logs.
namespace studio::rpc {

/// Where a transaction stands; empty fields of a pending one are null.
struct TransactionPlace {
    std::optional<Hash32> block_hash;
    std::optional<std::uint64_t> block_number;
    std::optional<std::uint32_t> index;
    Uint256 base_fee;                        // for gasPrice
    std::optional<std::uint64_t> timestamp;  // seconds, of the block
};

enum class BlockForm : std::uint8_t { hashes, full };

/// Of a transaction that no stored block holds.
TransactionPlace no_place(const Uint256& base_fee);
/// Place number `index` of a stored block.
TransactionPlace place_in(const chain::SealedBlock& block, std::uint32_t index);

void write_block(codec::json::Writer& out, const chain::SealedBlock& block, BlockForm form);
/// The same without the brackets of the object, for one that says more.
void write_block_members(codec::json::Writer& out, const chain::SealedBlock& block, BlockForm form);
/// A header alone, as eth_subscribe's newHeads sends it.
void write_head(codec::json::Writer& out, const chain::SealedBlock& block);
/// The block that preconfirmations promise: no hash, no roots.
void write_pending_block(codec::json::Writer& out, const chain::Header& draft,
                         const std::vector<chain::TransactionPtr>& transactions, BlockForm form);
/// A member of a block or payload (EIP-4895).
void write_withdrawals(codec::json::Writer& out, const std::vector<chain::Withdrawal>& withdrawals);
void write_access_list(codec::json::Writer& out, const chain::AccessList& list);
void write_transaction(codec::json::Writer& out, const chain::SignedTransaction& transaction,
                       const TransactionPlace& place);
void write_log(codec::json::Writer& out, const store::FoundLog& log);
/// The logs of a block as eth_getLogs numbers them.
std::vector<store::FoundLog> logs_of(const chain::SealedBlock& block);
/// `logs` are those of the whole block, `rules` those it followed.
void write_receipt(codec::json::Writer& out, const chain::SealedBlock& block, std::size_t index,
                   const std::vector<store::FoundLog>& logs, const chain::ChainConfig& rules);

}  // namespace studio::rpc
