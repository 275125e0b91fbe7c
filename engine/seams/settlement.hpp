// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/block.hpp>
#include <optional>

namespace studio::seams {

/// How far the chain is settled. finalized <= safe <= head, and finalized never goes back.
struct SettledHeads {
    std::uint64_t safe = 0;
    std::uint64_t finalized = 0;
};

/// What a rollup that settles on an L1 asks of its contracts there, its sequencer and its proposer. Seconds,
/// but for the counts of L1 blocks.
struct L1Choices {
    std::uint64_t sequencing_window = 3600;                 // L1 blocks in which batches must appear
    std::uint64_t max_sequencer_drift_s = 1800;             // by which L2 may be ahead of L1
    std::uint64_t confirmations = 0;                        // L1 blocks upon an origin before it is taken
    std::uint64_t proof_maturity_delay_s = 604'800;         // from a withdrawal's proof to its finalisation
    std::uint64_t dispute_game_finality_delay_s = 302'400;  // from a game's resolution to the same
};

/// Where the chain's state becomes binding.
/// Must: heads() never names a block that was not given to settle().
class Settlement {
public:
    virtual ~Settlement() = default;
    /// Nothing: it settles nowhere else. With choices the rollup is placed on the workspace's L1, its heads
    /// come from the verifier there, and the two functions below are not asked.
    virtual std::optional<L1Choices> l1() const { return std::nullopt; }
    virtual Result<void> settle(const chain::SealedBlock& block) = 0;
    virtual SettledHeads heads() const = 0;
};

}  // namespace studio::seams
