// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <op/output_root.hpp>
#include <rollup/composition.hpp>
#include <rollup/genesis.hpp>
#include <rollup/run_folder.hpp>
#include <rollup/verifier.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "archive_work.hpp"
#include "engine_impl.hpp"

/// EngineImpl: a rollup computed again from its L1.
namespace studio::api_impl {
namespace {

/// Compares a derived block with the one that the sequencer stored. Where it has none, a block that L1 made
/// alone is no difference: nobody ran the rollup then.
Result<bool> is_same(const chain::SealedBlock& derived, bool is_forced, const store::ChainStore& stored) {
    STUDIO_TRY(mine, stored.summary(derived.block.header.number));
    return mine ? mine->hash == derived.hash : is_forced;
}

/// Steps until L1 has nothing more; compares as it goes.
Result<api::Verification> derive_all(rollup::Verifier& verifier, const store::ChainStore& stored,
                                     const std::function<void(std::uint64_t)>& progress) {
    api::Verification out;
    for (;;) {
        const auto forced_before = verifier.forced_blocks();
        STUDIO_TRY(did, verifier.step());
        if (did == rollup::Verifier::Step::waits)
            break;
        if (did != rollup::Verifier::Step::derived)
            continue;
        const auto derived = verifier.safe();
        const auto number = derived->block.header.number;
        if (out.first_difference && number <= *out.first_difference)
            out.first_difference.reset();  // it went back behind it: L1 said so, of the rollup's end
        STUDIO_TRY(same, is_same(*derived, verifier.forced_blocks() > forced_before, stored));
        if (!same && !out.first_difference)
            out.first_difference = number;
        if (progress)
            progress(number);
    }
    const auto head = verifier.safe();
    out.l2_blocks = head->block.header.number;
    out.l2_transactions = verifier.store().transaction_count();
    if (out.first_difference && *out.first_difference > out.l2_blocks)
        out.first_difference.reset();
    out.l1_blocks = verifier.l1_origin().number;
    out.forced_blocks = verifier.forced_blocks();
    out.head_hash = codec::to_hex(head->hash.view());
    out.state_root = codec::to_hex(head->block.header.state_root.view());
    // Of the state, not of the header: before Isthmus that does not have the passer's root.
    const op::OutputParts output{head->block.header.state_root,
                                 verifier.state().storage_root(chain::message_passer), head->hash};
    out.output_root = codec::to_hex(op::output_root(output).view());
    return out;
}

}  // namespace

api::Outcome<api::Verification> EngineImpl::verify(api::RunId run,
                                                   const std::function<void(std::uint64_t)>& progress) const {
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(run);
        if (found == runs_.end())
            return failure(errors::kNoSuchRun);
        if (found->second.live)
            return failure(errors::kRunIsLive);
    }
    const auto session = session_to_read(run);
    if (!session)
        return failure_of(session.error());
    auto verified = verify_run(*session, progress);
    if (!verified)
        return failure_of(verified.error());
    return std::move(*verified);
}

Result<api::Verification> EngineImpl::verify_run(const SessionPtr& session,
                                                 const std::function<void(std::uint64_t)>& progress) const {
    const auto& run = session->settings();
    STUDIO_TRY(wishes, l1_wishes(run.spec, run.chain_id));
    if (!wishes)
        return fail(errors::kNoPlace);
    STUDIO_TRY(l1, l1_to_read(run.folder, run.seed));
    if (!l1)
        return fail(errors::kNoPlace);
    auto& chain = **l1;
    STUDIO_TRY(shared, plan_shared(l1->seed()));
    auto settings = session->chain_settings();
    STUDIO_TRY(placement, find_place(settings, *wishes, {run.seed, run.id, run.shards}, shared, chain));
    settings.l1 = placement.terms;

    const store::ScratchFolder scratch{run.folder / "verification"};
    rollup::RunFolder files{run.folder};
    STUDIO_TRY(modules, rollup::compose(run.spec, {nullptr, &files, run.seed}));
    rollup::VerifierSettings verifier;
    verifier.config = placement.terms->config;
    verifier.l1_schedule = placement.terms->l1_schedule;
    verifier.rules = wishes->rules;
    verifier.genesis = placement.terms->genesis;
    verifier.folder = scratch.path();
    verifier.disk = limits_of_a_look(context_.disk);
    const auto started_ns = clock_.monotonic_ns();
    STUDIO_TRY(opened, rollup::Verifier::open(std::move(verifier), *modules.execution, chain,
                                              modules.availability->committed(), clock_));
    STUDIO_TRY(report, derive_all(*opened, session->rollup().store(), progress));
    report.seconds = static_cast<double>(clock_.monotonic_ns() - started_ns) / 1e9;
    return std::move(report);
}

}  // namespace studio::api_impl
