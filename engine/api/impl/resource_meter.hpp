// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <filesystem>
#include <functional>
#include <mutex>

#include <base/clock.hpp>

namespace studio::api_impl {

/// What this program uses of the computer, read from the operating system at most once a second.
class ResourceMeter {
public:
    /// `free_disk_bytes` may be empty: then the operating system is asked.
    ResourceMeter(const Clock& clock, std::filesystem::path data_folder,
                  std::function<std::uint64_t()> free_disk_bytes);
    api::ResourceUse use();

private:
    std::uint64_t disk_bytes() const;

    const Clock& clock_;
    const std::filesystem::path folder_;
    const std::function<std::uint64_t()> free_disk_bytes_;
    std::mutex mutex_;
    std::int64_t last_ns_ = 0;      // guarded by mutex_
    std::int64_t last_cpu_ns_ = 0;  // guarded by mutex_
    api::ResourceUse use_;          // guarded by mutex_
};

}  // namespace studio::api_impl
