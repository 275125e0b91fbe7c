// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/singular_batch.hpp>
#include <op/span_batch.hpp>
#include <span>

#include "refs.hpp"

/// Which batches count (OP specs, protocol/derivation.md: batch queue; protocol/holocene/derivation.md: batch
/// queue; protocol/delta/span-batches.md).
namespace studio::derivation {

enum class Verdict : std::uint8_t {
    accept,
    drop,       // and with it the rest of its span and channel
    past,       // of a block that is derived already: passed over
    undecided,  // an L1 block is needed that has not been read yet
};

/// What batches are judged by.
struct BatchContext {
    const op::RollupConfig& config;
    const L2Ref& parent;            // the newest derived block
    std::span<const L1Ref> epochs;  // L1 blocks from the parent's origin (or the one after it) on
    std::uint64_t inclusion = 0;    // number of the L1 block with the end of the batch's channel
};

Verdict judge(const op::SingularBatch& batch, const BatchContext& context);

/// A derived L2 block by its number, for spans that begin before the newest one.
class DerivedBlocks {
public:
    virtual ~DerivedBlocks() = default;
    virtual Result<L2Ref> derived(std::uint64_t number) const = 0;
};

/// The span as a whole (its prefix); its blocks are judged one by one as they come. Errors: of `derived`.
Result<Verdict> judge_prefix(const op::SpanBatch& span, const BatchContext& context,
                             const DerivedBlocks& blocks);

}  // namespace studio::derivation
