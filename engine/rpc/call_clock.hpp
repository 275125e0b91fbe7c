// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <base/clock.hpp>

namespace studio::rpc {

/// The time by which methods bound themselves. Once the server closes it runs away, an hour at each look: so
/// whatever is under way finds itself late at once, and nobody waits for a call of seconds.
class CallClock final : public Clock {
public:
    std::int64_t wall_ms() const override { return clock_.wall_ms(); }
    std::int64_t monotonic_ns() const override {
        return clock_.monotonic_ns() + (over_ ? kHourNs * ++looks_ : 0);
    }
    void sleep_until_ns(std::int64_t deadline_ns) override { clock_.sleep_until_ns(deadline_ns); }
    bool is_simulated() const override { return false; }

    void run_away() { over_ = true; }

private:
    static constexpr std::int64_t kHourNs = 3'600'000'000'000;

    SystemClock clock_;
    std::atomic<bool> over_ = false;
    mutable std::atomic<std::int64_t> looks_ = 0;
};

}  // namespace studio::rpc
