// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <report/merged_report.hpp>
#include <report/report_json.hpp>
#include <report/report_page.hpp>

#include "sample_report.hpp"
#include "xml_text.hpp"

namespace studio::report {
namespace {

using api::Metric;
using api::Sample;

/// A shard that measured `series` and nothing else.
api::EventReport measuring(std::vector<api::ReportSeries> series) {
    api::EventReport shard;
    shard.series = std::move(series);
    shard.shards.resize(1);
    return shard;
}

std::vector<Sample> merged_samples(const std::vector<api::EventReport>& shards, Metric metric) {
    const auto event = merged_report(shards);
    const auto found = std::ranges::find(event.series, metric, &api::ReportSeries::metric);
    return found == event.series.end() ? std::vector<Sample>{} : found->samples;
}

std::vector<Sample> each_second(const std::vector<double>& means, std::int64_t from_ms = 0) {
    std::vector<Sample> samples;
    for (const auto mean : means)
        samples.push_back(
            {from_ms + 1'000 * static_cast<std::int64_t>(samples.size()), mean / 2, mean, mean * 2});
    return samples;
}

std::vector<double> means_of(const std::vector<Sample>& samples) {
    std::vector<double> means;
    for (const auto& sample : samples)
        means.push_back(sample.mean);
    return means;
}

/// Three shards of one event, each with a proof of its own.
std::vector<api::EventReport> three_shards() {
    std::vector<api::EventReport> shards(3, full_report());
    for (std::size_t i = 0; i < shards.size(); ++i) {
        auto& [transactions, proof] = shards[i].shards[0];
        transactions = shards[i].transactions = 100 * (i + 1);
        proof.last_block = 7'000 + i;
        proof.state_root = hex_of(32, static_cast<char>('a' + i));
        proof.life = hex_of(20, static_cast<char>('b' + i));
    }
    return shards;
}

TEST(MergedReport, AReportOfOneRollupStaysWhatItIs) {
    const auto report = full_report();
    EXPECT_EQ(write_report_json(merged_report({report})), write_report_json(report));
}

TEST(MergedReport, AnEventIsAsFarAsItsLastShard) {
    auto shards = three_shards();
    shards[0].born_ms = 3'000;
    shards[1].born_ms = 1'000;
    shards[2].born_ms = 2'000;
    shards[0].sealed_ms = 9'000;
    shards[1].sealed_ms = 7'000;
    shards[2].sealed_ms = 8'000;
    shards[1].settled_ms.reset();
    shards[1].state = api::LifeState::final_output;

    const auto event = merged_report(shards);

    EXPECT_EQ(event.born_ms, 1'000);
    EXPECT_EQ(event.sealed_ms, 9'000);
    EXPECT_FALSE(event.settled_ms) << "one shard has not settled";
    EXPECT_EQ(event.state, api::LifeState::final_output);
}

TEST(MergedReport, CountsAndFeesAreAddedToTheWei) {
    const auto event = merged_report(three_shards());

    EXPECT_EQ(event.transactions, 600U);
    ASSERT_EQ(event.costs.size(), 5U);
    const auto& batches = event.costs[0];
    EXPECT_EQ(batches.duty, api::ReportDuty::batches);
    EXPECT_EQ(batches.transactions, 3U * 412);
    EXPECT_EQ(batches.blobs, 3U * 824);
    EXPECT_EQ(batches.fee_wei, "543703703670370368");
    EXPECT_DOUBLE_EQ(batches.usd, 3 * 512.34);
    EXPECT_EQ(event.claims.holders, 3U * 2012);
    EXPECT_EQ(event.claims.paid, 3U * 2009);
    EXPECT_EQ(event.claims.wei, "296296296329629629630");
    ASSERT_EQ(event.shards.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(event.shards[i].proof.last_block, 7'000 + i);
}

TEST(MergedReport, WhatOneShardDoesNotKnowIsNotKnown) {
    auto shards = three_shards();
    shards[2].costs[0].fee_wei = "";
    shards[1].claims.is_known = false;
    const auto event = merged_report(shards);
    EXPECT_EQ(event.costs[0].fee_wei, "");
    EXPECT_FALSE(event.claims.is_known);
}

TEST(MergedReport, ATokenIsOneWhereItIsOneContractOnL1) {
    auto shards = three_shards();
    for (auto& shard : shards)
        shard.assets.resize(2);
    shards[1].assets[1].asset.on_l1 = hex_of(20, '9');
    shards[2].assets[1].asset.on_l1 = "";

    const auto event = merged_report(shards);

    ASSERT_EQ(event.assets.size(), 4U) << "passes are one collection; three coins";
    EXPECT_EQ(event.assets[0].amount, "11742");
    EXPECT_EQ(event.assets[0].holders, 3U * 1980);
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(event.assets[i].amount, "1234567890000000000000");
}

TEST(MergedReport, RatesAreAddedThoughShardsMeasureAtTimesOfTheirOwn) {
    const auto samples = merged_samples({measuring({{Metric::tx_per_s, each_second({10, 10, 10, 10})}}),
                                         measuring({{Metric::tx_per_s, each_second({5, 5, 5, 5}, 500)}})},
                                        Metric::tx_per_s);
    EXPECT_EQ(means_of(samples), (std::vector<double>{15, 15, 15, 15, 5}));
    EXPECT_EQ(samples[1].min, 7.5);
    EXPECT_EQ(samples[1].max, 20) << "no more than was surely reached: one shard's maximum";
}

TEST(MergedReport, AGapOfAShardIsAGapInASum) {
    auto with_gap = each_second({5, 5, 5, 5, 5, 5, 5, 5});
    with_gap.erase(with_gap.begin() + 3, with_gap.begin() + 6);
    const auto samples =
        merged_samples({measuring({{Metric::tx_per_s, each_second({1, 1, 1, 1, 1, 1, 1, 1, 1})}}),
                        measuring({{Metric::tx_per_s, with_gap}})},
                       Metric::tx_per_s);
    std::vector<std::int64_t> times;
    for (const auto& sample : samples)
        times.push_back(sample.wall_ms);
    EXPECT_EQ(times, (std::vector<std::int64_t>{0, 1'000, 2'000, 6'000, 7'000, 8'000}));
    EXPECT_EQ(means_of(samples), (std::vector<double>{6, 6, 6, 6, 6, 1})) << "and none after its end";
}

TEST(MergedReport, MeansAreOfShardsAndCostsOfTransactions) {
    const std::vector shards{measuring({{Metric::tx_per_s, each_second({30, 0})},
                                        {Metric::fullness, each_second({0.2, 0.2})},
                                        {Metric::cost_data_usd, each_second({1, 1})},
                                        {Metric::block_latency_p99_ms, each_second({100, 100})}}),
                             measuring({{Metric::tx_per_s, each_second({10, 0})},
                                        {Metric::fullness, each_second({0.6, 0.6})},
                                        {Metric::cost_data_usd, each_second({5, 5})},
                                        {Metric::block_latency_p99_ms, each_second({900, 900})}})};
    EXPECT_DOUBLE_EQ(merged_samples(shards, Metric::fullness).at(0).mean, 0.4);
    EXPECT_DOUBLE_EQ(merged_samples(shards, Metric::cost_data_usd).at(0).mean, 2);
    EXPECT_DOUBLE_EQ(merged_samples(shards, Metric::cost_data_usd).at(1).mean, 3) << "none anywhere";
    EXPECT_DOUBLE_EQ(merged_samples(shards, Metric::block_latency_p99_ms).at(0).mean, 900);
}

TEST(MergedReport, ALongEventHasNoMoreSamplesThanAChartIsWide) {
    const auto samples =
        merged_samples({measuring({{Metric::pool_pending, each_second(std::vector<double>(2'000, 7))}}),
                        measuring({{Metric::pool_pending, each_second(std::vector<double>(500, 1))}})},
                       Metric::pool_pending);
    EXPECT_GT(samples.size(), 200U);
    EXPECT_LE(samples.size(), 240U);
    EXPECT_EQ(samples.front().mean, 8);
    EXPECT_EQ(samples.back().mean, 7);
}

TEST(MergedReport, DecisionsOfShardsStandInTheOrderOfTimeAndKnowWhoseTheyWere) {
    auto shards = three_shards();
    const auto decided = [](std::int64_t wall_ms, std::uint64_t number) {
        return api::ReportDecision{{wall_ms,
                                    1,
                                    api::ScalingKnob::lanes,
                                    1,
                                    2,
                                    {"Decided at %1.", {std::to_string(wall_ms)}},
                                    number},
                                   0};
    };
    shards[0].growth = {2, {decided(5'000, 1), decided(9'000, 2)}};
    shards[1].growth = {};
    shards[2].growth = {302, {decided(4'000, 301), decided(7'000, 302)}};

    const auto growth = merged_report(shards).growth;

    EXPECT_EQ(growth.taken, 304U);
    std::vector<std::pair<std::int64_t, std::uint32_t>> seen;
    for (const auto& one : growth.decisions)
        seen.emplace_back(one.decision.wall_ms, one.shard);
    EXPECT_EQ(seen, (std::vector<std::pair<std::int64_t, std::uint32_t>>{
                        {4'000, 2}, {5'000, 0}, {7'000, 2}, {9'000, 0}}));
}

TEST(MergedReport, IsReadAsItWasWritten) {
    const auto text = write_report_json(merged_report(three_shards()));
    const auto read = read_report_json(text);
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(write_report_json(*read), text);
    EXPECT_EQ(read->shards.size(), 3U);
}

TEST(MergedReport, ItsPageShowsEachShard) {
    const auto event = merged_report(three_shards());
    for (const auto form : {api::ReportForm::browser, api::ReportForm::sheets}) {
        const auto html = write_report_page(event, {}, form).html;
        EXPECT_EQ(xml_problem(html), "");
        EXPECT_NE(html.find("the shards of the event"), std::string::npos);
        for (const auto& [transactions, proof] : event.shards) {
            EXPECT_NE(html.find(proof.state_root), std::string::npos);
            EXPECT_NE(html.find(proof.life), std::string::npos);
        }
        EXPECT_NE(html.find("7,002"), std::string::npos);
        EXPECT_EQ(write_report_page(full_report(), {}, form).html.find("hard"), std::string::npos)
            << "an event of one rollup has no shards";
    }
}

}  // namespace
}  // namespace studio::report
