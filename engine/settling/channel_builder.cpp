// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_builder.hpp"

#include <op/l1_attributes.hpp>

namespace studio::settling {
namespace {

/// What a block takes in a span beside its transactions, about; a singular batch has two hashes more.
constexpr std::size_t kBlockOverhead = 4;
constexpr std::size_t kSingularOverhead = 80;

}  // namespace

Result<op::SingularBatch> batch_of(const chain::SealedBlock& block) {
    const auto& transactions = block.block.transactions;
    STUDIO_TRY(attributes, op::read_l1_attributes(transactions.empty() ? chain::Transaction{}
                                                                       : transactions.front()->fields));
    op::SingularBatch batch;
    batch.parent_hash = block.block.header.parent_hash;
    batch.epoch_number = attributes.origin.number;
    batch.epoch_hash = attributes.origin.hash;
    batch.timestamp = block.block.header.timestamp;
    for (const auto& transaction : transactions)
        if (transaction->fields.type != chain::TransactionType::deposit)
            batch.transactions.push_back(transaction->encoded);
    return batch;
}

Result<void> ChannelBuilder::add(const chain::SealedBlock& block) {
    STUDIO_TRY(batch, batch_of(block));
    if (blocks_.empty()) {
        STUDIO_TRY(attributes, op::read_l1_attributes(block.block.transactions.front()->fields));
        first_begins_epoch_ = attributes.sequence_number == 0;
        first_ = block.block.header.number;
    }
    raw_bytes_ += kind_ == seams::BatchKind::span ? kBlockOverhead : kSingularOverhead;
    for (const auto& transaction : batch.transactions)
        raw_bytes_ += transaction.size();
    blocks_.push_back(std::move(batch));
    return {};
}

std::size_t ChannelBuilder::estimated_size() const {
    return static_cast<std::size_t>(static_cast<double>(raw_bytes_) * ratio_);
}

Result<Bytes> ChannelBuilder::finish() {
    std::vector<Bytes> batches;
    if (kind_ == seams::BatchKind::span) {
        STUDIO_TRY(span, op::encode_span_batch(op::make_span_batch(blocks_, first_begins_epoch_), *config_));
        batches.push_back(std::move(span));
    } else {
        for (const auto& block : blocks_)
            batches.push_back(op::encode_singular_batch(block));
    }
    auto channel = op::encode_channel(batches, compression_);
    ratio_ = static_cast<double>(channel.size()) / static_cast<double>(raw_bytes_);
    blocks_.clear();
    raw_bytes_ = 0;
    return channel;
}

}  // namespace studio::settling
