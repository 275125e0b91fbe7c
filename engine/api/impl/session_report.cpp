// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chain/blob_market.hpp>
#include <modules/registry.hpp>

#include "run_session.hpp"

/// RunSession: the report of an ephemeral rollup's event.
namespace studio::api_impl {
namespace {

using api::Metric;

constexpr std::size_t kMostSamples = 240;  // of a series: as wide as a chart is drawn
/// Blocks come a second or more apart, samples each second: fewer would go up and down with them.
constexpr std::int64_t kLeastSpan_ms = 5'000;
constexpr Metric kSeries[] = {
    Metric::tx_per_s,           Metric::block_latency_p50_ms, Metric::block_latency_p99_ms,
    Metric::fullness,           Metric::pool_pending,         Metric::base_fee_gwei,
    Metric::cost_execution_usd, Metric::cost_data_usd,        Metric::cost_settlement_usd};

std::vector<api::ReportLayer> layers_of(const api::RollupSpec& spec) {
    std::vector<api::ReportLayer> layers;
    for (const auto& info : modules::layers())
        if (const auto choice = spec.layers.find(info.layer); choice != spec.layers.end())
            if (const auto* module = modules::find(info.layer, choice->second.module))
                layers.push_back({info.title, module->info.title});
    return layers;
}

std::vector<store::MetricBucket> window_of(const store::ChainStore& store, Metric metric,
                                           std::int64_t from_ms, std::int64_t to_ms, std::size_t buckets) {
    auto window = store.metric_window(static_cast<std::uint8_t>(metric), from_ms, to_ms, buckets);
    return window ? std::move(*window) : std::vector<store::MetricBucket>{};
}

/// From the first sample to the last transaction: after it comes the wait for the L1, of any length. By the
/// clock that measured, which is not the L1's.
std::pair<std::int64_t, std::int64_t> active_time(const store::ChainStore& store, std::int64_t now_ms) {
    constexpr std::int64_t kCoarsest_ms = 600'000;  // what is kept for good
    constexpr std::int64_t kSecond_ms = 1'000;
    std::pair<std::int64_t, std::int64_t> time{0, now_ms};
    for (const auto step_ms : {kCoarsest_ms, kSecond_ms}) {
        const auto [from_ms, to_ms] = time;
        const auto cells = window_of(store, Metric::tx_per_s, from_ms, to_ms,
                                     static_cast<std::size_t>((to_ms - from_ms) / step_ms + 1));
        if (cells.empty())
            return {0, 0};
        const auto last =
            std::ranges::find_if(cells.rbegin(), cells.rend(), [](const auto& cell) { return cell.max > 0; });
        time = {cells.front().wall_ms, (last == cells.rend() ? cells.back() : *last).wall_ms + step_ms};
    }
    return time;
}

std::vector<api::ReportSeries> series_of(const store::ChainStore& store, std::int64_t now_ms) {
    const auto [from_ms, to_ms] = active_time(store, now_ms);
    const auto spans = std::max<std::int64_t>((to_ms - from_ms) / kLeastSpan_ms, 1);
    const auto samples = std::min(static_cast<std::size_t>(spans), kMostSamples);
    std::vector<api::ReportSeries> all;
    for (const auto metric : kSeries) {
        const auto window = window_of(store, metric, from_ms, to_ms, samples);
        if (window.empty())
            continue;
        api::ReportSeries series{metric, {}};
        for (const auto& bucket : window)
            series.samples.push_back({bucket.wall_ms, bucket.min, bucket.mean, bucket.max});
        all.push_back(std::move(series));
    }
    return all;
}

api::ReportGrowth growth_of(const std::optional<api::ScalingStanding>& standing) {
    api::ReportGrowth growth;
    if (!standing || standing->decisions.empty())
        return growth;
    growth.taken = standing->decisions.back().number;
    for (const auto& decision : standing->decisions)
        growth.decisions.push_back({decision, 0});
    return growth;
}

double usd_of(const api::ReportCost& cost, const seams::Prices& prices) {
    const auto price = [&prices](const char* id) {
        const auto found = prices.find(id);
        return found == prices.end() ? 0.0 : found->second;
    };
    constexpr double kEthPerGwei = 1e-9;
    const auto gwei = static_cast<double>(cost.gas) * price("l1_base_fee_gwei") +
                      static_cast<double>(cost.blobs * chain::gas_per_blob) * price("l1_blob_base_fee_gwei");
    return gwei * kEthPerGwei * price("eth_usd");
}

}  // namespace

Result<api::EventReport> RunSession::event_report() const {
    STUDIO_TRY(ending, this->ending());
    STUDIO_TRY(report, ending->report());
    const auto prices = context_.prices(settings_.spec.prices);
    for (auto& cost : report.costs)
        cost.usd = usd_of(cost, prices.values());
    report.prices_title = prices.title;
    report.prices_date = prices.date;
    report.prices_source = prices.source;
    report.is_simulated = context_.simulated;
    report.layers = layers_of(settings_.spec);
    report.transactions = rollup_->figures().transactions;
    for (auto& shard : report.shards)
        shard.transactions = report.transactions;
    const Clock& meter = simulated_clock_ ? *simulated_clock_ : *context_.system_clock;
    report.series = series_of(rollup_->store(), meter.wall_ms());
    report.growth = growth_of(rollup_->scaling());
    return std::move(report);
}

}  // namespace studio::api_impl
