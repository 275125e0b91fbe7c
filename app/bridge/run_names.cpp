// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_names.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <widgets/chain_text.hpp>

#include "engine_bridge.hpp"
#include "shard_names.hpp"

namespace studio::app::bridge {
namespace {

struct RunNames {
    Q_DECLARE_TR_FUNCTIONS(RunNames)
};

}  // namespace

QString runStateName(api::RunState state) {
    switch (state) {
        case api::RunState::starting:
            return RunNames::tr("starting");
        case api::RunState::running:
            return RunNames::tr("running");
        case api::RunState::paused:
            return RunNames::tr("paused");
        case api::RunState::stopping:
            return RunNames::tr("stopping");
        case api::RunState::stopped:
            return RunNames::tr("stopped");
        case api::RunState::failed:
            return RunNames::tr("failed");
        case api::RunState::asleep:
            return RunNames::tr("asleep");
    }
    return {};
}

QList<RunPicker::Entry> runEntries(const std::vector<api::RunSnapshot>& runs) {
    QList<RunPicker::Entry> running;
    QList<RunPicker::Entry> over;
    for (const api::RunSnapshot& run : runs) {
        // Shards of one event differ by what stands first, where nothing is cut.
        const QString name = run.shard
                                 ? RunNames::tr("%1 · %2").arg(shardTitle(*run.shard), shortName(run.name))
                                 : runName(run);
        const QString text = RunNames::tr("%1 · %2").arg(name, runStateName(run.state));
        (isActive(run.state) ? running : over).append({run.id, text});
    }
    return running + over;
}

}  // namespace studio::app::bridge
