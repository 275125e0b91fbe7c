// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chain/block.hpp>
#include <mutex>
#include <pipeline/fill_block.hpp>
#include <scaling/governor.hpp>

namespace studio::rollup {

struct Core;

/// How a block came about.
struct BlockWork {
    const chain::SealedBlock& block;
    const std::vector<pipeline::Inclusion>& inclusions;
    std::int64_t work_ns = 0;  // of making it; measured
};

/// Makes more room for a rollup in a rush, and takes it back: tells chain, execution and L1 what the governor
/// decides, and remembers it with the chain.
class Scaler {
public:
    /// Null: the design does not ask for it. The chain is open, and linked to its L1.
    static std::unique_ptr<Scaler> make(Core& core);

    /// After each block that was made in its time. Chain thread.
    void look(const BlockWork& work);

    /// Of the next block of a rollup on no L1; any thread.
    std::uint64_t gas_limit() const { return gas_; }
    std::int64_t block_time_ms() const { return block_time_ms_; }
    api::ScalingStanding standing() const;  // any thread

private:
    Scaler(Core& core, const seams::ScalingChoices& choices, const scaling::Range& range);
    void restore();
    scaling::Observation observe(const BlockWork& work) const;
    void apply();

    Core& core_;
    scaling::Governor governor_;  // chain thread
    std::atomic<std::uint64_t> gas_;
    std::atomic<std::int64_t> block_time_ms_;
    std::optional<Error> unread_;  // chain thread; of what was decided earlier
    mutable std::mutex mutex_;
    api::ScalingStanding standing_;  // guarded by mutex_
};

}  // namespace studio::rollup
