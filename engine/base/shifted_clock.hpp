// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.hpp"

namespace studio {

/// Another clock's time, moved forward on command: how a demonstration skips a week of waiting. Only wall
/// time moves; what measures durations does not notice.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Clock& base, std::int64_t shift_ms = 0) : base_{base}, shift_ms_{shift_ms} {}

    std::int64_t wall_ms() const override { return base_.wall_ms() + shift_ms_; }
    std::int64_t monotonic_ns() const override { return base_.monotonic_ns(); }
    void sleep_until_ns(std::int64_t deadline_ns) override { base_.sleep_until_ns(deadline_ns); }
    bool is_simulated() const override { return base_.is_simulated(); }

    /// Sets the time it begins with, before anybody has looked at it.
    void start_at(std::int64_t wall_ms) { shift_ms_ = wall_ms - base_.wall_ms(); }
    /// `by_ms` must not be negative: time never goes back.
    void move_forward(std::int64_t by_ms) { shift_ms_ += by_ms; }
    /// To that time, unless it is past.
    void move_to(std::int64_t wall_ms) {
        auto shift_ms = shift_ms_.load();
        while (base_.wall_ms() + shift_ms < wall_ms &&
               !shift_ms_.compare_exchange_weak(shift_ms, wall_ms - base_.wall_ms())) {
        }
    }
    /// Milliseconds by which it is ahead of the other clock.
    std::int64_t shift_ms() const { return shift_ms_; }

private:
    Clock& base_;
    std::atomic<std::int64_t> shift_ms_;
};

}  // namespace studio
