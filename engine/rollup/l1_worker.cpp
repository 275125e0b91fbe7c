// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_worker.hpp"

#include <chrono>

namespace studio::rollup {
namespace {

/// Between two looks at chains that had nothing new, and after a step that failed.
constexpr std::chrono::milliseconds kRest{100};
constexpr std::chrono::milliseconds kPauseAfterError{1000};

}  // namespace

L1Worker::~L1Worker() {
    stop();
    if (thread_.joinable())
        thread_.join();
}

void L1Worker::start() {
    thread_ = std::thread{[this] { run(); }};
}

void L1Worker::stop() {
    {
        const std::lock_guard lock{mutex_};
        stop_ = true;
    }
    changed_.notify_all();
}

void L1Worker::tell(const Error& error) {
    if (error.english() == told_)
        return;
    told_ = error.english();
    const auto message = error.message();
    core_.feed.notice({api::EventKind::warning,
                       api::Layer::settlement,
                       {std::string{message.text}, message.args},
                       std::nullopt,
                       {},
                       {}});
}

void L1Worker::run() {
    std::unique_lock lock{mutex_};
    while (!stop_) {
        lock.unlock();
        const auto did = core_.l1->work(core_.head_block()->block.header.number);
        if (did)
            told_.clear();
        else
            tell(did.error());
        const bool is_more = core_.l1_hook && core_.l1_hook();
        lock.lock();
        if (!did || !(*did || is_more))
            changed_.wait_for(lock, did ? kRest : kPauseAfterError, [this] { return stop_; });
    }
}

}  // namespace studio::rollup
