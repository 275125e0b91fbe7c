// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/scaling.hpp>
#include <seams/scaling.hpp>

#include "span.hpp"

namespace studio::scaling {

/// Where the knobs stand.
struct Knobs {
    std::uint64_t gas = 0;           // that a block may use
    std::int64_t block_time_ms = 0;  // between two
    unsigned lanes = 1;              // threads that run transactions
    bool full_batches = false;       // they wait until they are full
    friend bool operator==(const Knobs&, const Knobs&) = default;
};

/// Between which positions they may move; where both are the same, it does not.
struct Range {
    Knobs quiet;  // the design's own
    Knobs rush;
};

/// One block, as the sequencer made it.
struct Observation {
    std::int64_t at_ms = 0;   // any clock that never goes back
    std::uint64_t block = 0;  // its number
    std::uint64_t gas_limit = 0;
    double fullness = 0;         // 0–1
    std::uint64_t waiting = 0;   // transactions in the mempool that could go into the next one
    double longest_wait_ms = 0;  // of a transaction in it: from the mempool to the block
    /// The share of the time between two blocks that making it took, 0 and more; 0 where time is simulated
    /// and runs are to be repeatable.
    double busy = 0;
};

/// Turns the knobs. One thread.
class Governor {
public:
    /// `now` lies in the range.
    Governor(seams::ScalingChoices choices, Range range, Knobs now);

    /// What changes after the block; usually nothing. Their `wall_ms` is left to the caller.
    std::vector<api::ScalingDecision> look(const Observation& seen);

    const Knobs& knobs() const { return now_; }
    const Range& range() const { return range_; }
    /// The newest block does not have the gas limit that was decided yet.
    bool waits_for_gas() const { return waits_for_gas_; }

private:
    using Decisions = std::vector<api::ScalingDecision>;
    void judge(const Observation& seen);
    void turn_gas(const Observation& seen, Decisions& out);
    void set_gas(const Observation& seen, std::uint64_t gas, api::Text text, Decisions& out);
    void raise_gas(const Observation& seen, Decisions& out);
    void turn_block_time(const Observation& seen, Decisions& out);
    void turn_lanes(const Observation& seen, Decisions& out);
    void turn_batches(const Observation& seen, Decisions& out);

    const seams::ScalingChoices choices_;
    const Range range_;
    Knobs now_;
    bool waits_for_gas_ = false;
    bool told_no_headroom_ = false;
    // Each since the knob that it moves was last turned.
    Span rush_, slow_, busy_;
    Span unused_, unhurried_, idle_;
};

}  // namespace studio::scaling
