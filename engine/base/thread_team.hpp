// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace studio {

/// Threads that wait for work which falls into parts, for when starting a thread each time would cost more
/// than the work. One caller at a time.
class ThreadTeam {
public:
    /// `size` counts the calling thread; at least 1.
    explicit ThreadTeam(unsigned size);
    ~ThreadTeam();
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

    unsigned size() const { return static_cast<unsigned>(threads_.size()) + 1; }
    /// Calls part(0) … part(size() - 1), each on a thread of its own, part 0 on the caller's. Returns when
    /// all are done.
    void run(const std::function<void(unsigned)>& part);

private:
    void work(unsigned number);

    std::mutex mutex_;
    std::condition_variable changed_;
    const std::function<void(unsigned)>* part_ = nullptr;  // guarded by mutex_
    std::uint64_t round_ = 0;                              // guarded by mutex_
    unsigned busy_ = 0;                                    // guarded by mutex_
    bool ending_ = false;                                  // guarded by mutex_
    std::vector<std::thread> threads_;                     // last: they use everything above
};

}  // namespace studio
