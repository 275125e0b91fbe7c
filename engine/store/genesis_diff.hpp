// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <map>
#include <state/account.hpp>

namespace studio::store {

/// What leads from nothing to the state at genesis; empty accounts are left out (EIP-161).
state::StateDiff genesis_diff(const std::map<Address, chain::GenesisAccount>& accounts);

}  // namespace studio::store
