// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <query/name_book.hpp>

#include "run_accounts.hpp"

namespace studio::api_impl {

/// Everybody a run knows by name: the design's accounts, test accounts, the players of its load, its
/// contracts, the fee vaults, and of a rollup that stands on an L1 the predeploys and the test assets.
query::NameBook names_of_run(const api::RollupSpec& spec, const RunAccounts& accounts, bool stands_on_l1);

}  // namespace studio::api_impl
