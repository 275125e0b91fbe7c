// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/block.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace studio::store {

/// How far a chain has come.
struct ChainGlance {
    chain::Header header;  // of the newest block
    Hash32 hash;
    std::uint64_t transactions = 0;  // in all blocks
};

/// Looks at the newest block of a chain that nobody has open, without the checks of ChainStore::open, which
/// read the whole file. Nothing when the folder holds no chain or no block. Errors: those of the database,
/// kBlockDamaged.
Result<std::optional<ChainGlance>> glance_at_chain(const std::filesystem::path& folder);

}  // namespace studio::store
