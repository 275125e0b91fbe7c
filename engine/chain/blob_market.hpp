// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

namespace studio::chain {

/// Wei a blob gas at this excess (EIP-4844 fake_exponential, EIP-7840 schedule).
Uint256 blob_base_fee(std::uint64_t excess_blob_gas, const BlobSchedule& schedule);

}  // namespace studio::chain
