// SPDX-License-Identifier: GPL-3.0-or-later
#include "thread_team.hpp"

namespace studio {

ThreadTeam::ThreadTeam(unsigned size) {
    for (unsigned number = 1; number < size; ++number)
        threads_.emplace_back([this, number] { work(number); });
}

ThreadTeam::~ThreadTeam() {
    {
        const std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_)
        thread.join();
}

void ThreadTeam::run(const std::function<void(unsigned)>& part) {
    {
        const std::lock_guard lock{mutex_};
        part_ = &part;
        busy_ = static_cast<unsigned>(threads_.size());
        ++round_;
    }
    changed_.notify_all();
    part(0);
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return busy_ == 0; });
}

void ThreadTeam::work(unsigned number) {
    std::uint64_t seen = 0;
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [&] { return ending_ || round_ != seen; });
        if (ending_)
            return;
        seen = round_;
        const auto& part = *part_;
        lock.unlock();
        part(number);
        lock.lock();
        if (--busy_ == 0)
            changed_.notify_all();
    }
}

}  // namespace studio
