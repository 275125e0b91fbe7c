// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace studio::api_impl {

/// Calls something again and again, on a thread of its own, as long as it lives.
class Ticker {
public:
    Ticker(std::chrono::milliseconds pace, std::function<void()> tick);
    ~Ticker();  // waits for a call under way
    Ticker(const Ticker&) = delete;
    Ticker& operator=(const Ticker&) = delete;

private:
    void run();

    const std::chrono::milliseconds pace_;
    const std::function<void()> tick_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ending_ = false;  // guarded by mutex_
    std::thread thread_;   // last: it uses everything above
};

}  // namespace studio::api_impl
