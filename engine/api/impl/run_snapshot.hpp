// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <filesystem>
#include <store/workspace.hpp>

namespace studio::api_impl {

// States of runs in their records.
inline constexpr const char* kStateLive = "live";
inline constexpr const char* kStateStopped = "stopped";
inline constexpr const char* kStateFailed = "failed";
inline constexpr const char* kStateAsleep = "asleep";
inline constexpr const char* kStateWarm = "warm";  // asleep, and of a pool; or not yet launched

/// What is known of a run that is closed, by its record and its folder.
api::RunSnapshot snapshot_of(const store::RunRecord& record, const std::filesystem::path& folder);

}  // namespace studio::api_impl
