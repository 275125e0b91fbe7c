// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <state/account.hpp>
#include <vector>

#include "position_index.hpp"

namespace studio::store {

/// Everything by which a block, its transactions, logs and state changes will be looked up.
std::vector<IndexEntry> block_entries(const chain::SealedBlock& block, const state::StateDiff& diff);

}  // namespace studio::store
