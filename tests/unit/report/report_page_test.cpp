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

/// The text of a page as people read it, around tags.
std::string without_isolation(std::string html) {
    for (const std::string mark : {"<bdi dir=\"ltr\">", "<bdi>", "</bdi>"})
        for (auto at = html.find(mark); at != std::string::npos; at = html.find(mark, at))
            html.erase(at, mark.size());
    return html;
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
    report.growth.decisions[0].decision.text = {hostile + " %1", {hostile}};
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

/// How often a part is in a text.
std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

constexpr const char* kDashes = "stroke-dasharray";

TEST(ReportPage, DecisionsOfGrowingAreMarkedInEachChartAndListed) {
    const auto report = full_report();
    const auto sheets = write_report_page(report, {}, ReportForm::sheets);
    for (const auto& chart : sheets.charts)
        EXPECT_EQ(count_of(chart, kDashes), 3U) << "the first three are within 28 s of two hours";
    const auto browser = write_report_page(report, {}, ReportForm::browser);
    EXPECT_EQ(count_of(browser.html, kDashes), 3 * 6U);
    for (const auto& html : {sheets.html, browser.html}) {
        const auto list = html.find("Decisions of growing");
        EXPECT_GT(list, html.find("Cost of a transaction"));
        for (const auto* part :
             {"0:20:05<", "2026-11-28 18:20:05 UTC", "Block gas limit: 45 M<", "It grows to 45 M.",
              "A block every 0.5 s", "Block gas limit stays: 45 M", "Threads for transactions: 1<",
              "Batches go out when they are full", "One thread is enough."}) {
            EXPECT_NE(without_isolation(html).find(part, list), std::string::npos) << part;
        }
        EXPECT_EQ(html.find("decisions in all"), std::string::npos);
    }
    EXPECT_NE(sheets.charts[0].find(">1–3</text>"), std::string::npos);
    EXPECT_NE(sheets.charts[0].find(">5</text>"), std::string::npos);
}

TEST(ReportPage, WithoutDecisionsNothingIsSaidOfThem) {
    auto report = full_report();
    report.growth = {};
    for (const auto form : kForms) {
        const auto page = write_report_page(report, {}, form);
        EXPECT_EQ(page.html.find("growing"), std::string::npos);
        EXPECT_EQ(count_of(page.html, kDashes), 0U);
    }
}

TEST(ReportPage, HundredsOfDecisionsAreCountedAndNotAllListed) {
    auto report = full_report();
    auto one = report.growth.decisions[1];
    report.growth = {1'234, {}};
    for (std::int64_t i = 0; i < 200; ++i) {
        one.decision.wall_ms += 10'000;
        one.decision.text = {"Reason %1.", {"<" + std::to_string(i) + ">"}};
        report.growth.decisions.push_back(one);
    }
    for (const auto form : kForms) {
        const auto page = write_report_page(report, {}, form);
        const auto text = without_isolation(page.html);
        EXPECT_NE(text.find("There were 1,234 decisions in all."), std::string::npos);
        EXPECT_NE(text.find("of 200 it is known"), std::string::npos);
        EXPECT_NE(text.find("the first 30 and the last 30 of 200."), std::string::npos);
        EXPECT_EQ(count_of(text, "Reason &lt;"), 60U);
        for (const auto* shown : {"&lt;0&gt;", "&lt;29&gt;", "&lt;170&gt;", "&lt;199&gt;"})
            EXPECT_NE(text.find(shown), std::string::npos) << shown;
        EXPECT_EQ(text.find("&lt;30&gt;"), std::string::npos);
    }
}

TEST(ReportPage, DecisionsOfShardsNameTheirShard) {
    auto late = full_report();
    for (auto& [decision, shard] : late.growth.decisions)
        decision.text = {"The second decided.", {}};
    const auto event = merged_report({full_report(), late});
    for (const auto form : kForms) {
        const auto row = form == ReportForm::browser
                             ? std::string{"<div>10</div></td><td><span "
                                           "class=\"label\">Shard</span><div>2</div>"}
                             : std::string{">10</td><td valign=\"top\">2</td>"};
        const auto text = without_isolation(write_report_page(event, {}, form).html);
        EXPECT_NE(text.find(row), std::string::npos);
        EXPECT_EQ(count_of(text, "The second decided."), 5U);
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
