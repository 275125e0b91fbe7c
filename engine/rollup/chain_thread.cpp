// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_thread.hpp"

#include <base/limits.hpp>
#include <chrono>

namespace studio::rollup {
namespace {

/// How often the running time is written beside the chain; a killed program loses at most so much of it.
constexpr std::uint64_t kBlocksBetweenProperties = 10;
/// Blocks between checkpoints of the state: bounds the time a restart takes.
constexpr std::uint64_t kBlocksBetweenCheckpoints = 500;

}  // namespace

ChainThread::ChainThread(Core& core)
    : core_{core}, producer_{core, [this](std::int64_t deadline_ns) { return wait_until(deadline_ns); }} {}

ChainThread::~ChainThread() {
    stop();
    if (thread_.joinable())
        thread_.join();
}

void ChainThread::start() {
    thread_ = std::thread{[this] { run(); }};
}

void ChainThread::pause() {
    set_wish(Wish::pause);
}
void ChainThread::resume() {
    set_wish(Wish::run);
}
void ChainThread::stop() {
    set_wish(Wish::stop);
}

ChainThread::Wish ChainThread::wish() const {
    const std::lock_guard lock{mutex_};
    return wish_;
}

void ChainThread::set_wish(Wish wish) {
    {
        const std::lock_guard lock{mutex_};
        if (wish_ == Wish::stop)
            return;  // there is no way back
        wish_ = wish;
    }
    changed_.notify_all();
}

bool ChainThread::wait_stopped(std::int64_t timeout_ms) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, std::chrono::milliseconds{timeout_ms}, [this] { return ended_; });
}

bool ChainThread::wait_until(std::int64_t deadline_ns) {
    auto& clock = *core_.clocks.chain;
    if (clock.is_simulated()) {
        clock.sleep_until_ns(deadline_ns);
        return wish() == Wish::run;
    }
    std::unique_lock lock{mutex_};
    const auto left = std::chrono::nanoseconds{deadline_ns - clock.monotonic_ns()};
    return !changed_.wait_for(lock, left, [this] { return wish_ != Wish::run; });
}

void ChainThread::set_phase(Phase phase, api::Text reason) {
    {
        const std::lock_guard lock{core_.mutex};
        core_.phase = phase;
        if (!reason.empty())
            core_.end_reason = std::move(reason);
    }
    core_.feed.phase();
}

bool ChainThread::sit_out_pause() {
    set_phase(Phase::paused);
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return wish_ != Wish::pause; });
    const bool goes_on = wish_ == Wish::run;
    lock.unlock();
    producer_.restart_schedule();
    if (goes_on)
        set_phase(Phase::running);
    return goes_on;
}

bool ChainThread::reached_end() {
    const auto head = core_.head_block()->block.header.number;
    const seams::ChainProgress progress{core_.meter.running_ms(), head, core_.store->transaction_count()};
    core_.meter.set_remaining_ms(core_.modules.lifecycle->remaining_ms(progress));
    if (const auto reason = core_.modules.lifecycle->ended(progress)) {
        core_.feed.notice({api::EventKind::lifecycle, api::Layer::lifecycle, *reason, head, {}, {}});
        set_phase(Phase::stopping, *reason);
        return true;
    }
    return core_.settings.max_blocks && head >= *core_.settings.max_blocks;
}

void ChainThread::watch_disk() {
    const bool low = core_.store->disk_state() == store::DiskState::low;
    if (low && !disk_is_low_)
        core_.feed.notice(
            {api::EventKind::warning,
             std::nullopt,
             {STUDIO_TEXT("engine",
                          "Less than %1 MB are left on the disk. The rollup stops at %2 MB, so "
                          "that nothing is lost: free some space."),
              {std::to_string(limits::kDiskWarnBytes >> 20U), std::to_string(limits::kDiskStopBytes >> 20U)}},
             std::nullopt,
             {},
             {}});
    disk_is_low_ = low;
}

Result<void> ChainThread::step() {
    watch_disk();
    STUDIO_CHECK(producer_.produce());
    const auto head = core_.head_block()->block.header.number;
    if (head % kBlocksBetweenProperties == 0)
        STUDIO_CHECK(core_.meter.save(*core_.store));
    if (head % kBlocksBetweenCheckpoints == 0)
        core_.checkpoints.request(head);
    return {};
}

void ChainThread::report_failure(const Error& error) {
    const auto message = error.message();
    const api::Text reason{std::string{message.text}, message.args};
    core_.feed.notice({api::EventKind::error, std::nullopt, reason, std::nullopt, {}, {}});
    set_phase(Phase::failed, reason);
}

void ChainThread::run() {
    set_phase(Phase::running);
    while (!reached_end()) {
        const auto now = wish();
        if (now == Wish::stop || (now == Wish::pause && !sit_out_pause()))
            break;
        if (const auto made = step(); !made) {
            report_failure(made.error());
            break;
        }
    }
    finish();
}

void ChainThread::finish() {
    const auto saved = core_.meter.save(*core_.store);
    const bool failed = [this] {
        const std::lock_guard lock{core_.mutex};
        return core_.phase == Phase::failed;
    }();
    if (!failed && !saved)
        report_failure(saved.error());
    else if (!failed)
        set_phase(Phase::stopped);
    {
        const std::lock_guard lock{mutex_};
        ended_ = true;
    }
    changed_.notify_all();
}

}  // namespace studio::rollup
