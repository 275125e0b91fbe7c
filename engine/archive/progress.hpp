// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace studio::archive {

/// How far a long piece of work has come.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t all = 0;
};
/// Called now and then, on the thread that works, with bytes or blocks, as whoever calls it says. When it
/// gives false the work ends with kCancelled. May be empty.
using ProgressWatch = std::function<bool(const Progress&)>;

inline bool goes_on(const ProgressWatch& watch, const Progress& progress) {
    return !watch || watch(progress);
}

}  // namespace studio::archive
