// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_names.hpp"

#include <QCoreApplication>
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

QString settledState(const api::ClaimProgress& claims) {
    if (!claims.is_known || claims.holders == 0)
        return lifeStateName(api::LifeState::settled);
    return Words::tr("%1 of %2 paid").arg(format::number(claims.paid), format::number(claims.holders));
}

}  // namespace

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

}  // namespace studio::app::bridge
