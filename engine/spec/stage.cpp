// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.hpp"

#include <base/message.hpp>
#include <modules/registry.hpp>
#include <set>

namespace studio::spec {
namespace {

struct Asked {
    int stage;
    const char* capability;
    const char* what;
};

constexpr Asked kAsked[] = {
    {0, "stage.state_on_l1", STUDIO_TEXT("engine", "The state is claimed on the L1")},
    {0, "data.l1", STUDIO_TEXT("engine", "The data are on the L1")},
    {0, "stage.open_node",
     STUDIO_TEXT("engine", "Anybody can run a node that computes the rollup again from the L1")},
    {0, "stage.proofs",
     STUDIO_TEXT("engine", "A proof system works: a wrong claim can be shown to be wrong")},
    {0, "stage.outside_submitters",
     STUDIO_TEXT("engine", "At least 5 outsiders may take part in the proofs")},
    {1, "stage.exit_without_operators", STUDIO_TEXT("engine", "Users can leave without the operators' help")},
    {1, "stage.notice_7d",
     STUDIO_TEXT("engine", "At least 7 days to leave before an upgrade by anybody but a security council")},
    {2, "stage.open_proofs", STUDIO_TEXT("engine", "Everybody may submit fraud proofs")},
    {2, "stage.notice_30d",
     STUDIO_TEXT("engine", "At least 30 days to leave before any upgrade, unless a bug is proven on chain")},
    {2, "stage.council_limited", STUDIO_TEXT("engine", "The security council may act on proven bugs only")},
};

}  // namespace

api::Stage stage_of(const api::RollupSpec& spec) {
    std::set<std::string> provided;
    for (const auto& [layer, choice] : spec.layers)
        if (const auto* module = modules::find(layer, choice.module))
            provided.insert(module->info.provides.begin(), module->info.provides.end());
    api::Stage stage;
    std::optional<int> first_missing;
    for (const auto& asked : kAsked) {
        const bool is_met = provided.contains(asked.capability);
        if (!is_met && !first_missing)
            first_missing = asked.stage;
        stage.items.push_back({asked.stage, {asked.what, {}}, is_met});
    }
    const int reached = first_missing.value_or(3) - 1;
    if (reached >= 0)
        stage.reached = reached;
    return stage;
}

}  // namespace studio::spec
