// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core.hpp"

namespace studio::rollup {

/// How the L2 of a design begins that stands on an L1: anybody who has the design and the terms comes to the
/// same block.
std::shared_ptr<const L2Genesis> l2_genesis_of(const RollupSettings& settings,
                                               const chain::ChainConfig& rules,
                                               const Uint256& initial_base_fee);

/// The accounts that an L2 begins with: what an archive keeps of its genesis.
struct L2Accounts {
    std::map<Address, chain::GenesisAccount> accounts;
    chain::AccountListPtr list;  // as in L2Genesis
};
/// The same from the accounts that it begins with.
std::shared_ptr<const L2Genesis> l2_genesis_from(const op::RollupConfig& config, L2Accounts accounts,
                                                 const chain::ChainConfig& rules,
                                                 const Uint256& initial_base_fee);

/// Makes block 0 from the design and puts it into the empty store.
Result<void> make_genesis(Core& core);
/// Brings the state to the stored head and checks it against that block's state root.
Result<void> restore_chain(Core& core);
/// Opens the verifier and the batcher of a chain that stands on an L1; others stay as they are.
Result<void> link_to_l1(Core& core);

}  // namespace studio::rollup
