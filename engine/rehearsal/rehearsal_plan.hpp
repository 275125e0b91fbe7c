// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rehearsal.hpp>
#include <api/studio/rollup_spec.hpp>
#include <base/result.hpp>

namespace studio::rehearsal {

struct PlannedRun {
    std::uint32_t turnout = 0;        // % of the design's rate
    std::uint32_t rate_tx_per_s = 0;  // at least 1
    std::uint64_t seed = 0;           // of keys and traffic
};

struct Plan {
    std::vector<PlannedRun> runs;  // fewest guests first
    std::int64_t span_ms = 0;      // that a point of a curve stands for; whole blocks
    std::int64_t expected_ms = 0;  // for which people come, from the opening
    std::int64_t longest_ms = 0;   // then a run is over, whoever waits
    bool is_endless = false;       // traffic that has no end of its own
};

struct PlanTerms {
    const api::LoadChoice& load;  // validated
    const api::RehearsalOptions& options;
    std::uint64_t seed = 0;
    std::int64_t block_time_ms = 0;  // positive
};

/// Errors: rehearsal_errors.hpp.
Result<Plan> plan_rehearsals(const PlanTerms& terms);

}  // namespace studio::rehearsal
