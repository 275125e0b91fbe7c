// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/transaction.hpp>

#include "gas_tables.hpp"

namespace studio::evm {

/// What a transaction costs before its first instruction, and what it costs at least.
struct IntrinsicGas {
    std::uint64_t base = 0;   // Yellow Paper 6.2, EIP-2028, 2930, 3860, 7702
    std::uint64_t floor = 0;  // EIP-7623; 0 where there is none
};
IntrinsicGas intrinsic_gas_parts(const chain::Transaction& transaction, const Rules& rules);

}  // namespace studio::evm
