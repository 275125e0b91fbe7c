// SPDX-License-Identifier: GPL-3.0-or-later
#include "render.hpp"

#include <algorithm>
#include <chain/blob_market.hpp>

#include "rollup_receipt.hpp"

namespace studio::rpc {
namespace {

using chain::TransactionType;
using codec::json::Writer;

void write_authorizations(Writer& out, const std::vector<chain::Authorization>& list) {
    out.begin_array();
    for (const auto& item : list) {
        out.begin_object();
        out.key("chainId").quantity(item.chain_id).key("address").hex(item.address.view());
        out.key("nonce").quantity(item.nonce).key("yParity").quantity(item.y_parity);
        out.key("r").quantity(item.r).key("s").quantity(item.s).end_object();
    }
    out.end_array();
}

void write_header_fields(Writer& out, const chain::Header& header) {
    out.key("parentHash").hex(header.parent_hash.view());
    out.key("sha3Uncles").hex(header.ommers_hash.view());
    out.key("miner").hex(header.beneficiary.view());
    out.key("stateRoot").hex(header.state_root.view());
    out.key("transactionsRoot").hex(header.transactions_root.view());
    out.key("receiptsRoot").hex(header.receipts_root.view());
    out.key("logsBloom").hex(header.logs_bloom.view());
    out.key("difficulty").quantity(header.difficulty);
    out.key("number").quantity(header.number);
    out.key("gasLimit").quantity(header.gas_limit);
    out.key("gasUsed").quantity(header.gas_used);
    out.key("timestamp").quantity(header.timestamp);
    out.key("extraData").hex(header.extra_data);
    out.key("mixHash").hex(header.prev_randao.view());
    out.key("nonce").hex(header.nonce);
    if (header.base_fee_per_gas)
        out.key("baseFeePerGas").quantity(*header.base_fee_per_gas);
    if (header.withdrawals_root)
        out.key("withdrawalsRoot").hex(header.withdrawals_root->view());
    if (header.blob_gas_used)
        out.key("blobGasUsed").quantity(*header.blob_gas_used);
    if (header.excess_blob_gas)
        out.key("excessBlobGas").quantity(*header.excess_blob_gas);
    if (header.parent_beacon_block_root)
        out.key("parentBeaconBlockRoot").hex(header.parent_beacon_block_root->view());
    if (header.requests_hash)
        out.key("requestsHash").hex(header.requests_hash->view());
}

void write_ommers(Writer& out, const std::vector<chain::Header>& ommers) {
    out.key("uncles").begin_array();
    for (const auto& ommer : ommers)
        out.hex(chain::header_hash(ommer).view());
    out.end_array();
}

void write_body(Writer& out, const std::vector<chain::TransactionPtr>& transactions, TransactionPlace place,
                BlockForm form) {
    out.key("transactions").begin_array();
    std::uint32_t index = 0;
    for (const auto& transaction : transactions) {
        place.index = index++;
        if (form == BlockForm::full)
            write_transaction(out, *transaction, place);
        else
            out.hex(transaction->hash.view());
    }
    out.end_array();
}

void write_blobs(Writer& out, const chain::Transaction& tx) {
    out.key("maxFeePerBlobGas").quantity(tx.max_fee_per_blob_gas).key("blobVersionedHashes").begin_array();
    for (const auto& hash : tx.blob_versioned_hashes)
        out.hex(hash.view());
    out.end_array();
}

/// EIP-155 for legacy transactions, else the parity. A simulated one has no signature: all of it is zero.
Uint256 v_of(const chain::Transaction& tx) {
    if (tx.type != TransactionType::legacy || tx.signature == crypto::Signature{})
        return Uint256{tx.signature.recovery_id};
    return tx.chain_id ? Uint256{*tx.chain_id} * Uint256{2} + Uint256{35U + tx.signature.recovery_id}
                       : Uint256{27U + tx.signature.recovery_id};
}

void write_signature(Writer& out, const chain::Transaction& tx) {
    out.key("v").quantity(v_of(tx));
    if (tx.type != TransactionType::legacy)
        out.key("yParity").quantity(std::uint64_t{tx.signature.recovery_id});
    out.key("r").quantity(Uint256::from_big_endian(tx.signature.r.view()));
    out.key("s").quantity(Uint256::from_big_endian(tx.signature.s.view()));
}

void write_fees(Writer& out, const chain::Transaction& tx, const Uint256& base_fee) {
    const bool dynamic = tx.type == TransactionType::fee_market || tx.type == TransactionType::blob ||
                         tx.type == TransactionType::set_code;
    out.key("gasPrice").quantity(dynamic ? chain::effective_gas_price(tx, base_fee) : tx.max_fee_per_gas);
    if (dynamic) {
        out.key("maxFeePerGas").quantity(tx.max_fee_per_gas);
        out.key("maxPriorityFeePerGas").quantity(tx.max_priority_fee_per_gas);
    }
    if (tx.type == TransactionType::blob)
        write_blobs(out, tx);
    if (tx.type != TransactionType::legacy) {
        out.key("accessList");
        write_access_list(out, tx.access_list);
    }
    if (tx.type == TransactionType::set_code) {
        out.key("authorizationList");
        write_authorizations(out, tx.authorizations);
    }
}

template <class Value>
void quantity_or_null(Writer& out, const char* key, const std::optional<Value>& value) {
    out.key(key);
    if (value)
        out.quantity(std::uint64_t{*value});
    else
        out.null();
}

void address_or_null(Writer& out, const char* key, const std::optional<Address>& address) {
    out.key(key);
    if (address)
        out.hex(address->view());
    else
        out.null();
}

/// EIP-658; before it the root of the state stood in its place.
void write_outcome(Writer& out, const chain::Receipt& receipt) {
    if (receipt.post_state_root)
        out.key("root").hex(receipt.post_state_root->view());
    else
        out.key("status").quantity(std::uint64_t{receipt.success ? 1U : 0U});
}

}  // namespace

void write_withdrawals(Writer& out, const std::vector<chain::Withdrawal>& withdrawals) {
    out.key("withdrawals").begin_array();
    for (const auto& withdrawal : withdrawals) {
        out.begin_object().key("index").quantity(withdrawal.index);
        out.key("validatorIndex").quantity(withdrawal.validator_index);
        out.key("address").hex(withdrawal.address.view());
        out.key("amount").quantity(withdrawal.amount_gwei).end_object();
    }
    out.end_array();
}

void write_access_list(Writer& out, const chain::AccessList& list) {
    out.begin_array();
    for (const auto& entry : list) {
        out.begin_object().key("address").hex(entry.address.view()).key("storageKeys").begin_array();
        for (const auto& key : entry.storage_keys)
            out.hex(key.view());
        out.end_array().end_object();
    }
    out.end_array();
}

void write_transaction(Writer& out, const chain::SignedTransaction& transaction,
                       const TransactionPlace& place) {
    const auto& tx = transaction.fields;
    out.begin_object();
    out.key("type").quantity(static_cast<std::uint64_t>(tx.type));
    if (tx.chain_id)  // a legacy transaction may be of any chain (EIP-155)
        out.key("chainId").quantity(*tx.chain_id);
    out.key("nonce").quantity(tx.nonce);
    out.key("gas").quantity(tx.gas_limit);
    write_fees(out, tx, place.base_fee);
    address_or_null(out, "to", tx.to);
    out.key("value").quantity(tx.value);
    out.key("input").hex(tx.data);
    write_signature(out, tx);
    out.key("hash").hex(transaction.hash.view());
    out.key("from").hex(transaction.sender.view());
    out.key("blockHash");
    if (place.block_hash)
        out.hex(place.block_hash->view());
    else
        out.null();
    quantity_or_null(out, "blockNumber", place.block_number);
    quantity_or_null(out, "blockTimestamp", place.timestamp);
    quantity_or_null(out, "transactionIndex", place.index);
    out.end_object();
}

TransactionPlace no_place(const Uint256& base_fee) {
    TransactionPlace place;
    place.base_fee = base_fee;
    return place;
}

TransactionPlace place_in(const chain::SealedBlock& block, std::uint32_t index) {
    const auto& header = block.block.header;
    return {block.hash, header.number, index, header.base_fee_per_gas.value_or(Uint256{}), header.timestamp};
}

void write_head(Writer& out, const chain::SealedBlock& block) {
    out.begin_object().key("hash").hex(block.hash.view());
    write_header_fields(out, block.block.header);
    out.end_object();
}

void write_block_members(Writer& out, const chain::SealedBlock& block, BlockForm form) {
    out.key("hash").hex(block.hash.view());
    write_header_fields(out, block.block.header);
    out.key("size").quantity(std::uint64_t{chain::encode_block(block.block).size()});
    write_ommers(out, block.block.ommers);
    write_body(out, block.block.transactions, place_in(block, 0), form);
    if (block.block.withdrawals)
        write_withdrawals(out, *block.block.withdrawals);
}

void write_block(Writer& out, const chain::SealedBlock& block, BlockForm form) {
    out.begin_object();
    write_block_members(out, block, form);
    out.end_object();
}

void write_pending_block(Writer& out, const chain::Header& draft,
                         const std::vector<chain::TransactionPtr>& transactions, BlockForm form) {
    out.begin_object().key("hash").null();
    write_header_fields(out, draft);
    out.key("size").quantity(std::uint64_t{0});
    write_ommers(out, {});
    write_body(out, transactions,
               {std::nullopt, draft.number, std::nullopt, draft.base_fee_per_gas.value_or(Uint256{}),
                draft.timestamp},
               form);
    if (draft.withdrawals_root)
        write_withdrawals(out, {});
    out.end_object();
}

std::vector<store::FoundLog> logs_of(const chain::SealedBlock& block) {
    std::vector<store::FoundLog> found;
    const auto& header = block.block.header;
    for (std::uint32_t i = 0; i < block.receipts.size(); ++i)
        for (const auto& log : block.receipts[i].logs)
            found.push_back({{header.number, static_cast<std::uint32_t>(found.size())},
                             i,
                             block.block.transactions[i]->hash,
                             block.hash,
                             header.timestamp,
                             log});
    return found;
}

void write_log(Writer& out, const store::FoundLog& log) {
    out.begin_object().key("address").hex(log.log.address.view()).key("topics").begin_array();
    for (const auto& topic : log.log.topics)
        out.hex(topic.view());
    out.end_array().key("data").hex(log.log.data);
    out.key("blockNumber").quantity(log.at.block).key("blockHash").hex(log.block_hash.view());
    out.key("blockTimestamp").quantity(log.timestamp);
    out.key("transactionHash").hex(log.transaction_hash.view());
    out.key("transactionIndex").quantity(std::uint64_t{log.transaction});
    out.key("logIndex").quantity(std::uint64_t{log.at.index});
    out.key("removed").boolean(false).end_object();
}

void write_receipt(Writer& out, const chain::SealedBlock& block, std::size_t index,
                   const std::vector<store::FoundLog>& logs, const chain::ChainConfig& rules) {
    const auto& header = block.block.header;
    const auto& transaction = *block.block.transactions[index];
    const auto& receipt = block.receipts[index];
    out.begin_object();
    out.key("type").quantity(static_cast<std::uint64_t>(receipt.type));
    write_outcome(out, receipt);
    out.key("cumulativeGasUsed").quantity(receipt.cumulative_gas_used);
    out.key("gasUsed").quantity(receipt.gas_used);
    out.key("effectiveGasPrice").quantity(receipt.effective_gas_price);
    out.key("logsBloom").hex(receipt.logs_bloom.view());
    out.key("logs").begin_array();
    const auto by_transaction = [](const auto& log, std::size_t i) { return log.transaction < i; };
    for (auto log = std::lower_bound(logs.begin(), logs.end(), index, by_transaction);
         log != logs.end() && log->transaction == index; ++log)
        write_log(out, *log);
    out.end_array();
    out.key("transactionHash").hex(transaction.hash.view());
    out.key("transactionIndex").quantity(static_cast<std::uint64_t>(index));
    out.key("blockHash").hex(block.hash.view()).key("blockNumber").quantity(header.number);
    out.key("from").hex(transaction.sender.view());
    address_or_null(out, "to", transaction.fields.to);
    address_or_null(out, "contractAddress", receipt.contract_address);
    if (transaction.fields.type == TransactionType::blob) {
        const auto blobs = transaction.fields.blob_versioned_hashes.size();
        out.key("blobGasUsed").quantity(std::uint64_t{blobs * chain::gas_per_blob});
        out.key("blobGasPrice")
            .quantity(chain::blob_base_fee(header.excess_blob_gas.value_or(0), rules.blobs));
    }
    write_rollup_fields(out, block, index, rules);
    out.end_object();
}

}  // namespace studio::rpc
