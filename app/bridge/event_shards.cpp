// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_shards.hpp"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <numeric>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>

#include "archive_state.hpp"
#include "engine_bridge.hpp"
#include "life_names.hpp"
#include "run_names.hpp"

namespace studio::app::bridge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::EventShards)
};

constexpr qsizetype tailDigits = 16;  // of the last 8 bytes

template <class Value>
Value sumOf(const Shards& shards, Value (*of)(const api::RunSnapshot&)) {
    return std::accumulate(shards.begin(), shards.end(), Value{},
                           [of](Value sum, const api::RunSnapshot* run) { return sum + of(*run); });
}

QString settledState(const api::ClaimProgress& claims) {
    if (!claims.is_known || claims.holders == 0)
        return lifeStateName(api::LifeState::settled);
    return Words::tr("%1 of %2 paid").arg(format::number(claims.paid), format::number(claims.holders));
}

void add(api::LoadStatus& sum, const api::LoadStatus& load) {
    sum.achieved_tx_per_s += load.achieved_tx_per_s;
    sum.submitted += load.submitted;
    sum.refused += load.refused;
    sum.turned_away += load.turned_away;
    sum.active = sum.active || load.active;
    sum.preparing = sum.preparing || load.preparing;
    if (sum.note.empty())
        sum.note = load.note;
    if (load.end == api::LoadEnd::none || sum.end == api::LoadEnd::none)
        sum.end = api::LoadEnd::none;  // one of them goes on
    else if (load.end == api::LoadEnd::over)
        sum.end = api::LoadEnd::over;
}

}  // namespace

bool areOneEvent(const api::RunSnapshot& one, const api::RunSnapshot& other) {
    return one.id == other.id || (one.shard && other.shard && one.shard->event == other.shard->event);
}

Shards shardsOf(const std::vector<api::RunSnapshot>& runs, const api::RunSnapshot& run) {
    if (!run.shard)
        return {&run};
    Shards shards;
    for (const api::RunSnapshot& each : runs)
        if (areOneEvent(each, run))
            shards.push_back(&each);
    return shards;
}

void gatherShards(std::vector<api::RunSnapshot>& runs) {
    for (auto at = runs.begin(); at != runs.end();) {
        if (!at->shard) {
            ++at;
            continue;
        }
        const auto isOfEvent = [event = at->shard->event](const api::RunSnapshot& run) {
            return run.shard && run.shard->event == event;
        };
        const auto rest = std::stable_partition(at, runs.end(), isOfEvent);
        std::sort(at, rest, [](const api::RunSnapshot& one, const api::RunSnapshot& other) {
            return one.shard->index < other.shard->index;
        });
        at = rest;
    }
}

QString shardTitle(const api::ShardStanding& shard) {
    return Words::tr("Shard %1 of %2").arg(shard.index + 1).arg(shard.count);
}

QString runName(const api::RunSnapshot& run) {
    const QString name = shortName(run.name);
    if (!run.shard)
        return name;
    return Words::tr("%1 · shard %2 of %3").arg(name).arg(run.shard->index + 1).arg(run.shard->count);
}

QString shardState(const api::RunSnapshot& run) {
    if (run.archive && !isActive(run.state))
        return lifeStateName(api::LifeState::dissolved);
    if (run.state != api::RunState::running || !run.life || run.life->state == api::LifeState::open)
        return runStateName(run.state);
    return run.life->state == api::LifeState::settled ? settledState(run.life->claims)
                                                      : lifeStateName(run.life->state);
}

QString saidOfEvent(const QString& sentence, const api::RunSnapshot& run) {
    if (!run.shard)
        return sentence;
    const QString all = Words::tr("This goes for all %1 shards of the event.").arg(run.shard->count);
    return sentence.isEmpty() ? all : sentence + QLatin1Char(' ') + all;
}

EventFigures figuresOf(const Shards& shards) {
    using Run = api::RunSnapshot;
    return {sumOf<double>(shards, [](const Run& run) { return run.tx_per_s; }),
            sumOf<std::uint64_t>(shards, [](const Run& run) { return run.transactions; }),
            sumOf<std::uint64_t>(shards, [](const Run& run) { return run.pool_pending; }),
            std::ranges::max(shards, {}, [](const Run* run) {
                return run->soft_latency.p50_ms;
            })->soft_latency.p50_ms};
}

api::RunState stateOf(const Shards& shards) {
    using enum api::RunState;
    constexpr std::array telling{failed, starting, stopping, running, paused, asleep, stopped};
    return *std::ranges::find_if(telling, [&](api::RunState state) {
        return std::ranges::find(shards, state, &api::RunSnapshot::state) != shards.end();
    });
}

api::LoadStatus loadOf(const Shards& shards) {
    api::LoadStatus sum = shards.front()->load;
    for (std::size_t i = 1; i < shards.size(); ++i)
        add(sum, shards[i]->load);
    return sum;
}

api::ClaimProgress claimsOf(const Shards& shards) {
    api::ClaimProgress sum;
    sum.is_known = true;
    for (const api::RunSnapshot* run : shards) {
        const auto claims = run->life ? run->life->claims : api::ClaimProgress{};
        sum.is_known = sum.is_known && claims.is_known;
        sum.is_paying = sum.is_paying || claims.is_paying;
        sum.holders += claims.holders;
        sum.paid += claims.paid;
        sum.refused += claims.refused;
    }
    return sum;
}

std::optional<api::AudienceStanding> audienceOf(const Shards& shards) {
    auto page = shards.front()->audience;
    for (std::size_t i = 1; i < shards.size() && page; ++i)
        if (const auto& other = shards[i]->audience) {
            page->guests += other->guests;
            page->transactions += other->transactions;
        }
    return page;
}

std::optional<std::uint32_t> homeShard(const QString& address, std::uint32_t count) {
    static const QRegularExpression form(QStringLiteral("^0x[0-9a-fA-F]{40}$"));
    const QString trimmed = address.trimmed();
    if (!form.match(trimmed).hasMatch())
        return std::nullopt;
    return static_cast<std::uint32_t>(trimmed.right(tailDigits).toULongLong(nullptr, 16) % count);
}

}  // namespace studio::app::bridge
