// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_stage.hpp"

#include <algorithm>
#include <utility>

namespace studio::derivation {

void BatchStage::clear() {
    drop_rest();
    epochs_.clear();
    origin_ = {};
}

void BatchStage::drop_rest() {
    span_.clear();
    unopened_.reset();
    reader_.reset();
}

void BatchStage::reach(const L1Ref& l1) {
    origin_ = l1;
    epochs_.push_back(l1);
}

void BatchStage::take(BytesView channel) {
    drop_rest();
    reader_.emplace(channel, config_);
}

void BatchStage::move_epochs(const L2Ref& parent) {
    const auto first = std::ranges::find_if(
        epochs_, [&](const L1Ref& epoch) { return epoch.number >= parent.l1_origin.number; });
    epochs_.erase(epochs_.begin(), first);
}

BatchContext BatchStage::context(const L2Ref& parent) const {
    return {config_, parent, epochs_, origin_.number};
}

std::optional<op::SingularBatch> BatchStage::pop_from_span(const L2Ref& parent) {
    if (span_.empty())
        return std::nullopt;
    if (span_.front().timestamp != parent.time + config_.block_time) {
        span_.clear();  // the batch before was no valid block
        return std::nullopt;
    }
    auto batch = std::move(span_.front());
    span_.pop_front();
    batch.parent_hash = parent.hash;
    return batch;
}

Result<void> BatchStage::open_span(const L2Ref& parent) {
    STUDIO_TRY(verdict, judge_prefix(*unopened_, context(parent), blocks_));
    auto span = *std::exchange(unopened_, std::nullopt);
    if (verdict == Verdict::drop)
        drop_rest();
    if (verdict != Verdict::accept)
        return {};
    for (auto& block : span.blocks) {
        if (block.timestamp <= parent.time)
            continue;
        const auto epoch = std::ranges::find(epochs_, block.epoch_number, &L1Ref::number);
        const auto hash = epoch == epochs_.end() ? Hash32{} : epoch->hash;  // without an epoch it is dropped
        span_.push_back(op::singular_batch_of(std::move(block), {}, hash));
    }
    return {};
}

Result<std::optional<op::SingularBatch>> BatchStage::candidate(const L2Ref& parent) {
    for (;;) {
        if (unopened_)
            STUDIO_CHECK(open_span(parent));
        if (auto batch = pop_from_span(parent))
            return batch;
        auto read = reader_ ? reader_->next() : std::nullopt;
        if (!read) {
            reader_.reset();
            return std::nullopt;
        }
        if (auto* singular = std::get_if<op::SingularBatch>(&*read))
            return std::optional{std::move(*singular)};
        unopened_ = std::move(std::get<op::SpanBatch>(*read));
    }
}

Result<std::optional<op::SingularBatch>> BatchStage::next(const L2Ref& parent) {
    move_epochs(parent);
    for (;;) {
        STUDIO_TRY(batch, candidate(parent));
        if (!batch)
            return std::nullopt;
        const auto verdict = judge(*batch, context(parent));
        if (verdict == Verdict::accept)
            return std::move(batch);
        if (verdict == Verdict::drop)
            drop_rest();
    }
}

std::optional<op::SingularBatch> BatchStage::forced(const L2Ref& parent) {
    move_epochs(parent);
    while (epochs_.size() >= 2 && epochs_.front().number + config_.seq_window_size <= origin_.number) {
        const auto& epoch = epochs_.front();
        const auto time = parent.time + config_.block_time;
        // Every epoch has a block; then blocks until the next epoch has begun, so that L2 is not behind L1.
        if (time < epochs_[1].time || epoch.number == parent.l1_origin.number + 1)
            return op::SingularBatch{parent.hash, epoch.number, epoch.hash, time, {}};
        epochs_.erase(epochs_.begin());
    }
    return std::nullopt;
}

}  // namespace studio::derivation
