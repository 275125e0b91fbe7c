// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "block_fixture.hpp"
#include "skip_list.hpp"

namespace studio::spec_suites {

/// Imports the case's blocks one after another: the invalid ones must be refused for the reason that is
/// expected, and the chain must end with the expected block and state.
std::optional<Failure> run_block_case(const BlockCase& block_case);

/// Runs a fixture file.
Report run_block_file(const std::filesystem::path& file, const Selection& selection, const SkipList& skips);

}  // namespace studio::spec_suites
