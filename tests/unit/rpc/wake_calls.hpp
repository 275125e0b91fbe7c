// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <rpc/presence.hpp>
#include <string>
#include <vector>

namespace studio::rpc::test {

/// Hears for which methods an asleep chain is called. Outlives the server that it is given to.
class WakeCalls {
public:
    WakeCall listener() {
        return [this](const std::string& method) {
            const std::lock_guard lock{mutex_};
            calls_.push_back(method);
            called_.notify_all();
        };
    }
    std::vector<std::string> all() {
        const std::lock_guard lock{mutex_};
        return calls_;
    }
    /// Waits for the first one.
    bool has_come() {
        std::unique_lock lock{mutex_};
        return called_.wait_for(lock, std::chrono::seconds{20}, [this] { return !calls_.empty(); });
    }

private:
    std::mutex mutex_;
    std::condition_variable called_;
    std::vector<std::string> calls_;  // guarded by mutex_
};

}  // namespace studio::rpc::test
