// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>

#include "l1_chain.hpp"

namespace studio::l1 {

/// Makes the L1's blocks at a pace, and carries out what must not run while a block is made.
class L1Thread {
public:
    /// `block_time_ms` is at least a second: blocks have whole seconds for times. `clock` may be moved
    /// forward by others: the next block then follows at once, with the new time.
    L1Thread(L1Chain& chain, Clock& clock, std::int64_t block_time_ms);
    /// Stops and joins.
    ~L1Thread();

    void start();
    void stop();
    /// Makes a block now, without waiting for its time.
    void hurry();
    /// The next block comes at the new pace. At least a second.
    void set_block_time(std::int64_t ms);
    std::int64_t block_time_ms() const;
    /// Takes blocks away and goes on from there; waits until it is done. Errors: L1Chain::rewind.
    Result<void> reorganise(std::uint64_t last, Undone undone);
    /// Why it stopped by itself, if it did: the store failed.
    std::optional<Error> failure() const;

private:
    using Task = std::packaged_task<Result<void>()>;
    void run();
    /// Waits for the next block's time; false: stop. Runs tasks meanwhile.
    bool wait_for_slot(std::unique_lock<std::mutex>& lock);
    std::uint64_t next_timestamp() const;

    L1Chain& chain_;
    Clock& clock_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::queue<Task> tasks_;        // guarded by mutex_
    std::int64_t block_time_ms_;    // guarded by mutex_
    bool stop_ = false;             // guarded by mutex_
    bool hurry_ = false;            // guarded by mutex_
    std::optional<Error> failure_;  // guarded by mutex_
    std::thread thread_;
};

}  // namespace studio::l1
