// SPDX-License-Identifier: GPL-3.0-or-later
#include "fill_block.hpp"

namespace studio::pipeline {
namespace {

/// No transaction can be smaller (Yellow Paper, G_transaction).
constexpr std::uint64_t kLeastGas = 21'000;
/// How often the clock is looked at, in transactions.
constexpr unsigned kClockStride = 16;

}  // namespace

FillEnd fill_block(const FillRequest& request, seams::BlockBuilder& builder,
                   std::vector<Inclusion>& inclusions, const RefusalHandler& on_refusal) {
    auto selection = request.pool.select(request.order, request.base_fee);
    auto started = request.stopwatch.monotonic_ns();
    for (unsigned taken = 0;; ++taken) {
        if (builder.gas_left() < kLeastGas)
            return FillEnd::block_full;
        if (request.heed_deadline && taken % kClockStride == 0 && started >= request.deadline_ns)
            return FillEnd::out_of_time;
        auto pooled = selection.next();
        if (!pooled)
            return FillEnd::pool_empty;
        if (!builder.has_room(*pooled->transaction)) {
            selection.give_back(std::move(*pooled));
            continue;  // a smaller one of another sender may still fit
        }
        const auto receipt = builder.add(pooled->transaction);
        const auto ended = request.stopwatch.monotonic_ns();
        if (receipt)
            inclusions.push_back(
                {pooled->received_ns, pooled->received_wall_ms,
                 static_cast<std::uint32_t>(std::min<std::int64_t>(ended - started, UINT32_MAX))});
        else {
            request.pool.discard(pooled->transaction);
            on_refusal(pooled->transaction, receipt.error());
        }
        started = ended;
    }
}

}  // namespace studio::pipeline
