// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.hpp"

namespace studio {

/// Counts the processor time of the thread that asks: a stopwatch that other programs of a busy computer do
/// not make slower. For what one thread begins and ends; the counts of two threads have nothing in common.
class ProcessorClock final : public Clock {
public:
    std::int64_t wall_ms() const override { return system_.wall_ms(); }
    std::int64_t monotonic_ns() const override;
    /// Must not be called: a thread that sleeps uses no processor time.
    void sleep_until_ns(std::int64_t deadline_ns) override;
    bool is_simulated() const override { return false; }

private:
    SystemClock system_;
};

}  // namespace studio
