// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <functional>
#include <nlohmann/json.hpp>
#include <report/report_errors.hpp>
#include <report/report_json.hpp>

#include "sample_report.hpp"

namespace studio::report {
namespace {

using nlohmann::json;

/// A report whose series are short, since it is read again and again.
api::EventReport short_report() {
    constexpr std::size_t kSamples = 6;
    auto report = full_report();
    for (auto& series : report.series)
        series.samples.resize(kSamples);
    return report;
}

/// The field that keeps a changed report from being read; empty: it is read.
std::string refused_field(const std::function<void(json&)>& change) {
    auto document = json::parse(write_report_json(short_report()));
    change(document);
    const auto read = read_report_json(document.dump());
    if (read)
        return "";
    EXPECT_TRUE(read.error().is(errors::kField)) << read.error().english();
    return read.error().args.empty() ? "?" : read.error().args[0];
}

TEST(ReportJson, AllOfAReportComesBack) {
    auto report = full_report();
    report.name = "名前 \"quoted\"\n<b>";
    report.series[0].samples[0] = {0, -0.1, 123456789012345680000.0, 1.7976931348623157e308};
    report.series[0].samples[1] = {1, 5e-324, 1e15, 9007199254740993.0};
    const auto text = write_report_json(report);

    const auto read = read_report_json(text);

    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(write_report_json(*read), text);
    EXPECT_EQ(read->name, report.name);
    EXPECT_EQ(read->organiser, report.organiser);
    EXPECT_EQ(read->is_simulated, report.is_simulated);
    EXPECT_EQ(read->written_ms, report.written_ms);
    EXPECT_EQ(read->state, report.state);
    EXPECT_EQ(read->sealed_ms, report.sealed_ms);
    EXPECT_EQ(read->last_block_ms, report.last_block_ms);
    EXPECT_EQ(read->settled_ms, report.settled_ms);
    EXPECT_EQ(read->layers, report.layers);
    EXPECT_EQ(read->transactions, report.transactions);
    EXPECT_EQ(read->costs, report.costs);
    EXPECT_EQ(read->prices_source, report.prices_source);
    EXPECT_EQ(read->claims, report.claims);
    EXPECT_EQ(read->assets, report.assets);
    EXPECT_EQ(read->shards, report.shards);
    EXPECT_EQ(read->growth, report.growth);
    ASSERT_EQ(read->series.size(), report.series.size());
    for (std::size_t i = 0; i < report.series.size(); ++i) {
        EXPECT_EQ(read->series[i].metric, report.series[i].metric);
        ASSERT_EQ(read->series[i].samples.size(), report.series[i].samples.size());
    }
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(read->series[0].samples[i].min, report.series[0].samples[i].min);
        EXPECT_EQ(read->series[0].samples[i].mean, report.series[0].samples[i].mean);
        EXPECT_EQ(read->series[0].samples[i].max, report.series[0].samples[i].max);
    }
}

TEST(ReportJson, AReportOfNothingComesBack) {
    const auto text = write_report_json({});
    const auto read = read_report_json(text);
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(write_report_json(*read), text);
    EXPECT_FALSE(read->born_ms);
}

TEST(ReportJson, EveryFieldMustBeThere) {
    const auto document = json::parse(write_report_json(short_report()));
    for (const auto& [key, value] : document.items())
        EXPECT_EQ(refused_field([key = key](json& changed) { changed.erase(key); }).substr(0, key.size()),
                  key);
    for (const auto& [key, value] : document["shards"][0]["proof"].items())
        EXPECT_EQ(refused_field([key = key](json& changed) { changed["shards"][0]["proof"].erase(key); }),
                  "shards[0].proof." + key);
    EXPECT_EQ(refused_field([](json& changed) { changed["shards"][0].erase("transactions"); }),
              "shards[0].transactions");
    for (const auto& [key, value] : document["claims"].items())
        EXPECT_EQ(refused_field([key = key](json& changed) { changed["claims"].erase(key); }).substr(0, 7),
                  "claims.");
    for (const auto& [key, value] : document["assets"][1].items())
        EXPECT_EQ(refused_field([key = key](json& changed) { changed["assets"][1].erase(key); }),
                  "assets[1]." + key);
    for (const auto& [key, value] : document["costs"][2].items())
        EXPECT_EQ(refused_field([key = key](json& changed) { changed["costs"][2].erase(key); }),
                  "costs[2]." + key);
    for (const auto& [key, value] : document["growth"]["decisions"][1].items())
        EXPECT_EQ(refused_field([key = key](json& changed) {
                      changed["growth"]["decisions"][1].erase(key);
                  }).substr(0, 20 + key.size()),
                  "growth.decisions[1]." + key);
    for (const auto& [key, value] : document["series"][3]["samples"][4].items())
        EXPECT_EQ(
            refused_field([key = key](json& changed) { changed["series"][3]["samples"][4].erase(key); }),
            "series[3].samples[4]." + key);
}

/// As archives have it that were made before an event could have shards.
std::string of_the_first_version(const api::EventReport& report) {
    auto document = json::parse(write_report_json(report));
    document["proof"] = document["shards"][0]["proof"];
    document.erase("shards");
    document.erase("growth");
    document["version"] = 1;
    return document.dump();
}

/// As archives have it that were made before reports had decisions.
std::string of_the_second_version(const api::EventReport& report) {
    auto document = json::parse(write_report_json(report));
    document.erase("growth");
    document["version"] = 2;
    return document.dump();
}

TEST(ReportJson, AReportOfTheSecondVersionHasNoDecisions) {
    auto report = short_report();
    const auto read = read_report_json(of_the_second_version(report));
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(read->shards, report.shards);
    report.growth = {};
    EXPECT_EQ(write_report_json(*read), write_report_json(report));
}

TEST(ReportJson, AReportOfTheFirstVersionIsOfOneShard) {
    auto report = short_report();
    report.growth = {};

    const auto read = read_report_json(of_the_first_version(report));

    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(read->shards, report.shards);
    EXPECT_EQ(write_report_json(*read), write_report_json(report));
}

TEST(ReportJson, AReportOfTheFirstVersionNeedsItsProof) {
    auto document = json::parse(of_the_first_version(short_report()));
    document.erase("proof");
    const auto read = read_report_json(document.dump());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().args.at(0).substr(0, 5), "proof");
}

