// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>

namespace studio::l1 {

/// The contracts that Ethereum's protocol itself calls, with the code that their EIPs give: beacon roots
/// (EIP-4788), block hashes (EIP-2935), withdrawal and consolidation requests (EIP-7002, EIP-7251).
std::map<Address, chain::GenesisAccount> system_contract_accounts();

}  // namespace studio::l1
