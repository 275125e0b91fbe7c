// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <op/channel.hpp>
#include <op/frames.hpp>
#include <seams/batching.hpp>

namespace studio::settling {

/// The batch of one L2 block: everything but what L1 forces into it. Error: kAttributes…, of a block without
/// L1 attributes.
Result<op::SingularBatch> batch_of(const chain::SealedBlock& block);

/// Puts L2 blocks together into one channel.
class ChannelBuilder {
public:
    ChannelBuilder(const op::RollupConfig& config, seams::BatchKind kind, op::Compression compression)
        : config_{&config}, kind_{kind}, compression_{compression} {}

    /// Blocks come in order, without gaps. Errors as batch_of.
    Result<void> add(const chain::SealedBlock& block);
    bool empty() const { return blocks_.empty(); }
    std::uint64_t first_block() const { return first_; }
    std::uint64_t first_epoch() const { return blocks_.front().epoch_number; }
    std::uint64_t last_block() const { return first_ + blocks_.size() - 1; }
    /// Bytes that the channel will have, from what is in it and how well the last ones were compressed.
    std::size_t estimated_size() const;
    /// The whole channel, compressed; the builder is empty afterwards. Error: a transaction that cannot be in
    /// a batch.
    Result<Bytes> finish();

private:
    const op::RollupConfig* config_;
    seams::BatchKind kind_;
    op::Compression compression_;
    std::vector<op::SingularBatch> blocks_;
    std::uint64_t first_ = 0;
    bool first_begins_epoch_ = false;
    std::size_t raw_bytes_ = 0;
    double ratio_ = 1.0;  // compressed to raw, of the last channel
};

}  // namespace studio::settling
