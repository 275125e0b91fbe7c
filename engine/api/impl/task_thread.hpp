// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace studio::api_impl {

/// Runs slow commands one after another, so that who gives them need not wait.
class TaskThread {
public:
    TaskThread();
    ~TaskThread();  // finishes what was given
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;

    void run(std::function<void()> task);

private:
    void work();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> tasks_;  // guarded by mutex_
    bool ending_ = false;                      // guarded by mutex_
    std::thread thread_;                       // last: it uses everything above
};

}  // namespace studio::api_impl
