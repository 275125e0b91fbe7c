// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivation.hpp"

#include <algorithm>
#include <utility>

#include "derivation_errors.hpp"

namespace studio::derivation {

Derivation::Derivation(DerivationSettings settings, const DerivedChain& derived)
    : settings_{std::move(settings)},
      derived_{derived},
      batches_{settings_.config, derived},
      channels_{settings_.config.channel_timeout} {}

Result<chain::SealedBlockPtr> Derivation::l1_block(std::uint64_t number) const {
    STUDIO_TRY(block, settings_.sources.l1.l1_block(number));
    if (!block)
        return fail(errors::kL1BlockMissing, {std::to_string(number)});
    return std::move(block);
}

/// The L1 may have gone another way since, on which the rollup is open.
Result<void> Derivation::forget_other_sealing() {
    if (!sealing_)
        return {};
    STUDIO_TRY(block, settings_.sources.l1.l1_block(sealing_->l1.number));
    if (!block || block->hash != sealing_->l1.hash)
        sealing_.reset();
    return {};
}

Result<void> Derivation::restart(const L2Ref& safe, const op::BlockId& read_to) {
    STUDIO_CHECK(forget_other_sealing());
    has_ended_ = ends_with(safe);
    const auto& config = settings_.config;
    auto start = safe;
    while (start.number > config.l2_genesis.number &&
           start.l1_origin.number + config.channel_timeout > safe.l1_origin.number) {
        STUDIO_TRY(before, derived_.derived(start.number - 1));
        start = before;
    }
    STUDIO_TRY(system, derived_.derived_system(start.number));
    STUDIO_TRY(block, l1_block(start.l1_origin.number));
    if (block->hash != start.l1_origin.hash)
        return fail(errors::kL1Reorganised, {std::to_string(start.l1_origin.number)});
    batches_.clear();
    channels_.clear();
    frames_.clear();
    taken_.reset();
    read_to_ = read_to;
    return read_l1_block(*block, system);
}

Result<void> Derivation::read_l1_block(const chain::SealedBlock& block, const op::SystemConfig& system) {
    if (block.block.header.number == read_to_.number && block.hash != read_to_.hash)
        return fail(errors::kL1Reorganised, {std::to_string(read_to_.number)});
    if (!has_ended_)  // years later nobody may have the blobs of then any more
        STUDIO_CHECK(read_batches(block, system));
    l1_system_ = system;
    origin_ = l1_ref_of(block);
    if (auto sealing = sealing_in(block, settings_.config))
        sealing_ = sealing;
    return {};
}

Result<void> Derivation::read_batches(const chain::SealedBlock& block, const op::SystemConfig& system) {
    STUDIO_TRY(payloads, batcher_payloads(block, settings_.config, system.batcher, settings_.sources));
    auto frames = frames_of(payloads);
    frames_.assign(std::make_move_iterator(frames.begin()), std::make_move_iterator(frames.end()));
    channels_.reach(block.block.header.number);
    batches_.reach(l1_ref_of(block));
    return {};
}

Result<Derivation::Progress> Derivation::read_next_l1_block() {
    STUDIO_TRY(next, settings_.sources.l1.l1_block(origin_.number + 1));
    if (!next) {
        STUDIO_TRY(same, settings_.sources.l1.l1_block(origin_.number));
        const bool ends_early = origin_.number < read_to_.number;  // blocks that were read are gone
        if (ends_early || !same || same->hash != origin_.hash)
            return fail(errors::kL1Reorganised, {std::to_string(origin_.number)});
        return Progress::l1_is_read;
    }
    if (next->block.header.parent_hash != origin_.hash)
        return fail(errors::kL1Reorganised, {std::to_string(origin_.number)});
    STUDIO_CHECK(read_l1_block(*next, op::apply_config_updates(l1_system_, next->receipts,
                                                               settings_.config.system_config_contract)));
    return Progress::read_on;
}

Result<Derivation::Progress> Derivation::take_batch(op::SingularBatch batch, const L2Ref& parent,
                                                    bool is_forced) {
    taken_ = Taken{std::move(batch), is_forced};
    return give_block(parent);
}

Result<Derivation::Progress> Derivation::give_block(const L2Ref& parent) {
    const op::BlockId epoch{taken_->batch.epoch_hash, taken_->batch.epoch_number};
    STUDIO_TRY(origin, settings_.sources.l1.l1_block(epoch.number));
    if (!origin || origin->hash != epoch.hash)
        return fail(errors::kL1Reorganised, {std::to_string(epoch.number)});
    STUDIO_TRY(system, derived_.derived_system(parent.number));
    STUDIO_TRY(attributes,
               prepare_attributes(parent, system, *origin, settings_.config, settings_.l1_schedule));
    auto taken = *std::exchange(taken_, std::nullopt);
    block_ = {std::move(attributes), std::move(taken.batch.transactions), origin_, taken.is_forced};
    return Progress::block;
}

Derivation::Progress Derivation::read_frame() {
    auto frame = std::move(frames_.front());
    frames_.pop_front();
    const auto channel = channels_.add(std::move(frame), origin_.number);
    if (channel && !is_behind())
        batches_.take(*channel);
    return Progress::read_on;
}

Result<Derivation::Progress> Derivation::step(const L2Ref& parent) {
    has_ended_ = ends_with(parent);
    if (has_ended_)
        return read_next_l1_block();
    if (taken_)
        return give_block(parent);
    STUDIO_TRY(batch, batches_.next(parent));
    if (batch)
        return take_batch(std::move(*batch), parent, false);
    if (!frames_.empty())
        return read_frame();
    auto forced = is_behind() ? std::nullopt : batches_.forced(parent);
    if (forced)
        return take_batch(std::move(*forced), parent, true);
    return read_next_l1_block();
}

}  // namespace studio::derivation
