// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <unordered_map>

#include "excerpt_record.hpp"
#include "input_file.hpp"
#include "progress.hpp"

namespace studio::archive {

/// Where the content of a record lies in the file.
struct RecordPlace {
    std::uint64_t offset = 0;
    std::uint32_t size = 0;
};

/// What is in an excerpt, and where. The headers it was made from are linked.
struct ExcerptIndex {
    struct Block {
        RecordPlace at;
        Hash32 hash;
    };
    /// The L1 block with the commitment, and the commitment's Keccak-256.
    using DataKey = std::pair<std::uint64_t, Hash32>;

    ExcerptRange range;
    std::vector<Block> blocks;  // of range.first and on
    std::unordered_map<Hash32, RecordPlace> blobs;
    std::map<DataKey, RecordPlace> data;
};

/// The whole content. Errors: kExcerptRecord (the file became shorter); of the store.
Result<Bytes> read_content(const InputFile& file, const RecordPlace& at);

/// Reads the file through, but for the blobs. Progress is in bytes. Errors: kNoExcerpt, kExcerptCut,
/// kExcerptRecord, kExcerptGap, kCancelled; of the store.
Result<ExcerptIndex> index_excerpt(const InputFile& file, const ProgressWatch& watch);

}  // namespace studio::archive