TEST(ReportJson, TextsAndListsHaveLimits) {
    const std::string longest(limits::kReportMaxText, 'x');
    EXPECT_EQ(refused_field([&](json& r) { r["name"] = longest; }), "");
    EXPECT_EQ(refused_field([&](json& r) { r["name"] = longest + "x"; }), "name");
    EXPECT_EQ(refused_field([&](json& r) { r["layers"][0]["layer"]["text"] = longest + "x"; }),
              "layers[0].layer.text");
    EXPECT_EQ(refused_field([&](json& r) { r["claims"]["note"]["args"] = {longest + "x"}; }),
              "claims.note.args");
    EXPECT_EQ(refused_field([](json& r) { r["claims"]["note"]["args"] = json::array_t(9, "x"); }), "");
    EXPECT_EQ(refused_field([](json& r) { r["claims"]["note"]["args"] = json::array_t(10, "x"); }),
              "claims.note.args");
    EXPECT_EQ(refused_field([](json& r) { r["assets"] = json::array_t(512, r["assets"][0]); }), "");
    EXPECT_EQ(refused_field([](json& r) { r["assets"] = json::array_t(513, r["assets"][0]); }), "assets");
    EXPECT_EQ(refused_field([](json& r) { r["layers"] = json::array_t(17, r["layers"][0]); }), "layers");
    EXPECT_EQ(refused_field([](json& r) { r["series"] = json::array_t(33, r["series"][0]); }), "series");
    EXPECT_EQ(refused_field([](json& r) { r["shards"] = json::array_t(8, r["shards"][0]); }), "");
    EXPECT_EQ(refused_field([](json& r) { r["shards"] = json::array_t(9, r["shards"][0]); }), "shards");
    const auto decided = [](std::size_t count) {
        return [count](json& r) {
            r["growth"]["decisions"] = json::array_t(count, r["growth"]["decisions"][0]);
        };
    };
    EXPECT_EQ(refused_field(decided(1600)), "");
    EXPECT_EQ(refused_field(decided(1601)), "growth.decisions");
    const auto many = [](std::size_t count) {
        return [count](json& r) {
            r["series"][0]["samples"] = json::array_t(count, r["series"][0]["samples"][0]);
        };
    };
    EXPECT_EQ(refused_field(many(2000)), "");
    EXPECT_EQ(refused_field(many(2001)), "series[0].samples");
}

TEST(ReportJson, CharactersCountAndNotBytes) {
    std::string longest;
    for (std::size_t i = 0; i < limits::kReportMaxText; ++i)
        longest += "ش";
    EXPECT_EQ(refused_field([&](json& r) { r["name"] = longest; }), "");
    EXPECT_EQ(refused_field([&](json& r) { r["name"] = longest + "ش"; }), "name");
}

