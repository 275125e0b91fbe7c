// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>

namespace studio::simulation {

/// A simulated clock whose wall can be set, as people and time servers do.
class JumpingClock final : public Clock {
public:
    explicit JumpingClock(std::int64_t start_wall_ms) : time_{start_wall_ms} {}
    std::int64_t wall_ms() const override { return time_.wall_ms() + jumped_ms_; }
    std::int64_t monotonic_ns() const override { return time_.monotonic_ns(); }
    void sleep_until_ns(std::int64_t deadline_ns) override { time_.sleep_until_ns(deadline_ns); }
    bool is_simulated() const override { return true; }
    /// Forward, or back when negative.
    void jump(std::int64_t ms) { jumped_ms_ += ms; }

private:
    SimulatedClock time_;
    std::int64_t jumped_ms_ = 0;
};

}  // namespace studio::simulation
