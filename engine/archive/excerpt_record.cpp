// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpt_record.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>
#include <codec/rlp.hpp>
#include <store/little_endian.hpp>

namespace studio::archive {

namespace rlp = codec::rlp;

Bytes record_head(RecordKind kind, std::size_t content_size) {
    STUDIO_ASSERT(content_size <= limits::kExcerptMaxRecordBytes);
    Bytes out{static_cast<std::uint8_t>(kind)};
    store::append_number(out, static_cast<std::uint32_t>(content_size));
    return out;
}

Bytes encode_range(const ExcerptRange& range) {
    return rlp::encode_list(range.first, range.last);
}

Result<ExcerptRange> decode_range(BytesView content) {
    rlp::Decoder input{content};
    STUDIO_TRY(list, input.list());
    STUDIO_TRY(first, list.u64());
    STUDIO_TRY(last, list.u64());
    STUDIO_CHECK(list.expect_end());
    STUDIO_CHECK(input.expect_end());
    return ExcerptRange{first, last};
}

Bytes encode_data_record(const DataRecord& record) {
    Bytes out;
    rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(BytesView{record.commitment});
    const auto answer = encoder.begin_list();
    if (record.data)
        encoder.add(BytesView{*record.data});
    encoder.end_list(answer);
    encoder.end_list(list);
    return out;
}

Result<DataRecord> decode_data_record(BytesView content) {
    rlp::Decoder input{content};
    STUDIO_TRY(list, input.list());
    STUDIO_TRY(commitment, list.bytes());
    STUDIO_TRY(answer, list.list());
    STUDIO_CHECK(list.expect_end());
    STUDIO_CHECK(input.expect_end());
    DataRecord record;
    record.commitment.assign(commitment.begin(), commitment.end());
    if (answer.empty())
        return record;
    STUDIO_TRY(data, answer.bytes());
    STUDIO_CHECK(answer.expect_end());
    record.data.emplace(data.begin(), data.end());
    return record;
}

Bytes encode_block_record(const chain::SealedBlock& sealed, std::uint64_t attachments) {
    Bytes out;
    rlp::Encoder encoder{out};
    const auto record = encoder.begin_list();
    encoder.add_raw(chain::encode_block(sealed.block));
    const auto receipts = encoder.begin_list();
    for (const auto& receipt : sealed.receipts)
        encoder.add(BytesView{chain::encode_receipt(receipt)});
    encoder.end_list(receipts);
    encoder.add(attachments);
    encoder.end_list(record);
    return out;
}

Result<BlockRecord> decode_block_record(BytesView content) {
    rlp::Decoder input{content};
    STUDIO_TRY(list, input.list());
    STUDIO_TRY(block_rlp, list.raw());
    STUDIO_TRY(receipts, list.list());
    STUDIO_TRY(attachments, list.u64());
    STUDIO_CHECK(list.expect_end());
    STUDIO_CHECK(input.expect_end());
    BlockRecord record;
    record.attachments = attachments;
    STUDIO_TRY(block, chain::decode_block(block_rlp));
    record.sealed.block = std::move(block);
    record.sealed.hash = chain::header_hash(record.sealed.block.header);
    while (!receipts.empty()) {
        STUDIO_TRY(encoded, receipts.bytes());
        STUDIO_TRY(receipt, chain::decode_receipt(encoded));
        record.sealed.receipts.push_back(std::move(receipt));
    }
    return record;
}

Result<BlockHead> decode_block_head(BytesView content) {
    rlp::Decoder input{content};
    STUDIO_TRY(list, input.list());
    STUDIO_TRY(block, list.list());
    STUDIO_TRY(header_rlp, block.raw());
    STUDIO_TRY(header, chain::decode_header(header_rlp));
    STUDIO_CHECK(list.list());  // the receipts
    STUDIO_TRY(attachments, list.u64());
    return BlockHead{std::move(header), attachments};
}

const char* uncommitted_part(const chain::SealedBlock& sealed) {
    const auto& [header, transactions, withdrawals, ommers] = sealed.block;
    if (chain::transactions_root(transactions) != header.transactions_root)
        return "transactions";
    if (sealed.receipts.size() != transactions.size() ||
        chain::receipts_root(sealed.receipts) != header.receipts_root)
        return "receipts";
    const auto root = withdrawals ? std::optional{chain::withdrawals_root(*withdrawals)} : std::nullopt;
    if (root != header.withdrawals_root)
        return "withdrawals";
    return chain::ommers_hash(ommers) == header.ommers_hash ? nullptr : "ommers";
}

}  // namespace studio::archive
