// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <op/channel.hpp>
#include <optional>

#include "batch_rules.hpp"

namespace studio::derivation {

/// Gives batches one by one, in the order of L2 blocks (OP specs, protocol/holocene/derivation.md: batch
/// stage).
class BatchStage {
public:
    /// Both outlive it.
    BatchStage(const op::RollupConfig& config, const DerivedBlocks& blocks)
        : config_{config}, blocks_{blocks} {}

    /// Forgets everything.
    void clear();
    /// The next L1 block has been come to; its channels follow.
    void reach(const L1Ref& l1);
    /// A channel that is complete in the L1 block come to last. One that is still being read is given up.
    void take(BytesView channel);
    /// The next batch that counts, if what was taken holds one. Errors: of the derived blocks; then it may be
    /// asked again.
    Result<std::optional<op::SingularBatch>> next(const L2Ref& parent);
    /// All data of the L1 block come to last are read: the empty batch that must come now, since the
    /// sequencing window of its epoch has passed; nothing while it has not.
    std::optional<op::SingularBatch> forced(const L2Ref& parent);
    /// The last batch was no valid block: the rest of its span and channel does not count either.
    void drop_rest();

private:
    void move_epochs(const L2Ref& parent);
    BatchContext context(const L2Ref& parent) const;
    /// The next batch that was not judged yet.
    Result<std::optional<op::SingularBatch>> candidate(const L2Ref& parent);
    std::optional<op::SingularBatch> pop_from_span(const L2Ref& parent);
    /// Judges the span that was read last. Error: of the derived blocks; then it stays unopened.
    Result<void> open_span(const L2Ref& parent);

    const op::RollupConfig& config_;
    const DerivedBlocks& blocks_;
    L1Ref origin_;               // come to last
    std::vector<L1Ref> epochs_;  // from the parent's origin on
    std::optional<op::ChannelReader> reader_;
    std::optional<op::SpanBatch> unopened_;  // read, not judged yet
    std::deque<op::SingularBatch> span_;     // without parents; what is left of the span being read
};

}  // namespace studio::derivation
