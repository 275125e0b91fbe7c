// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/predeploys.hpp>
#include <contracts/contract_code.hpp>

/// The contracts that transfers deal with, beside those of settling. Read once, live as long as the program.
namespace studio::bridging {

const contracts::ContractCode& bridge_contract();          // L1StandardBridge; the L2's has the same calls
const contracts::ContractCode& erc721_bridge_contract();   // L1ERC721Bridge; likewise
const contracts::ContractCode& erc20_factory_contract();   // OptimismMintableERC20Factory, on L2
const contracts::ContractCode& erc721_factory_contract();  // OptimismMintableERC721Factory, on L2
const contracts::ContractCode& token_contract();           // GameToken: the test token
const contracts::ContractCode& collection_contract();      // DropPass: the test collection
const contracts::ContractCode& l2_collection_contract();   // OptimismMintableERC721

// On L2 (OP specs, protocol/predeploys).
inline constexpr Address kL2Messenger = chain::predeploy(0x07);
inline constexpr Address kL2Bridge = chain::predeploy(0x10);
inline constexpr Address kErc20Factory = chain::predeploy(0x12);
inline constexpr Address kL2Erc721Bridge = chain::predeploy(0x14);
inline constexpr Address kErc721Factory = chain::predeploy(0x17);

/// Gas that the bridge on the other side gets at least for what it does there.
inline constexpr std::uint64_t kMinGas = 300'000;

}  // namespace studio::bridging
