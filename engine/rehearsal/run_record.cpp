// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_record.hpp"

#include <algorithm>
#include <base/assert.hpp>

#include "bands.hpp"

namespace studio::rehearsal {
namespace {

using api::RehearsalMetric;
using api::RehearsalTotal;

constexpr double kMsPerS = 1'000;
constexpr double kHalf = 0.5;
constexpr double kNearlyAll = 0.95;

double seconds(std::int64_t ms) {
    return static_cast<double>(ms) / kMsPerS;
}

}  // namespace

RunRecord::Span& RunRecord::span_at(std::int64_t at_ms) {
    const auto index = static_cast<std::size_t>(std::max<std::int64_t>(0, at_ms) / span_ms_);
    if (spans_.size() <= index)
        spans_.resize(index + 1);
    return spans_[index];
}

void RunRecord::add(const BlockSample& block) {
    STUDIO_ASSERT(block.at_ms >= 0);
    auto& span = span_at(block.at_ms);
    ++span.blocks;
    span.waiting = std::max(span.waiting, block.waiting);
    span.fullness += block.fullness;
    span.base_fee_gwei += block.base_fee_gwei;
    span.usd_per_tx += block.usd_per_tx;
    for (const auto wait : block.waits_ms)
        span_at(block.at_ms - wait).waits_ms.push_back(wait);
    waits_.insert(waits_.end(), block.waits_ms.begin(), block.waits_ms.end());
    served_ += block.waits_ms.size();
    ++blocks_;
    failed_ += block.failed;
    most_work_ms_ = std::max(most_work_ms_, block.work_ms);
    if (!block.waits_ms.empty())
        last_served_ms_ = block.at_ms;
}

void RunRecord::sum_up_waits() {
    for (auto& span : spans_) {
        auto& waits = span.waits_ms;
        if (waits.empty())
            wait_shares_.push_back({-1, -1});
        else
            wait_shares_.push_back({seconds(at_most(waits, kHalf)), seconds(at_most(waits, kNearlyAll))});
        waits = {};
    }
    if (waits_.empty())
        return;
    totals_[RehearsalTotal::wait_s] = seconds(at_most(waits_, kHalf));
    totals_[RehearsalTotal::long_wait_s] = seconds(at_most(waits_, kNearlyAll));
    totals_[RehearsalTotal::longest_wait_s] = seconds(at_most(waits_, 1));
    waits_ = {};
}

void RunRecord::finish(const RunEnd& end) {
    sum_up_waits();
    totals_[RehearsalTotal::served] = static_cast<double>(served());
    totals_[RehearsalTotal::failed] = static_cast<double>(failed_);
    totals_[RehearsalTotal::refused] = static_cast<double>(end.refused);
    totals_[RehearsalTotal::turned_away] = static_cast<double>(end.turned_away);
    totals_[RehearsalTotal::unserved] = static_cast<double>(end.unserved);
    totals_[RehearsalTotal::blocks] = static_cast<double>(blocks_);
    totals_[RehearsalTotal::fullest_block_ms] = most_work_ms_;
    totals_[RehearsalTotal::usd_per_tx] = end.usd_per_tx;
    double waiting = 0;
    double fullness = 0;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        waiting = std::max(waiting, value(RehearsalMetric::waiting, i).value_or(0));
        fullness = std::max(fullness, value(RehearsalMetric::fullness, i).value_or(0));
    }
    totals_[RehearsalTotal::most_waiting] = waiting;
    totals_[RehearsalTotal::peak_fullness] = fullness;
    const bool is_everybody_served =
        end.why == api::RehearsalEnd::served || end.why == api::RehearsalEnd::sold_out;
    if (is_everybody_served)
        totals_[RehearsalTotal::served_after_s] = seconds(last_served_ms_);
    if (end.sold_out_at_ms)
        totals_[RehearsalTotal::sold_out_after_s] = seconds(*end.sold_out_at_ms);
    if (end.usd_on_l1)
        totals_[RehearsalTotal::usd_on_l1] = *end.usd_on_l1;
}

std::optional<double> RunRecord::value(RehearsalMetric metric, std::size_t index) const {
    if (index >= spans_.size()) {
        const bool is_nothing = metric == RehearsalMetric::waiting || metric == RehearsalMetric::fullness;
        return is_nothing ? std::optional{0.0} : std::nullopt;
    }
    const auto wait = [&](std::size_t which) {
        const auto value = wait_shares_.at(index)[which];
        return value < 0 ? std::nullopt : std::optional{value};
    };
    if (metric == RehearsalMetric::wait_s)
        return wait(0);
    if (metric == RehearsalMetric::long_wait_s)
        return wait(1);
    const auto& span = spans_[index];
    if (span.blocks == 0)
        return std::nullopt;
    const auto blocks = static_cast<double>(span.blocks);
    switch (metric) {
        case RehearsalMetric::waiting:
            return static_cast<double>(span.waiting);
        case RehearsalMetric::wait_s:
        case RehearsalMetric::long_wait_s:
            break;
        case RehearsalMetric::fullness:
            return span.fullness / blocks;
        case RehearsalMetric::base_fee_gwei:
            return span.base_fee_gwei / blocks;
        case RehearsalMetric::usd_per_tx:
            return span.usd_per_tx / blocks;
    }
    return std::nullopt;
}

}  // namespace studio::rehearsal
