// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: runs that fall asleep; engine_waking.cpp wakes them. What changes a run's sleep is done by the
/// task thread, one thing after another, so that a call and a closing door never miss one another.
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

/// It has stopped to fall asleep, and stops for good when it has. False: it does not fall asleep.
bool EngineImpl::will_stop_asleep(api::RunId id) {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    return found != runs_.end() && found->second.live && found->second.resting &&
           (found->second.stop_wanted = true);
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
    bool stops = false;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        run.live = run.resting = false;
        run.asleep = true;
        run.snapshot.state = api::RunState::asleep;
        wanted = std::exchange(run.wake_wanted, std::nullopt);
        stops = std::exchange(run.stop_wanted, false);
    }
    changed_.notify_all();
    if (stops)
        end_sleep(id);
    else if (wanted)
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

}  // namespace studio::api_impl
