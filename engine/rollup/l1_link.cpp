// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_link.hpp"

#include "rollup_errors.hpp"

namespace studio::rollup {

L1Link::L1Link(L1Terms terms, const seams::BlockArchive& l2) : terms_{std::move(terms)}, l2_{l2} {
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
    return link;
}

Result<NextBlock> L1Link::next_block(const chain::SealedBlock& head) const {
    STUDIO_TRY(parent, derivation::l2_ref_of(head, terms_.config));
    STUDIO_TRY(system, derivation::system_config_of(head, terms_.config));
    STUDIO_TRY(origin, derivation::choose_origin(parent, terms_.config, *terms_.l1, terms_.confirmations));
    STUDIO_TRY(attributes, derivation::prepare_attributes(parent, system, *origin.block, terms_.config,
                                                          terms_.l1_schedule));
    return NextBlock{std::move(attributes), origin.takes_transactions};
}

Result<std::uint64_t> L1Link::newest_standing(std::uint64_t head) const {
    for (auto number = head; number > terms_.config.l2_genesis.number; --number) {
        const auto block = l2_.block(number);
        if (!block)
            return fail(errors::kNoBlock, {std::to_string(number)});
        STUDIO_TRY(ref, derivation::l2_ref_of(*block, terms_.config));
        STUDIO_TRY(origin, terms_.l1->l1_block(ref.l1_origin.number));
        if (origin && origin->hash == ref.l1_origin.hash)
            return number;
    }
    return terms_.config.l2_genesis.number;
}

void L1Link::flush() {
    flush_ = true;
}

Result<bool> L1Link::work(std::uint64_t unsafe_head) {
    STUDIO_TRY(verified, verifier_->step());
    caught_up_ = verified == Verifier::Step::waits;
    if (verified != Verifier::Step::waits)
        return true;
    // Before the verifier has read all of L1, what is safe is not known, and batches would go there twice.
    if (!batcher_)
        return false;
    if (flush_.exchange(false))
        batcher_->flush();
    STUDIO_TRY(did, batcher_->step({unsafe_head, verifier_->heads().safe}));
    const std::lock_guard lock{figures_mutex_};
    batcher_figures_ = batcher_->figures();
    return did != settling::Batcher::Did::nothing;
}

settling::BatcherFigures L1Link::batcher_figures() const {
    const std::lock_guard lock{figures_mutex_};
    return batcher_figures_;
}

}  // namespace studio::rollup
