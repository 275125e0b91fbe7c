// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/processor_clock.hpp>
#include <codec/hex.hpp>
#include <rehearsal/findings.hpp>
#include <rehearsal/rehearsal_errors.hpp>
#include <rehearsal/rehearsal_report.hpp>
#include <spec/capacity.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "event_design.hpp"
#include "event_rehearsal.hpp"
#include "random_seed.hpp"

/// EngineImpl: the rehearsal of an event.
namespace studio::api_impl {
namespace {

/// How often the caller hears how far it is.
constexpr std::int64_t kLookMs = 50;
/// For designs that leave the choice open; no other rollup ever hears of it.
constexpr std::uint64_t kRehearsalChainId = 710'000;

/// One run and what came of it.
struct Rehearsed {
    api::RehearsalRun run;
    rehearsal::RunRecord record;
};

/// The runs of one rehearsal, one after the other, in files of their own.
class Rehearsals {
public:
    Rehearsals(const api::RollupSpec& spec, const rehearsal::Plan& plan, const SessionContext& context,
               const Clock& clock, std::filesystem::path folder, const api::Engine::ShareWatch& watch)
        : spec_{spec},
          plan_{plan},
          context_{context},
          clock_{clock},
          folder_{std::move(folder)},
          watch_{watch} {}

    /// Errors: kCancelled, kFailed, those of opening a rollup.
    Result<std::vector<Rehearsed>> run_all() {
        std::vector<Rehearsed> done;
        for (const auto& planned : plan_.runs) {
            STUDIO_TRY(rehearsed, run_one(planned, done.size()));
            done.push_back(std::move(rehearsed));
        }
        return done;
    }

private:
    bool may_go_on(std::size_t done, double share) const {
        return !watch_ ||
               watch_((static_cast<double>(done) + share) / static_cast<double>(plan_.runs.size()));
    }

    SessionSettings settings_of(const rehearsal::PlannedRun& planned, const std::filesystem::path& folder,
                                EventRehearsal& event) const {
        SessionSettings settings;
        settings.id = 1;  // alone in its world
        settings.spec = spec_;
        settings.spec.load.rate_tx_per_s = planned.rate_tx_per_s;
        settings.chain_id = spec_.chain_id == 0 ? kRehearsalChainId : spec_.chain_id;
        settings.seed = planned.seed;
        settings.folder = folder;
        settings.launch.rpc_port = std::uint16_t{0};
        settings.crowd = Crowd::let_in;
        settings.on_slice = [&event](RunSession& session) { event.look(session); };
        return settings;
    }

    Result<Rehearsed> run_one(const rehearsal::PlannedRun& planned, std::size_t done) const {
        if (!may_go_on(done, 0))
            return fail(rehearsal::errors::kCancelled);
        const auto started_ns = clock_.monotonic_ns();
        const store::ScratchFolder scratch{folder_};
        STUDIO_CHECK(store::make_folder(scratch.path()));
        EventRehearsal event{plan_, context_.prices(spec_.prices).values()};
        STUDIO_TRY(session, RunSession::open(settings_of(planned, scratch.path(), event), context_));
        while (!session->rollup().wait_stopped(kLookMs))
            if (!may_go_on(done, event.share()))
                return fail(rehearsal::errors::kCancelled);
        STUDIO_CHECK(event.finish(*session));
        api::RehearsalRun run{planned.turnout,
                              planned.rate_tx_per_s,
                              planned.seed,
                              event.end().why,
                              static_cast<double>(event.end().at_ms) / 1'000,
                              0,
                              {}};
        run.state_root = codec::to_hex(session->rollup().head()->block.header.state_root.view());
        run.seconds = static_cast<double>(clock_.monotonic_ns() - started_ns) / 1e9;
        return Rehearsed{std::move(run), event.record()};
    }

