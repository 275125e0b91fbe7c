// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "report.hpp"

namespace studio::spec_suites {

/// Every file with this extension at or below `folder`, sorted.
std::vector<std::filesystem::path> fixture_files(const std::filesystem::path& folder,
                                                 std::string_view extension = ".json");

/// Runs `run` over the files on all cores and adds up; failures come in the order of the files. A file that
/// makes `run` throw counts as one failure.
Report run_files(const std::vector<std::filesystem::path>& files,
                 const std::function<Report(const std::filesystem::path&)>& run);

}  // namespace studio::spec_suites
