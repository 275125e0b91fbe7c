// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <spec/design.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "event_design.hpp"

/// EngineImpl: events that several runs carry. What a person tells one of them is told to all.
namespace studio::api_impl {

using api::Done;
using api::Outcome;
using api::RunId;

std::vector<RunId> EngineImpl::members_of(RunId id) const {
    const auto found = runs_.find(id);
    if (found == runs_.end() || found->second.event.shards.runs.empty())
        return {id};
    return found->second.event.shards.runs;
}

std::vector<RunId> EngineImpl::event_of(RunId id) const {
    const std::lock_guard lock{mutex_};
    return members_of(id);
}

/// Some may have done it already, or sleep, or have ended: it fails when nobody could do it.
Outcome<Done> EngineImpl::tell_event(RunId id, const std::function<Outcome<Done>(RunId)>& tell) const {
    std::optional<api::Failure> refused;
    bool did = false;
    for (const auto member : event_of(id)) {
        auto told = tell(member);
        did = did || told;
        if (!told && !refused)
            refused = told.failure();
    }
    return did || !refused ? Outcome<Done>{Done{}} : Outcome<Done>{*refused};
}

/// The end of an event is one for all: nothing of it begins while a shard could not follow. A shard that is
/// dissolved has been through it.
Outcome<Done> EngineImpl::tell_whole_event(RunId id, const std::function<Outcome<Done>(RunId)>& tell,
                                           const std::optional<Readiness>& needed) const {
    const auto members = event_of(id);
    if (members.size() > 1)
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto now = snapshot(members[i]);
            if (now && now->archive)
                continue;
            if (!live_session(members[i]))
                return failure(errors::kShardNotLive, {std::to_string(i + 1)});
            if (needed && !(now && now->life && needed->holds(*now->life)))
                return failure(needed->error, {std::to_string(i + 1)});
        }
    return tell_event(id, tell);
}

Outcome<Done> EngineImpl::pause(RunId run) {
    return tell_event(run, [this](RunId one) { return pause_one(one); });
}

Outcome<Done> EngineImpl::resume(RunId run) {
    return tell_event(run, [this](RunId one) { return resume_one(one); });
}

Outcome<Done> EngineImpl::stop(RunId run) {
    return tell_event(run, [this](RunId one) { return stop_one(one); });
}

Outcome<Done> EngineImpl::wake(RunId run) {
    return tell_event(run, [this](RunId one) { return wake_one(one); });
}

Outcome<Done> EngineImpl::sleep(RunId run) {
    return tell_event(run, [this](RunId one) { return sleep_one(one); });
}

Outcome<Done> EngineImpl::set_rest(RunId run, std::int64_t sleep_after_ms) {
    return tell_event(run, [&](RunId one) { return set_rest_of(one, sleep_after_ms); });
}

Outcome<Done> EngineImpl::close_audience(RunId run) {
    return tell_event(run, [this](RunId one) { return close_audience_of(one); });
}

Outcome<Done> EngineImpl::end_life(RunId run) {
    return tell_whole_event(run, [this](RunId one) { return end_one(one); });
}

Outcome<Done> EngineImpl::dissolve(RunId run) {
    return tell_whole_event(
        run, [this](RunId one) { return dissolve_one(one); },
        Readiness{[](const auto& life) { return life.state >= api::LifeState::settled; },
                  errors::kShardNotSettled});
}

Outcome<Done> EngineImpl::pay_claims(RunId run, const std::vector<std::string>& holders) {
    if (!holders.empty())  // that shard's
        return pay_claims_of(run, holders);
    return tell_whole_event(
        run, [&](RunId one) { return pay_claims_of(one, holders); },
        Readiness{[](const auto& life) { return life.claims.is_known; }, errors::kShardClaimsUnknown});
}

Outcome<Done> EngineImpl::open_audience(RunId run, const api::AudienceOptions& options) {
    const auto members = event_of(run);
    const auto opened = tell_whole_event(run, [&](RunId one) {
        auto asked = options;
        if (one != members.front())
            asked.port.reset();  // the first shard's page is the one that people are shown
        return open_audience_of(one, asked);
    });
    if (opened && members.size() > 1)
        introduce_pages(members);
    return opened;
}

/// Phones come by the first page, which sends each to the page of its shard.
void EngineImpl::introduce_pages(const std::vector<RunId>& shards) const {
    std::vector<std::string> urls;
    for (const auto shard : shards) {
        const auto now = snapshot(shard);
        const bool is_open = now && now->audience && !now->audience->urls.empty();
        urls.push_back(is_open ? now->audience->urls.front() : std::string{});
    }
    for (const auto shard : shards)
        if (const auto session = live_session(shard))
            session->set_audience_peers(urls);
}

Outcome<Done> EngineImpl::set_load(RunId run, const api::LoadChoice& load, bool active) {
    const auto members = event_of(run);
    const auto set = tell_event(run, [&](RunId one) {
        const auto index = std::ranges::find(members, one) - members.begin();
        const chain::ShardPlace place{static_cast<std::uint32_t>(index),
                                      static_cast<std::uint32_t>(members.size())};
        return set_load_of(one, share_of(load, place), active);
    });
    if (set && members.size() > 1) {
        const std::lock_guard lock{mutex_};
        gatherings_[members.front()].load = load;
    }
    return set;
}

Outcome<Done> EngineImpl::delete_run(RunId run) {
    if (const auto deleted = delete_all(event_of(run)); !deleted)
        return failure_of(deleted.error());
    return Done{};
}

