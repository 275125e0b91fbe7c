// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

#include "checkpoints.hpp"
#include "composition.hpp"
#include "l1_link.hpp"
#include "rollup.hpp"
#include "run_folder.hpp"
#include "run_meter.hpp"
#include "scaler.hpp"

namespace studio::rollup {

/// The node's own blocks, as modules may read them.
class StoreArchive final : public seams::BlockArchive {
public:
    explicit StoreArchive(const store::ChainStore& store) : store_{store} {}
    chain::SealedBlockPtr block(std::uint64_t number) const override {
        auto found = store_.block(number);
        return found ? *found : nullptr;
    }

private:
    const store::ChainStore& store_;
};

/// What the parts of one running rollup share. The chain's thread changes it; what others read is guarded.
struct Core {
    RollupSettings settings;
    RollupClocks clocks;
    std::unique_ptr<store::ChainStore> store;
    std::unique_ptr<StoreArchive> archive;
    std::unique_ptr<RunFolder> files;
    Composition modules;
    chain::ChainConfig config;
    std::unique_ptr<state::ChainState> state;
    std::unique_ptr<txpool::TxPool> pool;
    std::unique_ptr<L1Link> l1;      // null: the chain stands on no L1
    std::unique_ptr<Scaler> scaler;  // null: it does not grow by itself
    pipeline::ChainFeed feed;
    RunMeter meter;
    Rollup::SliceHook slice_hook;
    Rollup::CostHook cost_hook;
    Rollup::L1Hook l1_hook;
    Checkpoints checkpoints;  // after the store: it must be finished before the store goes

    mutable std::mutex mutex;
    chain::SealedBlockPtr head;                             // guarded by mutex
    std::shared_ptr<const pipeline::PendingBlock> pending;  // guarded by mutex
    seams::SettledHeads settled;                            // guarded by mutex
    Phase phase = Phase::starting;                          // guarded by mutex
    api::Text end_reason;                                   // guarded by mutex

    /// Between the blocks from now on.
    std::int64_t block_time_ms() const {
        return scaler ? scaler->block_time_ms() : modules.sequencing->block_time_ms();
    }
    /// Of the next block on no L1.
    std::uint64_t block_gas_limit() const {
        return scaler ? scaler->gas_limit() : modules.execution->block_gas_limit();
    }
    chain::SealedBlockPtr head_block() const {
        const std::lock_guard lock{mutex};
        return head;
    }
};

}  // namespace studio::rollup
