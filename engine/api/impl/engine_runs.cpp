// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <codec/hex.hpp>
#include <nlohmann/json.hpp>
#include <spec/capacity.hpp>
#include <spec/design.hpp>
#include <store/chain_glance.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "event_design.hpp"
#include "random_seed.hpp"

namespace studio::api_impl {
namespace {

/// Chain ids of runs whose design leaves the choice to us: unassigned ones, a new one for each run, because
/// wallets keep nonces by chain id.
constexpr std::uint64_t kFirstChainId = 710'000;
/// Rollups at once; each has threads and a copy of its state.
constexpr std::size_t kMaxLiveRuns = 64;

std::uint64_t seed_in(const nlohmann::json& details) {
    if (!details.is_object() || !details.contains("seed") || !details["seed"].is_number_unsigned())
        return 0;
    return details["seed"].get<std::uint64_t>();
}

api::RunSnapshot snapshot_of(const store::RunRecord& record, const std::filesystem::path& folder) {
    api::RunSnapshot snapshot;
    snapshot.id = record.id;
    snapshot.name = record.name;
    snapshot.state = record.state == kStateFailed   ? api::RunState::failed
                     : record.state == kStateAsleep ? api::RunState::asleep
                                                    : api::RunState::stopped;
    snapshot.failure = {record.failure, {}};
    const auto details = nlohmann::json::parse(record.details_json, nullptr, false);
    const auto event = read_shards_record(details);
    // People see the event's design; a shard runs its share of that.
    [[maybe_unused]] const auto problems =
        spec::read_design(event.shards.runs.empty() ? record.spec_json : event.design, snapshot.spec);
    snapshot.chain_id = record.chain_id;
    snapshot.started_ms = record.started_ms;
    snapshot.ended_ms = record.ended_ms;
    snapshot.head_number = record.head_number;
    snapshot.head_hash = record.head_hash;
    snapshot.state_root = record.state_root;
    snapshot.head_time_ms = record.head_time_ms;
    snapshot.transactions = record.transactions;
    snapshot.peak_tx_per_s = record.peak_tx_per_s;
    snapshot.usd_per_tx = record.usd_per_tx;
    snapshot.seed = seed_in(details);
    snapshot.archive = read_archive_record(details, folder);
    return snapshot;
}

}  // namespace

Result<void> EngineImpl::load_runs() {
    STUDIO_TRY(records, workspace_->runs());
    const std::lock_guard lock{mutex_};
    for (auto& record : records) {
        if (record.state == kStateWarm) {  // a killed program left it
            STUDIO_CHECK(workspace_->delete_run(record.id));
            continue;
        }
        Run run;
        // A program that was killed leaves its runs marked as live; their chains are whole and can go on.
        const bool was_live = record.state == kStateLive;
        if (was_live) {
            record.state = kStateStopped;
            catch_up(record);
            STUDIO_CHECK(workspace_->update_run(record));
        }
        run.snapshot = snapshot_of(record, workspace_->run_folder(record.id));
        const auto details = nlohmann::json::parse(record.details_json, nullptr, false);
        run.rest = read_rest_record(details);
        run.event = read_shards_record(details);
        run.link = link_of(run.event);
        run.asleep = record.state == kStateAsleep;
        // Nothing starts by itself because the program was opened.
        if (run.rest.wakes_at_ms && *run.rest.wakes_at_ms <= clock_.wall_ms())
            run.rest.wakes_at_ms.reset();
        if (run.snapshot.archive && !run.snapshot.archive->is_open)
            keep_archive_alone(workspace_->run_folder(record.id));  // what a killed program left
        run.record = std::move(record);
        const auto id = run.record.id;
        runs_.emplace(id, std::move(run));
    }
    return {};
}

void EngineImpl::remember_archive(store::RunRecord record) {
    Run run;
    run.snapshot = snapshot_of(record, workspace_->run_folder(record.id));
    const auto id = record.id;
    run.record = std::move(record);
    const std::lock_guard lock{mutex_};
    runs_.emplace(id, std::move(run));
}

void EngineImpl::catch_up(store::RunRecord& record) const {
    const auto found = store::glance_at_chain(workspace_->run_folder(record.id));
    if (!found)
        return report(record.id, found.error());
    if (!*found)
        return;
    const auto& [header, hash, transactions] = **found;
    record.head_number = header.number;
    record.head_hash = codec::to_hex(hash.view());
    record.state_root = codec::to_hex(header.state_root.view());
    record.head_time_ms = static_cast<std::int64_t>(header.timestamp) * 1000;
    record.transactions = transactions;
    record.ended_ms = record.head_time_ms;
}

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
        for (const auto& run : runs)
            STUDIO_CHECK(workspace_->delete_run(run.record.id));
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

api::Outcome<api::Done> EngineImpl::reopen_one(api::RunId id, const api::LaunchOptions& options) {
    std::unique_ptr<rpc::Server> door;  // of another port than is wanted; closed outside the lock
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    if (found == runs_.end())
        return failure(errors::kNoSuchRun);
    auto& run = found->second;
    if (run.live)
        return failure(errors::kRunIsLive);
    if (run.asleep) {
        if (run.door && options.rpc_port && *options.rpc_port != run.door->port())
            door = std::move(run.door);
        begin_waking(run, asked_now(), options);
        return api::Done{};
    }
    if (const auto& archive = run.snapshot.archive; archive && !(archive->is_open && !archive->is_foreign))
        return failure(archive->is_foreign ? errors::kArchiveForeign : errors::kArchiveClosed);
    auto reader = std::move(run.session);  // the chain is opened again to run
    std::erase(readers_, id);
    run.live = true;
    run.record.state = kStateLive;
    run.record.failure.clear();
    run.record.ended_ms.reset();
    run.snapshot = snapshot_of(run.record, workspace_->run_folder(run.record.id));
    run.snapshot.state = api::RunState::starting;
    auto settings = settings_of(run, options, true);
    settings.cause = asked_now();
    tasks_.run([this, settings, reader]() mutable {
        reader.reset();
        open_run(settings);
    });
    return api::Done{};
}

SessionSettings EngineImpl::settings_of(const Run& run, const api::LaunchOptions& options, bool live) const {
    return {run.record.id,
            own_design(run),
            run.record.chain_id,
            run.snapshot.seed,
            run.event.shards,
            run.link,
            workspace_->run_folder(run.record.id),
            options,
            live,
            run.snapshot.archive.has_value(),
            run.snapshot.archive && run.snapshot.archive->is_foreign,
            true,
            false,
            {}};
}

void EngineImpl::open_run(SessionSettings settings) {
    const auto id = settings.id;
    const bool begins = settings.begins;
    std::unique_ptr<rpc::Server> door;
    {
        const std::lock_guard lock{mutex_};
        door = std::move(runs_.at(id).door);
    }
    auto opened = [&] {
        const std::lock_guard one_at_a_time{opening_};
        return RunSession::open(std::move(settings), context_, std::move(door));
    }();
    if (!opened) {
        run_failed_to_open(id, opened.error());
        return;
    }
    if (!begins)
        return fall_asleep(id, std::move(*opened));
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.wake_wanted.reset();
        run.session = std::move(*opened);
        remember(run);
        record = run.record;
    }
    keep_record(record);
    changed_.notify_all();
}

