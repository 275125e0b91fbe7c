// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: runs that fall asleep and wake. What changes a run's sleep is done by the task thread, one
/// thing after another, so that a call and a closing door never miss one another.
namespace studio::api_impl {
namespace {

constexpr std::int64_t kShortestRest_ms = 1'000;
constexpr std::int64_t kLongestRest_ms = std::int64_t{7} * 24 * 3600 * 1000;

}  // namespace

Result<void> EngineImpl::check_rest(std::int64_t sleep_after_ms) const {
    if (sleep_after_ms == 0)
        return {};
    if (options_.simulated_clock)
        return fail(errors::kNoSleepSimulated);
    if (sleep_after_ms < kShortestRest_ms || sleep_after_ms > kLongestRest_ms)
        return fail(errors::kBadRest, {std::to_string(sleep_after_ms)});
    return {};
}

Result<void> EngineImpl::check_activation(const api::LaunchOptions& options) const {
    const auto& [kind, at_ms] = options.activation;
    if (kind != api::ActivationKind::at_once && options_.simulated_clock)
        return fail(errors::kNoSleepSimulated);
    if (kind == api::ActivationKind::at_time && at_ms <= clock_.wall_ms())
        return fail(errors::kTimeIsPast);
    return check_rest(options.sleep_after_ms);
}

void EngineImpl::remember_rest(Run& run) {
    auto details = nlohmann::json::parse(run.record.details_json, nullptr, false);
    if (!details.is_object())
        details = nlohmann::json::object();
    details["rest"] = write_rest_record(run.rest);
    run.record.details_json = details.dump();
}

std::optional<std::int64_t> EngineImpl::wakes_at_ms(const Run& run) const {
    auto at = run.rest.wakes_at_ms;
    auto* l1 = open_l1_.load();
    if (run.rest.ends_at_l1_ms && l1 != nullptr) {
        auto ends = clock_.wall_ms() + *run.rest.ends_at_l1_ms - l1->clock().wall_ms();
        ends -= ends % 1000;  // two clocks are read, and the moment shall not look like a new one each time
        at = std::min(at.value_or(ends), ends);
    }
    return at;
}

api::RestStanding EngineImpl::rest_of(const Run& run) const {
    api::RestStanding rest;
    rest.sleep_after_ms = run.rest.sleep_after_ms;
    if (!run.asleep) {
        rest.stays_awake = run.stays_awake;
        return rest;
    }
    rest.asleep_since_ms = run.rest.asleep_since_ms;
    rest.wakes_at_ms = wakes_at_ms(run);
    return rest;
}

api::Outcome<api::Done> EngineImpl::set_rest_of(api::RunId id, std::int64_t sleep_after_ms) {
    if (const auto good = check_rest(sleep_after_ms); !good)
        return failure_of(good.error());
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end())
            return failure(errors::kNoSuchRun);
        found->second.rest.sleep_after_ms = sleep_after_ms;
        found->second.stays_awake = {};
        remember_rest(found->second);
        record = found->second.record;
    }
    keep_record(record);
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::sleep_one(api::RunId id) {
    if (options_.simulated_clock)
        return failure(errors::kNoSleepSimulated);
    const auto session = live_session(id);
    if (!session)
        return failure(errors::kRunNotLive);
    if (const auto restful = session->check_restful(); !restful)
        return failure_of(restful.error());
    tasks_.run([this, id] { lay_down(id); });
    return api::Done{};
}

void EngineImpl::lay_down(api::RunId id) {
    const auto session = live_session(id);
    if (!session || session->lies_down() || session->rollup().phase() != rollup::Phase::running)
        return;
    const auto lying = session->lie_down();
    const std::lock_guard lock{mutex_};
    auto& run = runs_.at(id);
    run.stays_awake = lying ? api::Text{} : text_of(lying.error().message());
}

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

/// Its session goes, its port stays.
void EngineImpl::fall_asleep(api::RunId id, SessionPtr session) {
    store::RunRecord record;
    bool tells = false;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.session = session;
        remember(run);
        auto last = current(run);
        run.door = session->take_door();
        run.rest.port = run.door ? run.door->port() : std::uint16_t{0};
        run.rest.asleep_since_ms = clock_.wall_ms();
        run.rest.ends_at_l1_ms = session->ends_at_l1_ms();
        remember_rest(run);
        run.record.state = run.pool.empty() ? kStateAsleep : kStateWarm;
        if (last.state == api::RunState::stopped)
            last.state = api::RunState::running;  // until its session is gone
        last.tx_per_s = last.gas_per_s = 0;
        last.load.active = false;
        if (!run.pool.empty())
            run.l1_gas = session->deployment_gas();
        run.snapshot = std::move(last);
        run.session = nullptr;
        record = run.record;
        tells = run.pool.empty();
    }
    session.reset();  // its threads are joined outside the lock
    keep_record(record);
    if (tells)
        tell_of_sleep(id);
    std::optional<WakeCause> wanted;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.live = run.resting = false;
        run.asleep = true;
        run.snapshot.state = api::RunState::asleep;
        wanted = std::exchange(run.wake_wanted, std::nullopt);
    }
    changed_.notify_all();
    if (wanted)
        rouse(id, *wanted);
}

void EngineImpl::tell_of_sleep(api::RunId id) const {
    events_.add(id, clock_.wall_ms(),
                {api::EventKind::lifecycle,
                 api::Layer::lifecycle,
                 {STUDIO_TEXT("engine",
                              "Asleep: its chain is on the disk, and its port still answers. It wakes when "
                              "somebody uses it."),
                  {}},
                 {},
                 {},
                 {}});
}

bool EngineImpl::is_due(const Run& run) const {
    auto* l1 = open_l1_.load();
    return run.rest.ends_at_l1_ms && l1 != nullptr && l1->clock().wall_ms() >= *run.rest.ends_at_l1_ms;
}

void EngineImpl::look_after_rest() {
    std::vector<std::pair<api::RunId, SessionPtr>> awake;
    {
        const std::lock_guard lock{mutex_};
        if (closing_)
            return;
        const auto now_ns = clock_.monotonic_ns();
        for (auto& [id, run] : runs_) {
            if (run.live && run.session && !run.resting &&
                (run.session->lies_down() || run.rest.sleep_after_ms > 0))
                awake.emplace_back(id, run.session);
            if (!run.asleep)
                continue;
            if (is_due(run))
                begin_waking(run, {WakeCause::Kind::life_ends, {}, now_ns});
            else if (run.rest.wakes_at_ms && *run.rest.wakes_at_ms <= clock_.wall_ms())
                begin_waking(run, {WakeCause::Kind::schedule, {}, now_ns});
        }
    }
    for (const auto& [id, session] : awake)
        look_after_rest_of(id, *session);
}

void EngineImpl::look_after_rest_of(api::RunId id, RunSession& session) {
    if (!session.lies_down()) {
        const auto idle_ms = session.idle_ms();
        std::unique_lock lock{mutex_};
        auto& run = runs_.at(id);
        const bool is_idle = idle_ms >= run.rest.sleep_after_ms;
        if (!is_idle)
            run.stays_awake = {};
        lock.unlock();
        if (is_idle)
            lay_down(id);
        return;
    }
    if (!session.check_restful())
        return session.get_up();
    if (!session.is_at_rest())
        return;
    {
        const std::lock_guard lock{mutex_};
        runs_.at(id).resting = true;
    }
    session.stop();  // settle_ended() goes on
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
