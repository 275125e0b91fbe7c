// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.hpp"

namespace studio::simulation {

/// What the proposer's bonds did on L1 as it is now (G5): read from the events of DelayedWETH, which holds
/// them, and from the proposer's own transactions. L1 may go back at any time.
class Bonds {
public:
    explicit Bonds(World& world);

    /// Bonds in = bonds out + bonds held; a game pays once, and what was put into it; the proposer has what
    /// it had at first, but for what is held and for fees.
    void check();

    /// The first L1 block after the contracts are there.
    std::uint64_t first() const { return first_; }
    enum class Event : std::uint8_t { created, resolved, paid };
    /// The newest L1 block with such an event; 0: there is none.
    std::uint64_t newest(Event event) const;
    /// Wei that a game has paid out.
    Uint256 paid_by(const Address& game) const;

private:
    struct Block {
        Hash32 hash;
        Uint256 fees;  // wei, of the proposer
        std::map<Address, Uint256> in;
        std::map<Address, std::vector<Uint256>> out;
        std::set<Event> events;
    };
    Block read(const chain::SealedBlock& block) const;
    void read_new_blocks();

    World& world_;
    const Uint256 funds_;
    const std::uint64_t first_;  // L1 block
    std::vector<Block> blocks_;  // from the first one on
};

}  // namespace studio::simulation
