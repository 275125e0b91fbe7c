// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_meter.hpp"

#include <algorithm>
#include <charconv>

namespace studio::rollup {
namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr std::int64_t kKeptNs = 60 * kNsPerSecond;
constexpr std::int64_t kRateWindowNs = 5 * kNsPerSecond;
constexpr double kNsPerMs = 1e6;
constexpr const char* kRunningProperty = "running_ms";

double per_second(double count, std::int64_t window_ns) {
    return count * static_cast<double>(kNsPerSecond) / static_cast<double>(window_ns);
}

}  // namespace

void RunMeter::add_soft_latency(std::int64_t ns) {
    const std::lock_guard lock{mutex_};
    soft_.add(static_cast<double>(ns) / kNsPerMs);
}

void RunMeter::add_block(const chain::SealedBlock& block, const std::vector<pipeline::Inclusion>& inclusions,
                         std::int64_t now_ns, const BlockEffort& effort) {
    const auto& header = block.block.header;
    auto cpu_ns = effort.seal_ns + check_ns_.exchange(0, std::memory_order_relaxed);
    for (const auto& inclusion : inclusions)
        cpu_ns += inclusion.execution_ns;
    const Amounts amounts{static_cast<double>(inclusions.size()), static_cast<double>(header.gas_used),
                          static_cast<double>(effort.bytes), static_cast<double>(cpu_ns)};
    const std::lock_guard lock{mutex_};
    for (const auto& inclusion : inclusions)
        block_.add(static_cast<double>(now_ns - inclusion.received_ns) / kNsPerMs);
    if (!marks_.empty())
        block_ms_ = static_cast<double>(now_ns - marks_.back().at_ns) / kNsPerMs;
    marks_.push_back({marks_.empty() ? now_ns - kNsPerSecond : marks_.back().at_ns, now_ns, amounts});
    while (now_ns - marks_.front().at_ns > kKeptNs)
        marks_.pop_front();
    transactions_ += inclusions.size();
    gas_used_ += header.gas_used;
    fullness_ = static_cast<double>(header.gas_used) /
                static_cast<double>(std::max<std::uint64_t>(1, header.gas_limit));
    base_fee_gwei_ = static_cast<double>(header.base_fee_per_gas.value_or(Uint256{}).low64()) / 1e9;
    peak_tx_per_s_ = std::max(peak_tx_per_s_, recent(now_ns, kNsPerSecond).transactions);
}

void RunMeter::add_running_ms(std::int64_t ms) {
    const std::lock_guard lock{mutex_};
    running_ms_ += std::max<std::int64_t>(0, ms);
}

void RunMeter::set_remaining_ms(std::optional<std::int64_t> ms) {
    const std::lock_guard lock{mutex_};
    remaining_ = ms;
}

std::int64_t RunMeter::running_ms() const {
    const std::lock_guard lock{mutex_};
    return running_ms_;
}

RunMeter::Amounts RunMeter::sum_of(std::int64_t from_ns, std::int64_t to_ns) const {
    Amounts sum;
    for (auto mark = marks_.rbegin(); mark != marks_.rend() && mark->at_ns > from_ns; ++mark) {
        const auto length = std::max<std::int64_t>(1, mark->at_ns - mark->since_ns);
        const auto within = std::min(to_ns, mark->at_ns) - std::max(from_ns, mark->at_ns - length);
        const auto part = static_cast<double>(within) / static_cast<double>(length);
        sum.transactions += mark->amounts.transactions * part;
        sum.gas += mark->amounts.gas * part;
        sum.bytes += mark->amounts.bytes * part;
        sum.cpu_ns += mark->amounts.cpu_ns * part;
    }
    return sum;
}

std::int64_t RunMeter::known_until(std::int64_t now_ns) const {
    if (marks_.empty())
        return now_ns;
    const auto& newest = marks_.back();
    const auto overdue = std::max(kNsPerSecond, newest.at_ns - newest.since_ns) * 3 / 2;
    return now_ns - newest.at_ns > overdue ? now_ns : newest.at_ns;
}

