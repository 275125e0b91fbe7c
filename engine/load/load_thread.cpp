// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_thread.hpp"

#include <base/assert.hpp>
#include <chrono>
#include <utility>

namespace studio::load {
namespace {

/// How often the rate is served: fine enough for even charts and preconfirmations, coarse enough to idle.
constexpr std::chrono::milliseconds kTick{2};
/// Transactions of one pump: bounds how long a command waits.
constexpr std::size_t kPumpLimit = 256;
/// See Pacer: after a longer pause the missed traffic is dropped.
constexpr std::int64_t kLongestStepNs = 1'000'000'000;

}  // namespace

LoadThread::LoadThread(std::shared_ptr<const LoadAccounts> accounts, LoadTarget& target, const Clock& clock)
    : funded_users_{accounts->user_count()},
      clock_{clock},
      generator_{std::move(accounts), target, kLongestStepNs},
      status_{generator_.status(clock.monotonic_ns())},
      thread_{[this](const std::stop_token& stop) { run(stop); }} {}

LoadThread::~LoadThread() {
    thread_.request_stop();
    thread_.join();
}

Result<void> LoadThread::set_settings(const LoadSettings& settings) {
    STUDIO_CHECK(check_settings(settings, funded_users_));
    const std::lock_guard lock{mutex_};
    new_settings_ = settings;
    status_.settings = settings;
    return {};
}

void LoadThread::start() {
    const std::lock_guard lock{mutex_};
    wants_active_ = true;
    wants_start_ = true;
    wake_.notify_one();
}

void LoadThread::stop() {
    const std::lock_guard lock{mutex_};
    wants_active_ = false;
    wants_start_ = false;
}

LoadStatus LoadThread::status() const {
    const std::lock_guard lock{mutex_};
    return status_;
}

void LoadThread::apply_commands() {
    if (new_settings_) {
        const auto checked = generator_.set_settings(*new_settings_);
        STUDIO_ASSERT(checked.has_value());
        new_settings_.reset();
    }
    if (std::exchange(wants_start_, false))
        generator_.start(clock_.monotonic_ns());
    if (!wants_active_)
        generator_.stop();
}

void LoadThread::run(const std::stop_token& stop) {
    bool is_busy = false;  // the last pump was cut short, so the next one follows at once
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock{mutex_};
            wake_.wait(lock, stop, [this] { return wants_active_ || status_.active; });
            if (!is_busy)
                wake_.wait_for(lock, stop, kTick, [] { return false; });
            apply_commands();
        }
        const std::size_t sent = generator_.pump(clock_.monotonic_ns(), kPumpLimit);
        is_busy = sent == kPumpLimit;

        const std::lock_guard lock{mutex_};
        const bool has_news = new_settings_.has_value();
        status_ = generator_.status(clock_.monotonic_ns());
        if (has_news)
            status_.settings = *new_settings_;
        if (!generator_.is_running() && !wants_start_)
            wants_active_ = false;  // it has ended by itself, and rests until it is started again
    }
}

}  // namespace studio::load
