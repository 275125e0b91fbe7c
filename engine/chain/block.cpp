// SPDX-License-Identifier: GPL-3.0-or-later
#include "block.hpp"

#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>

#include "chain_errors.hpp"
#include "ordered_trie.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Decoder;
using codec::rlp::Encoder;

constexpr std::size_t parts_before_shanghai = 3;
constexpr std::size_t parts_since_shanghai = 4;

void add_withdrawal(Encoder& encoder, const Withdrawal& withdrawal) {
    const auto list = encoder.begin_list();
    encoder.add(withdrawal.index)
        .add(withdrawal.validator_index)
        .add(withdrawal.address)
        .add(withdrawal.amount_gwei);
    encoder.end_list(list);
}

/// In a block a typed transaction is a byte string, a legacy one a list (EIP-2718).
void add_transaction(Encoder& encoder, const SignedTransaction& transaction) {
    if (transaction.fields.type == TransactionType::legacy)
        encoder.add_raw(transaction.encoded);
    else
        encoder.add(BytesView{transaction.encoded});
}

void add_ommers(Encoder& encoder, const std::vector<Header>& ommers) {
    const auto list = encoder.begin_list();
    for (const auto& ommer : ommers)
        encoder.add_raw(encode_header(ommer));
    encoder.end_list(list);
}

Result<std::vector<TransactionPtr>> read_transactions(Decoder list) {
    std::vector<TransactionPtr> transactions;
    while (!list.empty()) {
        auto encoded = list.next_is_list() ? list.raw() : list.bytes();
        if (!encoded)
            return fail(std::move(encoded.error()));
        STUDIO_TRY(transaction, read_signed_transaction(*encoded, HighS::allowed));
        transactions.push_back(std::make_shared<const SignedTransaction>(std::move(transaction)));
    }
    return transactions;
}

Result<std::vector<Header>> read_ommers(Decoder list) {
    std::vector<Header> ommers;
    while (!list.empty()) {
        STUDIO_TRY(encoded, list.raw());
        STUDIO_TRY(ommer, decode_header(encoded));
        ommers.push_back(std::move(ommer));
    }
    return ommers;
}

Result<Withdrawal> read_withdrawal(Decoder& list) {
    STUDIO_TRY(fields, list.list());
    STUDIO_TRY(index, fields.u64());
    STUDIO_TRY(validator_index, fields.u64());
    STUDIO_TRY(address, fields.address());
    STUDIO_TRY(amount_gwei, fields.u64());
    STUDIO_CHECK(fields.expect_end());
    return Withdrawal{index, validator_index, address, amount_gwei};
}

Result<std::vector<Withdrawal>> read_withdrawals(Decoder list) {
    std::vector<Withdrawal> withdrawals;
    while (!list.empty()) {
        STUDIO_TRY(withdrawal, read_withdrawal(list));
        withdrawals.push_back(withdrawal);
    }
    return withdrawals;
}

}  // namespace

Bytes encode_block(const Block& block) {
    Bytes out;
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add_raw(encode_header(block.header));
    const auto transactions = encoder.begin_list();
    for (const auto& transaction : block.transactions)
        add_transaction(encoder, *transaction);
    encoder.end_list(transactions);
    add_ommers(encoder, block.ommers);
    if (block.withdrawals) {
        const auto withdrawals = encoder.begin_list();
        for (const auto& withdrawal : *block.withdrawals)
            add_withdrawal(encoder, withdrawal);
        encoder.end_list(withdrawals);
    }
    encoder.end_list(list);
    return out;
}

Result<Block> decode_block(BytesView rlp) {
    Decoder input{rlp};
    STUDIO_TRY(list, input.list());
    STUDIO_CHECK(input.expect_end());
    STUDIO_TRY(part_count, list.count());
    if (part_count != parts_before_shanghai && part_count != parts_since_shanghai)
        return fail(errors::kBlockFieldCount, {std::to_string(part_count)});
    Block block;
    STUDIO_TRY(header_rlp, list.raw());
    STUDIO_TRY(header, decode_header(header_rlp));
    block.header = std::move(header);
    STUDIO_TRY(transaction_list, list.list());
    STUDIO_TRY(transactions, read_transactions(transaction_list));
    block.transactions = std::move(transactions);
    STUDIO_TRY(ommer_list, list.list());
    STUDIO_TRY(ommers, read_ommers(ommer_list));
    block.ommers = std::move(ommers);
    if (part_count == parts_since_shanghai) {
        STUDIO_TRY(withdrawal_list, list.list());
        STUDIO_TRY(withdrawals, read_withdrawals(withdrawal_list));
        block.withdrawals = std::move(withdrawals);
    }
    return block;
}

Hash32 transactions_root(const std::vector<TransactionPtr>& transactions) {
    return indexed_trie_root(transactions.size(), [&](std::size_t i) { return transactions[i]->encoded; });
}

Hash32 receipts_root(const std::vector<Receipt>& receipts) {
    return indexed_trie_root(receipts.size(), [&](std::size_t i) { return encode_receipt(receipts[i]); });
}

Hash32 withdrawals_root(const std::vector<Withdrawal>& withdrawals) {
    return indexed_trie_root(withdrawals.size(), [&](std::size_t i) {
        Bytes out;
        Encoder encoder{out};
        add_withdrawal(encoder, withdrawals[i]);
        return out;
    });
}

Hash32 ommers_hash(const std::vector<Header>& ommers) {
    Bytes out;
    Encoder encoder{out};
    add_ommers(encoder, ommers);
    return crypto::keccak256(out);
}

Bloom logs_bloom(const std::vector<Receipt>& receipts) {
    Bloom bloom;
    for (const auto& receipt : receipts)
        for (std::size_t i = 0; i < Bloom::size(); ++i)
            bloom[i] = static_cast<std::uint8_t>(bloom[i] | receipt.logs_bloom[i]);
    return bloom;
}

}  // namespace studio::chain
