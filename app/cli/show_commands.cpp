// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "design_file.hpp"
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

using nlohmann::ordered_json;

ordered_json json_of(const api::ParameterValue& value) {
    return std::visit([](const auto& v) { return ordered_json(v); }, value);
}

const char* type_name(api::ParameterType type) {
    switch (type) {
        case api::ParameterType::boolean:
            return "boolean";
        case api::ParameterType::integer:
            return "integer";
        case api::ParameterType::choice:
            return "choice";
        case api::ParameterType::text:
            return "text";
        case api::ParameterType::address:
            return "address";
        case api::ParameterType::wei:
            return "wei";
    }
    return "";
}

const char* source_name(api::FigureSource source) {
    switch (source) {
        case api::FigureSource::measured:
            return "measured";
        case api::FigureSource::computed:
            return "computed";
        case api::FigureSource::estimated:
            return "estimated";
    }
    return "";
}

std::string layer_id(const api::Engine& engine, api::Layer layer) {
    for (const auto& info : engine.layers())
        if (info.layer == layer)
            return info.id;
    return {};
}

ordered_json json_of(const api::ParameterInfo& info) {
    ordered_json out{{"id", info.id},
                     {"title", info.title.english()},
                     {"type", type_name(info.type)},
                     {"default", json_of(info.default_value)}};
    if (info.min)
        out["min"] = *info.min;
    if (info.max)
        out["max"] = *info.max;
    if (!info.unit.empty())
        out["unit"] = info.unit.english();
    for (const auto& choice : info.choices)
        out["choices"].push_back({{"value", choice.value}, {"title", choice.title.english()}});
    if (info.applies_when) {
        auto values = ordered_json::array();
        for (const auto& value : info.applies_when->values)
            values.push_back(json_of(value));
        out["applies_when"] = {{"parameter", info.applies_when->parameter}, {"values", std::move(values)}};
    }
    out["help"] = info.help.english();
    return out;
}

ordered_json json_of(const api::Engine& engine, const api::ModuleInfo& info) {
    ordered_json out{{"id", info.id},
                     {"layer", layer_id(engine, info.layer)},
                     {"title", info.title.english()},
                     {"plain", info.plain.english()},
                     {"cost", info.cost.english()}};
    out["parameters"] = ordered_json::array();
    for (const auto& parameter : info.parameters)
        out["parameters"].push_back(json_of(parameter));
    out["provides"] = info.provides;
    out["requires"] = info.requirements;
    out["limits"] = ordered_json::array();
    for (const auto& limit : info.limits)
        out["limits"].push_back(limit.english());
    return out;
}

ordered_json json_of(const api::Figure& figure) {
    return {{"value", figure.value},
            {"source", source_name(figure.source)},
            {"explanation", figure.explanation.english()}};
}

ordered_json json_of(const api::Estimate& estimate) {
    ordered_json out{{"transaction", estimate.transaction_kind.english()}};
    const auto add = [&](const char* name, const std::optional<api::Figure>& figure) {
        out[name] = figure ? json_of(*figure) : ordered_json(nullptr);
    };
    add("tx_per_s", estimate.tx_per_s);
    add("usd_per_tx", estimate.usd_per_tx);
    add("soft_confirm_ms", estimate.soft_confirm_ms);
    add("final_ms", estimate.final_ms);
    for (const auto& cost : estimate.costs)
        out["cost_per_tx_usd"][cost.part] = cost.usd_per_tx;
    static constexpr const char* levels[] = {"good", "warning", "bad"};
    static constexpr const char* axes[] = {"state_validation", "data_availability", "exit_window",
                                           "sequencer_failure", "proposer_failure"};
    for (const auto& risk : estimate.risks)
        out["risks"][axes[static_cast<std::size_t>(risk.axis)]] = {
            {"level", levels[static_cast<std::size_t>(risk.level)]}, {"why", risk.why.english()}};
    return out;
}

void print_figure(const char* name, const std::optional<api::Figure>& figure) {
    if (figure)
        std::printf("%-24s %.6g  (%s)\n    %s\n", name, figure->value, source_name(figure->source),
                    terminal_text(figure->explanation).c_str());
    else
        std::printf("%-24s none\n", name);
}

}  // namespace

int show_modules(const api::Engine& engine, const Arguments& arguments) {
    if (arguments.json) {
        auto list = ordered_json::array();
        for (const auto& module : engine.modules())
            list.push_back(json_of(engine, module));
        std::printf("%s\n", list.dump(2).c_str());
        return 0;
    }
    for (const auto& layer : engine.layers()) {
        std::printf("%s (%s): %s\n", layer.title.english().c_str(), layer.id.c_str(),
                    layer.plain.english().c_str());
        for (const auto& module : engine.modules())
            if (module.layer == layer.layer)
                std::printf("  %-16s %s\n", module.id.c_str(), module.plain.english().c_str());
    }
    return 0;
}

int validate_design(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!read_design(engine, arguments.design, spec))
        return 1;
    std::printf("%s is valid.\n", arguments.design.c_str());
    return 0;
}

int show_estimate(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!read_design(engine, arguments.design, spec))
        return 1;
    const auto estimate = engine.estimate(spec);
    if (arguments.json) {
        std::printf("%s\n", json_of(estimate).dump(2).c_str());
        return 0;
    }
    std::printf("%s, for each %s:\n", terminal_text(spec.name).c_str(),
                estimate.transaction_kind.english().c_str());
    print_figure("transactions a second", estimate.tx_per_s);
    print_figure("USD a transaction", estimate.usd_per_tx);
    print_figure("ms to soft confirmation", estimate.soft_confirm_ms);
    print_figure("ms to finality", estimate.final_ms);
    for (const auto& risk : estimate.risks)
        std::printf("risk: %s\n", risk.why.english().c_str());
    return 0;
}

}  // namespace studio::cli
