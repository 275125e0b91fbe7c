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

/// About how long transfers take, by the clock of the L1.
struct TransferTimes {
    std::optional<qint64> deposit_ms;     // of ether
    std::optional<qint64> approval_ms;    // that a token takes more
    std::optional<qint64> withdrawal_ms;  // at most, unless something goes wrong
    bool operator==(const TransferTimes&) const = default;
    std::optional<qint64> of(api::BridgeKind kind, api::AssetKind asset) const;
};

/// A deposit takes an L1 block for each of its transactions there, as many as the sequencer wants on top, and
/// one until the rollup has come to it. A withdrawal waits for the next claim, then for the later of two
/// moments, the proof's maturity and the end of the claim's dispute game with its pause (OP specs,
/// withdrawals and fault-proof/stage-one/bridge-integration.md), with an L1 block each for claim, proof and
/// end. Empty is what the design does not say, or, while the L1's pace of `l1Block_ms` is 0, all.
TransferTimes transferTimes(const api::RollupSpec& spec, const std::vector<api::ModuleInfo>& modules,
                            qint64 l1Block_ms);

/// The first settlement that puts a rollup on an L1, by its title; empty: there is none.
QString settlementOnL1(const std::vector<api::ModuleInfo>& modules);

/// The id of a preset whose rollup stands on an L1; empty: none does.
QString presetOnL1(const std::vector<api::PresetInfo>& presets, const std::vector<api::ModuleInfo>& modules);

}  // namespace studio::app
