// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/rlp.hpp>
#include <limits>

#include "chain_errors.hpp"
#include "read_field.hpp"
#include "transaction.hpp"
#include "transaction_lists.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Decoder;

Result<void> read_data(Decoder& list, Bytes& data) {
    STUDIO_TRY(content, list.bytes());
    data.assign(content.begin(), content.end());
    return {};
}

std::size_t field_count(TransactionType type) {
    switch (type) {
        case TransactionType::legacy:
            return 9;
        case TransactionType::access_list:
            return 11;
        case TransactionType::fee_market:
            return 12;
        case TransactionType::blob:
            return 14;
        case TransactionType::set_code:
            return 13;
        case TransactionType::deposit:
            return 8;
    }
    return 0;
}

/// The type byte of a typed transaction is taken off `encoded`; a list is a legacy transaction (EIP-2718).
Result<TransactionType> read_type(BytesView& encoded) {
    if (encoded.empty())
        return fail(errors::kTransactionEmpty);
    if (encoded[0] >= 0xC0)
        return TransactionType::legacy;
    const auto type = static_cast<TransactionType>(encoded[0]);
    if (type == TransactionType::legacy || field_count(type) == 0)
        return fail(errors::kTransactionUnknownType, {std::to_string(encoded[0])});
    encoded = encoded.subspan(1);
    return type;
}

/// EIP-7702: the bounds that make a whole transaction invalid; a wrong signature only makes its tuple void.
Result<Authorization> read_authorization(Decoder& tuples) {
    Authorization authorization;
    STUDIO_TRY(fields, tuples.list());
    STUDIO_CHECK(read_field(authorization.chain_id, fields.u256()));
    STUDIO_CHECK(read_field(authorization.address, fields.address()));
    STUDIO_CHECK(read_field(authorization.nonce, fields.u64()));
    STUDIO_CHECK(read_field(authorization.y_parity, fields.u256()));
    if (authorization.y_parity > Uint256{0xFF})
        return fail(errors::kSignatureBadV, {authorization.y_parity.to_decimal()});
    STUDIO_CHECK(read_field(authorization.r, fields.u256()));
    STUDIO_CHECK(read_field(authorization.s, fields.u256()));
    STUDIO_CHECK(fields.expect_end());
    return authorization;
}

Result<void> read_blob_fields(Decoder& list, Transaction& transaction) {
    STUDIO_CHECK(read_field(transaction.max_fee_per_blob_gas, list.u256()));
    STUDIO_TRY(hashes, list.list());
    while (!hashes.empty()) {
        STUDIO_TRY(hash, hashes.hash());
        transaction.blob_versioned_hashes.push_back(hash);
    }
    if (transaction.blob_versioned_hashes.empty())
        return fail(errors::kTransactionNoBlobs);
    return {};
}

/// EIP-155: 27 and 28 stand for no chain, 35 + 2 * chain_id + parity for one.
Result<void> apply_legacy_v(const Uint256& v, Transaction& transaction) {
    if (v == Uint256{27} || v == Uint256{28}) {
        transaction.signature.recovery_id = static_cast<std::uint8_t>(v.low64() - 27);
        return {};
    }
    if (v < Uint256{35})
        return fail(errors::kSignatureBadV, {v.to_decimal()});
    const auto offset = v - Uint256{35};
    const auto chain_id = offset >> 1;
    if (!chain_id.fits_u64())
        return fail(errors::kSignatureChainTooLarge);
    transaction.chain_id = chain_id.low64();
    transaction.signature.recovery_id = static_cast<std::uint8_t>(offset.low64() & 1U);
    return {};
}

Result<void> read_signature(Decoder& list, Transaction& transaction) {
    STUDIO_TRY(v, list.u256());
    if (transaction.type == TransactionType::legacy) {
        STUDIO_CHECK(apply_legacy_v(v, transaction));
    } else {
        if (v > Uint256{1})
            return fail(errors::kSignatureBadV, {v.to_decimal()});
        transaction.signature.recovery_id = static_cast<std::uint8_t>(v.low64());
    }
    STUDIO_TRY(r, list.u256());
    STUDIO_TRY(s, list.u256());
    transaction.signature.r = r.to_hash();
    transaction.signature.s = s.to_hash();
    return {};
}

