// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <chain/chain_config.hpp>
#include "contract_names.hpp"
#include "genesis_machine.hpp"

namespace studio::l1 {

/// Puts contracts of other projects at their usual addresses (OP specs, protocol/preinstalls;
/// Preinstalls.sol), and those that Ethereum's own rules call. Adds their names.
void set_preinstalls(GenesisMachine& machine, chain::OpFork fork, std::uint64_t l2_chain_id,
                     std::vector<NamedContract>& names);

}  // namespace studio::l1
