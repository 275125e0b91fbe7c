// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_record.hpp"

#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>

#include "checksum.hpp"
#include "little_endian.hpp"
#include "receipt_record.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace rlp = codec::rlp;

namespace {

// Offsets inside a place.
constexpr std::size_t kReceiptOffset = 4;
constexpr std::size_t kFirstLogOffset = 8;
constexpr std::size_t kSenderOffset = 12;
// One transaction's part of the notes: received, preconfirmed after that (both ms), execution (ns).
constexpr std::size_t kNoteSize = 16;

Bytes encode_notes(const BlockNotes& notes) {
    Bytes out;
    out.reserve(notes.transactions.size() * kNoteSize);
    for (const auto& times : notes.transactions) {
        append_number<std::int64_t>(out, times.received_ms);
        // Without a preconfirmation the difference is negative.
        const auto wait = times.preconfirmed_ms == 0 ? -1 : times.preconfirmed_ms - times.received_ms;
        append_number<std::int32_t>(out,
                                    static_cast<std::int32_t>(std::clamp<std::int64_t>(wait, -1, INT32_MAX)));
        append_number<std::uint32_t>(out, times.execution_ns);
    }
    return out;
}

/// Where each transaction's item begins in a block's RLP that we made ourselves.
std::vector<std::uint32_t> transaction_offsets(BytesView body) {
    std::vector<std::uint32_t> out;
    auto block = rlp::Decoder{body}.list();
    STUDIO_ASSERT(block && block->raw());
    auto list = block->list();
    STUDIO_ASSERT(list);
    while (!list->empty()) {
        const auto item = list->raw();
        STUDIO_ASSERT(item);
        out.push_back(static_cast<std::uint32_t>(item->data() - body.data()));
    }
    return out;
}

Result<std::vector<chain::Withdrawal>> read_withdrawals(rlp::Decoder list) {
    std::vector<chain::Withdrawal> out;
    while (!list.empty()) {
        STUDIO_TRY(item, list.list());
        STUDIO_TRY(index, item.u64());
        STUDIO_TRY(validator, item.u64());
        STUDIO_TRY(address, item.address());
        STUDIO_TRY(amount, item.u64());
        out.push_back({index, validator, address, amount});
    }
    return out;
}

Result<std::vector<chain::Header>> read_ommers(rlp::Decoder list) {
    std::vector<chain::Header> ommers;
    while (!list.empty()) {
        STUDIO_TRY(encoded, list.raw());
        STUDIO_TRY(header, chain::decode_header(encoded));
        ommers.push_back(std::move(header));
    }
    return ommers;
}

/// What stands behind the header and the transactions: ommers, and perhaps withdrawals.
Result<void> read_tail(BytesView body, chain::Block& out) {
    STUDIO_TRY(block, rlp::Decoder{body}.list());
    STUDIO_CHECK(block.raw());
    STUDIO_CHECK(block.raw());
    STUDIO_TRY(ommer_list, block.list());
    STUDIO_TRY(ommers, read_ommers(ommer_list));
    out.ommers = std::move(ommers);
    if (block.empty())
        return {};
    STUDIO_TRY(list, block.list());
    STUDIO_TRY(withdrawals, read_withdrawals(list));
    out.withdrawals = std::move(withdrawals);
    return {};
}

}  // namespace

BlockRecord BlockRecord::encode(const chain::SealedBlock& sealed, const BlockNotes& notes) {
    STUDIO_ASSERT(sealed.receipts.size() == sealed.block.transactions.size());
    STUDIO_ASSERT(notes.transactions.empty() || notes.transactions.size() == sealed.receipts.size());
    BlockRecord record;
    record.number = sealed.block.header.number;
    record.stored_ms = notes.stored_ms;
    record.hash = sealed.hash;
    record.header = chain::encode_header(sealed.block.header);
    record.body = chain::encode_block(sealed.block);
    record.notes = encode_notes(notes);

    const auto offsets = transaction_offsets(record.body);
    record.places.reserve(offsets.size() * kPlaceSize);
    std::uint32_t first_log = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        append_number<std::uint32_t>(record.places, offsets[i]);
        append_number<std::uint32_t>(record.places, static_cast<std::uint32_t>(record.receipts.size()));
        append_number<std::uint32_t>(record.places, first_log);
        const auto& sender = sealed.block.transactions[i]->sender;
        record.places.insert(record.places.end(), sender.begin(), sender.end());
        append_receipt_record(record.receipts, sealed.receipts[i]);
        first_log += static_cast<std::uint32_t>(sealed.receipts[i].logs.size());
    }
    return record;
}

std::uint32_t BlockRecord::compute_checksum() const {
    Bytes numbers;
    append_number(numbers, number);
    append_number(numbers, stored_ms);
    return checksum({numbers, hash, header, body, places, receipts, notes});
}

tl::unexpected<Error> BlockRecord::damaged(const std::string& what) const {
    return fail(errors::kBlockDamaged, {std::to_string(number), what});
}

