// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.hpp"

#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/keccak256_memo.hpp>

#include "chain_errors.hpp"

namespace studio::chain {
namespace {

using codec::rlp::Decoder;
using codec::rlp::Encoder;

constexpr std::size_t max_topics = 4;

void add_log(Encoder& encoder, const Log& log) {
    const auto list = encoder.begin_list();
    encoder.add(log.address);
    const auto topics = encoder.begin_list();
    for (const auto& topic : log.topics)
        encoder.add(topic);
    encoder.end_list(topics);
    encoder.add(BytesView{log.data});
    encoder.end_list(list);
}

Result<Log> read_log(Decoder& logs) {
    Log log;
    STUDIO_TRY(fields, logs.list());
    STUDIO_TRY(address, fields.address());
    log.address = address;
    STUDIO_TRY(topics, fields.list());
    while (!topics.empty()) {
        STUDIO_TRY(topic, topics.hash());
        log.topics.push_back(topic);
    }
    if (log.topics.size() > max_topics)
        return fail(errors::kReceiptTooManyTopics);
    STUDIO_TRY(data, fields.bytes());
    log.data.assign(data.begin(), data.end());
    STUDIO_CHECK(fields.expect_end());
    return log;
}

/// The type byte of a typed receipt is taken off `encoded`; a list is a legacy receipt.
Result<TransactionType> read_type(BytesView& encoded) {
    if (encoded.empty())
        return fail(errors::kTransactionEmpty);
    if (encoded[0] >= 0xC0)
        return TransactionType::legacy;
    const auto type = encoded[0];
    if ((type < 1 || type > 4) && type != static_cast<std::uint8_t>(TransactionType::deposit))
        return fail(errors::kTransactionUnknownType, {std::to_string(type)});
    encoded = encoded.subspan(1);
    return static_cast<TransactionType>(type);
}

/// A root of the state, or a status.
Result<void> read_outcome(Decoder& list, Receipt& receipt) {
    STUDIO_TRY(outcome, list.bytes());
    if (outcome.size() == Hash32::size()) {
        receipt.post_state_root = Hash32::right_aligned(outcome);
        return {};
    }
    receipt.success = outcome.size() == 1 && outcome[0] == 1;
    if (!receipt.success && !outcome.empty())
        return fail(errors::kReceiptBadStatus);
    return {};
}

Result<void> read_deposit_fields(Decoder& list, Receipt& receipt) {
    if (receipt.type == TransactionType::deposit && !list.empty()) {
        STUDIO_TRY(nonce, list.u64());
        STUDIO_TRY(version, list.u64());
        receipt.deposit_nonce = nonce;
        receipt.deposit_receipt_version = version;
    }
    return list.expect_end();
}

/// Yellow Paper 4.3.1: bits 0 … 2047 from the first three pairs of bytes; bit 0 is the last byte's lowest.
struct BloomBit {
    std::size_t byte;
    std::uint8_t mask;
};
BloomBit bloom_bit(const Hash32& hash, std::size_t pair) {
    const auto bit = (static_cast<unsigned>(hash[2 * pair]) << 8U | hash[2 * pair + 1]) & 2047U;
    return {Bloom::size() - 1 - bit / 8, static_cast<std::uint8_t>(1U << (bit % 8))};
}

}  // namespace

Bytes encode_receipt(const Receipt& receipt) {
    Bytes out;
    out.reserve(300);
    if (receipt.type != TransactionType::legacy)
        out.push_back(static_cast<std::uint8_t>(receipt.type));
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    if (receipt.post_state_root)
        encoder.add(*receipt.post_state_root);
    else
        encoder.add(std::uint64_t{receipt.success});
    encoder.add(receipt.cumulative_gas_used).add(receipt.logs_bloom);
    const auto logs = encoder.begin_list();
    for (const auto& log : receipt.logs)
        add_log(encoder, log);
    encoder.end_list(logs);
    if (receipt.type == TransactionType::deposit && receipt.deposit_nonce)
        encoder.add(*receipt.deposit_nonce).add(receipt.deposit_receipt_version.value_or(1));
    encoder.end_list(list);
    return out;
}

Result<Receipt> decode_receipt(BytesView encoded) {
    Receipt receipt;
    STUDIO_TRY(type, read_type(encoded));
    receipt.type = type;
    Decoder input{encoded};
    STUDIO_TRY(list, input.list());
    STUDIO_CHECK(input.expect_end());
    STUDIO_CHECK(read_outcome(list, receipt));
    STUDIO_TRY(cumulative_gas_used, list.u64());
    receipt.cumulative_gas_used = cumulative_gas_used;
    STUDIO_TRY(bloom, list.fixed<256>());
    receipt.logs_bloom = bloom;
    STUDIO_TRY(logs, list.list());
    while (!logs.empty()) {
        STUDIO_TRY(log, read_log(logs));
        receipt.logs.push_back(std::move(log));
    }
    STUDIO_CHECK(read_deposit_fields(list, receipt));
    return receipt;
}

void add_to_bloom(Bloom& bloom, BytesView item) {
    const auto hash = crypto::remembered_keccak256(item);
    for (std::size_t pair = 0; pair < 3; ++pair) {
        const auto bit = bloom_bit(hash, pair);
        bloom[bit.byte] = static_cast<std::uint8_t>(bloom[bit.byte] | bit.mask);
    }
}

Bloom bloom_of(const std::vector<Log>& logs) {
    Bloom bloom;
    for (const auto& log : logs) {
        add_to_bloom(bloom, log.address.view());
        for (const auto& topic : log.topics)
            add_to_bloom(bloom, topic.view());
    }
    return bloom;
}

bool bloom_may_contain(const Bloom& bloom, BytesView item) {
    const auto hash = crypto::keccak256(item);
    for (std::size_t pair = 0; pair < 3; ++pair) {
        const auto bit = bloom_bit(hash, pair);
        if ((bloom[bit.byte] & bit.mask) == 0)
            return false;
    }
    return true;
}

}  // namespace studio::chain
