// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <chain/chain_config.hpp>
#include <span>
#include <vector>

/// Batches of one L2 block (OP specs, protocol/derivation.md: batch format).
namespace studio::op {

inline constexpr std::uint8_t singular_batch_version = 0;
/// Blocks of one batch, and transactions of all of them together (MAX_SPAN_BATCH_ELEMENT_COUNT). The
/// specification has this limit for spans; no block could hold as many transactions either.
inline constexpr std::size_t max_batch_elements = 10'000'000;

struct SingularBatch {
    Hash32 parent_hash;
    std::uint64_t epoch_number = 0;  // the L1 origin
    Hash32 epoch_hash;
    std::uint64_t timestamp = 0;      // seconds
    std::vector<Bytes> transactions;  // EIP-2718 form, without the deposits; not looked into
    friend bool operator==(const SingularBatch&, const SingularBatch&) = default;
};

/// With the version before it.
Bytes encode_singular_batch(const SingularBatch& batch);
/// Errors: kBatch…, codec_errors.hpp.
Result<SingularBatch> decode_singular_batch(BytesView encoded);

/// Whether the transactions are of types that a batch of this fork may hold: the last of the rules by which
/// derivation drops a batch (batch queue). What follows the type's byte is not looked at: a block with a
/// transaction that is invalid otherwise is not dropped but replaced (Holocene). Errors:
/// kBatchEmptyTransaction, kBatchDeposit, kBatchTransactionType.
Result<void> check_batch_transactions(std::span<const Bytes> transactions, chain::OpFork fork);

}  // namespace studio::op
