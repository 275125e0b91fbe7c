// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoints.hpp"

#include <utility>

namespace studio::rollup {

Checkpoints::~Checkpoints() {
    {
        const std::lock_guard lock{mutex_};
        stop_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

void Checkpoints::start(store::ChainStore& store) {
    thread_ = std::thread{[this, &store] { run(store); }};
}

void Checkpoints::request(std::uint64_t block) {
    {
        const std::lock_guard lock{mutex_};
        wanted_ = block;
    }
    changed_.notify_all();
}

void Checkpoints::run(store::ChainStore& store) {
    for (;;) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [this] { return stop_ || wanted_; });
        if (stop_)
            return;
        const auto block = *std::exchange(wanted_, std::nullopt);
        lock.unlock();
        [[maybe_unused]] const auto written = store.write_checkpoint(block);
    }
}

}  // namespace studio::rollup
