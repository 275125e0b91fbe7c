// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <settling/claims.hpp>

#include "dice.hpp"
#include "invariants.hpp"

namespace studio::simulation {

/// The whole life of an ephemeral rollup, from its birth to the last claim, with what a seed chooses.
class EphemeralRun {
public:
    explicit EphemeralRun(std::uint64_t seed, WorldSettings settings = {});

    Dice dice;
    World world;

    /// An L2 block, L1 blocks as their time comes, and what follows; some traffic while it is open.
    void pass(std::size_t blocks = 1);
    settling::Life life();
    /// Passes until it has come to the state; fails when it never does.
    void reach(settling::LifeState state);
    /// What the organiser wants is told again after every restart.
    void wish(settling::LifeWishes wishes);
    /// Ends the L2's objects and opens them again, as after a kill.
    void restart();
    /// A kill of the L2 or of everything, or the L1 goes back as far as it may, while the contracts stay.
    void break_something();

    /// Claims for an account at the L2's last block. Nobody waits for the transaction.
    settling::Claim claim_of(const Address& holder);
    /// Sends a transaction of the users' to a contract of the life and waits for it; whether it succeeded.
    bool send(const Address& to, const Bytes& data);
    bool claim(const std::vector<Address>& holders);
    bool is_paid(const Address& holder);
    /// All accounts of the last state that have ether, but for what holds withdrawals, and precompiles.
    std::vector<Address> holders();
    Uint256 left_to_precompiles();
    Uint256 balance_l2(const Address& address) { return world.l2_balance(address); }

private:
    void traffic();

    Invariants invariants_{world};
    const std::uint64_t first_ = world.l1().l1_head()->block.header.number;  // L1 block, after the contracts
    settling::LifeWishes wishes_;
};

}  // namespace studio::simulation
