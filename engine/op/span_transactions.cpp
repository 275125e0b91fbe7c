// SPDX-License-Identifier: GPL-3.0-or-later
#include "span_transactions.hpp"

#include <algorithm>
#include <chain/read_field.hpp>
#include <chain/transaction_lists.hpp>
#include <string>

#include "op_errors.hpp"

namespace studio::op {
namespace {

using chain::read_field;
using chain::Transaction;
using chain::TransactionType;

constexpr std::uint8_t first_list_byte = 0x80;  // below: the byte of a type (EIP-2718)
constexpr std::size_t signature_size = 64;

bool may_stand_in_span(TransactionType type) {
    return type <= TransactionType::fee_market || type == TransactionType::set_code;
}

/// The fields that have no column of their own.
void append_data(Bytes& out, const Transaction& transaction) {
    if (transaction.type != TransactionType::legacy)
        out.push_back(static_cast<std::uint8_t>(transaction.type));
    codec::rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(transaction.value);
    if (transaction.type > TransactionType::access_list)
        encoder.add(transaction.max_priority_fee_per_gas);
    encoder.add(transaction.max_fee_per_gas).add(BytesView{transaction.data});
    if (transaction.type != TransactionType::legacy)
        chain::add_access_list(encoder, transaction.access_list);
    if (transaction.type == TransactionType::set_code)
        chain::add_authorizations(encoder, transaction.authorizations);
    encoder.end_list(list);
}

/// Takes the byte of the type off, if there is one. The index is for errors.
Result<TransactionType> read_type(FieldReader& reader, std::size_t index) {
    if (reader.empty())
        return fail(errors::kSpanTruncated);
    const auto first = reader.rest()[0];
    if (first >= first_list_byte)
        return TransactionType::legacy;
    const auto type = static_cast<TransactionType>(first);
    if (type == TransactionType::legacy || !may_stand_in_span(type))
        return fail(errors::kSpanTransactionType, {std::to_string(index), std::to_string(first)});
    reader.take(1);
    return type;
}

Result<codec::rlp::Decoder> read_list(FieldReader& reader) {
    codec::rlp::Decoder decoder{reader.rest()};
    STUDIO_TRY(list, decoder.list());
    reader.take(reader.rest().size() - decoder.rest().size());
    return list;
}

Result<void> read_data(FieldReader& reader, std::size_t index, Transaction& transaction) {
    STUDIO_CHECK(read_field(transaction.type, read_type(reader, index)));
    STUDIO_TRY(list, read_list(reader));
    STUDIO_CHECK(read_field(transaction.value, list.u256()));
    STUDIO_CHECK(read_field(transaction.max_priority_fee_per_gas, list.u256()));
    transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas;  // the gas price of older types
    if (transaction.type > TransactionType::access_list)
        STUDIO_CHECK(read_field(transaction.max_fee_per_gas, list.u256()));
    STUDIO_TRY(data, list.bytes());
    transaction.data.assign(data.begin(), data.end());
    if (transaction.type != TransactionType::legacy)
        STUDIO_CHECK(read_field(transaction.access_list, chain::read_access_list(list)));
    if (transaction.type == TransactionType::set_code)
        STUDIO_CHECK(read_field(transaction.authorizations, chain::read_authorizations(list)));
    return list.expect_end();
}

/// Passes over the data of so many transactions, and counts the legacy ones.
Result<std::size_t> skip_data(FieldReader& reader, std::size_t count) {
    std::size_t legacy = 0;
    for (std::size_t i = 0; i < count; ++i) {
        STUDIO_TRY(type, read_type(reader, i));
        STUDIO_CHECK(read_list(reader));
        legacy += type == TransactionType::legacy ? 1 : 0;
    }
    return legacy;
}

}  // namespace

Result<void> SpanTransactionWriter::add(BytesView encoded) {
    const auto index = std::to_string(creates_.size());
    STUDIO_TRY(transaction, chain::decode_transaction(encoded));
    if (!may_stand_in_span(transaction.type))
        return fail(errors::kSpanTransactionType,
                    {index, std::to_string(static_cast<unsigned>(transaction.type))});
    if (transaction.chain_id.value_or(chain_id_) != chain_id_)
        return fail(errors::kSpanOtherChain,
                    {index, std::to_string(*transaction.chain_id), std::to_string(chain_id_)});
    creates_.push_back(!transaction.to.has_value());
    y_parity_.push_back(transaction.signature.recovery_id != 0);
    if (transaction.type == TransactionType::legacy)
        is_protected_.push_back(transaction.chain_id.has_value());
    append(signatures_, transaction.signature.r.view());
    append(signatures_, transaction.signature.s.view());
    if (transaction.to)
        append(recipients_, transaction.to->view());
    append_data(data_, transaction);
    append_varint(nonces_, transaction.nonce);
    append_varint(gas_limits_, transaction.gas_limit);
    return {};
}

void SpanTransactionWriter::finish(Bytes& out) const {
    append_bits(out, creates_);
    append_bits(out, y_parity_);
    for (const auto* column : {&signatures_, &recipients_, &data_, &nonces_, &gas_limits_})
        append(out, *column);
    append_bits(out, is_protected_);
}

Result<SpanTransactionReader> SpanTransactionReader::open(FieldReader& reader, std::size_t count,
                                                          std::uint64_t chain_id) {
    SpanTransactionReader out{chain_id};
    STUDIO_CHECK(read_field(out.creates_, read_bits(reader, count)));
    STUDIO_CHECK(read_field(out.y_parity_, read_bits(reader, count)));
    const auto creations =
        static_cast<std::size_t>(std::count(out.creates_.begin(), out.creates_.end(), true));
    STUDIO_TRY(signatures, take_bytes(reader, signature_size * count));
    STUDIO_TRY(recipients, take_bytes(reader, Address::size() * (count - creations)));
    out.data_ = reader;
    STUDIO_TRY(legacy, skip_data(reader, count));
    STUDIO_TRY(nonces, skip_varints(reader, count));
    STUDIO_TRY(gas_limits, skip_varints(reader, count));
    STUDIO_CHECK(read_field(out.is_protected_, read_bits(reader, legacy)));
    out.signatures_ = FieldReader{signatures};
    out.recipients_ = FieldReader{recipients};
    out.nonces_ = FieldReader{nonces};
    out.gas_limits_ = FieldReader{gas_limits};
    return out;
}

/// Every typed transaction names its chain; legacy ones say by a bit whether they do (EIP-155).
bool SpanTransactionReader::next_is_protected(bool is_legacy) {
    return !is_legacy || is_protected_[legacy_index_++];
}

Result<Bytes> SpanTransactionReader::next() {
    Transaction transaction;
    STUDIO_CHECK(read_data(data_, index_, transaction));
    if (next_is_protected(transaction.type == TransactionType::legacy))
        transaction.chain_id = chain_id_;
    STUDIO_CHECK(read_field(transaction.nonce, read_varint(nonces_)));
    STUDIO_CHECK(read_field(transaction.gas_limit, read_varint(gas_limits_)));
    if (!creates_[index_])
        transaction.to = recipients_.fixed<20>();
    else if (transaction.type == TransactionType::set_code)
        return fail(errors::kSpanNeedsRecipient, {std::to_string(index_)});
    transaction.signature.recovery_id = y_parity_[index_] ? 1 : 0;
    transaction.signature.r = *signatures_.fixed<32>();
    transaction.signature.s = *signatures_.fixed<32>();
    ++index_;
    return chain::encode_transaction(transaction);
}

}  // namespace studio::op
