// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <base/clock.hpp>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

#include "availability.hpp"
#include "execution.hpp"
#include "lifecycle.hpp"
#include "parameters.hpp"
#include "prices.hpp"
#include "proving.hpp"
#include "run_files.hpp"
#include "sequencing.hpp"
#include "settlement.hpp"

namespace studio::seams {

/// What the composition root lends to the modules it builds; outlives them. Empty when the modules are only
/// asked what they would do.
struct Services {
    const BlockArchive* archive = nullptr;
    RunFiles* files = nullptr;
    std::uint64_t seed = 0;  // of the keys of the run's operators; whoever knows it knows them
};

template <class Seam>
using Factory = std::function<std::unique_ptr<Seam>(const Parameters&, const Services&)>;

using AnyFactory = std::variant<Factory<Execution>, Factory<Sequencing>, Factory<Availability>,
                                Factory<Settlement>, Factory<Proving>, Factory<Lifecycle>>;

/// What a transaction uses, as far as a cost model asks.
struct Footprint {
    double gas = 0;
    double bytes = 0;          // encoded
    double cpu_seconds = 0;    // of this computer
    bool is_measured = false;  // not assumed: these three
    double tx_per_s = 0;       // that come: they share what is paid by time; 0: not known
    /// What its share of batches and claims really used.
    std::optional<L1Use> batches;  // empty: not measured, the models say
    std::optional<L1Use> claims;   // likewise
};

/// USD of one transaction's footprint for this layer. Null: the layer costs nothing.
using CostModel = std::function<double(const Footprint&, const Parameters&, const Prices&)>;

/// Two settings of a module that do not go together, though each is within its range.
struct ParameterClash {
    std::string parameter;  // the one to change
    api::Text what;
    api::Text mend;
    std::optional<api::ParameterValue> fix;
};
/// Finds what descriptors cannot say. Null: nothing.
using ParameterCheck = std::function<std::optional<ParameterClash>(const Parameters&)>;

/// By convention every execution module calls the setting of its block gas limit, in millions, so: a design
/// whose traffic does not fit is offered a larger one.
inline constexpr const char* kBlockGasLimitParameter = "block_gas_limit_m";
/// The parameter of sequencing modules that says whether a block without transactions is made.
inline constexpr const char* kEmptyBlocksParameter = "empty_blocks";

/// One module: its descriptor, its maker, its cost.
struct Module {
    api::ModuleInfo info;
    AnyFactory make;
    CostModel cost;
    ParameterCheck check;
};

}  // namespace studio::seams
