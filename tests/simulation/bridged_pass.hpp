// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge_world.hpp"

namespace studio::simulation {

/// Passes of L1 (DropPass, an ERC-721) and their OptimismMintableERC721 on L2, and calls of the ERC-721
/// bridges with them. Passes are numbered from 1; `from` is a user's number.
class BridgedPass {
public:
    /// Deploys both; `owner` gets so many on L1 and lets the bridge have them.
    BridgedPass(BridgeWorld& bridge, std::uint64_t owner, std::uint64_t passes);

    const Address& on_l1() const { return l1_; }
    const Address& on_l2() const { return l2_; }

    BridgeWorld::Call deposit(const Address& to, std::uint64_t pass) const;
    BridgeWorld::Call withdrawal(const Address& to, std::uint64_t pass) const;
    /// The same of a contract on L2 that says it stands for these passes.
    BridgeWorld::Call withdrawal_of(const Address& l2_contract, const Address& to, std::uint64_t pass) const;
    BridgeWorld::Call transfer_l2(const Address& from, const Address& to, std::uint64_t pass) const;
    Address owner_l1(std::uint64_t pass) const;
    /// It must be there.
    Address owner_l2(std::uint64_t pass) const;
    Uint256 supply_l2() const;
    /// Whether the bridge holds it on L1 and has written that down for this pair.
    bool in_escrow(std::uint64_t pass) const;

private:
    BridgeWorld& bridge_;
    Address l1_;
    Address l2_;
};

}  // namespace studio::simulation