Result<void> read_deposit(Decoder& list, Transaction& transaction) {
    STUDIO_CHECK(read_field(transaction.source_hash, list.hash()));
    STUDIO_CHECK(read_field(transaction.from, list.address()));
    STUDIO_CHECK(read_field(transaction.to, list.optional_address()));
    STUDIO_CHECK(read_field(transaction.mint, list.u256()));
    STUDIO_CHECK(read_field(transaction.value, list.u256()));
    STUDIO_CHECK(read_field(transaction.gas_limit, list.u64()));
    STUDIO_TRY(is_system, list.u64());
    if (is_system > 1)
        return fail(errors::kTransactionBadFlag, {"isSystemTx"});
    transaction.is_system = is_system == 1;
    return read_data(list, transaction.data);
}

Result<void> read_fees(Decoder& list, Transaction& transaction) {
    STUDIO_CHECK(read_field(transaction.max_priority_fee_per_gas, list.u256()));
    if (transaction.type <= TransactionType::access_list) {
        transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas;  // the gas price
        return {};
    }
    return read_field(transaction.max_fee_per_gas, list.u256());
}

Result<void> read_fields(Decoder& list, Transaction& transaction) {
    if (transaction.type == TransactionType::deposit)
        return read_deposit(list, transaction);
    if (transaction.type != TransactionType::legacy)
        STUDIO_CHECK(read_field(transaction.chain_id, list.u64()));
    STUDIO_CHECK(read_field(transaction.nonce, list.u64()));
    STUDIO_CHECK(read_fees(list, transaction));
    STUDIO_CHECK(read_field(transaction.gas_limit, list.u64()));
    STUDIO_CHECK(read_field(transaction.to, list.optional_address()));
    STUDIO_CHECK(read_field(transaction.value, list.u256()));
    STUDIO_CHECK(read_data(list, transaction.data));
    if (transaction.type != TransactionType::legacy)
        STUDIO_CHECK(read_field(transaction.access_list, read_access_list(list)));
    if (transaction.type == TransactionType::blob)
        STUDIO_CHECK(read_blob_fields(list, transaction));
    if (transaction.type == TransactionType::set_code)
        STUDIO_CHECK(read_field(transaction.authorizations, read_authorizations(list)));
    return read_signature(list, transaction);
}

/// Rules that need neither state nor block.
Result<void> check_fields(const Transaction& transaction) {
    if (transaction.nonce == std::numeric_limits<std::uint64_t>::max())
        return fail(errors::kTransactionNonceTooHigh);
    const bool must_call =
        transaction.type == TransactionType::blob || transaction.type == TransactionType::set_code;
    if (must_call && !transaction.to)
        return fail(errors::kTransactionNeedsRecipient,
                    {std::to_string(static_cast<unsigned>(transaction.type))});
    if (transaction.type == TransactionType::set_code && transaction.authorizations.empty())
        return fail(errors::kTransactionNoAuthorizations);
    if (transaction.max_priority_fee_per_gas > transaction.max_fee_per_gas)
        return fail(errors::kTransactionTipAboveFee);
    Uint256 product;
    if (mul_overflow(transaction.max_fee_per_gas, Uint256{transaction.gas_limit}, product))
        return fail(errors::kTransactionFeeOverflow);
    return {};
}

}  // namespace

Result<AccessList> read_access_list(Decoder& fields) {
    AccessList access_list;
    STUDIO_TRY(entries, fields.list());
    while (!entries.empty()) {
        STUDIO_TRY(item, entries.list());
        auto& entry = access_list.emplace_back();
        STUDIO_CHECK(read_field(entry.address, item.address()));
        STUDIO_TRY(keys, item.list());
        while (!keys.empty()) {
            STUDIO_TRY(key, keys.hash());
            entry.storage_keys.push_back(key);
        }
        STUDIO_CHECK(item.expect_end());
    }
    return access_list;
}

Result<std::vector<Authorization>> read_authorizations(Decoder& fields) {
    std::vector<Authorization> authorizations;
    STUDIO_TRY(tuples, fields.list());
    while (!tuples.empty()) {
        STUDIO_TRY(authorization, read_authorization(tuples));
        authorizations.push_back(authorization);
    }
    return authorizations;
}

Result<Transaction> decode_transaction(BytesView encoded) {
    STUDIO_TRY(type, read_type(encoded));
    Decoder input{encoded};
    STUDIO_TRY(list, input.list());
    STUDIO_CHECK(input.expect_end());
    STUDIO_TRY(count, list.count());
    if (count != field_count(type))
        return fail(errors::kTransactionFieldCount,
                    {std::to_string(count), std::to_string(field_count(type))});
    Transaction transaction;
    transaction.type = type;
    STUDIO_CHECK(read_fields(list, transaction));
    STUDIO_CHECK(check_fields(transaction));
    return transaction;
}

}  // namespace studio::chain
