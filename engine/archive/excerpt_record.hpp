// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <optional>

/// The records of an L1 excerpt (README.md has the format).
namespace studio::archive {

/// What the file begins with; the last byte is the version.
inline constexpr std::string_view kExcerptMagic{"RSL1EXC\x01", 8};

enum class RecordKind : std::uint8_t { range = 'R', blob = 'b', data = 'd', block = 'B' };

/// Bytes before a record's content: the kind and the content's length.
inline constexpr std::size_t kRecordHeadBytes = 5;
Bytes record_head(RecordKind kind, std::size_t content_size);

/// The first and the last L1 block.
struct ExcerptRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};
Bytes encode_range(const ExcerptRange& range);
Result<ExcerptRange> decode_range(BytesView content);

/// What a commitment on L1 stands for; nothing: it counts for nobody.
struct DataRecord {
    Bytes commitment;
    std::optional<Bytes> data;
    friend bool operator==(const DataRecord&, const DataRecord&) = default;
};
Bytes encode_data_record(const DataRecord& record);
Result<DataRecord> decode_data_record(BytesView content);

struct BlockRecord {
    chain::SealedBlock sealed;
    std::uint64_t attachments = 0;  // records of blobs and data right before it
};
Bytes encode_block_record(const chain::SealedBlock& sealed, std::uint64_t attachments);
/// Recovers all senders. Whether the parts are those that the header commits to is not looked at.
Result<BlockRecord> decode_block_record(BytesView content);
/// The header and the number of attachments alone, which takes a small part of the time.
struct BlockHead {
    chain::Header header;
    std::uint64_t attachments = 0;
};
Result<BlockHead> decode_block_head(BytesView content);

/// What in the block is not what its header commits to ("transactions"); null when everything is.
const char* uncommitted_part(const chain::SealedBlock& sealed);

}  // namespace studio::archive
