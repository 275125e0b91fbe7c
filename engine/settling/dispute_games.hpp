// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/l1_source.hpp>

namespace studio::settling {

/// A dispute game as it was created (OP specs, fault-proof/stage-one/dispute-game-interface).
struct Game {
    std::uint64_t index = 0;  // in the factory's list
    std::uint32_t type = 0;
    std::uint64_t created_at = 0;  // L1 time, seconds
    Address address;
    Address creator;
    Hash32 root_claim;           // an output root
    std::uint64_t l2_block = 0;  // whose; 2^64 - 1 stands for all that is more
};

/// The games of one DisputeGameFactory, as the newest L1 block has them. One thread.
class DisputeGames {
public:
    DisputeGames(const seams::L1Node& l1, const Address& factory) : l1_{l1}, factory_{factory} {}

    const Address& factory() const { return factory_; }
    /// Reads what was created since the last look; everything again when the L1 went another way. Errors:
    /// those of the L1; the next look goes on.
    Result<void> look();
    /// In the order of their creation.
    const std::vector<Game>& all() const { return games_; }
    /// Grows whenever games that were known may be others now, or gone.
    std::uint64_t branch() const { return branch_; }

    /// Whether there is a game of this type with this claim, at the newest L1 block.
    Result<bool> has(std::uint32_t type, const Hash32& root_claim, std::uint64_t l2_block) const;
    /// Wei that go with the creation of a game.
    Result<Uint256> bond(std::uint32_t type) const;
    /// The L2 block that new games of this type begin from: claims must be of later ones. Error:
    /// kGameTypeNotOffered.
    Result<std::uint64_t> anchor_block(std::uint32_t type) const;
    /// Call data that create a game.
    static Bytes creation(std::uint32_t type, const Hash32& root_claim, std::uint64_t l2_block);

private:
    Result<Game> read(std::uint64_t index) const;

    const seams::L1Node& l1_;
    const Address factory_;
    std::vector<Game> games_;
    std::uint64_t branch_ = 0;
    std::uint64_t read_at_ = 0;  // L1 block
    Hash32 read_at_hash_;
    bool is_complete_ = false;  // up to that block
};

}  // namespace studio::settling