void EngineImpl::run_failed_to_open(api::RunId id, const Error& error) {
    report(id, error);
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.live = false;
        run.wake_wanted.reset();
        run.record.state = kStateFailed;
        run.record.failure = error.english();
        run.record.ended_ms = clock_.wall_ms();
        run.snapshot = snapshot_of(run.record, workspace_->run_folder(run.record.id));
        run.snapshot.failure = text_of(error.message());
        record = run.record;
    }
    keep_record(record);
    stop_others(id);
    close_gate_when_over(id);
    changed_.notify_all();
}

void EngineImpl::keep_record(const store::RunRecord& record) {
    if (const auto kept = workspace_->update_run(record); !kept)
        report(record.id, kept.error());
}

api::RunSnapshot EngineImpl::current(const Run& run) const {
    auto snapshot = run.snapshot;
    snapshot.rest = rest_of(run);
    if (run.session && run.live)
        run.session->fill(snapshot, prices_.find(snapshot.spec.prices));
    add_event(run, snapshot);
    return snapshot;
}

void EngineImpl::remember(Run& run) const {
    const auto now = current(run);
    auto& record = run.record;
    record.head_number = now.head_number;
    record.head_hash = now.head_hash;
    record.state_root = now.state_root;
    record.head_time_ms = now.head_time_ms;
    record.transactions = now.transactions;
    record.peak_tx_per_s = std::max(record.peak_tx_per_s, now.peak_tx_per_s);
    record.usd_per_tx = now.usd_per_tx;
}

