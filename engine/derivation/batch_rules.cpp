// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_rules.hpp"

#include <algorithm>

namespace studio::derivation {
namespace {

std::uint64_t next_time(const BatchContext& context) {
    return context.parent.time + context.config.block_time;
}

/// A block may be ahead of its origin by the drift, beyond it only without transactions, and only while there
/// is no newer origin that it could have.
Verdict judge_drift(const op::SingularBatch& batch, const L1Ref& origin, const BatchContext& context) {
    if (batch.timestamp <= origin.time + context.config.max_sequencer_drift)
        return Verdict::accept;
    if (!batch.transactions.empty())
        return Verdict::drop;
    const auto& epoch = context.epochs.front();
    if (epoch.number != origin.number)
        return Verdict::accept;
    if (context.epochs.size() < 2)
        return Verdict::undecided;
    return batch.timestamp >= context.epochs[1].time ? Verdict::drop : Verdict::accept;
}

}  // namespace

Verdict judge(const op::SingularBatch& batch, const BatchContext& context) {
    if (context.epochs.empty())
        return Verdict::undecided;
    if (batch.timestamp > next_time(context))
        return Verdict::drop;
    if (batch.timestamp < next_time(context))
        return Verdict::past;
    if (batch.parent_hash != context.parent.hash ||
        batch.epoch_number + context.config.seq_window_size < context.inclusion)
        return Verdict::drop;
    const auto& epoch = context.epochs.front();
    if (batch.epoch_number != epoch.number && batch.epoch_number != epoch.number + 1)
        return Verdict::drop;
    const std::size_t place = batch.epoch_number - epoch.number;
    if (place >= context.epochs.size())
        return Verdict::undecided;
    const auto& origin = context.epochs[place];
    if (batch.epoch_hash != origin.hash || batch.timestamp < origin.time)
        return Verdict::drop;
    if (const auto drift = judge_drift(batch, origin, context); drift != Verdict::accept)
        return drift;
    return op::check_batch_transactions(batch.transactions, context.config.fork) ? Verdict::accept
                                                                                 : Verdict::drop;
}

namespace {

/// The derived block that the span says it begins after; nothing: it fits to none.
Result<std::optional<L2Ref>> parent_of(const op::SpanBatch& span, const BatchContext& context,
                                       const DerivedBlocks& blocks) {
    const auto first_time = span.blocks.front().timestamp;
    if (first_time == next_time(context))
        return std::optional{context.parent};
    const auto block_time = context.config.block_time;
    if (first_time > context.parent.time || (context.parent.time - first_time) % block_time != 0)
        return std::nullopt;
    const auto back = (context.parent.time - first_time) / block_time + 1;
    if (back > context.parent.number)
        return std::nullopt;
    STUDIO_TRY(parent, blocks.derived(context.parent.number - back));
    return std::optional{parent};
}

}  // namespace

Result<Verdict> judge_prefix(const op::SpanBatch& span, const BatchContext& context,
                             const DerivedBlocks& blocks) {
    if (context.epochs.empty())
        return Verdict::undecided;
    const auto& first = span.blocks.front();
    const auto& last = span.blocks.back();
    if (first.epoch_number == context.epochs.front().number + 1 && context.epochs.size() < 2)
        return Verdict::undecided;
    if (first.timestamp > next_time(context))
        return Verdict::drop;
    if (last.timestamp < next_time(context))
        return Verdict::past;
    STUDIO_TRY(parent, parent_of(span, context, blocks));
    if (!parent || span.parent_check != op::hash_check(parent->hash) ||
        first.epoch_number + context.config.seq_window_size < context.inclusion ||
        first.epoch_number > parent->l1_origin.number + 1)
        return Verdict::drop;
    const auto end = std::ranges::find(context.epochs, last.epoch_number, &L1Ref::number);
    if (end == context.epochs.end())
        return Verdict::undecided;
    const bool is_good =
        span.l1_origin_check == op::hash_check(end->hash) && first.epoch_number >= parent->l1_origin.number;
    return is_good ? Verdict::accept : Verdict::drop;
}

}  // namespace studio::derivation
