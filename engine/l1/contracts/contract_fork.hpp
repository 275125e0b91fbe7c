// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace studio::l1 {

/// The rules that an L2's contracts know (OP specs, protocol/<fork>): granite are those of the package as
/// published, isthmus and jovian have our successors of SystemConfig, L1Block and GasPriceOracle.
enum class ContractFork : std::uint8_t { granite, isthmus, jovian };

}  // namespace studio::l1
