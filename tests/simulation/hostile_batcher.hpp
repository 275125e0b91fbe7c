// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <settling/channel_builder.hpp>
#include <settling/l1_wallet.hpp>

#include "run.hpp"

namespace studio::simulation {

/// Somebody with the batcher's key who posts whatever he likes, beside the honest batcher or in its place.
class HostileBatcher {
public:
    explicit HostileBatcher(Run& run) : run_{run}, wallet_{run.world.batcher_key(), run.world.l1()} {}

    /// To the inbox, as calldata.
    void post(Bytes payload);
    /// The same from a user, who is no batcher.
    void post_from_user(const Bytes& payload);
    /// A payload with these frames.
    void post(const std::vector<op::Frame>& frames) { post(op::encode_frames(frames)); }
    /// A whole channel of these batches in one payload.
    void post(const std::vector<op::SingularBatch>& batches) { post(frames_of(channel_of(batches), 1)); }

    /// The batch of the sequencer's block.
    op::SingularBatch batch_of(std::uint64_t number) const;
    std::vector<op::SingularBatch> batches_of(std::uint64_t first, std::uint64_t last) const;
    /// As single batches or as one span, packed one way or the other.
    Bytes channel_of(const std::vector<op::SingularBatch>& batches);
    /// So many frames of a new channel, or fewer when it is too short.
    std::vector<op::Frame> frames_of(BytesView channel, std::size_t count);

    /// A transfer on L2 of an account that nobody else uses, as a block after `parent` may have it.
    Bytes transfer(const crypto::SecretKey& key, std::uint64_t nonce, const Uint256& wei) const;

private:
    Run& run_;
    settling::L1Wallet wallet_;
};

}  // namespace studio::simulation
