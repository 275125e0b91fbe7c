// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "position_index.hpp"
#include "sqlite.hpp"

namespace studio::store {

/// Reads the whole file: SQLite's quick_check, every block's checksums and its link to the one before, the
/// index and the codes. Errors: kDamaged, kBlockDamaged.
Result<void> check_chain(Database& database, const PositionIndex& index);

}  // namespace studio::store
