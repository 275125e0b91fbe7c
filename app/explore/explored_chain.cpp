// SPDX-License-Identifier: GPL-3.0-or-later
#include "explored_chain.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/run_names.hpp>
#include <bridge/shard_names.hpp>

namespace studio::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::ExploredChain)
};

QString l1Name() {
    return Words::tr("Ethereum L1 (local)");
}

QString l1Note(const api::L1Status& l1) {
    return l1.is_open ? Words::tr(
                            "The L1 that your rollups stand on: Ethereum’s rules, run inside this "
                            "program. Nothing here reaches the real Ethereum.")
                      : Words::tr(
                            "The L1 of your rollups as it was left: it goes on when you launch or "
                            "reopen a rollup that stands on it.");
}

QString archiveNote() {
    return Words::tr(
        "Computed again from its archive. Names and times that only the computer knew on which "
        "it ran are not in it.");
}

}  // namespace

std::optional<ExploredChain> exploredChain(const bridge::EngineBridge& bridge, api::RunId id) {
    if (id == api::l1_run) {
        const api::L1Status& l1 = bridge.l1();
        if (!l1.is_open && !l1.is_stored)
            return std::nullopt;
        return ExploredChain{l1Name(), "ETH", {l1.head_number, l1.head_hash}, false, l1Note(l1)};
    }
    const api::RunSnapshot* run = bridge.run(id);
    if (run == nullptr)
        return std::nullopt;
    return ExploredChain{bridge::runName(*run),
                         run->spec.token_symbol,
                         {run->head_number, run->head_hash},
                         bridge::isPutAway(*run),
                         run->archive ? archiveNote() : QString()};
}

QList<RunPicker::Entry> exploredChains(const bridge::EngineBridge& bridge) {
    auto entries = bridge::runEntries(bridge.runs());
    if (exploredChain(bridge, api::l1_run))
        entries.append({api::l1_run, l1Name()});
    return entries;
}

std::optional<api::RunId> firstChain(const bridge::EngineBridge& bridge) {
    const auto& runs = bridge.runs();
    const auto active =
        std::ranges::find_if(runs, [](const auto& run) { return bridge::isActive(run.state); });
    if (active != runs.end())
        return active->id;
    const auto open = std::ranges::find_if(runs, [](const auto& run) { return !bridge::isPutAway(run); });
    if (open != runs.end())
        return open->id;
    if (!runs.empty())
        return runs.front().id;
    return exploredChain(bridge, api::l1_run) ? std::optional(api::l1_run) : std::nullopt;
}

}  // namespace studio::app
