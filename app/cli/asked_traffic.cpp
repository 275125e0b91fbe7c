// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_traffic.hpp"

#include <algorithm>

namespace studio::cli {
namespace {

bool sells(const api::Engine& engine, const std::string& kind) {
    const auto& kinds = engine.load_kinds();
    return std::ranges::any_of(kinds, [&](const auto& info) { return info.id == kind && info.sells; });
}

/// A name that nobody knows counts as a curve: the check says what is wrong with it.
bool has_end(const api::Engine& engine, const std::string& arrival) {
    const auto& arrivals = engine.load_arrivals();
    const auto found = std::ranges::find(arrivals, arrival, &api::LoadArrivalInfo::id);
    return found == arrivals.end() || found->has_end;
}

void come_steadily(api::LoadChoice& load) {
    load.arrival.clear();
    load.arrival_s = 0;
}

}  // namespace

void ask_traffic(const api::Engine& engine, const Arguments& arguments, api::LoadChoice& load) {
    if (!arguments.load.empty()) {
        load.kind = arguments.load;
        if (!sells(engine, load.kind))
            load.supply.reset();
    }
    if (arguments.rate_given) {
        load.rate_tx_per_s = arguments.rate;
        if (!arguments.rate)
            come_steadily(load);
    }
    if (!arguments.arrival.empty()) {
        load.arrival = arguments.arrival;
        if (!has_end(engine, load.arrival))
            come_steadily(load);
    }
    if (arguments.arrival_s)
        load.arrival_s = *arguments.arrival_s;
    if (arguments.supply)
        load.supply = arguments.supply;
}

}  // namespace studio::cli
