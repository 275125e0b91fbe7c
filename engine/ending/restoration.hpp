// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <archive/manifest.hpp>
#include <archive/progress.hpp>
#include <base/clock.hpp>
#include <chain/fork_schedule.hpp>
#include <store/chain_store.hpp>

#include "archived_life.hpp"

namespace studio::ending {

/// What was computed again from an archive.
struct Restored {
    op::RollupConfig config;
    ArchivedLife life;
    std::uint64_t l1_blocks = 0;
    std::uint64_t l2_blocks = 0;
    std::uint64_t l2_transactions = 0;
    std::uint64_t forced_blocks = 0;  // of them, made without a batch
    Hash32 output_root;               // of the last block
};

struct RestorationTerms {
    std::filesystem::path unpacked;  // what archive::extract() left
    api::RollupSpec spec;            // the archive's design, validated
    archive::ArchivedRollup rollup;  // what its manifest says that it is
    chain::ForkSchedule l1_schedule;
    /// The L1's block of this number, if the rollup's L1 is known here; it is asked for the last one of the
    /// archive. Nothing: that the blocks were ever on it is not checked.
    std::function<std::optional<Hash32>(const op::RollupConfig& config, std::uint64_t number)> l1_hash;
    store::DiskLimits disk;
    const Clock& stopwatch;
};

/// Computes the rollup of an archive again, from its L1 data and the accounts it began with, with all rules
/// that a node of it follows; its chain lies in `folder` then, as in a run's. Progress is in L2 blocks.
/// Errors: those of the archive's parts and of derivation; kRestoredOtherwise when its blocks are not those
/// that the manifest names; kCancelled; of the store.
Result<Restored> restore(const RestorationTerms& terms, const std::filesystem::path& folder,
                         const archive::ProgressWatch& watch);

}  // namespace studio::ending
