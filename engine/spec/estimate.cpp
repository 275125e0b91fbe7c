// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <cstdio>
#include <load/load_kinds.hpp>
#include <modules/registry.hpp>

#include "capacity.hpp"
#include "stage.hpp"

namespace studio::spec {
namespace {

using api::FigureSource;

/// Before anything was measured here: signature check 44 µs, execution and state about as much again.
constexpr double kAssumedCpuSecondsPerTx = 90e-6;

/// A part of the cost bar: the layers that it adds up.
struct CostPart {
    const char* id;
    const char* title;
    std::vector<api::Layer> layers;
};
const std::vector<CostPart>& cost_parts() {
    static const std::vector<CostPart> parts{
        {"execution", STUDIO_TEXT("engine", "Execution"), {api::Layer::execution}},
        {"data", STUDIO_TEXT("engine", "Data"), {api::Layer::availability}},
        {"settlement", STUDIO_TEXT("engine", "Settlement"), {api::Layer::settlement, api::Layer::proving}}};
    return parts;
}

/// What the modules of these layers reckon.
double modelled(const api::RollupSpec& spec, const std::vector<api::Layer>& layers,
                const seams::Footprint& footprint, const seams::Prices& prices) {
    double usd = 0;
    for (const auto layer : layers) {
        const auto choice = spec.layers.find(layer);
        const auto* module =
            choice == spec.layers.end() ? nullptr : modules::find(layer, choice->second.module);
        if (module != nullptr && module->cost)
            usd += module->cost(footprint, {module->info, choice->second.parameters}, prices);
    }
    return usd;
}

std::string short_number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.0f", value);
    return buffer;
}

/// What this computer manages of the design's traffic. One core is counted for each rollup: one thread makes
/// its blocks, whatever others work ahead for it.
struct ComputerPace {
    std::string run;
    double tx_per_s_of_core = 0;
    unsigned cores = 1;  // that its shards can use

