// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/frames.hpp>
#include <vector>

namespace studio::derivation {

/// Drops frames that are out of order among those of one payload (OP specs, protocol/holocene/derivation.md:
/// frame queue): the next frame of a channel must have the next number and come before the last one; another
/// channel may only begin with its first frame, which takes the place of a channel that is not complete. What
/// another payload brought before is for the channel assembler to compare, as in op-node and kona.
std::vector<op::Frame> in_strict_order(std::vector<op::Frame> frames);

}  // namespace studio::derivation
