// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <studio/snapshots.hpp>
#include <vector>
#include <widgets/run_picker.hpp>

namespace studio::app::bridge {

/// "running", "paused", "stopped", … in the window's language.
QString runStateName(api::RunState state);

/// What a run picker shows: running rollups first, each with its state.
QList<RunPicker::Entry> runEntries(const std::vector<api::RunSnapshot>& runs);

}  // namespace studio::app::bridge
