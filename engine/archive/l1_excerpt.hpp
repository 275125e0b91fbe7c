// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/rollup_config.hpp>
#include <seams/committed_data.hpp>
#include <seams/l1_source.hpp>
#include <store/recent_cache.hpp>

#include "excerpt_index.hpp"

namespace studio::archive {

/// Which L1 data an excerpt holds: what derivation reads for one rollup.
struct ExcerptSubject {
    const op::RollupConfig& config;  // the first block is the one that the rollup starts after
    std::uint64_t last_block = 0;    // an L1 block that is final, not below the first
    /// Who gives out what lies on another layer; null: the rollup has none.
    const seams::CommittedData* committed = nullptr;
};

/// Writes the excerpt, a block at a time, and gives its last block, by whose hash everything in it can be
/// checked. It is durable when this returns; when it fails nothing is left. Progress is in blocks. Errors:
/// derivation: kL1BlockMissing, kL1Reorganised, kWrongBlob; kCancelled; those of the sources and the store.
Result<op::BlockId> write_l1_excerpt(const seams::L1Source& l1, const ExcerptSubject& subject,
                                     const std::filesystem::path& path, const ProgressWatch& watch = {});

/// An L1 that ends with the excerpt's last block, from its file. Any thread.
/// Limitations: receipts have their consensus fields alone; blocks before the first are an error.
class L1Excerpt final : public seams::L1Source {
public:
    /// Checks that all headers are linked up to the last one, and that this has the hash `last_hash`, which
    /// comes from where the L1 is known; without it nothing says that these blocks were ever on it. Progress
    /// is in bytes. Errors: kNoExcerpt, kExcerptCut, kExcerptRecord, kExcerptGap, kExcerptOtherBlock,
    /// kExcerptAltered, kCancelled; of the store.
    static Result<std::unique_ptr<L1Excerpt>> open(const std::filesystem::path& path,
                                                   const std::optional<Hash32>& last_hash,
                                                   const ProgressWatch& watch = {});

    op::BlockId first() const { return {index_.blocks.front().hash, index_.range.first}; }
    op::BlockId last() const { return {index_.blocks.back().hash, index_.range.last}; }

    chain::SealedBlockPtr l1_head() const override { return head_; }
    /// Null after the last. Errors: kExcerptLacksBlock, kExcerptAltered, kExcerptRecord.
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override;
    /// As final as its last block is.
    seams::SettledHeads l1_settled() const override { return {index_.range.last, index_.range.last}; }
    /// Compared with the hash, so that whoever asks need not do it again. Takes tens of milliseconds. Errors:
    /// kExcerptLacksBlob, kExcerptBlobAltered.
    Result<Bytes> l1_blob(const Hash32& versioned_hash) const override;

    /// The data behind commitments, checked by the rules of the module that made them, which answers for
    /// nothing else. Both outlive what is given. Errors of its answers: kExcerptLacksData,
    /// kExcerptDataAltered.
    std::unique_ptr<seams::CommittedData> committed(const seams::CommittedData& rules) const;

    /// Reads and checks every block and blob. Progress is in blocks and blobs. Errors: those of reading,
    /// kCancelled.
    Result<void> check_all(const ProgressWatch& watch = {}) const;

private:
    friend class ExcerptData;
    L1Excerpt(InputFile file, ExcerptIndex index);
    Result<chain::SealedBlockPtr> read_block(std::uint64_t number) const;

    const InputFile file_;
    const ExcerptIndex index_;
    chain::SealedBlockPtr head_;
    mutable store::RecentCache<chain::SealedBlock> recent_;
};

}  // namespace studio::archive