RunMeter::Amounts RunMeter::recent(std::int64_t now_ns, std::int64_t window_ns) const {
    const auto to_ns = known_until(now_ns);
    return sum_of(to_ns - window_ns, to_ns);
}

RunFigures RunMeter::figures(std::int64_t now_ns) const {
    const std::lock_guard lock{mutex_};
    RunFigures figures;
    figures.transactions = transactions_;
    figures.gas_used = gas_used_;
    const auto now = recent(now_ns, kRateWindowNs);
    figures.tx_per_s = per_second(now.transactions, kRateWindowNs);
    figures.gas_per_s = per_second(now.gas, kRateWindowNs);
    figures.peak_tx_per_s = peak_tx_per_s_;
    figures.fullness = fullness_;
    figures.soft_latency = {soft_.p50(), soft_.p99()};
    figures.block_latency = {block_.p50(), block_.p99()};
    const auto minute = recent(now_ns, kKeptNs);
    if (minute.transactions > 0) {
        figures.gas_per_tx = minute.gas / minute.transactions;
        figures.bytes_per_tx = minute.bytes / minute.transactions;
        figures.cpu_seconds_per_tx = minute.cpu_ns / 1e9 / minute.transactions;
    }
    if (!marks_.empty()) {
        figures.block_bytes = static_cast<std::uint64_t>(marks_.back().amounts.bytes);
        figures.block_cpu_ms = marks_.back().amounts.cpu_ns / kNsPerMs;
    }
    figures.running_ms = running_ms_;
    figures.remaining_ms = remaining_;
    return figures;
}

std::vector<store::MetricSample> RunMeter::samples(const Clock& clock, std::size_t pool_ready,
                                                   const CostOfFootprint& cost) const {
    using api::Metric;
    const auto now = figures(clock.monotonic_ns());
    const std::lock_guard lock{mutex_};
    const auto second = recent(clock.monotonic_ns(), kNsPerSecond);
    const auto wall_ms = clock.wall_ms();
    std::vector<store::MetricSample> list;
    const auto add = [&](Metric metric, double value) {
        list.push_back({static_cast<std::uint8_t>(metric), wall_ms, value});
    };
    add(Metric::tx_per_s, second.transactions);
    add(Metric::gas_per_s, second.gas);
    add(Metric::fullness, now.fullness);
    add(Metric::base_fee_gwei, base_fee_gwei_);
    add(Metric::soft_latency_p50_ms, now.soft_latency.p50_ms);
    add(Metric::soft_latency_p99_ms, now.soft_latency.p99_ms);
    add(Metric::block_latency_p50_ms, now.block_latency.p50_ms);
    add(Metric::block_latency_p99_ms, now.block_latency.p99_ms);
    add(Metric::pool_pending, static_cast<double>(pool_ready));
    add(Metric::block_time_ms, block_ms_);
    if (cost) {
        const auto usd = cost(footprint_of(now));
        add(Metric::cost_execution_usd, usd[0]);
        add(Metric::cost_data_usd, usd[1]);
        add(Metric::cost_settlement_usd, usd[2]);
    }
    return list;
}

void RunMeter::tick(const Clock& clock, std::size_t pool_ready, const CostOfFootprint& cost,
                    store::ChainStore& store) {
    const auto now_ns = clock.monotonic_ns();
    if (now_ns < next_tick_ns_)
        return;
    next_tick_ns_ = now_ns + kNsPerSecond;
    store.add_samples(samples(clock, pool_ready, cost));
}

Result<void> RunMeter::save(store::ChainStore& store) const {
    return store.set_property(kRunningProperty, std::to_string(running_ms()));
}

void RunMeter::restore(const store::ChainStore& store, std::uint64_t of_nobody) {
    const auto text = store.property(kRunningProperty);
    const std::lock_guard lock{mutex_};
    transactions_ = store.transaction_count() - of_nobody;
    if (text && *text)
        std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), running_ms_);
}

}  // namespace studio::rollup
