// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <span>

namespace studio::pipeline {

/// How many ancestors the ommers of a block are checked by: a sibling of the sixth has the seventh as parent.
inline constexpr std::size_t kAncestorsForOmmers = 7;

/// The chain that a block with proof of work continues.
struct Lineage {
    const chain::ForkSchedule& schedule;
    std::span<const chain::Block> ancestors;  // parent first; kAncestorsForOmmers of them, or all there are
};

/// Whether the block's ommers may be rewarded (Yellow Paper 11.1): at most two, each a valid header and a
/// sibling of one of the last six ancestors, none an ommer already. Errors: pipeline_errors.hpp.
Result<void> check_ommers(const chain::Block& block, const Lineage& lineage);

}  // namespace studio::pipeline
