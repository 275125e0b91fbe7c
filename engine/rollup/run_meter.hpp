// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <base/clock.hpp>
#include <chain/block.hpp>
#include <deque>
#include <functional>
#include <metrics/latency_tracker.hpp>
#include <mutex>
#include <pipeline/fill_block.hpp>
#include <seams/module.hpp>
#include <store/chain_store.hpp>

#include "run_figures.hpp"

namespace studio::rollup {

/// What storing a block cost beside executing its transactions.
struct BlockEffort {
    std::int64_t seal_ns = 0;  // roots, hash, store; measured
    std::uint64_t bytes = 0;   // of the block's data
};

/// USD by layer: execution, data, settlement. May be empty.
using CostOfFootprint = std::function<std::array<double, 3>(const seams::Footprint&)>;

/// Measures one run. The chain's thread feeds it; anybody reads figures().
class RunMeter {
public:
    void add_soft_latency(std::int64_t ns);
    void add_block(const chain::SealedBlock& block, const std::vector<pipeline::Inclusion>& inclusions,
                   std::int64_t now_ns, const BlockEffort& effort);
    /// Processor time of checking a transaction's signature; any thread.
    void add_check_ns(std::int64_t ns) { check_ns_.fetch_add(ns, std::memory_order_relaxed); }
    void add_running_ms(std::int64_t ms);
    void set_remaining_ms(std::optional<std::int64_t> ms);
    std::int64_t running_ms() const;

    /// Once a second: hands a sample of each series to the store.
    void tick(const Clock& clock, std::size_t pool_ready, const CostOfFootprint& cost,
              store::ChainStore& store);
    /// The running time outlives the program.
    Result<void> save(store::ChainStore& store) const;
    /// `of_nobody`: transactions of its blocks that nobody sent, such as L1 attributes.
    void restore(const store::ChainStore& store, std::uint64_t of_nobody);

    RunFigures figures(std::int64_t now_ns) const;

private:
    struct Amounts {
        double transactions = 0;
        double gas = 0;
        double bytes = 0;
        double cpu_ns = 0;
    };
    struct BlockMark {
        std::int64_t since_ns = 0;  // of the block before
        std::int64_t at_ns = 0;
        Amounts amounts;
    };
    /// What blocks hold came in since the block before: a window has of each block the part of that time that
    /// lies in it. Whole blocks would make a rate jump with how many of them happen to end in a window.
    Amounts sum_of(std::int64_t from_ns, std::int64_t to_ns) const;
    /// Until when it is known what came in: the newest block; now, when the next one is long overdue.
    std::int64_t known_until(std::int64_t now_ns) const;
    /// Sums over so long until then.
    Amounts recent(std::int64_t now_ns, std::int64_t window_ns) const;
    std::vector<store::MetricSample> samples(const Clock& clock, std::size_t pool_ready,
                                             const CostOfFootprint& cost) const;

    mutable std::mutex mutex_;
    std::deque<BlockMark> marks_;            // guarded by mutex_; the last 60 s
    metrics::LatencyTracker soft_;           // guarded by mutex_
    metrics::LatencyTracker block_;          // guarded by mutex_
    std::uint64_t transactions_ = 0;         // guarded by mutex_
    std::uint64_t gas_used_ = 0;             // guarded by mutex_
    double peak_tx_per_s_ = 0;               // guarded by mutex_
    double fullness_ = 0;                    // guarded by mutex_
    double base_fee_gwei_ = 0;               // guarded by mutex_; for charts only
    double block_ms_ = 0;                    // guarded by mutex_; between the last two blocks
    std::int64_t running_ms_ = 0;            // guarded by mutex_
    std::optional<std::int64_t> remaining_;  // guarded by mutex_
    std::atomic<std::int64_t> check_ns_ = 0;
    std::int64_t next_tick_ns_ = 0;  // chain thread
};

}  // namespace studio::rollup
