// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "load_settings.hpp"

namespace studio::load {

/// What a load has done so far. A value: safe to keep and to hand to other threads.
struct LoadStatus {
    LoadSettings settings;
    bool active = false;
    bool preparing = false;        // its contracts are not all there yet
    bool waits_for_fees = false;   // gas costs more than limits::kLoadMaxFeeCapWei just now
    double achieved_tx_per_s = 0;  // accepted, over the last seconds
    std::uint64_t submitted = 0;   // accepted by the mempool, the setup included
    std::uint64_t refused = 0;
    std::map<std::string, std::uint64_t> refused_by_reason;  // by ErrorKind::id
    std::optional<Error> problem;                            // why it has stopped by itself
};

}  // namespace studio::load
