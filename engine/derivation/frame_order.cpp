// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_order.hpp"

namespace studio::derivation {
namespace {

/// Whether the frame may come after this one, which is kept.
bool follows(const op::Frame& frame, const op::Frame& before) {
    if (frame.channel != before.channel)
        return frame.number == 0;
    return !before.is_last && frame.number == before.number + 1;
}

bool begins_another_channel(const op::Frame& frame, const op::Frame& before) {
    return frame.number == 0 && frame.channel != before.channel;
}

}  // namespace

std::vector<op::Frame> in_strict_order(std::vector<op::Frame> frames) {
    std::vector<op::Frame> kept;
    for (auto& frame : frames) {
        while (!kept.empty() && begins_another_channel(frame, kept.back()) && !kept.back().is_last)
            kept.pop_back();
        if (kept.empty() || follows(frame, kept.back()))
            kept.push_back(std::move(frame));
    }
    return kept;
}

}  // namespace studio::derivation
