// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_order.hpp"

#include <algorithm>

namespace studio::derivation {
namespace {

/// Takes away the frames of the unfinished channel at the end.
void drop_open_channel(std::vector<op::Frame>& kept) {
    const auto id = kept.back().channel;
    while (!kept.empty() && kept.back().channel == id && !kept.back().is_last)
        kept.pop_back();
}

}  // namespace

std::vector<op::Frame> in_strict_order(std::vector<op::Frame> frames) {
    std::vector<op::Frame> kept;
    for (auto& frame : frames) {
        if (kept.empty()) {
            kept.push_back(std::move(frame));
            continue;
        }
        const auto& before = kept.back();
        const bool same_channel = frame.channel == before.channel;
        if (same_channel && (before.is_last || frame.number != before.number + 1))
            continue;
        if (!same_channel && frame.number != 0)
            continue;
        if (!same_channel && !before.is_last)
            drop_open_channel(kept);
        kept.push_back(std::move(frame));
    }
    return kept;
}

}  // namespace studio::derivation
