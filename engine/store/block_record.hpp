// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>

#include "chain_store.hpp"

namespace studio::store {

/// A block as it lies in the database: its own RLP, receipts without blooms, and a table of places with the
/// senders, so that one transaction can be read without the others and no signature is recovered again.
class BlockRecord {
public:
    std::uint64_t number = 0;
    std::int64_t stored_ms = 0;
    Hash32 hash;
    Bytes header;    // RLP
    Bytes body;      // RLP of the whole block
    Bytes places;    // for each transaction 32 bytes: offset in body, in receipts, first log, sender
    Bytes receipts;  // RLP lists one after another
    Bytes notes;     // BlockNotes, without stored_ms; empty when nothing is known

    static BlockRecord encode(const chain::SealedBlock& block, const BlockNotes& notes);

    /// CRC-32 over all of the above.
    std::uint32_t compute_checksum() const;
    std::size_t transaction_count() const { return places.size() / kPlaceSize; }
    std::size_t size_bytes() const { return header.size() + body.size() + receipts.size() + notes.size(); }

    // Errors of the following: kBlockDamaged.
    Result<chain::SealedBlockPtr> block() const;
    /// The header, checked against the hash.
    Result<chain::Header> read_header() const;
    Result<chain::TransactionPtr> transaction(std::size_t index) const;
    Result<Hash32> transaction_hash(std::size_t index) const;
    Result<chain::Receipt> receipt(std::size_t index) const;
    /// The logs alone; much cheaper than a receipt, whose bloom is computed.
    Result<std::vector<chain::Log>> logs(std::size_t index) const;
    std::uint32_t first_log(std::size_t index) const;
    TransactionTimes times(std::size_t index) const;
    /// As they were given to append().
    BlockNotes all_notes() const;

private:
    static constexpr std::size_t kPlaceSize = 32;

    Result<BytesView> encoded_transaction(std::size_t index) const;
    Address sender(std::size_t index) const;
    tl::unexpected<Error> damaged(const std::string& what) const;
};

/// Decodes a header row on its own. Error: kBlockDamaged when the hash does not belong to the header.
Result<chain::Header> decode_stored_header(std::uint64_t number, BytesView header, const Hash32& hash);

}  // namespace studio::store
