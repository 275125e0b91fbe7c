// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <archive/progress.hpp>
#include <base/result.hpp>
#include <filesystem>

/// What work on archives shares.
namespace studio::api_impl {

// In the folder in which one is opened.
inline constexpr const char* kUnpacked = "unpacked";  // its files
inline constexpr const char* kChain = "chain";        // what was computed from them

/// `watch` outlives what is given.
archive::ProgressWatch watch_of(const api::Engine::ShareWatch& watch);
/// Errors: kArchiveDesign, when its form is wrong; of the file.
Result<api::RollupSpec> read_archived_design(const std::filesystem::path& unpacked);

}  // namespace studio::api_impl
