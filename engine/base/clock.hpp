// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace studio {

/// Where time comes from. Enters every engine part by constructor; no engine logic reads a clock itself.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since the Unix epoch; may jump. For timestamps people see and for block time.
    virtual std::int64_t wall_ms() const = 0;
    /// Nanoseconds since an arbitrary start; never goes back. For durations.
    virtual std::int64_t monotonic_ns() const = 0;
    /// Waits until monotonic_ns() >= deadline_ns. A simulated clock moves itself forward instead.
    virtual void sleep_until_ns(std::int64_t deadline_ns) = 0;
    /// True when time passes only by sleep_until_ns: runs are then as fast as they go, and repeatable.
    virtual bool is_simulated() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    std::int64_t wall_ms() const override;
    std::int64_t monotonic_ns() const override;
    void sleep_until_ns(std::int64_t deadline_ns) override;
    bool is_simulated() const override { return false; }
};

/// Stands still until somebody sleeps. One thread sleeps; any may look.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(std::int64_t start_wall_ms) : start_wall_ms_{start_wall_ms} {}
    std::int64_t wall_ms() const override { return start_wall_ms_ + now_ns_ / 1'000'000; }
    std::int64_t monotonic_ns() const override { return now_ns_; }
    void sleep_until_ns(std::int64_t deadline_ns) override {
        if (deadline_ns > now_ns_)
            now_ns_ = deadline_ns;
    }
    bool is_simulated() const override { return true; }

private:
    std::int64_t start_wall_ms_;
    std::atomic<std::int64_t> now_ns_ = 0;
};

}  // namespace studio
