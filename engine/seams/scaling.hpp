// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace studio::seams {

/// When a sequencer makes more room by itself, and how much at most. What it begins with, and goes back to,
/// are the design's own settings.
struct ScalingChoices {
    std::uint64_t most_gas = 0;           // of a block
    std::int64_t rush_block_time_ms = 0;  // at most the usual one; of rollups on no L1
    // What counts as a rush:
    double fullness = 0.9;         // of blocks, 0–1, …
    std::uint64_t waiting = 500;   // … and so many transactions in the mempool, …
    std::int64_t wait_ms = 4'000;  // … or one that waited so long for its block
    friend bool operator==(const ScalingChoices&, const ScalingChoices&) = default;
};

}  // namespace studio::seams
