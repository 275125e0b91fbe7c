// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.hpp"

#include <chrono>
#include <thread>

namespace studio {

std::int64_t SystemClock::wall_ms() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::monotonic_ns() const {
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::sleep_until_ns(std::int64_t deadline_ns) {
    std::this_thread::sleep_until(
        std::chrono::steady_clock::time_point{std::chrono::nanoseconds{deadline_ns}});
}

}  // namespace studio
