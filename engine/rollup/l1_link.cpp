// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_link.hpp"

#include <algorithm>

#include "rollup_errors.hpp"

namespace studio::rollup {

L1Link::L1Link(L1Terms terms, const seams::BlockArchive& l2)
    : terms_{std::move(terms)}, l2_{l2}, games_{*terms_.l1, terms_.dispute_game_factory} {
    if (!terms_.batcher_key)
        return;
    batcher_wallet_.emplace(*terms_.batcher_key, *terms_.l1);
    batcher_.emplace(terms_.batcher, terms_.config, *batcher_wallet_, *terms_.l1, l2_, terms_.keeper);
}

Result<std::unique_ptr<L1Link>> L1Link::open(L1Terms terms, VerifierSettings verifier,
                                             const seams::Execution& execution, const seams::BlockArchive& l2,
                                             const Clock& stopwatch) {
    std::unique_ptr<L1Link> link{new L1Link{std::move(terms), l2}};
    STUDIO_TRY(opened, Verifier::open(std::move(verifier), execution, *link->terms_.l1,
                                      link->terms_.committed, stopwatch));
    link->verifier_ = std::move(opened);
    link->proofs_ = std::make_unique<PasserProofs>(*link->verifier_);
    // Before anything is derived: the blocks that games claim are known while they go by.
    STUDIO_CHECK(link->games_.look());
    STUDIO_CHECK(link->proofs_->keep_claimed(link->games_));
    STUDIO_CHECK(link->look_at_life());
    link->begin_proposing();
    link->begin_keeping();
    return link;
}

void L1Link::begin_proposing() {
    if (!terms_.proposer_key)
        return;
    proposer_wallet_.emplace(*terms_.proposer_key, *terms_.l1);
    proposer_.emplace(terms_.proposer, *proposer_wallet_, *terms_.l1, games_, *proofs_,
                      terms_.config.l2_genesis_time);
}

void L1Link::begin_keeping() {
    if (!terms_.owner_key)
        return;
    owner_wallet_.emplace(*terms_.owner_key, *terms_.l1);
    config_keeper_.emplace(terms_.config.system_config_contract, *owner_wallet_, *terms_.l1);
    if (!terms_.life)
        return;
    keeper_.emplace(settling::LifeKeeper::Terms{terms_.life->life, terms_.proposer.game_type,
                                                terms_.life->end, terms_.config},
                    *owner_wallet_, *terms_.l1, games_, *proofs_);
}

Result<NextBlock> L1Link::next_block(const chain::SealedBlock& head) const {
    STUDIO_TRY(parent, derivation::l2_ref_of(head, terms_.config));
    STUDIO_TRY(system, derivation::system_config_of(head, terms_.config));
    const auto now = life();
    const bool is_sealed = now && now->is_sealed();
    // The last deposits must arrive before the last block. Confirmations are given up from when it may be
    // sealed on: an L1 that goes back in the drain takes from its time. What it undoes then are blocks with
    // few of anybody's transactions or none, which are made again.
    const bool is_ending = is_sealed || (now && head.block.header.timestamp >= now->sealable_from);
    const auto confirmations = is_ending ? 0 : terms_.confirmations;
    const auto origin = derivation::choose_origin(parent, terms_.config, *terms_.l1, confirmations);
    if (!origin)
        return fail(errors::kL1Unreadable, {origin.error().english()});
    STUDIO_TRY(attributes, derivation::prepare_attributes(parent, system, *origin->block, terms_.config,
                                                          terms_.l1_schedule));
    const bool is_over = is_sealed && head.block.header.timestamp >= now->last_block_time;
    return NextBlock{std::move(attributes), origin->takes_transactions && !is_sealed, is_over};
}

Result<chain::SealedBlockPtr> L1Link::l1_block(std::uint64_t number) const {
    auto block = terms_.l1->l1_block(number);
    if (!block)
        return fail(errors::kL1Unreadable, {block.error().english()});
    return std::move(*block);
}

Result<std::optional<bool>> L1Link::stands(const derivation::L2Ref& block) const {
    STUDIO_TRY(origin, l1_block(block.l1_origin.number));
    if (!origin)
        return std::nullopt;
    if (origin->hash != block.l1_origin.hash)
        return false;
    const auto limit = origin->block.header.timestamp + terms_.config.max_sequencer_drift;
    if (block.sequence_number == 0 || block.time <= limit || block.number <= verifier_->heads().safe)
        return true;
    STUDIO_TRY(next, l1_block(block.l1_origin.number + 1));
    return !next || block.time < next->block.header.timestamp;
}

Result<std::uint64_t> L1Link::newest_standing(std::uint64_t head) const {
    const auto finalized = verifier_->heads().finalized;
    const auto now = life();
    const auto last = now && now->is_sealed() ? settling::last_block_of(*now, terms_.config) : head;
    auto newest = std::min(head, std::max(last, finalized));
    for (auto number = newest; number > terms_.config.l2_genesis.number; --number) {
        const auto block = l2_.block(number);
        if (!block)
            return fail(errors::kNoBlock, {std::to_string(number)});
        STUDIO_TRY(ref, derivation::l2_ref_of(*block, terms_.config));
        STUDIO_TRY(is_good, stands(ref));
        if (is_good.value_or(number <= finalized))
            return newest;
        if (!is_good)
            continue;
        if (number <= finalized)
            return fail(errors::kVerifierReorgPastFinality,
                        {std::to_string(ref.l1_origin.number), std::to_string(finalized)});
        newest = number - 1;
    }
    return newest;
}

void L1Link::flush() {
    flush_ = true;
}

Result<bool> L1Link::work(std::uint64_t unsafe_head) {
    // First, however long the verifier has to read: the sequencer must not go beyond the last block.
    STUDIO_CHECK(look_at_life());
    STUDIO_TRY(verified, verifier_->step());
    caught_up_ = verified == Verifier::Step::waits;
    STUDIO_CHECK(proofs_->look_at_safe(verified != Verifier::Step::derived));
    if (verified != Verifier::Step::waits)
        return true;
    // Before the verifier has read all of L1, what is safe is not known, and batches would go there twice.
    const auto batched = batch(unsafe_head);
    if (batched && *batched)
        return true;
    // An empty account of one does not keep the others from their work.
    auto proposed = propose();
    auto kept = keep_life();
    auto configured = keep_config();
    if (!batched)
        return batched;
    if (!proposed || *proposed)
        return proposed;
    if (!kept || *kept)
        return kept;
    return configured;
}

Result<bool> L1Link::batch(std::uint64_t unsafe_head) {
    if (!batcher_)
        return false;
    if (flush_.exchange(false))
        batcher_->flush();
    batcher_->wait_until_full(full_batches_);
    const auto safe = verifier_->safe();
    STUDIO_TRY(did, batcher_->step({unsafe_head, safe->block.header.number, safe->hash}));
    const std::lock_guard lock{figures_mutex_};
    batcher_figures_ = batcher_->figures();
    return did != settling::Batcher::Did::nothing;
}

Result<bool> L1Link::propose() {
    STUDIO_CHECK(games_.look());
    STUDIO_CHECK(proofs_->keep_claimed(games_));
    if (!proposer_)
        return false;
    STUDIO_TRY(did, proposer_->step());
    const std::lock_guard lock{figures_mutex_};
    proposer_figures_ = proposer_->figures();
    return did != settling::Proposer::Did::nothing;
}

/// Also who is not the organiser must know when it ends.
Result<void> L1Link::look_at_life() {
    const auto head = terms_.l1->l1_head()->hash;
    if (!terms_.life || looked_at_life_ == head)
        return {};
    STUDIO_TRY(now, settling::read_life(*terms_.l1, terms_.life->life));
    looked_at_life_ = head;
    if (proposer_)
        proposer_->end_at(now.is_sealed() ? std::optional{settling::last_block_of(now, terms_.config)}
                                          : std::nullopt);
    const std::lock_guard lock{figures_mutex_};
    life_ = now;
    return {};
}

Result<bool> L1Link::keep_life() {
    if (!keeper_)
        return false;
    std::unique_lock lock{figures_mutex_};
    const auto now = *life_;
    const auto wishes = wishes_;
    lock.unlock();
    return keeper_->step(now, wishes);
}

Result<bool> L1Link::keep_config() {
    const auto wished = wished_gas_.load();
    const auto now = life();
    if (!config_keeper_ || wished == 0 || (now && now->is_sealed()))
        return false;
    return config_keeper_->step(wished);
}

std::optional<settling::Life> L1Link::life() const {
    const std::lock_guard lock{figures_mutex_};
    return life_;
}

void L1Link::wish(settling::LifeWishes wishes) {
    const std::lock_guard lock{figures_mutex_};
    wishes_ = wishes;
}

settling::BatcherFigures L1Link::batcher_figures() const {
    const std::lock_guard lock{figures_mutex_};
    return batcher_figures_;
}

settling::ProposerFigures L1Link::proposer_figures() const {
    const std::lock_guard lock{figures_mutex_};
    return proposer_figures_;
}

}  // namespace studio::rollup
