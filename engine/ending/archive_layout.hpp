// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// The archive of an ephemeral rollup: where it lies in its run's folder, and what it has. Beside these files
/// it has those that the availability module asks for (seams::Availability::reader_files).
namespace studio::ending::layout {

inline constexpr const char* kArchive = "dissolved.rollup-archive";  // in the run's folder

inline constexpr const char* kDesign = "design.rollup.json";
inline constexpr const char* kConfig = "rollup.json";            // op-node's
inline constexpr const char* kAllocs = "l2-allocs.json";         // op/allocs_json
inline constexpr const char* kAccountList = "genesis.accounts";  // chain/account_list; of designs with a list
inline constexpr const char* kExcerpt = "l1.excerpt";            // archive/l1_excerpt
inline constexpr const char* kLife = "life.json";                // archived_life
inline constexpr const char* kReport = "report.json";            // report/report_json
inline constexpr const char* kReportPage = "report.html";        // the same, for people, in English
inline constexpr std::size_t kMostSmallBytes = 16U << 20U;       // of a file but the excerpt and the allocs
inline constexpr std::size_t kMostAllocsBytes = 512U << 20U;
/// That are computed again: a year and a half with one every second. The L1's times in an archive of a
/// stranger are the stranger's, and between two of them lie as many blocks as the time has seconds.
inline constexpr std::uint64_t kMostBlocks = 50'000'000;

}  // namespace studio::ending::layout
