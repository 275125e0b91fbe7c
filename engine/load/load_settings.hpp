// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace studio::load {

/// What a load does; may change while it runs. The seed is fixed for a run (LoadAccounts), because its users
/// are funded at genesis.
struct LoadSettings {
    std::string kind = "transfers";              // an id of load_kinds()
    std::optional<std::uint32_t> rate_tx_per_s;  // empty: as fast as the chain takes it
    std::uint32_t users = 200;                   // at most those funded at genesis
    friend bool operator==(const LoadSettings&, const LoadSettings&) = default;
};

/// Errors: load_errors.hpp.
Result<void> check_settings(const LoadSettings& settings, std::uint32_t funded_users);

}  // namespace studio::load
