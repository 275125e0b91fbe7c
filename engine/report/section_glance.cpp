// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <cmath>

#include "cost_total.hpp"
#include "figures.hpp"
#include "page_sections.hpp"
#include "series.hpp"

namespace studio::report {
namespace {

std::string not_measured(const PageWords& words) {
    return words.say(STUDIO_TEXT("engine", "not measured"));
}

std::vector<Tile> speed_tiles(const PageWords& words, const api::EventReport& report) {
    using api::Metric;
    const auto peak = highest(samples_of(report, Metric::tx_per_s));
    const auto typical = median_mean(samples_of(report, Metric::block_latency_p50_ms));
    const auto slow = highest(samples_of(report, Metric::block_latency_p99_ms));
    const auto wait = [&](const std::optional<double>& ms) {
        return ms ? words.number(wait_text(*ms)) : not_measured(words);
    };
    return {{words.say(STUDIO_TEXT("engine", "Transactions")), words.number(report.transactions),
             words.say(STUDIO_TEXT("engine", "in all blocks of the rollup")), tones::kExecution},
            {words.say(STUDIO_TEXT("engine", "Peak")),
             peak ? words.number(measured_text(*peak)) : not_measured(words),
             words.say(STUDIO_TEXT("engine", "transactions a second, the highest rate that was measured")),
             tones::kExecution},
            {words.say(STUDIO_TEXT("engine", "Typical confirmation")), wait(typical),
             words.say(STUDIO_TEXT("engine",
                                   "from the arrival of a transaction to its stored block: half of them were "
                                   "faster, at the median moment")),
             tones::kSequencing},
            {words.say(STUDIO_TEXT("engine", "Slow confirmation")), wait(slow),
             words.say(
                 STUDIO_TEXT("engine", "the same at the worst moment: 1 in 100 transactions waited longer")),
             tones::kSequencing}};
}

std::string cost_a_transaction(const PageWords& words, const api::EventReport& report, double usd) {
    if (report.transactions == 0 || report.costs.empty() || report.prices_title.empty() ||
        !std::isfinite(usd))
        return words.not_known();
    return words.number(usd_text(usd / static_cast<double>(report.transactions)));
}

std::vector<Tile> money_tiles(const PageWords& words, const api::EventReport& report) {
    const auto total = total_cost(report.costs);
    const bool has_usd = !report.costs.empty() && !report.prices_title.empty() && std::isfinite(total.usd);
    const auto& claims = report.claims;
    return {
        {words.say(STUDIO_TEXT("engine", "Holders paid")),
         claims.is_known ? words.say(STUDIO_TEXT("engine", "%1 of %2"),
                                     {words.number(claims.paid), words.number(claims.holders)})
                         : words.not_known(),
         words.say(STUDIO_TEXT("engine", "of those who had something when the rollup ended")),
         tones::kLifecycle},
        {words.say(STUDIO_TEXT("engine", "Fees paid on L1")),
         report.costs.empty() ? words.not_known() : words.ether(total.fee_wei),
         words.say(STUDIO_TEXT("engine", "to the L1 of this program, for gas and blobs")),
         tones::kSettlement},
        {words.say(STUDIO_TEXT("engine", "The same at market prices")),
         has_usd ? words.number(usd_text(total.usd)) : words.not_known(),
         words.say(STUDIO_TEXT("engine", "the same gas and blobs, at the prices of the price set below")),
         tones::kSettlement},
        {words.say(STUDIO_TEXT("engine", "Cost of a transaction")),
         cost_a_transaction(words, report, total.usd),
         words.say(STUDIO_TEXT("engine", "that amount, shared by all transactions")), tones::kAvailability}};
}

}  // namespace

void write_glance(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(words.say(STUDIO_TEXT("engine", "At a glance")),
                       words.say(STUDIO_TEXT("engine",
                                             "How much the rollup did, how fast it was, and what it cost to "
                                             "record all of it on L1.")));
    auto tiles = speed_tiles(words, report);
    for (auto& tile : money_tiles(words, report))
        tiles.push_back(std::move(tile));
    page.tiles(tiles);
    page.end_section();
}

}  // namespace studio::report
