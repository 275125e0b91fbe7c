// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "page_sections.hpp"
#include "series.hpp"

namespace studio::report {
namespace {

using api::Metric;

void write_throughput(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.chart({words.plain(STUDIO_TEXT("engine", "Throughput")),
                words.plain(STUDIO_TEXT("engine", "transactions a second")),
                {{"", tones::kExecution.light, samples_of(report, Metric::tx_per_s)}}},
               words.say(STUDIO_TEXT("engine", "How many transactions got into blocks each second.")));
}

void write_latency(PageWriter& page, const api::EventReport& report) {
    constexpr double kShownInSeconds = 2000;  // ms
    constexpr double kSecondsPerMs = 0.001;
    const auto& words = page.words();
    const auto half = samples_of(report, Metric::block_latency_p50_ms);
    const auto slow = samples_of(report, Metric::block_latency_p99_ms);
    const bool in_seconds =
        highest(slow).value_or(0) >= kShownInSeconds || highest(half).value_or(0) >= kShownInSeconds;
    const double factor = in_seconds ? kSecondsPerMs : 1;
    page.chart(
        {words.plain(STUDIO_TEXT("engine", "Confirmation time")),
         in_seconds ? words.plain(STUDIO_TEXT("engine", "seconds"))
                    : words.plain(STUDIO_TEXT("engine", "milliseconds")),
         {{words.plain(STUDIO_TEXT("engine", "median")), tones::kSequencing.light, scaled(half, factor)},
          {words.plain(STUDIO_TEXT("engine", "99 of 100")), tones::kSecurity.light, scaled(slow, factor)}}},
        words.say(STUDIO_TEXT("engine",
                              "How long a transaction took from its arrival to a stored block: half of "
                              "them were faster than the median, 99 of 100 faster than the other "
                              "line.")));
}

void write_fullness(PageWriter& page, const api::EventReport& report) {
    constexpr double kPercent = 100;
    const auto& words = page.words();
    page.chart({words.plain(STUDIO_TEXT("engine", "Fullness of blocks")),
                words.plain(STUDIO_TEXT("engine", "percent")),
                {{"", tones::kExecution.light, scaled(samples_of(report, Metric::fullness), kPercent)}}},
               words.say(STUDIO_TEXT(
                   "engine",
                   "How much of the gas that a block may hold was used. Gas is the unit of work on "
                   "a blockchain.")));
}

void write_waiting(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.chart({words.plain(STUDIO_TEXT("engine", "Waiting transactions")),
                words.plain(STUDIO_TEXT("engine", "transactions")),
                {{"", tones::kSequencing.light, samples_of(report, Metric::pool_pending)}}},
               words.say(STUDIO_TEXT("engine",
                                     "Transactions that had arrived and were not yet in a block. The line "
                                     "climbs when more arrive than blocks can take.")));
}

void write_base_fee(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.chart({words.plain(STUDIO_TEXT("engine", "Base fee")),
                words.plain(STUDIO_TEXT("engine", "gwei for one gas")),
                {{"", tones::kSettlement.light, samples_of(report, Metric::base_fee_gwei)}}},
               words.say(STUDIO_TEXT(
                   "engine",
                   "The price of one gas on the rollup. It rises by itself when blocks are full. A "
                   "gwei is a billionth of an ether.")));
}

void write_transaction_cost(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    struct Part {
        Metric metric;
        std::string_view title;
        Tone tone;
    };
    const Part parts[] = {
        {Metric::cost_execution_usd, STUDIO_TEXT("engine", "Execution"), tones::kExecution},
        {Metric::cost_data_usd, STUDIO_TEXT("engine", "Data"), tones::kAvailability},
        {Metric::cost_settlement_usd, STUDIO_TEXT("engine", "Settlement"), tones::kSettlement},
        {Metric::cost_security_usd, STUDIO_TEXT("engine", "Security"), tones::kSecurity}};
    std::vector<ChartLine> lines;
    std::vector<std::vector<api::Sample>> measured;
    for (const auto& part : parts) {
        auto samples = samples_of(report, part.metric);
        if (highest(samples).value_or(0) == 0)
            continue;  // a layer that costs nothing needs no line
        lines.push_back({words.plain(part.title), part.tone.light, samples});
        measured.push_back(std::move(samples));
    }
    if (lines.size() > 1)
        lines.push_back(
            {words.plain(STUDIO_TEXT("engine", "Together")), tones::kText.light, total_of(measured)});
    page.chart(
        {words.plain(STUDIO_TEXT("engine", "Cost of a transaction")),
         words.plain(STUDIO_TEXT("engine", "US dollars")), std::move(lines)},
        words.say(STUDIO_TEXT("engine",
                              "What one transaction cost by layer, computed from what was measured and "
                              "the price set below. Layers that cost nothing have no line.")));
}

std::vector<std::int64_t> times_of(const api::ReportGrowth& growth) {
    std::vector<std::int64_t> times_ms;
    for (const auto& one : growth.decisions)
        times_ms.push_back(one.decision.wall_ms);
    return times_ms;
}

}  // namespace

void write_charts(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(words.say(STUDIO_TEXT("engine", "How it went")),
                       words.say(STUDIO_TEXT("engine",
                                             "Measured while the rollup ran, over the time since the first "
                                             "measurement. A light band shows the range between lowest and "
                                             "highest values, the line their mean.")));
    if (!report.growth.decisions.empty())
        page.paragraph(words.say(STUDIO_TEXT(
            "engine",
            "Thin lines with numbers below them are decisions of growing. What was decided, and why, is "
            "listed after the charts.")));
    page.begin_charts(times_of(report.growth));
    write_throughput(page, report);
    write_latency(page, report);
    write_fullness(page, report);
    write_waiting(page, report);
    write_base_fee(page, report);
    write_transaction_cost(page, report);
    page.end_charts();
    page.end_section();
}

}  // namespace studio::report
