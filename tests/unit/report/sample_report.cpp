// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_report.hpp"

#include <cmath>

namespace studio::report {
namespace {

constexpr std::int64_t kBornMs = 1'795'888'800'000;  // 2026-11-28 18:00 UTC
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::size_t kSamples = 360;

/// Waves around `level`, so that charts have something to show.
api::ReportSeries wave(api::Metric metric, double level, double strength) {
    constexpr std::int64_t kStepMs = 20'000;
    api::ReportSeries series{metric, {}};
    for (std::size_t i = 0; i < kSamples; ++i) {
        const auto at = static_cast<double>(i);
        const double mean =
            level *
            (1 + strength * (std::sin(at / 21) * 0.6 + std::sin(at / 5.3) * 0.25 + std::sin(at) * 0.15));
        series.samples.push_back(
            {kBornMs + static_cast<std::int64_t>(i) * kStepMs, mean * 0.8, mean, mean * 1.25});
    }
    return series;
}

std::vector<api::ReportSeries> all_series() {
    using api::Metric;
    return {wave(Metric::tx_per_s, 1830, 0.6),
            wave(Metric::gas_per_s, 90e6, 0.6),
            wave(Metric::fullness, 0.52, 0.4),
            wave(Metric::base_fee_gwei, 0.013, 0.5),
            wave(Metric::block_latency_p50_ms, 480, 0.3),
            wave(Metric::block_latency_p99_ms, 1240, 0.5),
            wave(Metric::pool_pending, 2400, 0.9),
            wave(Metric::cost_execution_usd, 0.00012, 0.2),
            wave(Metric::cost_data_usd, 0.0021, 0.4),
            wave(Metric::cost_settlement_usd, 0.0006, 0.1)};
}

std::vector<api::ReportCost> all_costs() {
    using api::ReportDuty;
    return {{ReportDuty::batches, 412, 0, 18'640'212, 824, "181234567890123456", 512.34},
            {ReportDuty::state_claims, 61, 2, 29'112'004, 0, "40000000000000001", 90.1},
            {ReportDuty::life, 7, 0, 2'900'113, 0, "3100000000000002", 7.25},
            {ReportDuty::payments, 96, 1, 61'200'400, 0, "99999999999999999", 190.02},
            {ReportDuty::deployment, 0, 0, 0, 0, "0", 0}};
}

/// Three in one minute and two much later.
api::ReportGrowth some_growth() {
    using api::ScalingKnob;
    const auto at = [](std::int64_t seconds, std::uint64_t number, ScalingKnob knob, double from, double to,
                       api::Text text) {
        return api::ReportDecision{
            {kBornMs + seconds * 1'000, number * 10, knob, from, to, std::move(text), number}, 0};
    };
    return {5,
            {at(1'203, 1, ScalingKnob::batches, 0, 1, {"Batches wait until they are full.", {}}),
             at(1'205, 2, ScalingKnob::block_gas_limit, 30e6, 45e6, {"It grows to %1 M.", {"45"}}),
             at(1'231, 3, ScalingKnob::block_time, 2'000, 500, {"Somebody waited %1 s.", {"7"}}),
             at(4'011, 4, ScalingKnob::block_gas_limit, 45e6, 45e6, {"It stays at %1 M.", {"45"}}),
             at(6'300, 5, ScalingKnob::lanes, 4, 1, {"One thread is enough.", {}})}};
}

std::vector<api::ReportAsset> some_assets() {
    return {{{api::AssetKind::erc721, "Friday Pass", "PASS", 0, hex_of(20, 'a'), hex_of(20, 'b'), true},
             1980,
             "3914"},
            {{api::AssetKind::erc20, "Drink Token", "DRINK", 18, hex_of(20, 'c'), hex_of(20, 'd'), true},
             412,
             "1234567890000000000000"},
            {{api::AssetKind::erc20, "Bridged Dollar", "bUSD", 6, hex_of(20, 'e'), hex_of(20, 'f'), false},
             77,
             "5000000"}};
}

}  // namespace

std::string hex_of(std::size_t bytes, char digit) {
    return "0x" + std::string(2 * bytes, digit);
}

api::EventReport full_report() {
    api::EventReport report;
    report.name = "Friday NFT Drop";
    report.chain_id = 70'071;
    report.l1_chain_id = 31'337;
    report.organiser = hex_of(20, '5');
    report.is_simulated = true;
    report.written_ms = kBornMs + 200 * kMinuteMs;
    report.state = api::LifeState::settled;
    report.born_ms = kBornMs;
    report.sealed_ms = kBornMs + 118 * kMinuteMs;
    report.last_block_ms = kBornMs + 121 * kMinuteMs + 12'000;
    report.settled_ms = kBornMs + 183 * kMinuteMs;
    report.layers = {{{"Execution", {}}, {"Ethereum Virtual Machine", {}}},
                     {{"Availability", {}}, {"Committee of %1 members", {"7"}}}};
    report.transactions = 13'172'904;
    report.series = all_series();
    report.growth = some_growth();
    report.costs = all_costs();
    report.prices_title = "Ethereum mainnet";
    report.prices_date = "2026-11-20";
    report.prices_source = "public block explorers";
    report.claims = {true,
                     2012,
                     2009,
                     3,
                     false,
                     {"The rest waits for %1.", {"gas"}},
                     "98765432109876543210",
                     "98000000000000000000",
                     "99999999999999999"};
    report.assets = some_assets();
    report.shards = {{report.transactions,
                      {7271, hex_of(32, '1'), hex_of(32, '2'), hex_of(32, '3'), hex_of(20, '4'),
                       hex_of(20, '6'), hex_of(20, '7'), 1204, hex_of(32, '8')}}};
    return report;
}

api::EventReport long_report() {
    constexpr std::size_t kAssets = 64;
    constexpr std::size_t kNameLength = 60;
    auto report = full_report();
    report.name = std::string(kNameLength, 'W');
    report.assets.resize(kAssets, report.assets.front());
    for (auto& entry : report.assets)
        entry.asset.name = std::string(kNameLength, 'M');
    return report;
}

}  // namespace studio::report
