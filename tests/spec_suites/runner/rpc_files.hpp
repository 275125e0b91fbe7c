// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "report.hpp"
#include "skip_list.hpp"

namespace studio::spec_suites {

/// The tests of ethereum/execution-apis: a chain (chain_folder.hpp), and below the same folder files `*.io`
/// with lines `>> request`, `<< reply` and `// note`. The chain is imported once, checked in full, and asked
/// through the product's dispatcher; each file meets an empty transaction pool. A file is one case, named by
/// its folder and name; it passes when every reply agrees. Throws when there is no such chain or it does not
/// import.
Report run_rpc_folder(const std::filesystem::path& folder, const Selection& selection, const SkipList& skips);

}  // namespace studio::spec_suites
