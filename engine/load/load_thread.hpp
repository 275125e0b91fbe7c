// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "load_generator.hpp"

namespace studio::load {

/// A LoadGenerator that runs by itself on the wall clock. All methods are quick and thread-safe; commands
/// take effect within a few hundredths of a second.
class LoadThread {
public:
    /// `target` and `clock` must outlive it; the target must be thread-safe. Starts idle, with transfers.
    LoadThread(std::shared_ptr<const LoadAccounts> accounts, LoadTarget& target, const Clock& clock);
    /// Waits for the batch under way. The target must still take or refuse transactions meanwhile.
    ~LoadThread();
    LoadThread(const LoadThread&) = delete;
    LoadThread& operator=(const LoadThread&) = delete;

    /// Errors: load_errors.hpp; the old settings stay then.
    Result<void> set_settings(const LoadSettings& settings);
    /// See LoadGenerator::start().
    void start();
    /// Transactions of the batch under way may still arrive afterwards.
    void stop();
    LoadStatus status() const;

private:
    void run(const std::stop_token& stop);
    /// Gives the generator what was asked for since the last time.
    void apply_commands();

    std::uint32_t funded_users_;
    const Clock& clock_;
    LoadGenerator generator_;  // of the thread alone once it runs
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<LoadSettings> new_settings_;  // guarded by mutex_
    bool wants_active_ = false;                 // guarded by mutex_
    bool wants_start_ = false;                  // asked for since the last time; guarded by mutex_
    LoadStatus status_;                         // guarded by mutex_
    std::jthread thread_;                       // last: it uses everything above
};

}  // namespace studio::load
