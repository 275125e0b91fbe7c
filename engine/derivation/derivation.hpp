// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_stage.hpp"
#include "batcher_data.hpp"
#include "block_attributes.hpp"
#include "channel_assembler.hpp"
#include "sealing.hpp"

namespace studio::derivation {

/// The blocks derived so far, with their system configurations: where derivation begins again.
class DerivedChain : public DerivedBlocks {
public:
    virtual Result<op::SystemConfig> derived_system(std::uint64_t number) const = 0;
};

/// The next L2 block as L1 lays it down.
struct DerivedBlock {
    BlockAttributes attributes;
    std::vector<Bytes> transactions;  // of the batch, EIP-2718 form; not checked
    L1Ref derived_from;               // the L1 block with which it was known
    bool is_forced = false;           // without a batch: the sequencing window has passed
};

struct DerivationSettings {
    const op::RollupConfig& config;
    const chain::ForkSchedule& l1_schedule;
    DataSources sources;
};

/// Derives L2 blocks from L1, a step at a time. One thread.
class Derivation {
public:
    /// What is referred to outlives it.
    Derivation(DerivationSettings settings, const DerivedChain& derived);

    /// Begins (again) with `safe` as the newest derived block and `read_to` as the L1 block whose data gave
    /// it, which were read to their end: as far back on L1 as a channel with the next block may have begun.
    /// No batch in L1 blocks up to `read_to` counts again, so that the same comes out as from the beginning
    /// (OP specs, protocol/derivation.md: resetting the pipeline). Errors: kL1Reorganised, kL1BlockMissing,
    /// those of the sources; then it must be called again.
    Result<void> restart(const L2Ref& safe, const op::BlockId& read_to);

    enum class Progress : std::uint8_t {
        block,       // take_block() has one
        read_on,     // more is known, no block yet
        l1_is_read,  // nothing more until the L1 has its next block
    };
    /// One step with `parent` as the newest derived block. Errors: kL1Reorganised, then restart() at a block
    /// that still stands; others, then the same step may be tried again.
    Result<Progress> step(const L2Ref& parent);
    /// The block of the last step that gave one.
    DerivedBlock take_block() { return std::move(block_); }
    /// That block was invalid: it becomes one of deposits alone, and the rest of its channel does not count
    /// (Holocene).
    void block_was_invalid() { batches_.drop_rest(); }

    /// What L1 has said of the rollup's end, up to the block whose data are being read.
    const std::optional<Sealing>& sealing() const { return sealing_; }
    /// What is known of it from before, when that L1 block is not read again. Before restart().
    void know_sealing(const Sealing& sealing) { sealing_ = sealing; }
    /// With `newest` as the newest derived block, none comes after it: L1's blocks are followed only to see
    /// whether it goes another way.
    bool ends_with(const L2Ref& newest) const { return sealing_ && newest.time >= sealing_->last_block_time; }

    /// The L1 block whose data are being read.
    const L1Ref& l1_origin() const { return origin_; }

private:
    struct Taken {
        op::SingularBatch batch;
        bool is_forced = false;
    };
    /// Whether the L1 block come to was read by whoever derived the newest block.
    bool is_behind() const { return origin_.number <= read_to_.number; }
    Result<Progress> take_batch(op::SingularBatch batch, const L2Ref& parent, bool is_forced);
    Result<Progress> give_block(const L2Ref& parent);
    Progress read_frame();
    Result<Progress> read_next_l1_block();
    Result<void> read_l1_block(const chain::SealedBlock& block, const op::SystemConfig& system);
    Result<void> forget_other_sealing();
    Result<void> read_batches(const chain::SealedBlock& block, const op::SystemConfig& system);
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const;

    const DerivationSettings settings_;
    const DerivedChain& derived_;
    BatchStage batches_;
    ChannelAssembler channels_;
    std::deque<op::Frame> frames_;  // of the L1 block being read, not taken yet
    L1Ref origin_;
    op::BlockId read_to_;
    op::SystemConfig l1_system_;  // after origin_
    std::optional<Sealing> sealing_;
    bool has_ended_ = false;      // the newest block that was derived is the last one
    std::optional<Taken> taken_;  // the batch whose block comes next
    DerivedBlock block_;
};

}  // namespace studio::derivation
