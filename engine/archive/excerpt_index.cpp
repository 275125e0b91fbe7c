// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpt_index.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/kzg.hpp>
#include <store/little_endian.hpp>

#include "archive_errors.hpp"

namespace studio::archive {
namespace {

/// Goes through the records in their order.
class Indexing {
public:
    explicit Indexing(const InputFile& file) : file_{file} {}

    Result<ExcerptIndex> run(const ProgressWatch& watch) {
        STUDIO_CHECK(take_beginning());
        while (index_.blocks.size() <= index_.range.last - index_.range.first) {
            STUDIO_TRY(record, next());
            STUDIO_CHECK(take(record));
            if (!goes_on(watch, {offset_, file_.size()}))
                return fail(errors::kCancelled, {file_.path().string()});
        }
        if (offset_ != file_.size())
            return damaged(offset_, "something follows the last block");
        return std::move(index_);
    }

private:
    struct Record {
        RecordKind kind = RecordKind::range;
        RecordPlace at;
    };

    tl::unexpected<Error> damaged(std::uint64_t at, std::string what) const {
        return fail(errors::kExcerptRecord, {file_.path().string(), std::to_string(at), std::move(what)});
    }

    Result<void> take_beginning() {
        Bytes magic(kExcerptMagic.size());
        STUDIO_TRY(got, file_.read_at(0, magic));
        if (got != magic.size() || !std::ranges::equal(magic, bytes_of(kExcerptMagic)))
            return fail(errors::kNoExcerpt, {file_.path().string()});
        offset_ = magic.size();
        STUDIO_TRY(record, next());
        STUDIO_TRY(content, read_content(file_, record.at));
        const auto range = decode_range(content);
        if (record.kind != RecordKind::range || !range || range->first > range->last)
            return damaged(record.at.offset, "it does not begin with a range of blocks");
        index_.range = *range;
        return {};
    }

    Result<Record> next() {
        Bytes head(kRecordHeadBytes);
        STUDIO_TRY(got, file_.read_at(offset_, head));
        const auto size = got == head.size() ? store::number_at<std::uint32_t>(head, 1) : 0U;
        if (size > limits::kExcerptMaxRecordBytes)
            return damaged(offset_, "a record is too long");
        if (got != head.size() || size > file_.size() - std::min(file_.size(), offset_ + head.size()))
            return fail(errors::kExcerptCut, {file_.path().string(), std::to_string(file_.size()),
                                              std::to_string(index_.range.last)});
        const Record record{static_cast<RecordKind>(head[0]), {offset_ + head.size(), size}};
        offset_ += head.size() + size;
        return record;
    }

    Result<void> take(const Record& record) {
        switch (record.kind) {
            case RecordKind::block:
                return take_block(record.at);
            case RecordKind::blob:
                return take_blob(record.at);
            case RecordKind::data:
                return take_data(record.at);
            case RecordKind::range:
                break;
        }
        return damaged(record.at.offset, "there is no such record");
    }

    Result<void> take_block(const RecordPlace& at) {
        STUDIO_TRY(content, read_content(file_, at));
        const auto head = decode_block_head(content);
        if (!head)
            return damaged(at.offset, head.error().english());
        const auto number = index_.range.first + index_.blocks.size();
        const bool follows = index_.blocks.empty() || head->header.parent_hash == index_.blocks.back().hash;
        if (head->header.number != number || !follows)
            return fail(errors::kExcerptGap, {file_.path().string(), std::to_string(number)});
        if (head->attachments != attachments_)
            return damaged(at.offset, "blobs or committed data are missing");
        index_.blocks.push_back({at, chain::header_hash(head->header)});
        attachments_ = 0;
        return {};
    }

    Result<void> take_blob(const RecordPlace& at) {
        if (at.size != Hash32::size() + crypto::kzg::kBlobSize)
            return damaged(at.offset, "a blob has another size");
        Hash32 hash;
        STUDIO_CHECK(file_.read_at(at.offset, hash.bytes));
        const auto size = static_cast<std::uint32_t>(crypto::kzg::kBlobSize);
        if (!index_.blobs.emplace(hash, RecordPlace{at.offset + Hash32::size(), size}).second)
            return damaged(at.offset, "a blob is there twice");
        ++attachments_;
        return {};
    }

    Result<void> take_data(const RecordPlace& at) {
        STUDIO_TRY(content, read_content(file_, at));
        const auto record = decode_data_record(content);
        if (!record)
            return damaged(at.offset, record.error().english());
        const auto block = index_.range.first + index_.blocks.size();
        if (!index_.data.emplace(ExcerptIndex::DataKey{block, crypto::keccak256(record->commitment)}, at)
                 .second)
            return damaged(at.offset, "committed data are there twice");
        ++attachments_;
        return {};
    }

    const InputFile& file_;
    ExcerptIndex index_;
    std::uint64_t offset_ = 0;
    std::uint64_t attachments_ = 0;  // since the last block
};

}  // namespace

Result<Bytes> read_content(const InputFile& file, const RecordPlace& at) {
    Bytes content(at.size);
    STUDIO_TRY(got, file.read_at(at.offset, content));
    if (got != content.size())
        return fail(errors::kExcerptRecord,
                    {file.path().string(), std::to_string(at.offset), "it became shorter"});
    return content;
}

Result<ExcerptIndex> index_excerpt(const InputFile& file, const ProgressWatch& watch) {
    return Indexing(file).run(watch);
}

}  // namespace studio::archive
