// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <chain/chain_config.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include <chain/chain_config.hpp>
#include "contract_names.hpp"

/// The accounts that an OP Stack chain has from genesis on (OP specs, protocol/predeploys and preinstalls;
/// packages/contracts-bedrock/scripts/L2Genesis.s.sol).
namespace studio::l1 {

/// Where a vault's fees go, and on which chain.
enum class WithdrawalNetwork : std::uint8_t { l1, l2 };
struct FeeVault {
    Address recipient;
    Uint256 min_withdrawal_wei = 10'000'000'000'000'000'000U;
    WithdrawalNetwork network = WithdrawalNetwork::l1;
};

/// The other ends of the L2's bridges: proxies on L1.
struct L1Bridges {
    Address cross_domain_messenger;
    Address standard_bridge;
    Address erc721_bridge;
};

struct L2GenesisSettings {
    chain::OpFork fork = chain::OpFork::isthmus;
    std::uint64_t l1_chain_id = 0;
    std::uint64_t l2_chain_id = 0;
    L1Bridges bridges;
    Address proxy_admin_owner;
    FeeVault sequencer_fees;
    FeeVault base_fees;
    FeeVault l1_fees;
    FeeVault operator_fees;                         // isthmus on
    std::optional<Address> governance_token_owner;  // empty: the chain has no governance token
};

struct L2Genesis {
    std::map<Address, chain::GenesisAccount> accounts;
    std::vector<NamedContract> names;
};

/// Runs the constructors and initialisers in the EVM; no settings make them fail.
L2Genesis l2_genesis(const L2GenesisSettings& settings);

}  // namespace studio::l1