TEST(ReportJson, ValuesHaveTheirForm) {
    EXPECT_EQ(refused_field([](json& r) { r["version"] = 4; }), "version");
    EXPECT_EQ(refused_field([](json& r) { r["version"] = 0; }), "version");
    EXPECT_EQ(refused_field([](json& r) { r["growth"]["decisions"][0]["shard"] = 8; }),
              "growth.decisions[0].shard");
    EXPECT_EQ(refused_field([](json& r) { r["growth"]["decisions"][0]["knob"] = "volume"; }),
              "growth.decisions[0].knob");
    EXPECT_EQ(refused_field([](json& r) { r["growth"]["decisions"][0]["wall_ms"] = -1; }),
              "growth.decisions[0].wall_ms");
    EXPECT_EQ(refused_field([](json& r) { r["state"] = "gone"; }), "state");
    EXPECT_EQ(refused_field([](json& r) { r["series"][1]["metric"] = "secret"; }), "series[1].metric");
    EXPECT_EQ(refused_field([](json& r) { r["series"][1]["metric"] = "tx_per_s"; }), "series[1].metric");
    EXPECT_EQ(refused_field([](json& r) { r["costs"][1]["duty"] = "batches"; }), "costs[1].duty");
    EXPECT_EQ(refused_field([](json& r) { r["assets"][0]["kind"] = "ether"; }), "assets[0].kind");
    EXPECT_EQ(refused_field([](json& r) { r["assets"][0]["decimals"] = 256; }), "assets[0].decimals");
    EXPECT_EQ(refused_field([](json& r) { r["transactions"] = -1; }), "transactions");
    EXPECT_EQ(refused_field([](json& r) { r["costs"][0]["usd"] = nullptr; }), "costs[0].usd");
    EXPECT_EQ(refused_field([](json& r) { r["born_ms"] = limits::kReportMaxTimeMs; }), "");
    EXPECT_EQ(refused_field([](json& r) { r["born_ms"] = limits::kReportMaxTimeMs + 1; }), "born_ms");
    EXPECT_EQ(refused_field([](json& r) { r["written_ms"] = nullptr; }), "written_ms");
    EXPECT_EQ(refused_field([](json& r) { r["claims"] = 7; }).substr(0, 6), "claims");
}

TEST(ReportJson, HexAndAmountsHaveTheirForm) {
    const auto digits = [](std::size_t count) { return std::string(count, '1'); };
    EXPECT_EQ(refused_field([](json& r) { r["organiser"] = ""; }), "");
    EXPECT_EQ(refused_field([](json& r) { r["organiser"] = hex_of(32, '1'); }), "organiser");
    EXPECT_EQ(refused_field([](json& r) { r["organiser"] = "00" + std::string(40, '1'); }), "organiser");
    EXPECT_EQ(refused_field([](json& r) { r["shards"][0]["proof"]["state_root"] = hex_of(32, 'g'); }),
              "shards[0].proof.state_root");
    EXPECT_EQ(refused_field([](json& r) { r["shards"][0]["proof"]["game"] = hex_of(19, '1'); }),
              "shards[0].proof.game");
    EXPECT_EQ(refused_field([](json& r) { r["assets"][0]["on_l1"] = hex_of(21, '1'); }), "assets[0].on_l1");
    EXPECT_EQ(refused_field([&](json& r) { r["costs"][0]["fee_wei"] = digits(78); }), "");
    EXPECT_EQ(refused_field([&](json& r) { r["costs"][0]["fee_wei"] = "0" + digits(78); }),
              "costs[0].fee_wei");
    EXPECT_EQ(refused_field([](json& r) { r["claims"]["wei"] = "-1"; }), "claims.wei");
    EXPECT_EQ(refused_field([](json& r) { r["assets"][0]["amount"] = "1.5"; }), "assets[0].amount");
}

TEST(ReportJson, WhatIsNoJsonOrTooLargeIsRefused) {
    EXPECT_FALSE(read_report_json(""));
    EXPECT_FALSE(read_report_json("[]"));
    EXPECT_FALSE(read_report_json("{\"version\":1,\"version\":1}"));
    const auto large = read_report_json(std::string(limits::kReportMaxBytes + 1, ' '));
    ASSERT_FALSE(large);
    EXPECT_TRUE(large.error().is(errors::kTooLarge));
    const auto text = write_report_json(full_report());
    const auto infinite =
        text.substr(0, text.find("\"mean\":") + 7) + "1e999" + text.substr(text.find(",\"max\""));
    EXPECT_FALSE(read_report_json(infinite));
}

}  // namespace
}  // namespace studio::report
