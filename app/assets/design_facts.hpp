// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <studio/engine.hpp>
#include <vector>

/// What a design says about moving assets.
namespace studio::app {

/// True when the design's settlement puts it on an L1: only then are there bridges.
bool standsOnL1(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules);

/// The longest that a withdrawal usually takes: until the next claim, then until the later of two moments,
/// the proof's maturity and the end of the claim's dispute game with its pause (OP specs, withdrawals and
/// fault-proof/stage-one/bridge-integration.md). Empty when the design does not say it.
std::optional<qint64> withdrawal_ms(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules);

/// The first settlement that puts a rollup on an L1, by its title; empty: there is none.
QString settlementOnL1(const std::vector<api::ModuleInfo>& modules);

/// The id of a preset whose rollup stands on an L1; empty: none does.
QString presetOnL1(const std::vector<api::PresetInfo>& presets, const std::vector<api::ModuleInfo>& modules);

}  // namespace studio::app
