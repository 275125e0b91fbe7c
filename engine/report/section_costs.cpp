// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <cmath>

#include "cost_total.hpp"
#include "figures.hpp"
#include "page_sections.hpp"

namespace studio::report {
namespace {

struct DutyWords {
    std::string_view title, meaning;
};

DutyWords words_of(api::ReportDuty duty) {
    switch (duty) {
        case api::ReportDuty::deployment:
            return {STUDIO_TEXT("engine", "Its contracts"),
                    STUDIO_TEXT("engine", "put there before it began")};
        case api::ReportDuty::batches:
            return {STUDIO_TEXT("engine", "Data"),
                    STUDIO_TEXT("engine",
                                "all transactions in batches, so that anybody can compute the "
                                "rollup again")};
        case api::ReportDuty::state_claims:
            return {STUDIO_TEXT("engine", "Claims of its state"),
                    STUDIO_TEXT("engine",
                                "dispute games, in which a wrong claim can be contested; without "
                                "their bonds, which come back")};
        case api::ReportDuty::life:
            return {STUDIO_TEXT("engine", "Its end"),
                    STUDIO_TEXT("engine", "the steps of its life, and the registration of tokens")};
        case api::ReportDuty::payments:
            return {STUDIO_TEXT("engine", "Payments"), STUDIO_TEXT("engine", "what holders had")};
    }
    return {};
}

std::string count(const PageWords& words, const std::optional<std::uint64_t>& number) {
    return number ? words.number(*number) : words.not_known();
}

class CostTable {
public:
    CostTable(const PageWords& words, const api::EventReport& report) : words_{words}, report_{report} {}

    Table table() const {
        Table table{columns(), {}, total_row()};
        for (const auto& cost : report_.costs)
            table.rows.push_back(row_of(cost));
        return table;
    }

private:
    std::vector<Column> columns() const {
        return {{words_.say(STUDIO_TEXT("engine", "What for")), false, 32},
                {words_.say(STUDIO_TEXT("engine", "Transactions")), true, 13},
                {words_.say(STUDIO_TEXT("engine", "Failed")), true, 8},
                {words_.say(STUDIO_TEXT("engine", "Gas")), true, 14},
                {words_.say(STUDIO_TEXT("engine", "Blobs")), true, 8},
                {words_.say(STUDIO_TEXT("engine", "Fees paid")), true, 14},
                {words_.say(STUDIO_TEXT("engine", "At market prices")), true, 11}};
    }
    std::string usd(double amount) const {
        return report_.prices_title.empty() || !std::isfinite(amount) ? words_.not_known()
                                                                      : words_.number(usd_text(amount));
    }
    Row row_of(const api::ReportCost& cost) const {
        const auto duty = words_of(cost.duty);
        return {words_.say(duty.title) + "<p class=\"meaning small\">" + words_.say(duty.meaning) + "</p>",
                words_.number(cost.transactions),
                words_.number(cost.failed),
                words_.number(cost.gas),
                words_.number(cost.blobs),
                words_.ether(cost.fee_wei),
                usd(cost.usd)};
    }
    Row total_row() const {
        const auto total = total_cost(report_.costs);
        return {words_.say(STUDIO_TEXT("engine", "Together")),
                count(words_, total.transactions),
                count(words_, total.failed),
                count(words_, total.gas),
                count(words_, total.blobs),
                words_.ether(total.fee_wei),
                usd(total.usd)};
    }

    const PageWords& words_;
    const api::EventReport& report_;
};

void write_prices(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    if (report.prices_title.empty()) {
        page.paragraph(words.say(
            STUDIO_TEXT("engine", "No price set is known, so that nothing is said in US dollars.")));
        return;
    }
    const auto known = [&](const std::string& text) {
        return text.empty() ? words.not_known() : words.name(text);
    };
    page.paragraph(
        words.say(STUDIO_TEXT("engine",
                              "Market prices are those of the price set %1. Their date: "
                              "%2. Their source: %3"),
                  {words.name(report.prices_title), known(report.prices_date), known(report.prices_source)}));
}

}  // namespace

void write_costs(PageWriter& page, const api::EventReport& report) {
    constexpr std::uint64_t kWeiOfEther = 1'000'000'000'000'000'000;
    const auto& words = page.words();
    page.begin_section(
        words.say(STUDIO_TEXT("engine", "What it cost on L1")),
        words.say(STUDIO_TEXT("engine",
                              "The operators, who kept the rollup running, sent transactions to "
                              "L1 and paid fees there: for gas, which is work, and for blobs, "
                              "which carry 128 KiB of data each.")));
    if (report.costs.empty()) {
        page.paragraph(words.say(STUDIO_TEXT("engine", "Nothing is known of what was paid on L1.")));
        page.end_section();
        return;
    }
    page.table(CostTable{words, report}.table());
    if (const auto total = total_cost(report.costs); !total.fee_wei.empty())
        page.paragraph(
            words.say(STUDIO_TEXT("engine",
                                  "Together exactly %1 wei; an ether has %2 of them. Amounts in ETH "
                                  "are rounded down to six digits."),
                      {words.number(grouped(total.fee_wei)), words.number(kWeiOfEther)}));
    page.paragraph(words.say(STUDIO_TEXT(
        "engine",
        "Fees paid are those of the L1 inside this program, whose prices are its own. Amounts in US dollars "
        "are what the same gas and blobs cost at market prices.")));
    write_prices(page, report);
    page.end_section();
}

}  // namespace studio::report