Outcome<Done> EngineImpl::reopen(RunId run, const api::LaunchOptions& options) {
    const auto members = event_of(run);
    if (members.size() == 1)
        return reopen_one(run, options);
    const auto told = [&]() -> Outcome<Done> {
        const std::lock_guard one_at_a_time{launching_};
        if (const auto opened = open_gate_again(members.front(), options.rpc_port); !opened)
            return failure_of(opened.error());
        {
            const std::lock_guard lock{mutex_};
            gatherings_[members.front()].load.reset();  // it begins with its design's traffic again
        }
        return tell_event(run, [&](RunId one) { return reopen_one(one, of_shard(options)); });
    }();
    if (!told)
        close_gate_when_over(run);
    return told;
}

api::LaunchOptions EngineImpl::of_shard(api::LaunchOptions options) {
    if (options.rpc_port != std::uint16_t{0})
        options.rpc_port.reset();  // the port is the event's
    return options;
}

std::shared_ptr<rpc::ServerLink> EngineImpl::link_of(const ShardsRecord& event) {
    return event.shards.runs.empty() ? nullptr : std::make_shared<rpc::ServerLink>();
}

api::RollupSpec EngineImpl::own_design(const Run& run) {
    if (run.event.shards.runs.empty())
        return run.snapshot.spec;
    api::RollupSpec design;
    [[maybe_unused]] const auto problems = spec::read_design(run.record.spec_json, design);  // written here
    return design;
}

void EngineImpl::add_event(const Run& run, api::RunSnapshot& snapshot) const {
    const auto& shards = run.event.shards;
    if (shards.runs.empty())
        return;
    snapshot.shard = api::ShardStanding{
        shards.runs.front(), shards.index, static_cast<std::uint32_t>(shards.runs.size()), {}};
    snapshot.load.settings = snapshot.spec.load;  // what a person asked of the event, not the shard's share
    const auto found = gatherings_.find(shards.runs.front());
    if (found == gatherings_.end())
        return;
    if (found->second.gate)
        snapshot.shard->endpoint = found->second.gate->url();
    if (found->second.load)
        snapshot.load.settings = *found->second.load;
}

Result<std::unique_ptr<gate::Gate>> EngineImpl::make_gate(
    const std::vector<std::shared_ptr<rpc::ServerLink>>& shards, std::optional<std::uint16_t> port) const {
    if (shards.size() < 2 || port == std::uint16_t{0})
        return nullptr;
    return gate::Gate::open(shards, {port, context_.origins});
}

/// At the port that it had, unless another one is wanted.
Result<void> EngineImpl::open_gate_again(RunId first, std::optional<std::uint16_t> port) {
    std::vector<std::shared_ptr<rpc::ServerLink>> shards;
    std::uint16_t before = 0;
    {
        const std::lock_guard lock{mutex_};
        if (gatherings_[first].gate)
            return {};
        for (const auto member : members_of(first))
            if (const auto found = runs_.find(member); found != runs_.end()) {
                shards.push_back(found->second.link);
                before = std::max(before, found->second.event.port);
            }
    }
    const bool same_again = !port && before != 0;
    auto opened = make_gate(shards, same_again ? before : port);
    if (!opened && same_again)  // another program has it
        opened = make_gate(shards, std::nullopt);
    if (!opened)
        return fail(std::move(opened.error()));
    keep_gate(first, std::move(*opened));
    return {};
}

void EngineImpl::keep_gate(RunId first, std::unique_ptr<gate::Gate> gate) {
    if (!gate)
        return;
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(first);
        if (found == runs_.end())
            return;
        auto& run = found->second;
        run.event.port = gate->port();
        auto details = nlohmann::json::parse(run.record.details_json, nullptr, false);
        details["shards"] = write_shards_record(run.event);
        run.record.details_json = details.dump();
        record = run.record;
        gatherings_[first].gate = std::move(gate);
    }
    keep_record(record);
}

void EngineImpl::close_gate_when_over(RunId id) {
    std::unique_ptr<gate::Gate> closing;  // it waits for its callers outside the lock
    const std::lock_guard one_at_a_time{launching_};
    {
        const std::lock_guard lock{mutex_};
        const auto members = members_of(id);
        const auto goes_on = [this](RunId one) {
            const auto found = runs_.find(one);
            return found != runs_.end() && (found->second.live || found->second.asleep);
        };
        if (const auto found = gatherings_.find(members.front());
            found != gatherings_.end() && std::ranges::none_of(members, goes_on))
            closing = std::move(found->second.gate);
    }
}

void EngineImpl::open_gates() {
    std::set<RunId> events;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [id, run] : runs_) {
            const auto first = runs_.find(members_of(id).front());
            if (run.asleep && first != runs_.end() && first->second.event.port != 0)
                events.insert(first->first);
        }
    }
    for (const auto first : events)
        if (const auto opened = open_gate_again(first, std::nullopt); !opened)
            report(first, opened.error());
}

/// Asked by threads that the sessions join: none of them may hold one. Who sleeps is not used.
bool EngineImpl::is_event_quiet(RunId id) const {
    const std::lock_guard lock{mutex_};
    return std::ranges::all_of(members_of(id), [this](RunId one) {
        const auto found = runs_.find(one);
        return found == runs_.end() || !found->second.session || found->second.session->is_quiet();
    });
}

void EngineImpl::stop_others(RunId id) {
    const auto members = event_of(id);
    if (members.size() == 1)
        return;
    const auto index = std::ranges::find(members, id) - members.begin();
    report(members.front(), Error{errors::kShardMissing, {std::to_string(index + 1)}});
    for (const auto member : members)
        if (member != id) [[maybe_unused]]
            const auto queued = stop_one(member);
}

}  // namespace studio::api_impl
