// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/message.hpp>
#include <report/merged_report.hpp>
#include <report/report_page.hpp>

#include "sample_report.hpp"
#include "xml_text.hpp"

namespace studio::report {
namespace {

using api::ReportForm;
constexpr ReportForm kForms[] = {ReportForm::browser, ReportForm::sheets};
constexpr std::string_view kHostile = "<script>alert(1)</script>\"&";

/// Puts each text into brackets that no page has.
api::ReportWords bracketed() {
    return {
        [](const api::Text& text) { return "\u27E6" + fill_placeholders(text.text, text.args) + "\u27E7"; },
        "ur", true};
}

std::vector<api::EventReport> all_reports() {
    auto unmeasured = full_report();
    unmeasured.series.clear();
    unmeasured.claims.is_known = false;
    auto zero = full_report();
    for (auto& series : zero.series)
        for (auto& sample : series.samples)
            sample = {sample.wall_ms, 0, 0, 0};
    zero.transactions = 0;
    return {full_report(), long_report(), api::EventReport{},
            unmeasured,    zero,          merged_report({full_report(), api::EventReport{}, full_report()})};
}

TEST(ReportPage, IsWellFormedWhateverIsKnown) {
    for (const auto& report : all_reports())
        for (const auto form : kForms) {
            const auto page = write_report_page(report, {}, form);
            EXPECT_EQ(xml_problem(page.html), "");
            for (const auto& svg : page.charts)
                EXPECT_EQ(xml_problem(svg), "");
        }
}

TEST(ReportPage, SaysNothingUntranslated) {
    for (const auto& report : all_reports())
        for (const auto form : kForms)
            EXPECT_EQ(untranslated_text(write_report_page(report, bracketed(), form).html), "");
}

TEST(ReportPage, TextOfStrangersIsText) {
    auto report = full_report();
    const std::string hostile{kHostile};
    report.name = report.prices_title = report.prices_date = report.prices_source = hostile;
    report.organiser = report.shards[0].proof.game = report.shards[0].proof.state_root = hostile;
    report.layers = {{{hostile, {}}, {"%1", {hostile}}}};
    report.claims.note = {hostile + " %1", {hostile}};
    report.claims.is_known = true;
    for (auto* text : {&report.assets[0].asset.name, &report.assets[0].asset.symbol,
                       &report.assets[0].asset.on_l1, &report.assets[0].amount})
        *text = hostile;
    for (const auto form : kForms) {
        const auto page = write_report_page(report, {nullptr, hostile, false}, form);
        EXPECT_EQ(page.html.find("<script"), std::string::npos);
        EXPECT_EQ(xml_problem(page.html), "");
        EXPECT_NE(page.html.find("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;"), std::string::npos);
    }
}

TEST(ReportPage, MarksOfStrangersStandForNothingElse) {
    api::EventReport report;
    report.layers = {{{"\uE000\uE008 %1", {"\uE000"}}, {"module", {}}}};
    const auto page = write_report_page(report, {}, ReportForm::browser);
    EXPECT_EQ(xml_problem(page.html), "");
    EXPECT_NE(page.html.find("<bdi>\uE000</bdi> <bdi>\uE000</bdi>"), std::string::npos);
}

TEST(ReportPage, ABrowserGetsChartsInsideAndNoWayOut) {
    const auto page = write_report_page(full_report(), {}, ReportForm::browser);
    EXPECT_TRUE(page.charts.empty());
    EXPECT_NE(page.html.find("<svg "), std::string::npos);
    EXPECT_NE(page.html.find("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""),
              std::string::npos);
    EXPECT_NE(page.html.find("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\">"),
              std::string::npos);
    EXPECT_EQ(page.html.find(" href="), std::string::npos);
    EXPECT_EQ(page.html.find(" src="), std::string::npos);
}

TEST(ReportPage, SheetsHaveTheirChartsApartInTheOrderOfTheirNames) {
    const auto page = write_report_page(full_report(), {}, ReportForm::sheets);
    ASSERT_EQ(page.charts.size(), 6U);
    EXPECT_EQ(page.html.find("<svg"), std::string::npos);
    std::size_t at = 0;
    for (std::size_t i = 0; i < page.charts.size(); ++i) {
        at = page.html.find("<img src=\"chart:" + std::to_string(i) + "\"", at);
        EXPECT_NE(at, std::string::npos) << i;
    }
    EXPECT_NE(page.charts[0].find("<title>Throughput</title>"), std::string::npos);
    EXPECT_NE(page.charts[5].find(">Together</text>"), std::string::npos);
}

TEST(ReportPage, WhatWasNotMeasuredHasNoChart) {
    auto report = full_report();
    report.series.clear();
    for (const auto form : kForms) {
        const auto page = write_report_page(report, {}, form);
        EXPECT_TRUE(page.charts.empty());
        EXPECT_EQ(page.html.find("<svg"), std::string::npos);
        EXPECT_NE(page.html.find("Nothing of this was measured."), std::string::npos);
    }
}

TEST(ReportPage, SaysWhatTheReportSays) {
    for (const auto form : kForms) {
        const auto html = write_report_page(full_report(), {}, form).html;
        for (const auto* part :
             {"Friday NFT Drop", "2026-11-28 18:00 UTC", "13,172,904", "324,334,567,890,123,458",
              "0.324334 ETH", "$799.71", "1,234.56789", "3,914", "simulated time",
              "rollupctl verify FILE.rollup-archive",
              "0x8888888888888888888888888888888888888888888888888888888888888888", "Ethereum mainnet"})
            EXPECT_NE(html.find(part), std::string::npos) << part;
    }
}

TEST(ReportPage, UsdAreNotSaidWithoutPrices) {
    auto report = full_report();
    report.prices_title = "";
    EXPECT_EQ(write_report_page(report, {}, ReportForm::sheets).html.find('$'), std::string::npos);
}

TEST(ReportPage, AnUnsettledRollupIsNotSaidToBeOver) {
    api::EventReport report;
    report.state = api::LifeState::final_output;
    const auto html = write_report_page(report, {}, ReportForm::browser).html;
    EXPECT_EQ(html.find("life is over"), std::string::npos);
    EXPECT_NE(html.find("could still be contested"), std::string::npos);
}

}  // namespace
}  // namespace studio::report