Result<chain::Header> BlockRecord::read_header() const {
    return decode_stored_header(number, header, hash);
}

Result<BytesView> BlockRecord::encoded_transaction(std::size_t index) const {
    STUDIO_ASSERT(index < transaction_count());
    const auto offset = number_at<std::uint32_t>(places, index * kPlaceSize);
    if (offset >= body.size())
        return damaged("a transaction lies outside of it");
    rlp::Decoder decoder{BytesView{body}.subspan(offset)};
    auto item = decoder.next_is_list() ? decoder.raw() : decoder.bytes();
    if (!item)
        return damaged(item.error().english());
    return *item;
}

Address BlockRecord::sender(std::size_t index) const {
    return Address::right_aligned(
        BytesView{places}.subspan(index * kPlaceSize + kSenderOffset, Address::size()));
}

Result<chain::TransactionPtr> BlockRecord::transaction(std::size_t index) const {
    STUDIO_TRY(encoded, encoded_transaction(index));
    auto fields = chain::decode_transaction(encoded);
    if (!fields)
        return damaged(fields.error().english());
    if (fields->type == chain::TransactionType::set_code)
        chain::recover_authorities(*fields);
    auto signed_transaction = std::make_shared<chain::SignedTransaction>();
    signed_transaction->fields = std::move(*fields);
    signed_transaction->sender = sender(index);
    signed_transaction->hash = crypto::keccak256(encoded);
    signed_transaction->encoded = Bytes(encoded.begin(), encoded.end());
    return chain::TransactionPtr{std::move(signed_transaction)};
}

Result<Hash32> BlockRecord::transaction_hash(std::size_t index) const {
    STUDIO_TRY(encoded, encoded_transaction(index));
    return crypto::keccak256(encoded);
}

Result<chain::Receipt> BlockRecord::receipt(std::size_t index) const {
    STUDIO_ASSERT(index < transaction_count());
    const auto offset = number_at<std::uint32_t>(places, index * kPlaceSize + kReceiptOffset);
    if (offset >= receipts.size())
        return damaged("a receipt lies outside of it");
    auto receipt = read_receipt_record(BytesView{receipts}.subspan(offset));
    if (!receipt)
        return damaged(receipt.error().english());
    return receipt;
}

Result<std::vector<chain::Log>> BlockRecord::logs(std::size_t index) const {
    STUDIO_ASSERT(index < transaction_count());
    const auto offset = number_at<std::uint32_t>(places, index * kPlaceSize + kReceiptOffset);
    if (offset >= receipts.size())
        return damaged("a receipt lies outside of it");
    auto logs = read_logs_of_record(BytesView{receipts}.subspan(offset));
    if (!logs)
        return damaged(logs.error().english());
    return logs;
}

std::uint32_t BlockRecord::first_log(std::size_t index) const {
    return number_at<std::uint32_t>(places, index * kPlaceSize + kFirstLogOffset);
}

TransactionTimes BlockRecord::times(std::size_t index) const {
    if (notes.size() < (index + 1) * kNoteSize)
        return {};
    const auto at = index * kNoteSize;
    TransactionTimes times;
    times.received_ms = number_at<std::int64_t>(notes, at);
    const auto wait = number_at<std::int32_t>(notes, at + 8);
    times.preconfirmed_ms = wait < 0 ? 0 : times.received_ms + wait;
    times.execution_ns = number_at<std::uint32_t>(notes, at + 12);
    return times;
}

BlockNotes BlockRecord::all_notes() const {
    BlockNotes out{stored_ms, {}};
    for (std::size_t i = 0; !notes.empty() && i < transaction_count(); ++i)
        out.transactions.push_back(times(i));
    return out;
}

Result<chain::SealedBlockPtr> BlockRecord::block() const {
    auto sealed = std::make_shared<chain::SealedBlock>();
    STUDIO_TRY(decoded_header, read_header());
    sealed->block.header = std::move(decoded_header);
    sealed->hash = hash;
    for (std::size_t i = 0; i < transaction_count(); ++i) {
        STUDIO_TRY(one, transaction(i));
        sealed->block.transactions.push_back(std::move(one));
        STUDIO_TRY(its_receipt, receipt(i));
        sealed->receipts.push_back(std::move(its_receipt));
    }
    if (const auto tail = read_tail(body, sealed->block); !tail)
        return damaged(tail.error().english());
    return chain::SealedBlockPtr{std::move(sealed)};
}

Result<chain::Header> decode_stored_header(std::uint64_t number, BytesView header, const Hash32& hash) {
    if (crypto::keccak256(header) != hash)
        return fail(errors::kBlockDamaged, {std::to_string(number), "its header does not have its hash"});
    auto decoded = chain::decode_header(header);
    if (!decoded)
        return fail(errors::kBlockDamaged, {std::to_string(number), decoded.error().english()});
    if (decoded->number != number)
        return fail(errors::kBlockDamaged, {std::to_string(number), "its header has another number"});
    return decoded;
}

}  // namespace studio::store
