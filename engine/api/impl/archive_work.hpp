// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <archive/archive_file.hpp>
#include <store/chain_store.hpp>

/// What work on archives shares.
namespace studio::api_impl {

// In the folder in which one is opened.
inline constexpr const char* kUnpacked = "unpacked";  // its files
inline constexpr const char* kChain = "chain";        // what was computed from them

/// `watch` outlives what is given.
archive::ProgressWatch watch_of(const api::Engine::ShareWatch& watch);
/// For what is computed so that people can look at it: it ends where they are warned, and so before the
/// rollups that run on the same disk have to stop.
store::DiskLimits limits_of_a_look(store::DiskLimits disk);
/// Whether so much more can be written there. Error: the store's kDiskNearlyFull.
Result<void> check_room(const std::filesystem::path& folder, std::uint64_t bytes,
                        const store::DiskLimits& disk);
/// Unpacks an archive into `scratch`, which is made. Errors: those of archive::extract(), of check_room().
Result<archive::SignedManifest> unpack(const std::filesystem::path& archive,
                                       const std::filesystem::path& scratch, const store::DiskLimits& disk,
                                       const archive::ProgressWatch& watch = {});
/// Errors: kArchiveDesign, when its form is wrong; of the file.
Result<api::RollupSpec> read_archived_design(const std::filesystem::path& unpacked);

}  // namespace studio::api_impl
