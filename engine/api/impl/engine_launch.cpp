// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <spec/capacity.hpp>
#include <spec/design.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "event_design.hpp"
#include "random_seed.hpp"

/// EngineImpl: designs become runs.
namespace studio::api_impl {
namespace {

/// Chain ids of runs whose design leaves the choice to us: unassigned ones, a new one for each run, because
/// wallets keep nonces by chain id.
constexpr std::uint64_t kFirstChainId = 710'000;
/// Rollups at once; each has threads and a copy of its state.
constexpr std::size_t kMaxLiveRuns = 64;

}  // namespace

Result<void> EngineImpl::check_design(const api::RollupSpec& spec) const {
    const auto validation = validate(spec);
    for (const auto& problem : validation.problems)
        if (problem.severity == api::Severity::error)
            return fail(errors::kDesignInvalid, {problem.what.english() + " " + problem.mend.english()});
    return {};
}

api::Outcome<api::RunId> EngineImpl::launch(const api::RollupSpec& spec, const api::LaunchOptions& options) {
    if (const auto checked = check_design(spec); !checked)
        return failure_of(checked.error());
    if (const auto good = check_activation(options); !good)
        return failure_of(good.error());
    const auto shards = spec::shards_of(spec);
    if (shards > 1 && options_.simulated_clock)
        return failure(errors::kNoShardsSimulated);
    if (const auto warm = take_warm(spec, options))
        return *warm;
    const auto launched = launch_new(spec, options, {}, shards);
    if (!launched)
        return failure_of(launched.error());
    return *launched;
}

Result<api::RunId> EngineImpl::launch_new(const api::RollupSpec& spec, const api::LaunchOptions& options,
                                          const std::string& pool, std::uint32_t shards) {
    const auto asked = asked_now();
    const bool begins = options.activation.kind == api::ActivationKind::at_once;
    const std::lock_guard one_at_a_time{launching_};
    if (const auto live = live_runs(); live + shards > kMaxLiveRuns)
        return fail(errors::kTooManyRuns, {std::to_string(live)});
    STUDIO_TRY(runs, new_runs(spec, pool, shards));
    std::vector<SessionSettings> all;
    std::vector<store::RunRecord> records;
    for (auto& run : runs) {
        run.rest.sleep_after_ms = options.sleep_after_ms;
        run.rest.starts_load = !begins && options.start_load;
        if (options.activation.kind == api::ActivationKind::at_time)
            run.rest.wakes_at_ms = options.activation.at_ms;
        remember_rest(run);
        records.push_back(run.record);
        all.push_back(settings_of(run, shards > 1 ? of_shard(options) : options, true));
        all.back().begins = begins;
        all.back().cause = asked;
    }
    STUDIO_CHECK(workspace_->update_runs(records));
    std::vector<std::shared_ptr<rpc::ServerLink>> links;
    for (const auto& run : runs)
        links.push_back(run.link);
    auto gate = make_gate(links, options.rpc_port);
    if (!gate) {
        STUDIO_CHECK(workspace_->delete_runs(runs.front().event.shards.runs.empty()
                                                 ? std::vector{runs.front().record.id}
                                                 : runs.front().event.shards.runs));
        return fail(std::move(gate.error()));
    }
    const auto first = runs.front().record.id;
    {
        const std::lock_guard lock{mutex_};
        for (auto& run : runs)
            runs_.emplace(run.record.id, std::move(run));
    }
    keep_gate(first, std::move(*gate));
    for (auto& settings : all)
        tasks_.run([this, settings = std::move(settings)] { open_run(settings); });
    return api::RunId{first};
}

/// Their records are there; the first shard's run names the event.
Result<std::vector<EngineImpl::Run>> EngineImpl::new_runs(const api::RollupSpec& spec,
                                                          const std::string& pool, std::uint32_t shards) {
    const auto seed = options_.seed.value_or(random_seed());
    std::vector<store::RunRecord> records;
    ShardsRecord event{{}, shards > 1 ? spec::write_design(spec) : std::string{}};
    for (std::uint32_t i = 0; i < shards; ++i) {
        STUDIO_TRY(share, share_of(spec, {i, shards}, lists_));
        store::RunRecord record;
        record.name = spec.name;
        record.spec_json = spec::write_design(share);
        record.state =
            kStateWarm;  // until all of them are there: a program that is killed before leaves none
        record.started_ms = clock_.wall_ms();
        STUDIO_TRY(id, workspace_->insert_run(record));
        record.id = id;
        record.chain_id =
            spec.chain_id == 0 ? kFirstChainId + (records.empty() ? id : records.front().id) : spec.chain_id;
        if (shards > 1)
            event.shards.runs.push_back(id);
        records.push_back(std::move(record));
    }
    std::vector<Run> runs;
    for (auto& record : records) {
        nlohmann::json details{{"seed", seed}};
        if (shards > 1)
            details["shards"] = write_shards_record(event);
        record.details_json = details.dump();
        record.state = pool.empty() ? kStateLive : kStateWarm;
        Run run;
        run.event = event;
        run.link = link_of(event);
        run.snapshot = snapshot_of(record, workspace_->run_folder(record.id));
        run.snapshot.state = api::RunState::starting;
        run.record = std::move(record);
        run.live = true;
        run.pool = pool;
        runs.push_back(std::move(run));
        ++event.shards.index;
    }
    return runs;
}

}  // namespace studio::api_impl
