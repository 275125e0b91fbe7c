// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <modules/registry.hpp>
#include <nlohmann/json.hpp>

#include "design.hpp"

namespace studio::spec {
namespace {

using nlohmann::ordered_json;

ordered_json write_choice(const api::ModuleChoice& choice) {
    ordered_json out{{"module", choice.module}};
    auto& parameters = out["parameters"] = ordered_json::object();
    for (const auto& [id, value] : choice.parameters)
        std::visit([&, &key = id](const auto& v) { parameters[key] = v; }, value);
    return out;
}

ordered_json write_genesis(const std::vector<api::GenesisBalance>& genesis) {
    auto out = ordered_json::array();
    for (const auto& entry : genesis) {
        ordered_json item{{"address", entry.address}, {"balance_wei", entry.balance_wei}};
        if (!entry.label.empty())
            item["label"] = entry.label;
        out.push_back(std::move(item));
    }
    return out;
}

ordered_json write_load(const api::LoadChoice& load) {
    ordered_json out{{"kind", load.kind}};
    out["rate_tx_per_s"] = load.rate_tx_per_s ? ordered_json(*load.rate_tx_per_s) : ordered_json(nullptr);
    out["users"] = load.users;
    if (!load.arrival.empty())
        out["arrival"] = load.arrival;
    if (load.arrival_s != 0)
        out["arrival_s"] = load.arrival_s;
    if (load.supply)
        out["supply"] = *load.supply;
    return out;
}

}  // namespace

std::string write_design(const api::RollupSpec& spec) {
    ordered_json out;
    out["version"] = api::RollupSpec::current_version;
    out["name"] = spec.name;
    out["description"] = spec.description;
    out["chain_id"] = spec.chain_id;
    out["token_symbol"] = spec.token_symbol;
    auto& layers = out["layers"] = ordered_json::object();
    for (const auto& layer : modules::layers())
        if (const auto choice = spec.layers.find(layer.layer); choice != spec.layers.end())
            layers[layer.id] = write_choice(choice->second);
    out["genesis"] = write_genesis(spec.genesis);
    if (const auto& list = spec.genesis_list)
        out["genesis_list"] = {{"file", list->file},
                               {"sha256", list->sha256},
                               {"accounts", list->accounts},
                               {"total_wei", list->total_wei}};
    if (!spec.load.kind.empty())
        out["load"] = write_load(spec.load);
    out["prices"] = spec.prices;
    // What is not UTF-8 cannot come from a design file; a window's text is always UTF-8.
    return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

api::RollupSpec blank_design() {
    api::RollupSpec spec;
    spec.name = "My rollup";
    for (const auto& module : modules::all())
        spec.layers.try_emplace(module.info.layer, api::ModuleChoice{module.info.id, {}});
    return spec;
}

}  // namespace studio::spec
