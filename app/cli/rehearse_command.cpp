// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <limits>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "design_file.hpp"
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

using api::RehearsalMetric;
using api::RehearsalTotal;
using nlohmann::ordered_json;

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int) {
    interrupted = 1;
}

struct TotalName {
    RehearsalTotal total;
    const char* id;
    const char* title;
};
constexpr TotalName kTotals[] = {
    {RehearsalTotal::served, "served", "transactions served"},
    {RehearsalTotal::failed, "failed", "of them failed"},
    {RehearsalTotal::refused, "refused", "refused"},
    {RehearsalTotal::turned_away, "turned_away", "left without a place"},
    {RehearsalTotal::unserved, "unserved", "waiting at the end"},
    {RehearsalTotal::blocks, "blocks", "blocks"},
    {RehearsalTotal::most_waiting, "most_waiting", "most waiting at once"},
    {RehearsalTotal::wait_s, "wait_s", "half waited at most, s"},
    {RehearsalTotal::long_wait_s, "long_wait_s", "19 of 20 at most, s"},
    {RehearsalTotal::longest_wait_s, "longest_wait_s", "longest wait, s"},
    {RehearsalTotal::served_after_s, "served_after_s", "all served after, s"},
    {RehearsalTotal::sold_out_after_s, "sold_out_after_s", "sold out after, s"},
    {RehearsalTotal::peak_fullness, "peak_fullness", "fullest blocks, share"},
    {RehearsalTotal::usd_per_tx, "usd_per_tx", "USD a transaction"},
    {RehearsalTotal::usd_on_l1, "usd_on_l1", "USD on the L1"},
    {RehearsalTotal::fullest_block_ms, "fullest_block_ms", "CPU for a block, ms"},
};

const char* id_of(RehearsalMetric metric) {
    switch (metric) {
        case RehearsalMetric::waiting:
            return "waiting";
        case RehearsalMetric::wait_s:
            return "wait_s";
        case RehearsalMetric::long_wait_s:
            return "long_wait_s";
        case RehearsalMetric::fullness:
            return "fullness";
        case RehearsalMetric::base_fee_gwei:
            return "base_fee_gwei";
        case RehearsalMetric::usd_per_tx:
            return "usd_per_tx";
    }
    return "";
}

const char* id_of(api::RehearsalEnd end) {
    switch (end) {
        case api::RehearsalEnd::served:
            return "served";
        case api::RehearsalEnd::sold_out:
            return "sold_out";
        case api::RehearsalEnd::out_of_time:
            return "out_of_time";
        case api::RehearsalEnd::closed:
            return "closed";
    }
    return "";
}

ordered_json as_json(const api::RehearsalBand& band) {
    return {{"low", band.low}, {"median", band.median}, {"high", band.high}};
}

ordered_json as_json(const api::RehearsalReport& report) {
    ordered_json out{{"design", report.name},
                     {"prices", report.prices},
                     {"block_time_s", report.block_time_s},
                     {"span_s", report.span_s},
                     {"times_real", report.times_real}};
    for (const auto& run : report.runs)
        out["runs"].push_back({{"turnout", run.turnout},
                               {"rate_tx_per_s", run.rate_tx_per_s},
                               {"seed", run.seed},
                               {"end", id_of(run.end)},
                               {"chain_s", run.chain_s},
                               {"seconds", run.seconds},
                               {"state_root", run.state_root}});
    for (const auto& name : kTotals)
        for (const auto& figure : report.figures)
            if (figure.total == name.total)
                out["totals"][name.id] = as_json(figure.band);
    for (const auto& curve : report.curves) {
        auto& points = out["curves"][id_of(curve.metric)] = ordered_json::array();
        for (const auto& point : curve.points)
            points.push_back({point.at_s, point.band.low, point.band.median, point.band.high});
    }
    for (const auto& sentence : report.sentences)
        out["sentences"].push_back(sentence.text.english());
    return out;
}

/// Five digits that say something; all of a large number.
std::string text_of(double value) {
    constexpr double large = 1e4;
    char text[32];
    std::snprintf(text, sizeof text, value >= large ? "%.0f" : "%.5g", value);
    return text;
}

void print(const api::RehearsalReport& report) {
    std::printf("%s\n  %-24s %12s %12s %12s\n", terminal_text(report.name).c_str(), "", "lowest", "median",
                "highest");
    for (const auto& name : kTotals)
        for (const auto& figure : report.figures)
            if (figure.total == name.total)
                std::printf("  %-24s %12s %12s %12s\n", name.title, text_of(figure.band.low).c_str(),
                            text_of(figure.band.median).c_str(), text_of(figure.band.high).c_str());
    std::printf("\n");
    for (const auto& sentence : report.sentences) {
        const bool stands_out =
            sentence.tone == api::RehearsalTone::bad || sentence.tone == api::RehearsalTone::advice;
        std::printf("%s %s\n", stands_out ? "!" : "-", terminal_text(sentence.text).c_str());
    }
}

api::RehearsalOptions options_of(const Arguments& arguments) {
    api::RehearsalOptions options;
    options.runs = arguments.runs.value_or(options.runs);
    if (arguments.turnout) {
        options.turnout_from = arguments.turnout->from;
        options.turnout_to = arguments.turnout->to;
    }
    constexpr std::int64_t ms_per_s = 1'000;
    if (arguments.for_ms)
        options.longest_s = static_cast<std::uint32_t>(
            std::min<std::int64_t>(*arguments.for_ms / ms_per_s, std::numeric_limits<std::uint32_t>::max()));
    return options;
}

}  // namespace

int rehearse_event(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!prepare_design(engine, arguments, spec))
        return 1;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    const bool live_line = isatty(STDERR_FILENO) != 0;
    const auto report = engine.rehearse(spec, options_of(arguments), [&](double share) {
        if (live_line)
            std::fprintf(stderr, "\r\033[Krehearsing: %.0f %%", share * 100);
        return interrupted == 0;
    });
    if (live_line)
        std::fprintf(stderr, "\r\033[K");
    if (!report) {
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(report.failure().text).c_str());
        return 1;
    }
    arguments.json ? static_cast<void>(std::printf("%s\n", as_json(*report).dump().c_str())) : print(*report);
    return 0;
}

}  // namespace studio::cli
