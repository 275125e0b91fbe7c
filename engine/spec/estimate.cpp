// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.hpp"

#include <algorithm>
#include <array>
#include <base/message.hpp>
#include <cstdio>
#include <load/load_kinds.hpp>
#include <modules/registry.hpp>

#include "capacity.hpp"

namespace studio::spec {
namespace {

using api::FigureSource;

/// Before anything was measured here: signature check 44 µs, execution and state about as much again.
constexpr double kAssumedCpuSecondsPerTx = 90e-6;

struct CostPart {
    api::Layer layer;
    const char* id;
    const char* title;
};
constexpr std::array<CostPart, 3> kCostParts{{
    {api::Layer::execution, "execution", STUDIO_TEXT("engine", "Execution")},
    {api::Layer::availability, "data", STUDIO_TEXT("engine", "Data")},
    {api::Layer::settlement, "settlement", STUDIO_TEXT("engine", "Settlement")},
}};

std::string short_number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.0f", value);
    return buffer;
}

/// Blocks bound the rate, and so does the computer: the lower bound is the answer.
api::Figure throughput(const Capacity& capacity, const std::optional<MachineFigures>& machine) {
    const auto computer =
        machine && machine->cpu_seconds_per_tx > 0 ? 1.0 / machine->cpu_seconds_per_tx : 0.0;
    if (computer > 0 && computer < capacity.tx_per_s)
        return {computer,
                FigureSource::measured,
                {STUDIO_TEXT("engine",
                             "Measured on this computer in \"%1\": what one core managed. Blocks would take "
                             "%2 a second."),
                 {machine->run, short_number(capacity.tx_per_s)}}};
    if (computer > 0)
        return {
            capacity.tx_per_s,
            FigureSource::computed,
            {STUDIO_TEXT("engine",
                         "What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction. Measured on "
                         "this computer in \"%4\", one core manages %5 a second."),
             {std::to_string(capacity.block_gas_limit), std::to_string(capacity.block_time_ms),
              std::to_string(capacity.gas_per_tx), machine->run, short_number(computer)}}};
    return {capacity.tx_per_s,
            FigureSource::computed,
            {STUDIO_TEXT("engine", "What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction."),
             {std::to_string(capacity.block_gas_limit), std::to_string(capacity.block_time_ms),
              std::to_string(capacity.gas_per_tx)}}};
}

api::Figure soft_confirmation(const Capacity& capacity) {
    const auto span = capacity.slice_ms > 0 ? capacity.slice_ms : capacity.block_time_ms;
    return {static_cast<double>(span) / 2,
            FigureSource::computed,
            {STUDIO_TEXT(
                 "engine",
                 "Half of the %1 ms between two promises of the sequencer, on average, when there is room."),
             {std::to_string(span)}}};
}

std::vector<api::RiskNote> risk_rose(const api::RollupSpec& spec) {
    std::vector<api::RiskNote> rose;
    for (const auto& [layer, choice] : spec.layers)
        if (const auto* module = modules::find(layer, choice.module))
            rose.insert(rose.end(), module->info.risks.begin(), module->info.risks.end());
    std::stable_sort(rose.begin(), rose.end(), [](const auto& a, const auto& b) {
        return a.axis != b.axis ? a.axis < b.axis : a.level > b.level;
    });
    // The worst note of an axis decides it.
    const auto same_axis = [](const auto& a, const auto& b) { return a.axis == b.axis; };
    rose.erase(std::unique(rose.begin(), rose.end(), same_axis), rose.end());
    return rose;
}

}  // namespace

std::vector<api::LayerCost> costs_of(const api::RollupSpec& spec, const seams::Footprint& footprint,
                                     const seams::Prices& prices) {
    std::vector<api::LayerCost> costs;
    for (const auto& part : kCostParts) {
        api::LayerCost cost{part.id, {part.title, {}}, 0};
        const auto choice = spec.layers.find(part.layer);
        const auto* module =
            choice == spec.layers.end() ? nullptr : modules::find(part.layer, choice->second.module);
        if (module != nullptr && module->cost)
            cost.usd_per_tx = module->cost(footprint, {module->info, choice->second.parameters}, prices);
        costs.push_back(std::move(cost));
    }
    return costs;
}

api::Estimate estimate(const api::RollupSpec& spec, const EstimateInputs& inputs) {
    const auto capacity = capacity_of(spec);
    const auto* kind = load::find_load_kind(spec.load.kind);
    const auto& typical = kind != nullptr ? *kind : load::info_of(load::Kind::transfers);
    const bool measured = inputs.machine && inputs.machine->cpu_seconds_per_tx > 0;
    seams::Footprint footprint;
    footprint.gas = static_cast<double>(capacity.gas_per_tx);
    footprint.bytes = static_cast<double>(capacity.bytes_per_tx);
    footprint.cpu_seconds = measured ? inputs.machine->cpu_seconds_per_tx : kAssumedCpuSecondsPerTx;

    api::Estimate result;
    result.tx_per_s = throughput(capacity, inputs.machine);
    result.costs = costs_of(spec, footprint, inputs.prices);
    double usd = 0;
    for (const auto& cost : result.costs)
        usd += cost.usd_per_tx;
    result.usd_per_tx = api::Figure{
        usd, measured ? FigureSource::measured : FigureSource::estimated,
        measured
            ? api::Text{STUDIO_TEXT("engine", "Processor time measured in \"%1\", at the prices of \"%2\"."),
                        {inputs.machine->run, inputs.prices_title}}
            : api::Text{STUDIO_TEXT("engine",
                                    "With 90 µs of processor time assumed, at the prices of \"%1\". Run the "
                                    "design once to have it measured."),
                        {inputs.prices_title}}};
    result.soft_confirm_ms = soft_confirmation(capacity);
    result.risks = risk_rose(spec);
    result.transaction_kind = {std::string{typical.transaction}, {}};
    return result;
}

}  // namespace studio::spec
