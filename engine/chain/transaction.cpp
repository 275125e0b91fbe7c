// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.hpp"

#include <algorithm>
#include <crypto/keccak256.hpp>

#include "transaction_fields.hpp"
#include "transaction_lists.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Encoder;

Uint256 as_number(const Hash32& bytes) {
    return Uint256::from_big_endian(bytes.view());
}

void add_blob_fields(Encoder& encoder, const Transaction& transaction) {
    encoder.add(transaction.max_fee_per_blob_gas);
    const auto hashes = encoder.begin_list();
    for (const auto& hash : transaction.blob_versioned_hashes)
        encoder.add(hash);
    encoder.end_list(hashes);
}

/// OP specs/protocol/deposits.md, "The Deposited Transaction Type".
void add_deposit_fields(Encoder& encoder, const Transaction& transaction) {
    encoder.add(transaction.source_hash)
        .add(transaction.from)
        .add(transaction.to)
        .add(transaction.mint)
        .add(transaction.value)
        .add(transaction.gas_limit)
        .add(std::uint64_t{transaction.is_system})
        .add(BytesView{transaction.data});
}

void add_fees(Encoder& encoder, const Transaction& transaction) {
    if (transaction.type > TransactionType::access_list)
        encoder.add(transaction.max_priority_fee_per_gas);
    encoder.add(transaction.max_fee_per_gas);
}

}  // namespace

void add_access_list(Encoder& encoder, const AccessList& access_list) {
    const auto list = encoder.begin_list();
    for (const auto& entry : access_list) {
        const auto item = encoder.begin_list();
        encoder.add(entry.address);
        const auto keys = encoder.begin_list();
        for (const auto& key : entry.storage_keys)
            encoder.add(key);
        encoder.end_list(keys);
        encoder.end_list(item);
    }
    encoder.end_list(list);
}

void add_authorizations(Encoder& encoder, const std::vector<Authorization>& authorizations) {
    const auto list = encoder.begin_list();
    for (const auto& authorization : authorizations) {
        const auto item = encoder.begin_list();
        encoder.add(authorization.chain_id)
            .add(authorization.address)
            .add(authorization.nonce)
            .add(authorization.y_parity)
            .add(authorization.r)
            .add(authorization.s);
        encoder.end_list(item);
    }
    encoder.end_list(list);
}

void add_unsigned_fields(Encoder& encoder, const Transaction& transaction) {
    if (transaction.type == TransactionType::deposit)
        return add_deposit_fields(encoder, transaction);
    const bool is_typed = transaction.type != TransactionType::legacy;
    if (is_typed)
        encoder.add(transaction.chain_id.value_or(0));
    encoder.add(transaction.nonce);
    add_fees(encoder, transaction);
    encoder.add(transaction.gas_limit)
        .add(transaction.to)
        .add(transaction.value)
        .add(BytesView{transaction.data});
    if (is_typed)
        add_access_list(encoder, transaction.access_list);
    if (transaction.type == TransactionType::blob)
        add_blob_fields(encoder, transaction);
    if (transaction.type == TransactionType::set_code)
        add_authorizations(encoder, transaction.authorizations);
}

Uint256 signature_v(const Transaction& transaction) {
    const Uint256 parity{transaction.signature.recovery_id};
    if (transaction.type != TransactionType::legacy)
        return parity;
    if (!transaction.chain_id)
        return parity + Uint256{27};
    return parity + Uint256{35} + (Uint256{*transaction.chain_id} << 1);
}

Bytes encode_transaction(const Transaction& transaction) {
    Bytes out;
    out.reserve(160 + transaction.data.size());
    if (transaction.type != TransactionType::legacy)
        out.push_back(static_cast<std::uint8_t>(transaction.type));
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    add_unsigned_fields(encoder, transaction);
    if (transaction.type != TransactionType::deposit) {
        encoder.add(signature_v(transaction));
        encoder.add(as_number(transaction.signature.r)).add(as_number(transaction.signature.s));
    }
    encoder.end_list(list);
    return out;
}

Address create_address(const Address& sender, std::uint64_t nonce) {
    const auto hash = crypto::keccak256(codec::rlp::encode_list(sender, nonce));
    return Address::right_aligned(hash.view());
}

Address create2_address(const Address& sender, const Hash32& salt, const Hash32& init_code_hash) {
    std::array<std::uint8_t, 1 + 20 + 32 + 32> preimage{0xFF};
    auto out = std::copy(sender.begin(), sender.end(), preimage.begin() + 1);
    out = std::copy(salt.begin(), salt.end(), out);
    std::copy(init_code_hash.begin(), init_code_hash.end(), out);
    return Address::right_aligned(crypto::keccak256(preimage).view());
}

}  // namespace studio::chain
