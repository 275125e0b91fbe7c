// SPDX-License-Identifier: GPL-3.0-or-later
#include "singular_batch.hpp"

#include <chain/read_field.hpp>
#include <chain/transaction.hpp>
#include <codec/rlp.hpp>
#include <string>

#include "op_errors.hpp"

namespace studio::op {
namespace {

using chain::read_field;
using chain::TransactionType;

/// Legacy transactions are lists; bytes between the types and the lists begin no transaction at all, which is
/// for the block to find out.
constexpr std::uint8_t first_byte_without_type = 0x80;

bool may_stand_in_batch(std::uint8_t first_byte, chain::OpFork fork) {
    if (first_byte >= first_byte_without_type)
        return true;
    const auto type = static_cast<TransactionType>(first_byte);
    return type <= TransactionType::fee_market ||
           (type == TransactionType::set_code && fork >= chain::OpFork::isthmus);
}

}  // namespace

Bytes encode_singular_batch(const SingularBatch& batch) {
    Bytes out{singular_batch_version};
    codec::rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(batch.parent_hash).add(batch.epoch_number).add(batch.epoch_hash).add(batch.timestamp);
    const auto transactions = encoder.begin_list();
    for (const auto& transaction : batch.transactions)
        encoder.add(BytesView{transaction});
    encoder.end_list(transactions);
    encoder.end_list(list);
    return out;
}

Result<SingularBatch> decode_singular_batch(BytesView encoded) {
    if (encoded.empty())
        return fail(errors::kBatchEmpty);
    if (encoded[0] != singular_batch_version)
        return fail(errors::kBatchUnknownVersion, {std::to_string(encoded[0])});
    codec::rlp::Decoder input{encoded.subspan(1)};
    STUDIO_TRY(list, input.list());
    STUDIO_CHECK(input.expect_end());
    SingularBatch batch;
    STUDIO_CHECK(read_field(batch.parent_hash, list.hash()));
    STUDIO_CHECK(read_field(batch.epoch_number, list.u64()));
    STUDIO_CHECK(read_field(batch.epoch_hash, list.hash()));
    STUDIO_CHECK(read_field(batch.timestamp, list.u64()));
    STUDIO_TRY(transactions, list.list());
    STUDIO_CHECK(list.expect_end());
    STUDIO_TRY(count, transactions.count());
    if (count > max_batch_elements)
        return fail(errors::kBatchTooLarge, {std::to_string(max_batch_elements)});
    batch.transactions.reserve(count);
    while (!transactions.empty()) {
        STUDIO_TRY(transaction, transactions.bytes());
        batch.transactions.emplace_back(transaction.begin(), transaction.end());
    }
    return batch;
}

Result<void> check_batch_transactions(std::span<const Bytes> transactions, chain::OpFork fork) {
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (transactions[i].empty())
            return fail(errors::kBatchEmptyTransaction, {std::to_string(i)});
        const auto first = transactions[i][0];
        if (first == static_cast<std::uint8_t>(TransactionType::deposit))
            return fail(errors::kBatchDeposit, {std::to_string(i)});
        if (!may_stand_in_batch(first, fork))
            return fail(errors::kBatchTransactionType, {std::to_string(i), std::to_string(first)});
    }
    return {};
}

}  // namespace studio::op
