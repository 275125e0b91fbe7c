// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "module_info.hpp"
#include "text.hpp"

namespace studio::api {

using RunId = std::uint64_t;
/// Stands for the workspace's L1 where a run is asked for to look inside (Explore).
inline constexpr RunId l1_run = ~RunId{0};

enum class EventKind : std::uint8_t { lifecycle, block, contract, load, rpc, warning, error };

/// Something a person watching would like to know; goes to the log of the Live page. Immutable.
struct Event {
    std::uint64_t sequence = 0;  // ascending over all runs
    RunId run = 0;               // 0: of the workspace, no single run's
    std::int64_t wall_ms = 0;
    EventKind kind{};
    std::optional<Layer> layer;  // whose colour it wears
    Text text;
    std::optional<std::uint64_t> block;  // what a click opens in Explore
    std::string transaction_hash;
    std::string address;
};

}  // namespace studio::api
