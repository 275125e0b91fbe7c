// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource_meter.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

namespace studio::api_impl {
namespace {

constexpr std::int64_t kStaleNs = 1'000'000'000;

std::int64_t process_cpu_ns() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ns = [](const timeval& t) { return (t.tv_sec * 1'000'000LL + t.tv_usec) * 1'000LL; };
    return ns(usage.ru_utime) + ns(usage.ru_stime);
}

/// Resident memory: the second number of /proc/self/statm, in pages.
std::uint64_t resident_bytes() {
    std::ifstream statm{"/proc/self/statm"};
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace

ResourceMeter::ResourceMeter(const Clock& clock, std::filesystem::path data_folder,
                             std::function<std::uint64_t()> free_disk_bytes)
    : clock_{clock},
      folder_{std::move(data_folder)},
      free_disk_bytes_{std::move(free_disk_bytes)},
      last_ns_{clock.monotonic_ns()},
      last_cpu_ns_{process_cpu_ns()} {
    use_.memory_bytes = resident_bytes();
    use_.disk_free_bytes = disk_bytes();
}

std::uint64_t ResourceMeter::disk_bytes() const {
    if (free_disk_bytes_)
        return free_disk_bytes_();
    std::error_code ignored;
    return std::filesystem::space(folder_, ignored).available;
}

api::ResourceUse ResourceMeter::use() {
    const std::lock_guard lock{mutex_};
    const auto now_ns = clock_.monotonic_ns();
    if (now_ns - last_ns_ < kStaleNs)
        return use_;
    const auto cpu_ns = process_cpu_ns();
    use_.cpu_cores = static_cast<double>(cpu_ns - last_cpu_ns_) / static_cast<double>(now_ns - last_ns_);
    use_.memory_bytes = resident_bytes();
    use_.disk_free_bytes = disk_bytes();
    last_ns_ = now_ns;
    last_cpu_ns_ = cpu_ns;
    return use_;
}

}  // namespace studio::api_impl
