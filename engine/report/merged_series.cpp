// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_series.hpp"

#include <algorithm>
#include <optional>

#include "sample_spans.hpp"
#include "series.hpp"

namespace studio::report {
namespace {

using api::Metric;
using api::Sample;

constexpr std::int64_t kMostSamples = 240;  // as wide as a chart is drawn

enum class Nature : std::uint8_t { sum, mean, by_transactions, highest };

Nature nature_of(Metric metric) {
    switch (metric) {
        case Metric::tx_per_s:
        case Metric::gas_per_s:
        case Metric::pool_pending:
            return Nature::sum;
        case Metric::fullness:
        case Metric::base_fee_gwei:
        case Metric::block_time_ms:
            return Nature::mean;
        case Metric::soft_latency_p50_ms:
        case Metric::block_latency_p50_ms:
        case Metric::cost_execution_usd:
        case Metric::cost_data_usd:
        case Metric::cost_settlement_usd:
        case Metric::cost_security_usd:
            return Nature::by_transactions;
        case Metric::soft_latency_p99_ms:
        case Metric::block_latency_p99_ms:
            return Nature::highest;
    }
    return Nature::mean;
}

/// What one shard measured in a time of the event.
struct Part {
    Sample sample;
    double transactions = 0;  // a second
};

Sample sum_of(const std::vector<Part>& parts) {
    Sample sum;
    for (const auto& [sample, transactions] : parts) {
        sum.min += sample.min;
        sum.mean += sample.mean;
        sum.max = std::max(sum.max, sample.max);
    }
    sum.max = std::max(sum.max, sum.mean);
    return sum;
}

Sample range_of(const std::vector<Part>& parts) {
    Sample range = parts.front().sample;
    for (const auto& [sample, transactions] : parts) {
        range.min = std::min(range.min, sample.min);
        range.mean = std::max(range.mean, sample.mean);
        range.max = std::max(range.max, sample.max);
    }
    return range;
}

/// Without transactions anywhere all shards count the same.
Sample mean_of(const std::vector<Part>& parts, bool by_transactions) {
    double all = 0;
    for (const auto& part : parts)
        all += part.transactions;
    by_transactions = by_transactions && all > 0;
    auto merged = range_of(parts);
    merged.mean = 0;
    for (const auto& [sample, transactions] : parts)
        merged.mean +=
            sample.mean * (by_transactions ? transactions / all : 1.0 / static_cast<double>(parts.size()));
    return merged;
}

Sample merged(const std::vector<Part>& parts, Nature nature) {
    switch (nature) {
        case Nature::sum:
            return sum_of(parts);
        case Nature::highest:
            return range_of(parts);
        case Nature::mean:
        case Nature::by_transactions:
            break;
    }
    return mean_of(parts, nature == Nature::by_transactions);
}

/// One metric of all shards.
class MetricMerge {
public:
    MetricMerge(const std::vector<api::EventReport>& shards, Metric metric) : nature_{nature_of(metric)} {
        for (const auto& shard : shards) {
            if (SampleSpans spans{samples_of(shard, metric)}; !spans.is_empty())
                shards_.push_back({std::move(spans), SampleSpans{samples_of(shard, Metric::tx_per_s)}});
        }
    }

    std::vector<Sample> samples() const {
        std::vector<Sample> all;
        if (shards_.empty())
            return all;
        const auto [from_ms, to_ms] = time();
        const auto step = step_ms();
        for (std::int64_t at_ms = from_ms; at_ms < to_ms; at_ms += step)
            if (auto sample = sample_in({at_ms, at_ms + step})) {
                sample->wall_ms = at_ms;
                all.push_back(*sample);
            }
        return all;
    }

private:
    struct Shard {
        SampleSpans measured;
        SampleSpans transactions;
    };

    TimeSpan time() const {
        TimeSpan whole = shards_.front().measured.whole();
        for (const auto& shard : shards_) {
            whole.from_ms = std::min(whole.from_ms, shard.measured.whole().from_ms);
            whole.to_ms = std::max(whole.to_ms, shard.measured.whole().to_ms);
        }
        return whole;
    }
    std::int64_t step_ms() const {
        const auto [from_ms, to_ms] = time();
        std::int64_t step = (to_ms - from_ms + kMostSamples - 1) / kMostSamples;
        for (const auto& shard : shards_)
            step = std::max(step, shard.measured.step_ms());
        return step;
    }
    std::optional<Sample> sample_in(const TimeSpan& time) const {
        std::vector<Part> parts;
        for (const auto& [measured, transactions] : shards_) {
            if (const auto sample = measured.sample_in(time)) {
                const auto rate = transactions.sample_in(time);
                parts.push_back({*sample, rate ? rate->mean : 0});
            } else if (nature_ == Nature::sum && measured.whole().overlaps(time)) {
                return std::nullopt;
            }
        }
        return parts.empty() ? std::nullopt : std::optional{merged(parts, nature_)};
    }

    Nature nature_;
    std::vector<Shard> shards_;
};

}  // namespace

std::vector<api::ReportSeries> merged_series(const std::vector<api::EventReport>& shards) {
    std::vector<api::ReportSeries> all;
    for (const auto& shard : shards)
        for (const auto& [metric, samples] : shard.series)
            if (std::ranges::find(all, metric, &api::ReportSeries::metric) == all.end())
                all.push_back({metric, MetricMerge{shards, metric}.samples()});
    return all;
}

}  // namespace studio::report
