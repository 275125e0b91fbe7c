// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The public test suites of others. They lie outside the project, in the folder that the environment
/// variable STUDIO_FIXTURES names (default: ../shared/fixtures as seen from the project's root), each as
/// `<suite>.tar.zst` or as an unpacked folder `<suite>`.
///
///     const auto folder = test::fixture_folder("basic");
///     if (!folder)
///         return;  // it has been said that there are none, or under CI the test has failed
namespace studio::test {

/// The unpacked suite; an archive is unpacked into the build folder once, also when several tests start at a
/// time. Nothing when it is not there: prints `skipped: no fixtures`, and fails the test if the variable CI
/// is set.
std::optional<std::filesystem::path> fixture_folder(std::string_view suite);

/// Every *.json below `folder`, sorted.
std::vector<std::filesystem::path> json_files_below(const std::filesystem::path& folder);

/// The whole file. Fails the test and gives "" when it cannot be read.
std::string read_text(const std::filesystem::path& file);
/// The parsed file. Fails the test and gives null when it cannot be read or is not JSON.
nlohmann::json read_json(const std::filesystem::path& file);

}  // namespace studio::test
