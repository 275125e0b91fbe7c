// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace studio::load {

/// How often something happened, over the last three seconds.
class RateWindow {
public:
    void restart(std::int64_t now_ns) {
        samples_.clear();
        start_ns_ = now_ns;
    }

    void add(std::int64_t now_ns, std::size_t count) {
        forget_old(now_ns);
        if (samples_.empty() || now_ns - samples_.back().since_ns >= kGrainNs)
            samples_.push_back({now_ns, 0});
        samples_.back().count += count;
    }

    double per_second(std::int64_t now_ns) {
        forget_old(now_ns);
        std::uint64_t total = 0;
        for (const Sample& sample : samples_)
            total += sample.count;
        return now_ns > start_ns_ ? static_cast<double>(total) * 1e9 / static_cast<double>(now_ns - start_ns_)
                                  : 0;
    }

private:
    static constexpr std::int64_t kWindowNs = 3'000'000'000;
    static constexpr std::int64_t kGrainNs = 50'000'000;
    struct Sample {
        std::int64_t since_ns;
        std::uint64_t count;
    };

    /// What a pump sends stands for the time since the pump before; so the window begins at the last sample
    /// that has left it.
    void forget_old(std::int64_t now_ns) {
        while (!samples_.empty() && now_ns - samples_.front().since_ns > kWindowNs) {
            start_ns_ = samples_.front().since_ns;
            samples_.pop_front();
        }
    }

    std::deque<Sample> samples_;
    std::int64_t start_ns_ = 0;
};

}  // namespace studio::load
