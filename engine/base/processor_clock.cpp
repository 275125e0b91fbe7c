// SPDX-License-Identifier: GPL-3.0-or-later
#include "processor_clock.hpp"

#include <ctime>

#include "assert.hpp"

namespace studio {

std::int64_t ProcessorClock::monotonic_ns() const {
    timespec used{};
    STUDIO_ASSERT(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0);
    return std::int64_t{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
}

void ProcessorClock::sleep_until_ns(std::int64_t) {
    STUDIO_ASSERT(!"a stopwatch does not sleep");
}

}  // namespace studio
