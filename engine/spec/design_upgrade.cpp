// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_upgrade.hpp"

#include <algorithm>
#include <modules/registry.hpp>
#include <set>

namespace studio::spec {
namespace {

bool has_parameter(const seams::Module& module, const std::string& id) {
    const auto& infos = module.info.parameters;
    return std::any_of(infos.begin(), infos.end(), [&](const auto& p) { return p.id == id; });
}

/// Null: none has all that it needs.
const seams::Module* fitting_module(const api::RollupSpec& spec, api::Layer layer) {
    std::set<std::string> provided;
    for (const auto& [chosen_layer, choice] : spec.layers)
        if (const auto* module = modules::find(chosen_layer, choice.module))
            provided.insert(module->info.provides.begin(), module->info.provides.end());
    for (const auto& module : modules::all()) {
        const auto& needs = module.info.requirements;
        if (module.info.layer == layer && std::all_of(needs.begin(), needs.end(), [&](const auto& need) {
                return provided.contains(need);
            }))
            return &module;
    }
    return nullptr;
}

void move_settings(api::RollupSpec& spec, const seams::Module& to) {
    const auto from = spec.layers.find(api::Layer::settlement);
    if (from == spec.layers.end())
        return;
    const auto* old_home = modules::find(api::Layer::settlement, from->second.module);
    auto& old_settings = from->second.parameters;
    for (auto setting = old_settings.begin(); setting != old_settings.end();) {
        const bool has_moved = old_home != nullptr && !has_parameter(*old_home, setting->first) &&
                               has_parameter(to, setting->first);
        if (has_moved)
            spec.layers[to.info.layer].parameters.insert(*setting);
        setting = has_moved ? old_settings.erase(setting) : std::next(setting);
    }
}

}  // namespace

void add_proving_layer(api::RollupSpec& spec) {
    const auto* module = fitting_module(spec, api::Layer::proving);
    if (module == nullptr)
        return;
    spec.layers[api::Layer::proving].module = module->info.id;
    move_settings(spec, *module);
}

}  // namespace studio::spec
