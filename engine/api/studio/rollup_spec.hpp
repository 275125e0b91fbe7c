// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "genesis_list.hpp"
#include "module_info.hpp"

namespace studio::api {

struct ModuleChoice {
    std::string module;
    ParameterValues parameters;  // those not named have the descriptor's default
    friend bool operator==(const ModuleChoice&, const ModuleChoice&) = default;
};

struct GenesisBalance {
    std::string address;      // 0x…, EIP-55 checksum checked when mixed case
    std::string balance_wei;  // decimal
    std::string label;        // shown instead of the address; may be empty
    friend bool operator==(const GenesisBalance&, const GenesisBalance&) = default;
};

/// Traffic a design comes with. Kinds: Engine::load_kinds(); curves: Engine::load_arrivals().
struct LoadChoice {
    std::string kind;                            // empty: none
    std::optional<std::uint32_t> rate_tx_per_s;  // of a curve: its peak; empty: as fast as it goes
    std::uint32_t users = 200;
    std::string arrival = {};                  // how they come; empty: steadily, without an end
    std::uint32_t arrival_s = 0;               // how long the curve lasts, 10–86,400 s; 0: no curve
    std::optional<std::uint64_t> supply = {};  // of kinds that sell, 1–1,000,000; empty: no end
    friend bool operator==(const LoadChoice&, const LoadChoice&) = default;
};

/// A design: what a *.rollup.json file holds.
struct RollupSpec {
    static constexpr int current_version = 1;

    std::string name;                  // 1–60 characters
    std::string description;           // at most 500
    std::uint64_t chain_id = 0;        // 0: chosen at launch
    std::string token_symbol = "ETH";  // 2–6 letters or digits
    std::map<Layer, ModuleChoice> layers;
    std::vector<GenesisBalance> genesis;
    std::optional<GenesisList> genesis_list = {};  // further accounts; an address in both gets both amounts
    LoadChoice load;
    std::string prices = "mainnet-median";  // id of a price set

    friend bool operator==(const RollupSpec&, const RollupSpec&) = default;
};

enum class Severity : std::uint8_t { error, warning, suggestion };

/// One thing wrong with a design: where, what, how to mend it.
struct Problem {
    Severity severity{};
    std::string id;    // "design.out_of_range"
    std::string path;  // JSON pointer: "/layers/sequencing/parameters/block_time_ms"
    std::optional<Layer> layer;
    std::string parameter;  // when a parameter's
    Text what;
    Text mend;
    std::optional<ParameterValue> fix;  // setting the parameter to this mends it
};

struct Validation {
    std::vector<Problem> problems;
    bool launchable() const {
        for (const auto& p : problems)
            if (p.severity == Severity::error)
                return false;
        return true;
    }
};

/// How a figure came about: shown beside it.
enum class FigureSource : std::uint8_t { measured, computed, estimated };

struct Figure {
    double value = 0;
    FigureSource source{};
    Text explanation;  // from what, with which price set or which run
};

struct LayerCost {
    std::string part;  // "execution", "data", "settlement", "security"
    Text title;
    double usd_per_tx = 0;
    FigureSource source = FigureSource::estimated;  // of the quantities; prices are those of the price set
};

/// One thing that L2BEAT asks of a rollup before it counts as of a stage.
struct StageItem {
    int stage = 0;  // 0, 1 or 2
    Text what;      // "State roots and data are on the L1"
    bool is_met = false;
};

/// How far a design is from needing nobody's goodwill (L2BEAT's stages).
struct Stage {
    std::optional<int> reached;    // last one before the first item that is not met; empty: not even 0
    std::vector<StageItem> items;  // all of them, by stage
};

/// What a design gives, before it runs.
struct Estimate {
    std::optional<Figure> tx_per_s;  // of the design's load kind (or transfers)
    std::optional<Figure> usd_per_tx;
    std::optional<Figure> soft_confirm_ms;  // until a transaction is seen in a preconfirmation
    std::optional<Figure> final_ms;         // empty: never final outside the sequencer
    std::vector<LayerCost> costs;
    std::vector<RiskNote> risks;  // one for each axis, in the axes' order
    Stage stage;
    Text transaction_kind;  // "mint", "transfer": what one transaction is
};

}  // namespace studio::api
