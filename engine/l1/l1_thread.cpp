// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_thread.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chrono>

namespace studio::l1 {
namespace {

/// How often the clock is looked at while waiting: it may have been moved.
constexpr std::chrono::milliseconds kLook{20};

}  // namespace

L1Thread::L1Thread(L1Chain& chain, Clock& clock, std::int64_t block_time_ms)
    : chain_{chain}, clock_{clock}, block_time_ms_{block_time_ms} {
    STUDIO_ASSERT(block_time_ms >= 1000);
}

L1Thread::~L1Thread() {
    stop();
    if (thread_.joinable())
        thread_.join();
}

void L1Thread::start() {
    thread_ = std::thread{[this] { run(); }};
}

void L1Thread::stop() {
    {
        const std::lock_guard lock{mutex_};
        stop_ = true;
    }
    changed_.notify_all();
}

void L1Thread::hurry() {
    {
        const std::lock_guard lock{mutex_};
        hurry_ = true;
    }
    changed_.notify_all();
}

void L1Thread::set_block_time(std::int64_t ms) {
    STUDIO_ASSERT(ms >= 1000);
    {
        const std::lock_guard lock{mutex_};
        block_time_ms_ = ms;
    }
    changed_.notify_all();
}

std::int64_t L1Thread::block_time_ms() const {
    const std::lock_guard lock{mutex_};
    return block_time_ms_;
}

Result<void> L1Thread::reorganise(std::uint64_t last, Undone undone) {
    Task task{[this, last, undone] { return chain_.rewind(last, undone); }};
    auto done = task.get_future();
    {
        const std::lock_guard lock{mutex_};
        tasks_.push(std::move(task));
    }
    changed_.notify_all();
    return done.get();
}

std::optional<Error> L1Thread::failure() const {
    const std::lock_guard lock{mutex_};
    return failure_;
}

std::uint64_t L1Thread::next_timestamp() const {
    const auto parent = chain_.l1_head()->block.header.timestamp;
    return std::max(parent + 1, static_cast<std::uint64_t>(clock_.wall_ms() / 1000));
}

bool L1Thread::wait_for_slot(std::unique_lock<std::mutex>& lock) {
    const auto parent_ms = static_cast<std::int64_t>(chain_.l1_head()->block.header.timestamp) * 1000;
    while (!stop_) {
        if (!tasks_.empty()) {
            auto task = std::move(tasks_.front());
            tasks_.pop();
            lock.unlock();
            task();
            lock.lock();
            return true;  // the head may be another one: a block of the new branch comes at once
        }
        if (hurry_ || clock_.wall_ms() >= parent_ms + block_time_ms_) {
            hurry_ = false;
            return true;
        }
        changed_.wait_for(lock, kLook);
    }
    return false;
}

void L1Thread::run() {
    std::unique_lock lock{mutex_};
    while (wait_for_slot(lock)) {
        lock.unlock();
        const auto made = chain_.produce(next_timestamp());
        lock.lock();
        if (!made) {
            failure_ = made.error();
            stop_ = true;
        }
    }
    for (; !tasks_.empty(); tasks_.pop())  // nobody may wait for ever
        tasks_.front()();
}

}  // namespace studio::l1
