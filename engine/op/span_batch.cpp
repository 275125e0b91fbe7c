// SPDX-License-Identifier: GPL-3.0-or-later
#include "span_batch.hpp"

#include <base/assert.hpp>
#include <chain/read_field.hpp>
#include <string>

#include "op_errors.hpp"
#include "span_transactions.hpp"

namespace studio::op {
namespace {

using chain::read_field;

/// Each block has at least the byte of its number of transactions, each transaction its signature: what says
/// it has more than that is not believed, before memory is taken for it.
constexpr std::size_t least_transaction_size = 64;

struct Prefix {
    std::uint64_t relative_time = 0;  // seconds after the L2's genesis
    std::uint64_t last_epoch_number = 0;
    HashCheck parent_check;
    HashCheck l1_origin_check;
};

Result<HashCheck> read_check(FieldReader& reader) {
    STUDIO_TRY(bytes, take_bytes(reader, HashCheck::size()));
    return HashCheck::right_aligned(bytes);
}

Result<Prefix> read_prefix(FieldReader& reader) {
    Prefix prefix;
    STUDIO_CHECK(read_field(prefix.relative_time, read_varint(reader)));
    STUDIO_CHECK(read_field(prefix.last_epoch_number, read_varint(reader)));
    STUDIO_CHECK(read_field(prefix.parent_check, read_check(reader)));
    STUDIO_CHECK(read_field(prefix.l1_origin_check, read_check(reader)));
    return prefix;
}

Result<std::size_t> read_block_count(FieldReader& reader) {
    STUDIO_TRY(count, read_varint(reader));
    if (count == 0)
        return fail(errors::kSpanNoBlocks);
    if (count > max_batch_elements)
        return fail(errors::kBatchTooLarge, {std::to_string(max_batch_elements)});
    if (count > reader.rest().size())
        return fail(errors::kSpanTruncated);
    return count;
}

/// How many transactions each block has.
Result<std::vector<std::uint32_t>> read_transaction_counts(FieldReader& reader, std::size_t blocks) {
    std::vector<std::uint32_t> counts;
    counts.reserve(blocks);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < blocks; ++i) {
        STUDIO_TRY(count, read_varint(reader));
        if (count > max_batch_elements || (total += count) > max_batch_elements)
            return fail(errors::kBatchTooLarge, {std::to_string(max_batch_elements)});
        counts.push_back(static_cast<std::uint32_t>(count));
    }
    if (total > reader.rest().size() / least_transaction_size)
        return fail(errors::kSpanTruncated);
    return counts;
}

/// The last block's origin is known; each change of origin before it is by one.
Result<void> set_epochs(std::vector<SpanBlock>& blocks, const std::vector<bool>& origin_changed,
                        std::uint64_t last_epoch_number) {
    auto number = last_epoch_number;
    for (std::size_t i = blocks.size(); i-- > 0;) {
        blocks[i].epoch_number = number;
        blocks[i].origin_changed = origin_changed[i];
        if (!origin_changed[i] || i == 0)
            continue;
        if (number == 0)
            return fail(errors::kSpanBadOrigins);
        --number;
    }
    return {};
}

Result<void> set_times(std::vector<SpanBlock>& blocks, std::uint64_t relative_time,
                       const RollupConfig& config) {
    const auto last = Uint256{config.l2_genesis_time} + Uint256{relative_time} +
                      Uint256{config.block_time} * Uint256{blocks.size() - 1};
    if (!last.fits_u64())
        return fail(errors::kSpanTimeOverflow);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].timestamp = config.l2_genesis_time + relative_time + config.block_time * i;
    return {};
}

Result<void> read_transactions(FieldReader& reader, std::vector<SpanBlock>& blocks,
                               const std::vector<std::uint32_t>& counts, std::uint64_t chain_id) {
    std::size_t total = 0;
    for (const auto count : counts)
        total += count;
    STUDIO_TRY(transactions, SpanTransactionReader::open(reader, total, chain_id));
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i].transactions.reserve(counts[i]);
        for (std::uint32_t n = 0; n < counts[i]; ++n) {
            STUDIO_TRY(transaction, transactions.next());
            blocks[i].transactions.push_back(std::move(transaction));
        }
    }
    return {};
}

/// The payload up to the transactions.
void append_blocks(Bytes& out, const std::vector<SpanBlock>& blocks) {
    append_varint(out, blocks.size());
    std::vector<bool> origin_changed;
    for (const auto& block : blocks)
        origin_changed.push_back(block.origin_changed);
    append_bits(out, origin_changed);
    for (const auto& block : blocks)
        append_varint(out, block.transactions.size());
}

}  // namespace

SpanBatch make_span_batch(std::span<const SingularBatch> blocks, bool first_changes_origin) {
    STUDIO_ASSERT(!blocks.empty());
    SpanBatch span{hash_check(blocks.front().parent_hash), hash_check(blocks.back().epoch_hash), {}};
    span.blocks.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& block = blocks[i];
        const auto before =
            i == 0 ? block.epoch_number - (first_changes_origin ? 1 : 0) : blocks[i - 1].epoch_number;
        STUDIO_ASSERT(block.epoch_number - before <= 1);
        span.blocks.push_back(
            {block.timestamp, block.epoch_number, block.epoch_number != before, block.transactions});
    }
    return span;
}

Result<Bytes> encode_span_batch(const SpanBatch& batch, const RollupConfig& config) {
    STUDIO_ASSERT(!batch.blocks.empty() && batch.blocks.front().timestamp >= config.l2_genesis_time);
    Bytes out{span_batch_version};
    append_varint(out, batch.blocks.front().timestamp - config.l2_genesis_time);
    append_varint(out, batch.blocks.back().epoch_number);
    append(out, batch.parent_check.view());
    append(out, batch.l1_origin_check.view());
    append_blocks(out, batch.blocks);
    SpanTransactionWriter transactions{config.l2_chain_id};
    for (const auto& block : batch.blocks)
        for (const auto& transaction : block.transactions)
            STUDIO_CHECK(transactions.add(transaction));
    transactions.finish(out);
    return out;
}

Result<SpanBatch> decode_span_batch(BytesView encoded, const RollupConfig& config) {
    if (encoded.empty())
        return fail(errors::kBatchEmpty);
    if (encoded[0] != span_batch_version)
        return fail(errors::kBatchUnknownVersion, {std::to_string(encoded[0])});
    FieldReader reader{encoded.subspan(1)};
    STUDIO_TRY(prefix, read_prefix(reader));
    STUDIO_TRY(count, read_block_count(reader));
    STUDIO_TRY(origin_changed, read_bits(reader, count));
    STUDIO_TRY(transaction_counts, read_transaction_counts(reader, count));
    SpanBatch batch{prefix.parent_check, prefix.l1_origin_check, {}};
    batch.blocks.resize(count);
    STUDIO_CHECK(set_epochs(batch.blocks, origin_changed, prefix.last_epoch_number));
    STUDIO_CHECK(set_times(batch.blocks, prefix.relative_time, config));
    STUDIO_CHECK(read_transactions(reader, batch.blocks, transaction_counts, config.l2_chain_id));
    if (!reader.empty())
        return fail(errors::kSpanTrailingBytes, {std::to_string(reader.rest().size())});
    return batch;
}

SingularBatch singular_batch_of(SpanBlock block, const Hash32& parent_hash, const Hash32& epoch_hash) {
    return {parent_hash, block.epoch_number, epoch_hash, block.timestamp, std::move(block.transactions)};
}

}  // namespace studio::op
