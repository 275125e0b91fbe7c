// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "report.hpp"

namespace studio::spec_suites {

/// Runs a file of ethereum/tests' basic suites. The folder on its way tells which: RLPTests, TrieTests,
/// TransactionTests, ABITests, KeyStoreTests, BasicTests; a file of Wycheproof tells itself. Any other file
/// counts as skipped.
Report run_basic_file(const std::filesystem::path& file, const Selection& selection);

}  // namespace studio::spec_suites
