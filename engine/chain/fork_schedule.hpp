// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

namespace studio::chain {

/// The blob market of Ethereum's main network under a fork (EIP-4844, 7691, 7840); zeros before Cancun.
BlobSchedule blob_schedule_of(Fork fork);

/// Blocks by which the difficulty bomb is late on Ethereum's main network under a fork (EIP-649, 1234, 2384,
/// 3554). Forks that delayed it and did nothing else (Muir, Arrow and Gray Glacier) have no Fork of their
/// own: they are activations of the fork before them with another delay.
std::uint64_t bomb_delay_of(Fork fork);

/// From when on blocks follow other rules. Two that name the same fork change its parameters alone: those of
/// blobs (EIP-7892), or the delay of the difficulty bomb.
struct ForkActivation {
    Fork fork = Fork::prague;
    std::uint64_t timestamp = 0;     // seconds; blocks at or after it,
    std::uint64_t block_number = 0;  // and at or after this one,
    BlobSchedule blobs;
    std::uint64_t bomb_delay = 0;  // blocks
    Uint256 total_difficulty;      // and on a chain that has reached this one before them (EIP-3675)
};

/// The fork from genesis on, with the parameters of Ethereum's main network.
ForkActivation activation_of(Fork fork);

/// The rules of a chain over its life.
struct ForkSchedule {
    ChainConfig config;  // but for the fields that an activation sets
    std::vector<ForkActivation>
        activations;  // in the order in which they come; the first one from genesis on

    /// The rules that a block of this number and time (seconds) follows. `total_difficulty` is the sum of its
    /// ancestors' difficulties; only a schedule with a fork by total difficulty asks for it.
    ChainConfig rules_at(std::uint64_t number, std::uint64_t timestamp,
                         const Uint256& total_difficulty = {}) const;
    /// The rules of a header or a draft that is part of the chain: one without difficulty comes after the
    /// Merge, whenever that was.
    ChainConfig rules_of(const Header& header) const;
};

/// The same rules from genesis on.
ForkSchedule constant_schedule(const ChainConfig& config);

}  // namespace studio::chain