EngineImpl::SessionPtr EngineImpl::rested_session(api::RunId id) const {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    const bool rests = found != runs_.end() && found->second.resting && found->second.session &&
                       found->second.session->rollup().phase() == rollup::Phase::stopped;
    return rests ? found->second.session : nullptr;
}

void EngineImpl::settle_ended(api::RunId id) {
    if (auto rested = rested_session(id))
        return fall_asleep(id, std::move(rested));
    SessionPtr closing;  // its threads are joined outside the lock
    store::RunRecord record;
    api::RunSnapshot end;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end() || !found->second.live || !found->second.session)
            return;
        auto& run = found->second;
        auto last = current(run);
        if (last.state != api::RunState::stopped && last.state != api::RunState::failed)
            return;
        run.record.state = last.state == api::RunState::failed ? kStateFailed : kStateStopped;
        run.record.failure = last.failure.english();
        run.record.ended_ms = clock_.wall_ms();
        remember(run);
        last.ended_ms = run.record.ended_ms;
        last.rpc_url.clear();
        last.load.active = false;
        last.remaining_ms.reset();
        record = run.record;
        end = last;
        run.snapshot = std::move(last);
        closing = run.session;
    }
    // While it counts as live nobody reopens or deletes it.
    keep_machine_figures(*closing, end);
    keep_record(record);
    const auto archive = closing->last_archive();
    {
        const std::lock_guard lock{mutex_};
        runs_.at(id).session.reset();
    }
    closing.reset();
    if (archive)
        put_away(id, standing_of(*archive));
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.live = run.resting = false;
    }
    close_gate_when_over(id);
    changed_.notify_all();
}

std::size_t EngineImpl::live_runs() const {
    const std::lock_guard lock{mutex_};
    const auto live = std::count_if(runs_.begin(), runs_.end(), [](const auto& r) { return r.second.live; });
    return static_cast<std::size_t>(live);
}

EngineImpl::SessionPtr EngineImpl::live_session(api::RunId id) const {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    return found == runs_.end() || !found->second.live ? nullptr : found->second.session;
}

api::Outcome<api::Done> EngineImpl::pause_one(api::RunId id) {
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    session->rollup().pause();
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::resume_one(api::RunId id) {
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    session->rollup().resume();
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::stop_one(api::RunId id) {
    // Queued behind the opening of the same run, so that a run can be stopped while it starts.
    tasks_.run([this, id] {
        if (const auto session = live_session(id))
            session->stop();
        else
            end_sleep(id);
    });
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::set_load_of(api::RunId id, const api::LoadChoice& load, bool active) {
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    if (const auto set = session->set_load(load, active); !set)
        return failure_of(set.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::set_conduct(api::RunId id, api::Layer layer, std::size_t index,
                                                api::OperatorConduct conduct) {
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    if (const auto set = session->set_conduct(layer, index, conduct); !set)
        return failure_of(set.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::delete_one(api::RunId id) {
    SessionPtr reader;
    std::unique_ptr<rpc::Server> door;  // closed outside the lock, as the reader is
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end())
            return failure(errors::kNoSuchRun);
        if (found->second.live)
            return failure(errors::kRunIsLive);
        door = std::move(found->second.door);
        reader = std::move(found->second.session);
        runs_.erase(found);
        std::erase(readers_, id);
    }
    door.reset();
    reader.reset();
    if (const auto deleted = workspace_->delete_run(id); !deleted)
        return failure_of(deleted.error());
    return api::Done{};
}

bool EngineImpl::wait_stopped(api::RunId id, std::int64_t timeout_ms) {
    std::unique_lock lock{mutex_};
    const auto goes_on = [this](api::RunId one) {
        const auto found = runs_.find(one);
        return found != runs_.end() && (found->second.live || found->second.asleep);
    };
    return changed_.wait_for(lock, std::chrono::milliseconds{timeout_ms},
                             [&] { return std::ranges::none_of(members_of(id), goes_on); });
}

}  // namespace studio::api_impl
