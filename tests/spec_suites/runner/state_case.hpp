// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "report.hpp"
#include "skip_list.hpp"
#include "state_fixture.hpp"

namespace studio::spec_suites {

/// Runs one case: the exception or the logs' hash and the state root must be as expected. `careful` takes the
/// stepping loop.
std::optional<Failure> run_state_case(const StateCase& state_case, bool careful);

/// Runs a fixture file.
Report run_state_file(const std::filesystem::path& file, const Selection& selection, const SkipList& skips);

}  // namespace studio::spec_suites
