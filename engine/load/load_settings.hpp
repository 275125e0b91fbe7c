// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <optional>
#include <string>

#include "arrival.hpp"

namespace studio::load {

/// What a load does; may change while it runs. The seed is fixed for a run (LoadAccounts), because its users
/// are funded at genesis.
struct LoadSettings {
    std::string kind = "transfers";              // an id of load_kinds()
    std::optional<std::uint32_t> rate_tx_per_s;  // of a curve: its peak; empty: as fast as it goes
    std::uint32_t users = 200;                   // at most those funded at genesis
    std::string arrival = {};                    // an id of curves(); empty: steady
    std::uint32_t arrival_s = 0;                 // how long the curve lasts; 0: no curve
    std::optional<std::uint64_t> supply = {};    // of kinds that sell; empty: no end
    friend bool operator==(const LoadSettings&, const LoadSettings&) = default;
};

/// Errors: load_errors.hpp.
Result<void> check_settings(const LoadSettings& settings, std::uint32_t funded_users);
/// Of settings that are in order.
Arrival arrival_of(const LoadSettings& settings);

}  // namespace studio::load
