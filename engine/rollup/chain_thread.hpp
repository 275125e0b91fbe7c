// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#include "block_producer.hpp"

namespace studio::rollup {

/// The one thread that owns a chain: makes blocks until it is told to pause or stop, its lifecycle ends, or
/// the store fails.
class ChainThread {
public:
    explicit ChainThread(Core& core);
    ~ChainThread();  // stops and joins

    void start();
    void pause();
    void resume();
    void stop();
    bool wait_stopped(std::int64_t timeout_ms);
    /// One slot of the time table. Errors: those of the store; then the chain must end. Of the thread, or of
    /// a driver that never starts it.
    Result<void> step();

private:
    enum class Wish : std::uint8_t { run, pause, stop };

    void run();
    bool wait_until(std::int64_t deadline_ns);
    /// Returns false when the chain shall end.
    bool sit_out_pause();
    bool reached_end();
    /// Tells once when the disk gets low, and again after it had room in between.
    void watch_disk();
    void report_failure(const Error& error);
    void set_phase(Phase phase, api::Text reason = {});
    void finish();
    Wish wish() const;
    void set_wish(Wish wish);

    Core& core_;
    BlockProducer producer_;
    bool disk_is_low_ = false;  // chain thread
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Wish wish_ = Wish::run;  // guarded by mutex_
    bool ended_ = false;     // guarded by mutex_
    std::thread thread_;
};

}  // namespace studio::rollup
