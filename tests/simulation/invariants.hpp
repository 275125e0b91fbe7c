// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "world.hpp"

namespace studio::simulation {

/// What must hold after every step of a run, whatever breaks (G1 to G4). It remembers what it has seen, and
/// reads the L1 itself, not its faulty node.
class Invariants {
public:
    explicit Invariants(World& world);

    /// Failures of the test say which one does not hold.
    void check();
    /// The sequencer's own chain, which it has just built on: it has the verifier's blocks.
    void check_sequencer();
    /// At the end: the deposits that users asked for, and the chain derived anew from L1 alone.
    void check_end();

private:
    struct Checked {
        Hash32 hash;
        std::vector<Hash32> sources;  // of its deposits
    };
    void check_escrow(const state::ChainState& state, const op::BlockId& origin, const char* whose);
    void check_heads();
    void check_safe_blocks();
    Checked checked(const chain::SealedBlock& block);
    /// ETH in the portal, and what claims have taken out of it.
    Uint256 escrow() const;
    Uint256 minted_after(std::uint64_t l1_number) const;
    chain::SealedBlockPtr l1_block(std::uint64_t number) const;

    World& world_;
    Uint256 unbacked_;  // ETH of the L2's genesis that is not in the portal
    std::uint64_t finalized_ = 0;
    Hash32 final_hash_;
    std::vector<Checked> safe_;  // blocks of the verifier from genesis on
    std::set<Hash32> sources_;   // of all deposits in them
};

/// Wei of all accounts together.
Uint256 supply_of(const state::ChainState& state);

}  // namespace studio::simulation
