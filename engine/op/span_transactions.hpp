// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span_fields.hpp"

// The transactions of a span: taken apart, with a column for each field, since like compresses well with like
// (OP specs, protocol/delta/span-batches.md: `txs`); private to the room.
namespace studio::op {

/// Takes transactions in EIP-2718 form apart and writes the columns.
class SpanTransactionWriter {
public:
    explicit SpanTransactionWriter(std::uint64_t chain_id) : chain_id_{chain_id} {}

    /// Errors: chain_errors.hpp, kSpanTransactionType, kSpanOtherChain.
    Result<void> add(BytesView encoded);
    void finish(Bytes& out) const;

private:
    std::uint64_t chain_id_;
    std::vector<bool> creates_;
    std::vector<bool> y_parity_;
    std::vector<bool> is_protected_;  // one a legacy transaction
    Bytes signatures_;
    Bytes recipients_;
    Bytes data_;
    Bytes nonces_;
    Bytes gas_limits_;
};

/// Puts transactions together again, one after another.
class SpanTransactionReader {
public:
    /// Finds the columns of `count` transactions and takes them off the reader. Errors: kSpan…,
    /// codec_errors.hpp.
    static Result<SpanTransactionReader> open(FieldReader& reader, std::size_t count, std::uint64_t chain_id);

    /// The next transaction in EIP-2718 form; at most `count` times. Errors: kSpan…, codec_errors.hpp,
    /// chain_errors.hpp.
    Result<Bytes> next();

private:
    explicit SpanTransactionReader(std::uint64_t chain_id) : chain_id_{chain_id} {}
    bool next_is_protected(bool is_legacy);

    std::uint64_t chain_id_;
    std::size_t index_ = 0;
    std::size_t legacy_index_ = 0;
    std::vector<bool> creates_;
    std::vector<bool> y_parity_;
    std::vector<bool> is_protected_;
    FieldReader signatures_{{}};
    FieldReader recipients_{{}};
    FieldReader data_{{}};
    FieldReader nonces_{{}};
    FieldReader gas_limits_{{}};
};

}  // namespace studio::op