    double tx_per_s() const { return tx_per_s_of_core * cores; }
};

std::optional<ComputerPace> pace_of(const Capacity& capacity, const EstimateInputs& inputs) {
    if (!inputs.machine || inputs.machine->cpu_seconds_per_tx <= 0)
        return std::nullopt;
    return ComputerPace{inputs.machine->run, 1.0 / inputs.machine->cpu_seconds_per_tx,
                        std::clamp(inputs.cores, 1U, capacity.shards)};
}

/// What one core did was measured; that several do as much each was not.
api::Figure bound_by_computer(const Capacity& capacity, const ComputerPace& pace) {
    const auto blocks = short_number(capacity.tx_per_s);
    if (pace.cores == 1)
        return {pace.tx_per_s(),
                FigureSource::measured,
                {STUDIO_TEXT("engine",
                             "Measured on this computer in \"%1\": what one core managed. Blocks would take "
                             "%2 a second."),
                 {pace.run, blocks}}};
    return {pace.tx_per_s(),
            FigureSource::estimated,
            {STUDIO_TEXT("engine",
                         "One core of this computer managed %1 a second in \"%2\". The %3 shards can use %4 "
                         "cores, as far as the L1 and the traffic leave them free. Blocks would take %5 a "
                         "second."),
             {short_number(pace.tx_per_s_of_core), pace.run, std::to_string(capacity.shards),
              std::to_string(pace.cores), blocks}}};
}

const char* words_of_blocks(bool has_shards, bool is_measured) {
    if (!has_shards)
        return is_measured
                   ? STUDIO_TEXT(
                         "engine",
                         "What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction. Measured "
                         "on this computer in \"%4\", one core manages %5 a second.")
                   : STUDIO_TEXT("engine",
                                 "What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction.");
    return is_measured
               ? STUDIO_TEXT("engine",
                             "What fits into the blocks of all %6 shards: on each of them %1 gas each %2 ms, "
                             "%3 gas a transaction. Measured on this computer in \"%4\", one core manages %5 "
                             "a second; the shards can use %7 of its cores.")
               : STUDIO_TEXT("engine",
                             "What fits into the blocks of all %4 shards: on each of them %1 gas each %2 ms, "
                             "%3 gas a transaction.");
}

api::Figure bound_by_blocks(const Capacity& capacity, const std::optional<ComputerPace>& pace) {
    const bool has_shards = capacity.shards > 1;
    std::vector<std::string> args{std::to_string(capacity.block_gas_limit),
                                  std::to_string(capacity.block_time_ms),
                                  std::to_string(capacity.gas_per_tx)};
    if (pace)
        args.insert(args.end(), {pace->run, short_number(pace->tx_per_s_of_core)});
    if (has_shards)
        args.push_back(std::to_string(capacity.shards));
    if (has_shards && pace)
        args.push_back(std::to_string(pace->cores));
    return {capacity.tx_per_s,
            FigureSource::computed,
            {words_of_blocks(has_shards, pace.has_value()), std::move(args)}};
}

/// Blocks bound the rate, and so does the computer: the lower bound is the answer.
api::Figure throughput(const Capacity& capacity, const EstimateInputs& inputs) {
    const auto pace = pace_of(capacity, inputs);
    return pace && pace->tx_per_s() < capacity.tx_per_s ? bound_by_computer(capacity, *pace)
                                                        : bound_by_blocks(capacity, pace);
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

/// From a block until the L1 cannot take its batch back any more; nothing: no batches go to an L1.
std::optional<api::Figure> finality(const Capacity& capacity, const L1Pace& l1) {
    if (capacity.batch_every_l1_blocks == 0)
        return std::nullopt;
    const auto waits = static_cast<double>(capacity.batch_every_l1_blocks) / 2;
    const auto blocks = waits + 1 + static_cast<double>(l1.finality_depth);
    return api::Figure{
        blocks * static_cast<double>(l1.block_time_ms),
        FigureSource::computed,
        {STUDIO_TEXT("engine",
                     "On average half of the %1 L1 blocks between two batches, one for the batch itself, and "
                     "%2 until the L1 cannot take it back any more, at %3 s a block. Ethereum needs about 13 "
                     "minutes for the last of these."),
         {std::to_string(capacity.batch_every_l1_blocks), std::to_string(l1.finality_depth),
          std::to_string(l1.block_time_ms / 1000)}}};
}

std::vector<api::RiskNote> risk_rose(const api::RollupSpec& spec) {
    std::vector<api::RiskNote> rose;
    for (const auto& [layer, choice] : spec.layers)
        if (const auto* module = modules::find(layer, choice.module))
            rose.insert(rose.end(), module->info.risks.begin(), module->info.risks.end());
    // The worst note of an axis decides it. Not so when the sequencer fails, where one other way in is
    // enough, and not for changes of the contracts, which nobody makes once a layer has bound their owner.
    std::stable_sort(rose.begin(), rose.end(), [](const auto& a, const auto& b) {
        if (a.axis != b.axis)
            return a.axis < b.axis;
        const bool best_decides =
            a.axis == api::RiskAxis::sequencer_failure || a.axis == api::RiskAxis::exit_window;
        return best_decides ? a.level < b.level : a.level > b.level;
    });
    const auto same_axis = [](const auto& a, const auto& b) { return a.axis == b.axis; };
    rose.erase(std::unique(rose.begin(), rose.end(), same_axis), rose.end());
    return rose;
}

/// The parts together, and how sure they are.
api::Figure price_of(const std::vector<api::LayerCost>& costs, const EstimateInputs& inputs) {
    double usd = 0;
    bool is_measured = true;
    for (const auto& cost : costs) {
        usd += cost.usd_per_tx;
        is_measured = is_measured && (cost.source == FigureSource::measured || cost.usd_per_tx == 0);
    }
    const auto source = is_measured ? FigureSource::measured : FigureSource::estimated;
    if (!inputs.machine || inputs.machine->cpu_seconds_per_tx <= 0)
        return {usd,
                source,
                {STUDIO_TEXT("engine",
                             "With 90 µs of processor time assumed, at the prices of \"%1\". Run the "
                             "design once to have it measured."),
                 {inputs.prices_title}}};
    if (is_measured)
        return {usd,
                source,
                {STUDIO_TEXT("engine", "Processor time measured in \"%1\", at the prices of \"%2\"."),
                 {inputs.machine->run, inputs.prices_title}}};
    return {usd,
            source,
            {STUDIO_TEXT("engine",
                         "Processor time measured in \"%1\"; what goes to the L1 is reckoned from the "
                         "traffic's size and rate, at the prices of \"%2\"."),
             {inputs.machine->run, inputs.prices_title}}};
}

}  // namespace

std::vector<api::LayerCost> costs_of(const api::RollupSpec& spec, const seams::Footprint& footprint,
                                     const seams::Prices& prices) {
    std::vector<api::LayerCost> costs;
    for (const auto& part : cost_parts()) {
        const std::string id = part.id;
        const auto& on_l1 = id == "data" ? footprint.batches : footprint.claims;
        const bool is_execution = id == "execution";
        const bool is_measured = is_execution ? footprint.is_measured : on_l1.has_value();
        const auto usd = !is_execution && on_l1 ? seams::usd_of(*on_l1, prices)
                                                : modelled(spec, part.layers, footprint, prices);
        costs.push_back(
            {id, {part.title, {}}, usd, is_measured ? FigureSource::measured : FigureSource::estimated});
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
    footprint.is_measured = measured;
    api::Estimate result;
    result.tx_per_s = throughput(capacity, inputs);
    const auto most = result.tx_per_s->value;
    const auto wanted = asked_rate(spec.load);
    // Each shard has batches and claims of its own for its part of the traffic.
    footprint.tx_per_s = (wanted ? std::min<double>(*wanted, most) : most) / capacity.shards;
    result.costs = costs_of(spec, footprint, inputs.prices);
    result.usd_per_tx = price_of(result.costs, inputs);
    result.soft_confirm_ms = soft_confirmation(capacity);
    result.final_ms = finality(capacity, inputs.l1);
    result.risks = risk_rose(spec);
    result.stage = stage_of(spec);
    result.transaction_kind = {std::string{typical.transaction}, {}};
    return result;
}

}  // namespace studio::spec
