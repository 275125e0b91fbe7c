// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text.hpp"

namespace studio::api {

/// What a rollup changes by itself when demand changes.
enum class ScalingKnob : std::uint8_t {
    block_gas_limit,  // gas
    block_time,       // milliseconds
    lanes,            // threads that run transactions side by side
    batches           // 0: go out as the design says; 1: wait until they are full
};

/// One decision.
struct ScalingDecision {
    std::int64_t wall_ms = 0;
    std::uint64_t block = 0;  // after which
    ScalingKnob knob{};
    double from = 0;
    double to = 0;             // as `from`: it was wanted otherwise, and stays
    Text text;                 // the decision and why it was taken, in one sentence
    std::uint64_t number = 0;  // from 1, of all that the rollup took, kept or not
    friend bool operator==(const ScalingDecision&, const ScalingDecision&) = default;
};

/// Between which values a knob moves, and where it stands.
struct ScalingRange {
    ScalingKnob knob{};
    double quiet = 0;  // as the design has it
    double rush = 0;   // how far it may go
    double now = 0;
    friend bool operator==(const ScalingRange&, const ScalingRange&) = default;
};

/// How a rollup that grows with demand stands.
struct ScalingStanding {
    std::vector<ScalingRange> ranges;  // of what can move
    /// The block gas limit waits for the L1, where it is a setting that verifiers read.
    bool waits_for_l1 = false;
    std::vector<ScalingDecision> decisions;  // oldest first, the last 200
    friend bool operator==(const ScalingStanding&, const ScalingStanding&) = default;
};

}  // namespace studio::api
