// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_code.hpp>

/// The contracts on L1 that proposals and withdrawals deal with. Read once, live as long as the program.
namespace studio::settling {

const contracts::ContractCode& factory_contract();  // DisputeGameFactory
const contracts::ContractCode& game_contract();     // FaultDisputeGame; the permissioned one has all of it
const contracts::ContractCode& anchor_contract();   // AnchorStateRegistry
const contracts::ContractCode& bonds_contract();    // DelayedWETH
const contracts::ContractCode& portal_contract();   // OptimismPortal2
const contracts::ContractCode& config_contract();   // SystemConfig; its successors have all of it
const contracts::ContractCode& life_contract();     // EphemeralLife
const contracts::ContractCode& claims_contract();   // EphemeralClaims

}  // namespace studio::settling
