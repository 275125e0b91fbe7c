// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "report.hpp"

namespace studio::spec_suites {

/// Runs a file of precompile vectors (go-ethereum core/vm/testdata/precompiles); the file's name says which
/// precompile.
Report run_precompile_file(const std::filesystem::path& file, const Selection& selection);

}  // namespace studio::spec_suites
