// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "chart_scale.hpp"
#include "figures.hpp"
#include "page_sections.hpp"
#include "series.hpp"

namespace studio::report {
namespace {

constexpr std::size_t kListedAtEachEnd = 30;  // of more than twice as many

/// In a few words; the sentence of the decision has the rest.
std::string change_of(const PageWords& words, const api::ScalingDecision& decision) {
    constexpr double kMega = 1e6;
    constexpr double kMsPerSecond = 1000;
    const auto value = [&](double unit) { return words.number(measured_text(decision.to / unit)); };
    switch (decision.knob) {
        case api::ScalingKnob::block_gas_limit:
            return decision.to == decision.from
                       ? words.say(STUDIO_TEXT("engine", "Block gas limit stays: %1 M"), {value(kMega)})
                       : words.say(STUDIO_TEXT("engine", "Block gas limit: %1 M"), {value(kMega)});
        case api::ScalingKnob::block_time:
            return words.say(STUDIO_TEXT("engine", "A block every %1 s"), {value(kMsPerSecond)});
        case api::ScalingKnob::lanes:
            return words.say(STUDIO_TEXT("engine", "Threads for transactions: %1"), {value(1)});
        case api::ScalingKnob::batches:
            break;
    }
    return decision.to > 0 ? words.say(STUDIO_TEXT("engine", "Batches go out when they are full"))
                           : words.say(STUDIO_TEXT("engine", "Batches go out as usual"));
}

/// Writes decisions as rows.
class Rows {
public:
    Rows(const PageWords& words, const api::EventReport& report)
        : words_{words}, has_shards_{report.shards.size() > 1}, first_ms_{first_measured_ms(report)} {}

    std::vector<Column> columns() const {
        std::vector<Column> columns{{words_.say(STUDIO_TEXT("engine", "Number")), false, 9}};
        if (has_shards_)
            columns.push_back({words_.say(STUDIO_TEXT("engine", "Shard")), false, 8});
        columns.push_back({words_.say(STUDIO_TEXT("engine", "Time")), false, 25});
        columns.push_back({words_.say(STUDIO_TEXT("engine", "What")), false, 22});
        columns.push_back({words_.say(STUDIO_TEXT("engine", "Why")), false, has_shards_ ? 36 : 44});
        return columns;
    }
    Row row(std::size_t number, const api::ReportDecision& one) const {
        Row row{words_.number(std::uint64_t{number})};
        if (has_shards_)
            row.push_back(words_.number(std::uint64_t{one.shard} + 1));
        row.push_back(time_of(one.decision.wall_ms));
        row.push_back(change_of(words_, one.decision));
        row.push_back(words_.say(one.decision.text));
        return row;
    }

private:
    /// As it is in the charts, and by the clock.
    std::string time_of(std::int64_t wall_ms) const {
        constexpr std::int64_t kMsPerSecond = 1000;
        const auto text = exact_utc_text(wall_ms);
        const auto clock = text ? words_.number(*text) : words_.not_known();
        if (!first_ms_ || wall_ms < *first_ms_)
            return clock;
        return words_.number(exact_time_text((wall_ms - *first_ms_) / kMsPerSecond)) + "<br/>" + clock;
    }

    const PageWords& words_;
    bool has_shards_;
    std::optional<std::int64_t> first_ms_;
};

void say_how_many(PageWriter& page, const api::ReportGrowth& growth) {
    const auto& words = page.words();
    const std::size_t kept = growth.decisions.size();
    if (growth.taken > kept)
        page.paragraph(words.say(STUDIO_TEXT("engine",
                                             "There were %1 decisions in all. A rollup keeps its last ones "
                                             "alone: of %2 it is known what they were."),
                                 {words.number(growth.taken), words.number(std::uint64_t{kept})}));
    if (kept > 2 * kListedAtEachEnd)
        page.paragraph(
            words.say(STUDIO_TEXT("engine", "Listed are the first %1 and the last %1 of %2."),
                      {words.number(std::uint64_t{kListedAtEachEnd}), words.number(std::uint64_t{kept})}));
}

}  // namespace

void write_growth(PageWriter& page, const api::EventReport& report) {
    const auto& decisions = report.growth.decisions;
    if (decisions.empty())
        return;
    const auto& words = page.words();
    page.begin_section(
        words.say(STUDIO_TEXT("engine", "Decisions of growing")),
        words.say(STUDIO_TEXT(
            "engine",
            "In a rush there was more room by itself, and less again when it was over. Each decision has "
            "the number of its line in the charts, and the time since the first measurement, as there. What "
            "was decided before it or after the last transaction has no line.")));
    say_how_many(page, report.growth);
    const Rows rows{words, report};
    Table table{rows.columns(), {}, std::nullopt};
    for (std::size_t i = 0; i < decisions.size(); ++i)
        if (i < kListedAtEachEnd || i + kListedAtEachEnd >= decisions.size())
            table.rows.push_back(rows.row(i + 1, decisions[i]));
    page.table(table);
    page.end_section();
}

}  // namespace studio::report
