// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace studio::api_impl {

/// What is remembered of a run's sleep, in its record. Wall times since 1970.
struct RestRecord {
    std::int64_t sleep_after_ms = 0;  // api::RestStanding
    std::optional<std::int64_t> asleep_since_ms;
    std::optional<std::int64_t> wakes_at_ms;  // as its launch said
    std::optional<std::int64_t>
        ends_at_l1_ms;         // by the L1's clock: then its life ends, and it wakes for that
    std::uint16_t port = 0;    // of its JSON-RPC; 0: none
    bool starts_load = false;  // wakes with the design's own traffic
};

nlohmann::json write_rest_record(const RestRecord& rest);
/// Of a run that has none, or another form: one that never sleeps.
RestRecord read_rest_record(const nlohmann::json& details);

}  // namespace studio::api_impl
