// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

namespace studio::chain {

/// Difficulty of the block after `parent` that comes at `timestamp` (seconds, after the parent's) under
/// `config`, whose fork is before the Merge (Yellow Paper 4.3.4, EIP-2, EIP-100; the bomb: EIP-649 and its
/// successors).
Uint256 next_difficulty(const Header& parent, std::uint64_t timestamp, const ChainConfig& config);

}  // namespace studio::chain
