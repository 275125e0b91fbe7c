// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

namespace studio::chain {

inline constexpr std::uint64_t gas_per_blob = 131'072;  // EIP-4844

/// Wei a blob gas at this excess (EIP-4844 fake_exponential, EIP-7840 schedule).
Uint256 blob_base_fee(std::uint64_t excess_blob_gas, const BlobSchedule& schedule);

/// Excess blob gas of the block after `parent`, which follows `config` (EIP-4844; from Osaka on with the
/// reserve price of EIP-7918).
std::uint64_t next_excess_blob_gas(const Header& parent, const ChainConfig& config);

}  // namespace studio::chain
