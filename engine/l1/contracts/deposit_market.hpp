// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace studio::l1 {

/// The market in which deposits buy the L2's gas on L1: Constants.DEFAULT_RESOURCE_CONFIG of the package (OP
/// specs, protocol/guaranteed-gas-market). The highest base fee is the highest uint128.
struct DepositMarket {
    static constexpr std::uint64_t max_resource_limit = 20'000'000;  // gas of all deposits of one L1 block
    static constexpr std::uint64_t elasticity = 10;
    static constexpr std::uint64_t base_fee_max_change_denominator = 8;
    static constexpr std::uint64_t min_base_fee = 1'000'000'000;  // wei a gas
    static constexpr std::uint64_t system_tx_max_gas = 1'000'000;
};

}  // namespace studio::l1
