// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "text.hpp"

/// When a rollup runs and when it sleeps. An asleep one has its chain on disk alone; its JSON-RPC port stays
/// open, and what is asked there wakes it.
namespace studio::api {

/// When a launched rollup begins to run.
enum class ActivationKind : std::uint8_t {
    at_once,
    on_demand,  // its genesis and contracts are made; then it sleeps until somebody uses it
    at_time     // the same, and it wakes by itself at a time
};

struct Activation {
    ActivationKind kind = ActivationKind::at_once;
    std::int64_t at_ms = 0;  // at_time: wall clock since 1970
};

/// How a run sleeps. Wall times since 1970.
struct RestStanding {
    std::int64_t sleep_after_ms = 0;  // falls asleep when nobody has used it for so long; 0: never
    std::optional<std::int64_t> asleep_since_ms;  // empty: it is awake
    std::optional<std::int64_t> wakes_at_ms;      // asleep: when it wakes by itself; empty: when it is used
    bool falls_asleep = false;                    // makes no block more and waits for its last to be safe
    Text stays_awake;  // why it does not sleep though nobody has used it for so long; empty else
    friend bool operator==(const RestStanding&, const RestStanding&) = default;
};

/// Rollups of one design that were launched ahead and sleep before their first block.
struct WarmPool {
    std::string name;                 // of the design
    std::string design_json;          // its file
    std::size_t wanted = 0;           // so many are kept
    std::size_t ready = 0;            // so many are there
    std::uint64_t disk_bytes = 0;     // that those take
    std::uint64_t l1_gas = 0;         // used on the L1 for contracts of those that are there; 0: on none
    std::int64_t renew_after_ms = 0;  // older ones give way to new ones; 0: never
    friend bool operator==(const WarmPool&, const WarmPool&) = default;
};

}  // namespace studio::api
