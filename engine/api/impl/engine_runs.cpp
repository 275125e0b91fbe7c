// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <codec/hex.hpp>
#include <nlohmann/json.hpp>
#include <store/chain_glance.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: runs, from the records of the last time to their end.
namespace studio::api_impl {

Result<void> EngineImpl::load_runs() {
    STUDIO_TRY(records, workspace_->runs());
    const std::lock_guard lock{mutex_};
    for (auto& record : records) {
        if (record.state == kStateWarm) {  // a killed program left it
            STUDIO_CHECK(workspace_->delete_runs({record.id}));
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
    const auto& shards = run.event.shards;
    const auto first_shard =
        shards.index > 0 ? workspace_->run_folder(shards.runs.front()) : std::filesystem::path{};
    return {run.record.id,
            own_design(run),
            run.record.chain_id,
            run.snapshot.seed,
            run.event.shards,
            run.link,
            workspace_->run_folder(run.record.id),
            first_shard,
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
    else if (run.session && !snapshot.scaling)
        snapshot.scaling = run.session->rollup().scaling();  // kept with the chain, which somebody looks into
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
        run.live = run.resting = run.stop_wanted = false;
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
    if (!session->lies_down())
        session->rollup().pause();
    else  // as the pause that it falls asleep with is not a person's
        tasks_.run([session] {
            session->get_up();
            session->rollup().pause();
        });
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::resume_one(api::RunId id) {
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    if (session->lies_down())
        tasks_.run([session] { session->get_up(); });
    else
        session->rollup().resume();
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::stop_one(api::RunId id) {
    // Queued behind the opening of the same run, so that a run can be stopped while it starts.
    tasks_.run([this, id] {
        if (will_stop_asleep(id))
            return;
        if (const auto session = live_session(id))
            session->stop();
        else
            end_sleep(id);
    });
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::set_load_of(api::RunId id, const api::LoadChoice& load, bool active) {
    if (active && wake_with_load(id, load))
        return api::Done{};
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

Result<void> EngineImpl::delete_all(const std::vector<api::RunId>& runs) {
    std::vector<decltype(runs_)::node_type> gone;  // what is open of them is closed outside the lock
    std::unique_ptr<gate::Gate> gate;
    {
        const std::lock_guard lock{mutex_};
        for (const auto id : runs)
            if (const auto found = runs_.find(id); found != runs_.end() && found->second.live)
                return fail(errors::kRunIsLive);
        for (const auto id : runs) {
            if (auto run = runs_.extract(id))
                gone.push_back(std::move(run));
            std::erase(readers_, id);
        }
        if (auto gathering = gatherings_.extract(runs.front()))
            gate = std::move(gathering.mapped().gate);
    }
    if (gone.empty())
        return fail(errors::kNoSuchRun);
    gate.reset();
    gone.clear();
    return workspace_->delete_runs(runs);
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
