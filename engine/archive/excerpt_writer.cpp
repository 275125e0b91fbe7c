// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <derivation/batcher_data.hpp>
#include <derivation/derivation_errors.hpp>
#include <set>
#include <store/disk.hpp>
#include <store/store_errors.hpp>

#include "archive_errors.hpp"
#include "l1_excerpt.hpp"

namespace studio::archive {
namespace {

/// Remembers the blobs and data that derivation asks for while it reads a block.
class Recorder final : public seams::L1Source, public seams::CommittedData {
public:
    Recorder(const seams::L1Source& l1, const seams::CommittedData* committed)
        : l1_{l1}, committed_{committed} {}

    chain::SealedBlockPtr l1_head() const override { return l1_.l1_head(); }
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override {
        return l1_.l1_block(number);
    }
    seams::SettledHeads l1_settled() const override { return l1_.l1_settled(); }
    Result<Bytes> l1_blob(const Hash32& versioned_hash) const override {
        STUDIO_TRY(blob, l1_.l1_blob(versioned_hash));
        blobs_[versioned_hash] = blob;
        return std::move(blob);
    }
    Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                const seams::Inclusion& at) const override {
        STUDIO_TRY(data, committed_->committed_data(commitment, at));
        data_[{commitment.begin(), commitment.end()}] = data;
        return std::move(data);
    }
    bool is_answer(BytesView commitment, const seams::Inclusion& at,
                   const std::optional<Bytes>& answer) const override {
        return committed_->is_answer(commitment, at, answer);
    }

    std::map<Hash32, Bytes> take_blobs() { return std::exchange(blobs_, {}); }
    std::map<Bytes, std::optional<Bytes>> take_data() { return std::exchange(data_, {}); }

private:
    const seams::L1Source& l1_;
    const seams::CommittedData* committed_;
    mutable std::map<Hash32, Bytes> blobs_;
    mutable std::map<Bytes, std::optional<Bytes>> data_;  // by commitment
};

/// Writes blocks in their order, each after what it refers to.
class ExcerptWriting {
public:
    ExcerptWriting(const seams::L1Source& l1, const ExcerptSubject& subject, store::NewFile& file)
        : l1_{l1},
          config_{subject.config},
          recorder_{l1, subject.committed},
          sources_{recorder_, subject.committed == nullptr ? nullptr : &recorder_, true},
          system_{config_.genesis_system_config},
          file_{file} {}

    Result<void> begin(const ExcerptRange& range) {
        STUDIO_CHECK(file_.write(bytes_of(kExcerptMagic)));
        return put(RecordKind::range, encode_range(range));
    }

    Result<void> add(std::uint64_t number) {
        STUDIO_TRY(block, l1_.l1_block(number));
        if (!block)
            return fail(derivation::errors::kL1BlockMissing, {std::to_string(number)});
        const bool is_first = number == config_.l1_genesis.number;
        const bool fits =
            is_first ? block->hash == config_.l1_genesis.hash : block->block.header.parent_hash == last_.hash;
        if (!fits)
            return fail(derivation::errors::kL1Reorganised, {std::to_string(number)});
        if (!is_first)  // the first block's events are in the configuration already
            system_ = op::apply_config_updates(system_, block->receipts, config_.system_config_contract);
        STUDIO_CHECK(derivation::batcher_payloads(*block, config_, system_.batcher, sources_));
        STUDIO_TRY(attachments, put_attachments());
        last_ = {block->hash, number};
        return put(RecordKind::block, encode_block_record(*block, attachments));
    }

    const op::BlockId& last() const { return last_; }

private:
    Result<void> put(RecordKind kind, BytesView content) {
        if (content.size() > limits::kExcerptMaxRecordBytes)
            return fail(store::errors::kFileTooLarge, {"L1 block " + std::to_string(last_.number),
                                                       std::to_string(limits::kExcerptMaxRecordBytes)});
        STUDIO_CHECK(file_.write(record_head(kind, content.size())));
        return file_.write(content);
    }

    Result<std::uint64_t> put_attachments() {
        std::uint64_t count = 0;
        for (const auto& [hash, blob] : recorder_.take_blobs()) {
            if (!blobs_.insert(hash).second)
                continue;
            Bytes content{hash.begin(), hash.end()};
            content.insert(content.end(), blob.begin(), blob.end());
            STUDIO_CHECK(put(RecordKind::blob, content));
            ++count;
        }
        for (auto& [commitment, data] : recorder_.take_data()) {
            STUDIO_CHECK(put(RecordKind::data, encode_data_record({commitment, std::move(data)})));
            ++count;
        }
        return count;
    }

    const seams::L1Source& l1_;
    const op::RollupConfig& config_;
    Recorder recorder_;
    const derivation::DataSources sources_;
    op::SystemConfig system_;
    store::NewFile& file_;
    std::set<Hash32> blobs_;  // that are in the file
    op::BlockId last_;
};

}  // namespace

Result<op::BlockId> write_l1_excerpt(const seams::L1Source& l1, const ExcerptSubject& subject,
                                     const std::filesystem::path& path, const ProgressWatch& watch) {
    const ExcerptRange range{subject.config.l1_genesis.number, subject.last_block};
    if (range.last < range.first)
        return fail(derivation::errors::kL1BlockMissing, {std::to_string(range.first)});
    STUDIO_TRY(file, store::NewFile::create(path));
    ExcerptWriting writing{l1, subject, file};
    STUDIO_CHECK(writing.begin(range));
    Progress progress{0, range.last - range.first + 1};
    while (progress.done < progress.all) {
        STUDIO_CHECK(writing.add(range.first + progress.done));
        ++progress.done;
        if (!goes_on(watch, progress))
            return fail(errors::kCancelled, {path.string()});
    }
    STUDIO_CHECK(file.finish());
    return writing.last();
}

}  // namespace studio::archive
