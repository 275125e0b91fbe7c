// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker.hpp"

#include <utility>

namespace studio::api_impl {

Ticker::Ticker(std::chrono::milliseconds pace, std::function<void()> tick)
    : pace_{pace}, tick_{std::move(tick)}, thread_{[this] { run(); }} {}

Ticker::~Ticker() {
    {
        const std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Ticker::run() {
    std::unique_lock lock{mutex_};
    while (!changed_.wait_for(lock, pace_, [this] { return ending_; })) {
        lock.unlock();
        tick_();
        lock.lock();
    }
}

}  // namespace studio::api_impl
