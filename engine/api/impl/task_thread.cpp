// SPDX-License-Identifier: GPL-3.0-or-later
#include "task_thread.hpp"

#include <utility>

namespace studio::api_impl {

TaskThread::TaskThread() : thread_{[this] { work(); }} {}

TaskThread::~TaskThread() {
    {
        const std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void TaskThread::run(std::function<void()> task) {
    {
        const std::lock_guard lock{mutex_};
        tasks_.push_back(std::move(task));
    }
    changed_.notify_all();
}

void TaskThread::work() {
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [this] { return ending_ || !tasks_.empty(); });
        if (tasks_.empty())
            return;
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

}  // namespace studio::api_impl
