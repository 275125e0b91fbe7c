// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup_config.hpp"
#include "singular_batch.hpp"

/// Batches of consecutive L2 blocks (OP specs, protocol/delta/span-batches.md, isthmus/derivation.md).
namespace studio::op {

inline constexpr std::uint8_t span_batch_version = 1;

/// The beginning of a hash, which is enough to tell blocks apart.
using HashCheck = FixedBytes<20>;
inline HashCheck hash_check(const Hash32& hash) {
    HashCheck out;
    std::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

struct SpanBlock {
    std::uint64_t timestamp = 0;      // seconds
    std::uint64_t epoch_number = 0;   // the L1 origin
    bool origin_changed = false;      // against the block before it
    std::vector<Bytes> transactions;  // EIP-2718 form, without the deposits
    friend bool operator==(const SpanBlock&, const SpanBlock&) = default;
};

struct SpanBatch {
    HashCheck parent_check;         // of the first block's parent
    HashCheck l1_origin_check;      // of the last block's origin
    std::vector<SpanBlock> blocks;  // at least one; times apart by the rollup's block time
    friend bool operator==(const SpanBatch&, const SpanBatch&) = default;
};

/// One span of consecutive blocks, at least one; `first_changes_origin`: the first of them is the first of
/// its epoch.
SpanBatch make_span_batch(std::span<const SingularBatch> blocks, bool first_changes_origin);

/// With the version before it. Errors: a transaction that cannot be in a span (kSpan…, chain_errors.hpp).
Result<Bytes> encode_span_batch(const SpanBatch& batch, const RollupConfig& config);

/// Reads a span and puts its transactions together again. Signatures are not checked. Errors: kBatch…,
/// kSpan…, codec_errors.hpp.
Result<SpanBatch> decode_span_batch(BytesView encoded, const RollupConfig& config);

/// A block of a span by itself, with the hashes that derivation knows and a span does not have.
SingularBatch singular_batch_of(SpanBlock block, const Hash32& parent_hash, const Hash32& epoch_hash);

}  // namespace studio::op
