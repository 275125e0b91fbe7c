// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/ending.hpp>
#include <archive/archive_file.hpp>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace studio::api_impl {

/// What the list of runs remembers of a dissolved rollup's archive.
api::ArchiveStanding standing_of(const archive::SignedManifest& archive);
nlohmann::json write_archive_record(const api::ArchiveStanding& standing);
/// Nothing: it has another form, or there is none.
std::optional<api::ArchiveStanding> read_archive_record(const nlohmann::json& details,
                                                        const std::filesystem::path& run_folder);

/// Where the archive lies in a run's folder.
std::filesystem::path archive_path(const std::filesystem::path& run_folder);
/// Deletes all else that is in the run's folder, but for the L1 of its own that a simulated run has. Gives
/// the bytes that it took. What cannot be deleted stays, and is tried again when the workspace is opened.
std::uint64_t keep_archive_alone(const std::filesystem::path& run_folder);

}  // namespace studio::api_impl
