// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_facts.hpp"

#include <algorithm>
#include <bridge/text.hpp>
#include <string>

namespace studio::app {
namespace {

constexpr qint64 second_ms = 1'000;
constexpr qint64 transactionsOnL1 = 3;  // of a withdrawal: claim, proof, end

bool isOnL1(const api::ModuleInfo& module) {
    return module.layer == api::Layer::settlement &&
           std::ranges::find(module.provides, std::string("settlement.l1")) != module.provides.end();
}

const api::ModuleInfo* chosen(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules,
                              api::Layer layer) {
    const auto choice = spec.layers.find(layer);
    if (choice == spec.layers.end())
        return nullptr;
    const auto module = std::ranges::find_if(modules, [&](const api::ModuleInfo& info) {
        return info.layer == layer && info.id == choice->second.module;
    });
    return module == modules.end() ? nullptr : &*module;
}

struct Setting {
    api::Layer layer{};
    const char* id;
};

/// As the design has it, or by default; empty when the chosen module has no such setting.
std::optional<qint64> number(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules,
                             Setting setting) {
    const api::ModuleInfo* module = chosen(spec, modules, setting.layer);
    if (module == nullptr)
        return std::nullopt;
    const auto info = std::ranges::find(module->parameters, setting.id, &api::ParameterInfo::id);
    if (info == module->parameters.end())
        return std::nullopt;
    const api::ParameterValues& values = spec.layers.at(setting.layer).parameters;
    const auto set = values.find(setting.id);
    const auto* value = std::get_if<std::int64_t>(set == values.end() ? &info->default_value : &set->second);
    return value == nullptr ? std::nullopt : std::optional<qint64>(*value);
}

}  // namespace

bool standsOnL1(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules) {
    const api::ModuleInfo* settlement = chosen(spec, modules, api::Layer::settlement);
    return settlement != nullptr && isOnL1(*settlement);
}

std::optional<qint64> TransferTimes::of(api::BridgeKind kind, api::AssetKind asset) const {
    if (kind == api::BridgeKind::withdrawal)
        return withdrawal_ms;
    if (asset == api::AssetKind::ether || !deposit_ms || !approval_ms)
        return deposit_ms;
    return *deposit_ms + *approval_ms;
}

TransferTimes transferTimes(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules,
                            qint64 l1Block_ms) {
    TransferTimes times;
    if (l1Block_ms <= 0)
        return times;
    const auto confirmations = number(spec, modules, {api::Layer::settlement, "confirmations"});
    times.deposit_ms = l1Block_ms * (2 + confirmations.value_or(0));
    times.approval_ms = l1Block_ms;
    const auto interval = number(spec, modules, {api::Layer::proving, "proposal_interval_s"});
    const auto challenge = number(spec, modules, {api::Layer::proving, "challenge_period_s"});
    const auto maturity = number(spec, modules, {api::Layer::settlement, "proof_maturity_s"});
    const auto pause = number(spec, modules, {api::Layer::settlement, "game_finality_s"});
    if (interval && challenge && maturity && pause)
        times.withdrawal_ms = second_ms * (*interval + std::max(*maturity, *challenge + *pause)) +
                              transactionsOnL1 * l1Block_ms;
    return times;
}

QString settlementOnL1(const std::vector<api::ModuleInfo>& modules) {
    const auto found = std::ranges::find_if(modules, isOnL1);
    return found == modules.end() ? QString() : bridge::translated(found->title);
}

QString presetOnL1(const std::vector<api::PresetInfo>& presets, const std::vector<api::ModuleInfo>& modules) {
    const auto found = std::ranges::find_if(
        presets, [&](const api::PresetInfo& preset) { return standsOnL1(preset.spec, modules); });
    return found == presets.end() ? QString() : QString::fromStdString(found->id);
}

}  // namespace studio::app
