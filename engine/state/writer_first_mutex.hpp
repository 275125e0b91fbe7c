// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <shared_mutex>
#include <thread>

namespace studio::state {

/// A shared mutex whose one writer is never kept waiting by readers who come later: glibc's own lets readers
/// pass as long as there is one, so that a busy RPC server could stop the chain.
class WriterFirstMutex {
public:
    void lock() {
        writer_waits_.store(true, std::memory_order_relaxed);
        mutex_.lock();
        writer_waits_.store(false, std::memory_order_relaxed);
    }
    void unlock() { mutex_.unlock(); }
    void lock_shared() {
        while (writer_waits_.load(std::memory_order_relaxed))
            std::this_thread::yield();
        mutex_.lock_shared();
    }
    void unlock_shared() { mutex_.unlock_shared(); }

private:
    std::shared_mutex mutex_;
    std::atomic<bool> writer_waits_ = false;
};

}  // namespace studio::state
