// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace studio::metrics {

/// One price that cost models use, with where it comes from.
struct PriceInput {
    std::string id;     // "core_hour_usd", as modules ask for it
    std::string title;  // "One processor core for an hour"
    std::string unit;   // "USD"
    std::string source;
    double value = 0;
    friend bool operator==(const PriceInput&, const PriceInput&) = default;
};

/// Prices of one day or of one opinion. A figure in USD always says which set it was made with.
struct PriceSet {
    std::string id;  // "mainnet-median"
    std::string title;
    std::string date;  // "2026-11-01": of the prices
    std::string source;
    bool user_made = false;  // not in the file: who stores it knows
    std::vector<PriceInput> inputs;

    /// By id, as cost models take them (seams::Prices).
    std::map<std::string, double> values() const;
    friend bool operator==(const PriceSet&, const PriceSet&) = default;
};

/// The sets of resources/prices, "mainnet-median" first.
const std::vector<PriceSet>& built_in_price_sets();

/// Reads the JSON of resources/schema/prices.schema.json; unknown fields are passed over. Errors:
/// metrics_errors.hpp, codec's JSON errors.
Result<PriceSet> read_price_set(std::string_view json);
std::string write_price_set(const PriceSet& set);

}  // namespace studio::metrics
