// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace studio::metrics {

/// One price that costs are made of.
struct PriceInput {
    std::string id;      // "eth_usd", "core_hour_usd": what cost models ask for
    std::string title;   // for people
    std::string unit;    // "USD", "gwei"
    std::string source;  // where the figure is from
    double value = 0;
};

/// Prices of one day, from a file of resources/prices or made by the user. Costs are for show and never decide
/// what a chain does, so a double is right here.
struct PriceSet {
    std::string id;
    std::string title;
    std::string date;    // ISO 8601
    std::string source;
    bool user_made = false;
    std::vector<PriceInput> inputs;

    /// By input id, as cost models take them.
    std::map<std::string, double> values() const;
};

/// Reads a file of the format that resources/prices/README.md describes. Errors: metrics_errors.hpp.
Result<PriceSet> read_price_set(std::string_view json);
std::string write_price_set(const PriceSet& set);
/// Those the program brings along; the first is the one to fall back to.
const std::vector<PriceSet>& built_in_price_sets();

}  // namespace studio::metrics
