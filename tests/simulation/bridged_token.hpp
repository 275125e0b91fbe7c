// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/predeploys.hpp>

#include "bridge_world.hpp"

namespace studio::simulation {

inline const Address kL2Bridge = chain::predeploy(0x10);

/// A token of L1 (one of contracts/Tokens.sol) and its OptimismMintableERC20 on L2, and calls of the standard
/// bridges with them. `from` is a user's number.
class BridgedToken {
public:
    /// Deploys both; `owner` gets `supply` on L1 and lets the bridge have it.
    BridgedToken(BridgeWorld& bridge, std::string_view contract, std::uint64_t owner, std::uint64_t supply);

    const Address& on_l1() const { return l1_; }
    const Address& on_l2() const { return l2_; }
    const TestContract& contract() const { return contract_; }

    BridgeWorld::Call deposit(const Address& to, std::uint64_t amount) const;
    BridgeWorld::Call withdrawal(const Address& to, std::uint64_t amount) const;
    Uint256 balance_l1(const Address& owner) const;
    Uint256 balance_l2(const Address& owner) const;
    Uint256 supply_l2() const;
    Uint256 escrow() const { return balance_l1(bridge_.on_l1().l1_standard_bridge); }
    /// What the bridge has written down for the pair.
    Uint256 booked() const;

private:
    BridgeWorld& bridge_;
    const TestContract& contract_;
    Address l1_;
    Address l2_;
};

/// Ether through the standard bridges.
BridgeWorld::Call bridge_ether(const Address& bridge, const Address& to, std::uint64_t wei);

}  // namespace studio::simulation
