// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <archive/manifest.hpp>

namespace studio::ending {

/// Names of the files that are made for an archive, of a rollup with a list of accounts or without one.
std::vector<std::string> made_files(bool has_list);

/// Names of those that a run's folder gets when its archive is opened: what is not computed, and is needed
/// beside what is. Error: kUnknownModule.
Result<std::vector<std::string>> files_of_run(const api::RollupSpec& spec);

/// Whether an archive has just the files that one of a rollup with this design has, and of no more blocks
/// than are computed again: anybody can make and sign one. The report may be missing, as it is in archives of
/// studios that wrote none. Errors: kForeignFile, kFileMissing, kTooManyBlocks, kUnknownModule.
Result<void> check_contents(const archive::Manifest& manifest, const api::RollupSpec& spec);

}  // namespace studio::ending
