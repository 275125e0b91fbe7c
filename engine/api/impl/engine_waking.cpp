// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: runs that sleep: their ports, how they wake, and how they end without waking.
namespace studio::api_impl {

api::Outcome<api::Done> EngineImpl::wake_one(api::RunId id) {
    const WakeCause cause{WakeCause::Kind::person, {}, clock_.monotonic_ns()};
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end())
            return failure(errors::kNoSuchRun);
        auto& run = found->second;
        const bool is_waking = run.live && !run.session;
        if (!run.asleep && !run.resting && !is_waking &&
            !(run.session && run.live && run.session->lies_down()))
            return failure(errors::kRunNotAsleep);
        if (run.asleep) {
            begin_waking(run, cause);
            return api::Done{};
        }
    }
    tasks_.run([this, id, cause] { rouse(id, cause); });
    return api::Done{};
}

void EngineImpl::rouse(api::RunId id, const WakeCause& cause) {
    SessionPtr up;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end() || closing_)
            return;
        auto& run = found->second;
        if (run.asleep)
            return begin_waking(run, cause);
        if (run.live && (run.resting || !run.session))
            run.wake_wanted = cause;  // when it has fallen asleep
        else if (run.live && run.session->lies_down())
            up = run.session;
    }
    if (up)
        up->get_up();
}

void EngineImpl::begin_waking(Run& run, const WakeCause& cause,
                              const std::optional<api::LaunchOptions>& launch) {
    api::LaunchOptions options;
    options.start_load = run.rest.starts_load;
    options.rpc_port = run.door ? run.door->port() : run.rest.port;
    auto settings = settings_of(run, launch.value_or(options), true);
    settings.was_asleep = true;
    settings.load = std::exchange(run.load_wanted, std::nullopt);
    settings.launch.start_load = settings.launch.start_load || settings.load;
    settings.cause = cause;
    std::erase(readers_, run.record.id);
    run.asleep = false;
    run.live = true;
    run.rest.asleep_since_ms.reset();
    run.rest.wakes_at_ms.reset();
    run.rest.ends_at_l1_ms.reset();
    run.rest.starts_load = false;
    remember_rest(run);
    run.record.state = kStateLive;
    run.snapshot.state = api::RunState::starting;
    run.snapshot.cold_start_ms.reset();
    run.snapshot.first_block_ms.reset();
    tasks_.run([this, settings, reader = std::move(run.session)]() mutable {
        reader.reset();  // the chain is opened again to run
        open_run(settings);
    });
    run.session = nullptr;
}

/// Somebody who starts the traffic of an asleep one uses it. False: it does not sleep.
bool EngineImpl::wake_with_load(api::RunId id, const api::LoadChoice& load) {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    if (found == runs_.end() || !found->second.asleep)
        return false;
    found->second.load_wanted = load;
    begin_waking(found->second, asked_now());
    return true;
}

void EngineImpl::end_sleep(api::RunId id) {
    std::unique_ptr<rpc::Server> door;  // closed outside the lock
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end() || !found->second.asleep || closing_)
            return;
        auto& run = found->second;
        door = std::move(run.door);
        run.asleep = false;
        run.rest.asleep_since_ms.reset();
        run.rest.wakes_at_ms.reset();
        remember_rest(run);
        run.record.state = kStateStopped;
        run.record.ended_ms = clock_.wall_ms();
        run.snapshot.state = api::RunState::stopped;
        run.snapshot.ended_ms = run.record.ended_ms;
        run.snapshot.rpc_url.clear();
        record = run.record;
    }
    door.reset();
    keep_record(record);
    close_gate_when_over(id);
    changed_.notify_all();
}

void EngineImpl::open_doors() {
    std::vector<api::RunId> asleep;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [id, run] : runs_)
            if (run.asleep && run.rest.port != 0)
                asleep.push_back(id);
    }
    for (const auto id : asleep)
        open_door(id);
}

void EngineImpl::open_door(api::RunId id) {
    std::unique_lock lock{mutex_};
    auto& run = runs_.at(id);
    const rpc::Presence presence{run.record.chain_id, run.record.head_number};
    rpc::ServerOptions options{run.rest.port, context_.origins,
                               [this, id](const std::string& method) { context_.on_call(id, method); },
                               run.link};
    auto door = rpc::Server::open(presence, options);
    if (!door) {  // another program has the port
        options.port.reset();
        door = rpc::Server::open(presence, std::move(options));
    }
    if (!door) {
        lock.unlock();
        return report(id, door.error());
    }
    run.door = std::move(*door);
    run.rest.port = run.door->port();
    run.snapshot.rpc_url = run.door->url();
}

}  // namespace studio::api_impl
