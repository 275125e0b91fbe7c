// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

namespace studio::chain {

/// The blob market of Ethereum's main network under a fork (EIP-4844, 7691, 7840); zeros before Cancun.
BlobSchedule blob_schedule_of(Fork fork);

/// From when on blocks follow other rules. Two that name the same fork are a blob-parameter-only fork
/// (EIP-7892).
struct ForkActivation {
    Fork fork = Fork::prague;
    std::uint64_t timestamp = 0;     // seconds; blocks at or after it,
    std::uint64_t block_number = 0;  // and at or after this one
    BlobSchedule blobs;
};

/// The rules of a chain over its life.
struct ForkSchedule {
    ChainConfig config;  // but for the fields that an activation sets
    std::vector<ForkActivation>
        activations;  // in the order in which they come; the first one from genesis on

    /// The rules that a block of this number and time (seconds) follows.
    ChainConfig rules_at(std::uint64_t number, std::uint64_t timestamp) const;
};

/// The same rules from genesis on.
ForkSchedule constant_schedule(const ChainConfig& config);

}  // namespace studio::chain
