// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_excerpt.hpp"

#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/kzg.hpp>

#include "archive_errors.hpp"

namespace studio::archive {

/// What the excerpt has behind commitments.
class ExcerptData final : public seams::CommittedData {
public:
    ExcerptData(const L1Excerpt& excerpt, const seams::CommittedData& rules)
        : excerpt_{excerpt}, rules_{rules} {}

    Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                const seams::Inclusion& at) const override {
        const auto file = excerpt_.file_.path().string();
        const auto number = std::to_string(at.l1_number);
        const auto found = excerpt_.index_.data.find({at.l1_number, crypto::keccak256(commitment)});
        if (found == excerpt_.index_.data.end())
            return fail(errors::kExcerptLacksData, {file, number});
        STUDIO_TRY(content, read_content(excerpt_.file_, found->second));
        auto record = decode_data_record(content);
        if (!record || !rules_.is_answer(commitment, at, record->data))
            return fail(errors::kExcerptDataAltered, {file, number});
        return std::move(record->data);
    }
    bool is_answer(BytesView commitment, const seams::Inclusion& at,
                   const std::optional<Bytes>& answer) const override {
        return rules_.is_answer(commitment, at, answer);
    }

private:
    const L1Excerpt& excerpt_;
    const seams::CommittedData& rules_;
};

L1Excerpt::L1Excerpt(InputFile file, ExcerptIndex index)
    : file_{std::move(file)}, index_{std::move(index)}, recent_{limits::kExcerptCacheBytes} {}

Result<std::unique_ptr<L1Excerpt>> L1Excerpt::open(const std::filesystem::path& path,
                                                   const std::optional<Hash32>& last_hash,
                                                   const ProgressWatch& watch) {
    STUDIO_TRY(file, InputFile::open(path));
    STUDIO_TRY(index, index_excerpt(file, watch));
    std::unique_ptr<L1Excerpt> excerpt{new L1Excerpt{std::move(file), std::move(index)}};
    const auto last = excerpt->last();
    if (last_hash && last.hash != *last_hash)
        return fail(errors::kExcerptOtherBlock,
                    {path.string(), std::to_string(last.number), codec::to_hex(last.hash.view()),
                     codec::to_hex(last_hash->view())});
    STUDIO_TRY(head, excerpt->read_block(last.number));
    excerpt->head_ = head;
    return excerpt;
}

Result<chain::SealedBlockPtr> L1Excerpt::l1_block(std::uint64_t number) const {
    if (number > index_.range.last)
        return chain::SealedBlockPtr{};
    if (number < index_.range.first)
        return fail(errors::kExcerptLacksBlock,
                    {file_.path().string(), std::to_string(number), std::to_string(index_.range.first)});
    if (number == index_.range.last)
        return head_;
    if (auto found = recent_.find(number))
        return found;
    STUDIO_TRY(block, read_block(number));
    recent_.put(number, block, index_.blocks[number - index_.range.first].at.size, recent_.age());
    return std::move(block);
}

Result<chain::SealedBlockPtr> L1Excerpt::read_block(std::uint64_t number) const {
    const auto& indexed = index_.blocks[number - index_.range.first];
    STUDIO_TRY(content, read_content(file_, indexed.at));
    auto record = decode_block_record(content);
    if (!record)
        return fail(errors::kExcerptRecord,
                    {file_.path().string(), std::to_string(indexed.at.offset), record.error().english()});
    const auto* altered =
        record->sealed.hash == indexed.hash ? uncommitted_part(record->sealed) : "header's fields";
    if (altered != nullptr)
        return fail(errors::kExcerptAltered, {file_.path().string(), std::to_string(number), altered});
    return std::make_shared<const chain::SealedBlock>(std::move(record->sealed));
}

Result<Bytes> L1Excerpt::l1_blob(const Hash32& versioned_hash) const {
    const auto file = file_.path().string();
    const auto name = codec::to_hex(versioned_hash.view());
    const auto found = index_.blobs.find(versioned_hash);
    if (found == index_.blobs.end())
        return fail(errors::kExcerptLacksBlob, {file, name});
    STUDIO_TRY(blob, read_content(file_, found->second));
    const auto commitment = crypto::kzg::blob_to_commitment(blob);
    if (!commitment || crypto::kzg::versioned_hash(*commitment) != versioned_hash)
        return fail(errors::kExcerptBlobAltered, {file, name});
    return std::move(blob);
}

std::unique_ptr<seams::CommittedData> L1Excerpt::committed(const seams::CommittedData& rules) const {
    return std::make_unique<ExcerptData>(*this, rules);
}

Result<void> L1Excerpt::check_all(const ProgressWatch& watch) const {
    Progress progress{0, index_.blocks.size() + index_.blobs.size()};
    const auto stops = [&] {
        ++progress.done;
        return !goes_on(watch, progress);
    };
    for (auto number = index_.range.first; number <= index_.range.last; ++number) {
        STUDIO_CHECK(read_block(number));
        if (stops())
            return fail(errors::kCancelled, {file_.path().string()});
    }
    for (const auto& [hash, place] : index_.blobs) {
        STUDIO_CHECK(l1_blob(hash));
        if (stops())
            return fail(errors::kCancelled, {file_.path().string()});
    }
    return {};
}

}  // namespace studio::archive