    const api::RollupSpec& spec_;
    const rehearsal::Plan& plan_;
    const SessionContext& context_;
    const Clock& clock_;
    const std::filesystem::path folder_;
    const api::Engine::ShareWatch& watch_;
};

rehearsal::FindingTerms terms_of(const api::RollupSpec& spec, const rehearsal::Plan& plan,
                                 bool stands_on_l1) {
    const auto capacity = spec::capacity_of(spec);
    auto most = spec.load;
    most.rate_tx_per_s = plan.runs.back().rate_tx_per_s;
    const auto asked = spec::asked_rate(most);  // of a shard
    rehearsal::FindingTerms terms;
    terms.is_endless = plan.is_endless;
    terms.stands_on_l1 = stands_on_l1;
    terms.all_at_once = !asked;
    terms.is_sale = spec.load.supply.has_value();
    terms.shards = capacity.shards;
    terms.slice_ms = capacity.slice_ms > 0 ? capacity.slice_ms : capacity.block_time_ms;
    terms.gas_limit = capacity.block_gas_limit;
    terms.fitting_gas = asked ? capacity.gas_limit_for(std::uint64_t{*asked} * capacity.shards) : 0;
    return terms;
}

api::RehearsalReport gathered(std::vector<Rehearsed> rehearsed, const api::RollupSpec& spec,
                              const rehearsal::Plan& plan) {
    api::RehearsalReport report;
    std::vector<rehearsal::RunRecord> records;
    double chain_s = 0;
    double seconds = 0;
    for (auto& [run, record] : rehearsed) {
        chain_s += run.chain_s;
        seconds += run.seconds;
        report.runs.push_back(std::move(run));
        records.push_back(std::move(record));
    }
    report.name = spec.name;
    report.span_s = static_cast<double>(plan.span_ms) / 1'000;
    report.block_time_s = static_cast<double>(spec::capacity_of(spec).block_time_ms) / 1'000;
    report.times_real = seconds > 0 ? chain_s / seconds : 0;
    rehearsal::add_records(records, report);
    return report;
}

}  // namespace

api::Outcome<api::RehearsalReport> EngineImpl::rehearse(const api::RollupSpec& spec,
                                                        const api::RehearsalOptions& options,
                                                        const ShareWatch& watch) {
    auto report = rehearse_event(spec, options, watch);
    if (!report)
        return failure_of(report.error());
    return std::move(*report);
}

Result<api::RehearsalReport> EngineImpl::rehearse_event(const api::RollupSpec& design,
                                                        const api::RehearsalOptions& options,
                                                        const ShareWatch& watch) {
    STUDIO_CHECK(check_design(design));
    // Shards are alike: one of them is rehearsed, with its part of the guests.
    STUDIO_TRY(spec, share_of(design, {0, spec::shards_of(design)}, lists_));
    const auto block_time_ms = spec::capacity_of(spec).block_time_ms;
    STUDIO_TRY(plan, rehearsal::plan_rehearsals(
                         {spec.load, options, options_.seed.value_or(random_seed()), block_time_ms}));
    STUDIO_TRY(wishes, l1_wishes(spec, kRehearsalChainId));
    const std::lock_guard one_at_a_time{rehearsing_};
    // A world of its own: nothing of it reaches the workspace but the prices.
    EventLog events;
    ProcessorClock processor;  // other programs shall not make this computer look slow
    SessionContext context;
    context.system_clock = &processor;
    context.events = &events;
    context.simulated = true;
    context.disk = context_.disk;
    context.lists = &lists_;
    context.prices = context_.prices;
    context.on_phase = [](api::RunId) {};
    STUDIO_TRY(
        rehearsed,
        (Rehearsals{spec, plan, context, clock_, workspace_->folder() / "rehearsal", watch}.run_all()));
    auto report = gathered(std::move(rehearsed), spec, plan);
    report.prices = prices_.find(spec.prices).title;
    report.sentences = rehearsal::findings_of(report, terms_of(spec, plan, wishes.has_value()));
    return report;
}

}  // namespace studio::api_impl
