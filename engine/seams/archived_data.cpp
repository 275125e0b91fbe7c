// SPDX-License-Identifier: GPL-3.0-or-later
#include "archived_data.hpp"

#include <crypto/keccak256.hpp>

namespace studio::seams {
namespace {

constexpr ErrorKind not_kept{"availability.not_kept",
                             STUDIO_TEXT("engine", "The sequencer does not have the data of block %1.")};
constexpr ErrorKind mismatch{
    "availability.mismatch",
    STUDIO_TEXT("engine", "The data kept for block %1 does not match its commitment: the store is damaged.")};

}  // namespace

Result<DataReference> ArchivedData::publish(const chain::SealedBlock& block) {
    const auto data = chain::encode_block(block.block);
    return DataReference{block.block.header.number, crypto::keccak256(data), data.size(), 0};
}

Result<Bytes> ArchivedData::retrieve(const DataReference& reference) const {
    const auto block = archive_ ? archive_->block(reference.block) : nullptr;
    if (!block)
        return fail(not_kept, {std::to_string(reference.block)});
    auto data = chain::encode_block(block->block);
    if (crypto::keccak256(data) != reference.commitment)
        return fail(mismatch, {std::to_string(reference.block)});
    return data;
}

}  // namespace studio::seams
