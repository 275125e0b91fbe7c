// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace studio::api_impl {

/// Why an asleep rollup wakes.
struct WakeCause {
    enum class Kind : std::uint8_t { call, person, schedule, life_ends, taken_from_pool };
    Kind kind = Kind::person;
    std::string method;         // call: of JSON-RPC
    std::int64_t asked_ns = 0;  // on the steady clock: the cold start counts from here
};

}  // namespace studio::api_impl
