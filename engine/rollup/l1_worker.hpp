// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core.hpp"

namespace studio::rollup {

/// The thread that works on L1 for a rollup: its verifier, batcher and proposer, one step after another.
class L1Worker {
public:
    explicit L1Worker(Core& core) : core_{core} {}
    /// Stops after the step under way, and joins.
    ~L1Worker();

    void start();
    void stop();

private:
    void run();
    /// What went wrong, once in a row; a step may succeed the next time.
    void tell(const Error& error);

    Core& core_;
    std::string told_;  // the error told last; of the thread
    std::mutex mutex_;
    std::condition_variable changed_;
    bool stop_ = false;  // guarded by mutex_
    std::thread thread_;
};

}  // namespace studio::rollup
