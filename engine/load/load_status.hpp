// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "load_settings.hpp"

namespace studio::load {

/// Why a load has come to its end by itself: everybody who was to come was served, or nothing is left for
/// sale.
enum class LoadEnd : std::uint8_t { none, over, sold_out };

/// What a load has done so far. A value: safe to keep and to hand to other threads.
struct LoadStatus {
    LoadSettings settings;
    bool active = false;
    bool preparing = false;        // its contracts are not all there yet
    bool waits_for_fees = false;   // gas costs more than limits::kLoadMaxFeeCapWei just now
    double achieved_tx_per_s = 0;  // accepted, over the last seconds
    std::uint64_t submitted = 0;   // accepted by the mempool, the setup included
    std::uint64_t refused = 0;
    std::uint64_t turned_away = 0;  // came while there was no room or gas was too dear, and left
    std::map<std::string, std::uint64_t> refused_by_reason;  // by ErrorKind::id
    std::optional<Error> problem;                            // why it cannot go on
    LoadEnd end = LoadEnd::none;                             // until it is started again
};

}  // namespace studio::load
