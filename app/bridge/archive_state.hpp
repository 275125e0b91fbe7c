// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>

namespace studio::app::bridge {

/// A dissolved rollup of which only the archive is left: there is nothing to look into before it is opened.
inline bool isPutAway(const api::RunSnapshot& run) {
    return run.archive && !run.archive->is_open;
}
/// Its keys are on another computer: it can be looked into, and that is all.
inline bool isForeign(const api::RunSnapshot& run) {
    return run.archive && run.archive->is_foreign;
}

}  // namespace studio::app::bridge
