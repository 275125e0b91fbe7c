// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <optional>
#include <seams/module.hpp>
#include <string>

namespace studio::spec {

/// What this computer showed for a kind of traffic in an earlier run.
struct MachineFigures {
    double cpu_seconds_per_tx = 0;
    std::string run;  // its name, for the explanation
};

/// The pace of the workspace's L1.
struct L1Pace {
    std::int64_t block_time_ms = 12'000;
    std::uint64_t finality_depth = 64;  // blocks upon one until it is final
};

struct EstimateInputs {
    seams::Prices prices;
    std::string prices_title;
    std::optional<MachineFigures> machine;  // empty: nothing was measured yet
    L1Pace l1 = {};
    unsigned cores = 1;  // of this computer, for what shards do side by side
};

/// What the design gives: computed from its settings, and measured where this computer has run such traffic.
/// The design must have no errors.
api::Estimate estimate(const api::RollupSpec& spec, const EstimateInputs& inputs);

/// USD a transaction of each layer for a footprint, in the order of the cost bar.
std::vector<api::LayerCost> costs_of(const api::RollupSpec& spec, const seams::Footprint& footprint,
                                     const seams::Prices& prices);

}  // namespace studio::spec
