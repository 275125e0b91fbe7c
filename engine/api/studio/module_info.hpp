// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "text.hpp"

namespace studio::api {

/// The layers a rollup is composed from, top of the stack first.
enum class Layer : std::uint8_t { lifecycle, execution, sequencing, availability, settlement, proving };

struct LayerInfo {
    Layer layer{};
    std::string id;  // as in a design file: "sequencing"
    Text title;      // "Sequencing"
    Text plain;      // one plain sentence: what this layer does
};

/// A setting's value in a design. Amounts of wei are decimal text.
using ParameterValue = std::variant<bool, std::int64_t, std::string>;
using ParameterValues = std::map<std::string, ParameterValue>;

enum class ParameterType : std::uint8_t { boolean, integer, choice, text, address, wei };

struct ParameterChoice {
    std::string value;
    Text title;
};

/// A setting counts only while another one of its module, which always counts, has one of these values.
struct ParameterCondition {
    std::string parameter;
    std::vector<ParameterValue> values;
};

/// Describes one setting; forms, validation and the command line are made from it.
struct ParameterInfo {
    std::string id;  // "block_time_ms"
    Text title;
    Text help;  // one or two plain sentences
    ParameterType type{};
    Text unit;  // "ms", "gas"; may be empty
    ParameterValue default_value;
    std::optional<std::int64_t> min, max;            // integer: inclusive; text: length
    std::int64_t step = 1;                           // integer: what one press of an arrow changes
    std::vector<ParameterChoice> choices;            // choice only
    bool advanced = false;                           // folded away until asked for
    std::optional<ParameterCondition> applies_when;  // empty: always
};

/// Axes of the risk rose (L2BEAT's) and how a design does on each.
enum class RiskAxis : std::uint8_t {
    state_validation,
    data_availability,
    exit_window,
    sequencer_failure,
    proposer_failure
};
enum class RiskLevel : std::uint8_t { good, warning, bad };

struct RiskNote {
    RiskAxis axis{};
    RiskLevel level{};
    Text why;
};

/// Everything the product knows about one module; its descriptor is the only place that says it.
struct ModuleInfo {
    std::string id;  // "sequencer-only"; unique within its layer
    Layer layer{};
    Text title;
    Text plain;  // one plain sentence
    std::vector<ParameterInfo> parameters;
    std::vector<std::string> provides;      // capability ids: "data.local"
    std::vector<std::string> requirements;  // capability ids another layer must provide
    std::vector<RiskNote> risks;
    Text cost;                 // what it costs, in words
    std::vector<Text> limits;  // what it does not do in this version
    std::string icon;          // name of an icon in the window's resources

    /// A setting's value as chosen, or by default; null: there is no such setting. Lives as long as both.
    const ParameterValue* value_of(const std::string& setting, const ParameterValues& chosen) const;
    /// Whether a setting counts beside these values. The value of one that does not is kept, and not read.
    bool applies(const ParameterInfo& parameter, const ParameterValues& chosen) const;
};

inline const ParameterValue* ModuleInfo::value_of(const std::string& setting,
                                                  const ParameterValues& chosen) const {
    if (const auto set = chosen.find(setting); set != chosen.end())
        return &set->second;
    const auto info = std::ranges::find(parameters, setting, &ParameterInfo::id);
    return info == parameters.end() ? nullptr : &info->default_value;
}

inline bool ModuleInfo::applies(const ParameterInfo& parameter, const ParameterValues& chosen) const {
    if (!parameter.applies_when)
        return true;
    const auto& [decider, values] = *parameter.applies_when;
    const auto* value = value_of(decider, chosen);
    return value != nullptr && std::ranges::find(values, *value) != values.end();
}

}  // namespace studio::api
