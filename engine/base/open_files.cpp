// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_files.hpp"

#include <sys/resource.h>

#include <algorithm>

#include "limits.hpp"

namespace studio {
namespace {

rlimit limit_now() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}

}  // namespace

std::size_t open_file_limit() {
    return limit_now().rlim_cur;
}

void raise_open_file_limit() {
    auto limit = limit_now();
    const auto wanted = std::min<rlim_t>(limit.rlim_max, limits::kMaxOpenFiles);
    if (wanted <= limit.rlim_cur)
        return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

bool leaves_files(int descriptor) {
    const auto limit = open_file_limit();
    const auto kept = std::min(limits::kOpenFilesKept, limit / 2);
    return static_cast<std::size_t>(descriptor) < limit - kept;
}

}  // namespace studio
