// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <cstdint>
#include <optional>

namespace studio::spec {

/// What the chosen modules allow, before anything is measured. Of one rollup, but for `tx_per_s`.
struct Capacity {
    std::uint32_t shards = 1;  // rollups that carry the design's event together
    std::int64_t block_time_ms = 0;
    std::int64_t slice_ms = 0;
    std::uint64_t block_gas_limit = 0;  // in a rush, where it grows in one
    std::uint64_t gas_per_tx = 0;       // of the design's traffic, or a plain transfer
    std::size_t bytes_per_tx = 0;
    double tx_per_s = 0;                      // what fits into the blocks of all shards
    std::uint64_t batch_every_l1_blocks = 0;  // at the longest; 0: no batches go to an L1

    /// Block gas limit at which so many of the same transactions fit into the blocks of all shards.
    std::uint64_t gas_limit_for(std::uint64_t wanted_tx_per_s) const;
};

/// What the traffic asks of the rollup each second, at its peak; empty: as much as it takes, as a line does
/// whose rate says only how long it is. The choice must have no errors.
std::optional<std::uint32_t> asked_rate(const api::LoadChoice& load);

/// How many its traffic must have minted for an ephemeral rollup to end; empty: its end hangs on something
/// else. The layers must be without errors.
std::optional<std::uint64_t> minted_at_the_end(const api::RollupSpec& spec);

/// How long the drain of an ephemeral rollup must be, so that every deposit arrives that the portal took
/// before it was sealed. The layers must be without errors.
struct Drain {
    std::uint64_t is_s = 0;
    std::uint64_t needed_s = 0;
    std::uint64_t confirmations = 0;  // L1 blocks
    std::uint64_t block_time_s = 0;   // of the rollup
};
/// Empty: it is not ephemeral.
std::optional<Drain> drain_of(const api::RollupSpec& spec);

/// How many rollups carry the design's event together; 1: it is carried by one. The layers must be without
/// errors.
std::uint32_t shards_of(const api::RollupSpec& spec);

/// The design must have no errors.
Capacity capacity_of(const api::RollupSpec& spec);

}  // namespace studio::spec
