// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <cstdint>
#include <optional>
#include <seams/module.hpp>

namespace studio::rollup {

/// What a run measures of itself, over the last seconds.
struct RunFigures {
    std::uint64_t transactions = 0;  // in all blocks
    std::uint64_t gas_used = 0;      // since this program opened the chain
    double tx_per_s = 0;             // last 5 s
    double gas_per_s = 0;            // last 5 s
    double peak_tx_per_s = 0;        // best second
    double fullness = 0;             // of the last block, 0–1
    api::Latency soft_latency;       // received → promised, last 1,000
    api::Latency block_latency;      // received → stored, last 1,000
    // means over the last 60 s, a transaction
    double gas_per_tx = 0;
    double bytes_per_tx = 0;
    double cpu_seconds_per_tx = 0;  // recovery, execution, roots and store; measured
    // the newest block
    std::uint64_t block_bytes = 0;  // of its data
    double block_cpu_ms = 0;        // checks since the block before, execution, roots and store; measured
    std::int64_t running_ms = 0;    // chain time, without pauses
    std::optional<std::int64_t> remaining_ms;
};

/// What a transaction used on average, over the last minute.
inline seams::Footprint footprint_of(const RunFigures& figures) {
    seams::Footprint footprint;
    footprint.gas = figures.gas_per_tx;
    footprint.bytes = figures.bytes_per_tx;
    footprint.cpu_seconds = figures.cpu_seconds_per_tx;
    footprint.is_measured = true;
    footprint.tx_per_s = figures.tx_per_s;
    return footprint;
}

}  // namespace studio::rollup
