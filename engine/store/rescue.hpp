// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_store.hpp"

namespace studio::store {

/// Copies the good blocks of a damaged chain.db, from block 0 to the first bad one, to a new file and puts it
/// in the damaged one's place, which is kept beside it. Error: kDamagedBeyondRepair; then nothing changed.
Result<OpenReport> rescue(const std::filesystem::path& folder, const Error& damage,
                          const OpenOptions& options);

}  // namespace studio::store
