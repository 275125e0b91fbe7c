// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <cmath>
#include <optional>
#include <report/figures.hpp>

namespace studio::rehearsal {
namespace {

using api::RehearsalMetric;
using api::RehearsalTone;
using api::RehearsalTotal;

constexpr double kMsPerS = 1'000;
constexpr double kFull = 0.95;         // a span whose blocks are so full on average had no room left
constexpr double kDearer = 2;          // times the base fee of the opening
constexpr double kBarelyInTime = 0.8;  // of the block time, that this computer works on a block
constexpr double kSoonInBlocks = 2;    // who is in one of so many blocks did not stand in line

/// "340 ms", "45 s", "12 min", "12 min 5 s", "2 h 5 min".
std::string wait(double seconds) {
    constexpr std::uint64_t minute = 60;
    constexpr std::uint64_t hour = 3'600;
    const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
    if (whole < 2 * minute)
        return report::wait_text(seconds * kMsPerS);
    const bool has_hours = whole >= hour;
    const auto larger = whole / (has_hours ? hour : minute);
    const auto smaller = has_hours ? whole % hour / minute : whole % minute;
    const auto text = std::to_string(larger) + (has_hours ? " h" : " min");
    return smaller == 0 ? text : text + " " + std::to_string(smaller) + (has_hours ? " min" : " s");
}
std::string count(double number) {
    return report::grouped(static_cast<std::uint64_t>(number));
}
std::string percent(double share) {
    return report::measured_text(share * 100);
}

/// Writes the sentences of one report, in order.
class Findings {
public:
    Findings(const api::RehearsalReport& report, const FindingTerms& terms)
        : report_{report}, terms_{terms} {}

    std::vector<api::RehearsalSentence> write() {
        tell_waits();
        tell_worst_wait();
        tell_end();
        tell_cost();
        tell_pace();
        tell_losses();
        advise_room();
        advise_fees();
        tell_band();
        tell_limits();
        return std::move(sentences_);
    }

private:
    void say(RehearsalTone tone, const char* text, std::vector<std::string> args = {}) {
        sentences_.push_back({tone, {text, std::move(args)}});
    }
    std::optional<api::RehearsalBand> band(RehearsalTotal total) const {
        const auto found = std::ranges::find(report_.figures, total, &api::RehearsalFigure::total);
        return found == report_.figures.end() ? std::nullopt : std::optional{found->band};
    }
    double most(RehearsalTotal total) const {
        const auto found = band(total);
        return found ? found->high : 0;
    }
    const std::vector<api::RehearsalPoint>& curve(RehearsalMetric metric) const {
        static const std::vector<api::RehearsalPoint> none;
        const auto found = std::ranges::find(report_.curves, metric, &api::RehearsalCurve::metric);
        return found == report_.curves.end() ? none : found->points;
    }
    /// The point at which `side` of the band is greatest.
    const api::RehearsalPoint* peak(RehearsalMetric metric, double api::RehearsalBand::*side) const {
        const auto& points = curve(metric);
        const auto by_side = [side](const auto& a, const auto& b) { return a.band.*side < b.band.*side; };
        const auto found = std::ranges::max_element(points, by_side);
        return found == points.end() ? nullptr : &*found;
    }
    /// In the rehearsal that had it worst.
    const api::RehearsalPoint* worst_wait() const {
        return peak(RehearsalMetric::long_wait_s, &api::RehearsalBand::high);
    }
    std::size_t ended(api::RehearsalEnd why) const {
        return static_cast<std::size_t>(std::ranges::count(report_.runs, why, &api::RehearsalRun::end));
    }

    bool somebody_stood_in_line() const {
        const auto* worst = worst_wait();
        return worst != nullptr && worst->band.high > kSoonInBlocks * report_.block_time_s;
    }

    void tell_waits() {
        const auto half = band(RehearsalTotal::wait_s);
        const auto nearly_all = band(RehearsalTotal::long_wait_s);
        const auto longest = band(RehearsalTotal::longest_wait_s);
        if (!half || !nearly_all || !longest)
            return say(RehearsalTone::bad, STUDIO_TEXT("engine", "Nobody was served in any rehearsal."));
        say(RehearsalTone::fact,
            STUDIO_TEXT("engine",
                        "Half of the guests waited at most %1 for their block, 19 of 20 at most %2; nobody "
                        "waited longer than %3 in any rehearsal."),
            {wait(half->median), wait(nearly_all->median), wait(longest->high)});
    }

    void tell_worst_wait() {
        const auto* worst = worst_wait();
        if (worst == nullptr)
            return;
        if (!somebody_stood_in_line())
            return say(RehearsalTone::good,
                       STUDIO_TEXT("engine",
                                   "Nobody stood in line: at any time, 19 of 20 guests were in one "
                                   "of the next two blocks."));
        say(RehearsalTone::bad,
            STUDIO_TEXT("engine",
                        "It was worst %1 after the opening: 1 guest in 20 waited longer than %2 then "
                        "(%3 to %4). At most %5 transactions stood in line."),
            {wait(worst->at_s), wait(worst->band.median), wait(worst->band.low), wait(worst->band.high),
             count(most(RehearsalTotal::most_waiting))});
    }

    void tell_end() {
        if (const auto sold = band(RehearsalTotal::sold_out_after_s))
            say(RehearsalTone::fact,
                STUDIO_TEXT("engine",
                            "It was sold out %1 after the opening (%2 to %3), in %4 of %5 rehearsals."),
                {wait(sold->median), wait(sold->low), wait(sold->high),
                 std::to_string(ended(api::RehearsalEnd::sold_out)), std::to_string(report_.runs.size())});
        else if (const auto served = band(RehearsalTotal::served_after_s))
            say(RehearsalTone::fact,
                STUDIO_TEXT("engine", "Everybody was served %1 after the opening (%2 to %3)."),
                {wait(served->median), wait(served->low), wait(served->high)});
        if (const auto closed = ended(api::RehearsalEnd::closed); closed > 0)
            say(RehearsalTone::fact,
                STUDIO_TEXT("engine", "In %1 of %2 rehearsals the rollup came to its own end first."),
                {std::to_string(closed), std::to_string(report_.runs.size())});
    }

    void tell_cost() {
        const auto each = band(RehearsalTotal::usd_per_tx);
        if (!each)
            return;
        if (const auto all = band(RehearsalTotal::usd_on_l1))
            return say(RehearsalTone::fact,
                       STUDIO_TEXT("engine",
                                   "Its batches and claims cost %1 on the L1 (%2 to %3), and a transaction "
                                   "%4 in all, at the prices of \"%5\"."),
                       {report::usd_text(all->median), report::usd_text(all->low),
                        report::usd_text(all->high), report::usd_text(each->median), report_.prices});
        say(RehearsalTone::fact,
            STUDIO_TEXT("engine",
                        "A transaction cost %1 (%2 to %3), at the prices of \"%4\". Nothing of it goes "
                        "to an L1."),
            {report::usd_text(each->median), report::usd_text(each->low), report::usd_text(each->high),
             report_.prices});
    }

    void tell_pace() {
        const auto work = band(RehearsalTotal::fullest_block_ms);
        if (!work || report_.block_time_s <= 0)
            return;
        const bool is_slow = work->high > kBarelyInTime * report_.block_time_s * kMsPerS;
        say(is_slow ? RehearsalTone::bad : RehearsalTone::good,
            is_slow
                ? STUDIO_TEXT("engine",
                              "This computer barely keeps pace, or not at all: a block took up to %1 of "
                              "processor time, and a block comes every %2. Let fewer come at once, choose "
                              "a longer block time, or run it on a faster computer.")
                : STUDIO_TEXT("engine",
                              "This computer keeps pace: a block took at most %1 of processor time, and a "
                              "block comes every %2."),
            {wait(work->high / kMsPerS), wait(report_.block_time_s)});
    }

    void tell_losses() {
        if (const auto left = most(RehearsalTotal::turned_away); left > 0)
            say(RehearsalTone::bad,
                STUDIO_TEXT("engine",
                            "Up to %1 guests found no room in the mempool, or gas too dear, and left."),
                {count(left)});
        if (const auto refused = most(RehearsalTotal::refused); refused > 0)
            say(RehearsalTone::bad, STUDIO_TEXT("engine", "The rollup refused up to %1 transactions."),
                {count(refused)});
        if (const auto unserved = most(RehearsalTotal::unserved); unserved > 0)
            say(RehearsalTone::bad,
                STUDIO_TEXT("engine", "Up to %1 transactions still waited when the rehearsal was over."),
                {count(unserved)});
        if (const auto failed = most(RehearsalTotal::failed); failed > 0)
            say(RehearsalTone::fact,
                terms_.is_sale
                    ? STUDIO_TEXT("engine",
                                  "Up to %1 transactions came too late for what was sold, and failed.")
                    : STUDIO_TEXT("engine", "Up to %1 transactions failed in the rollup."),
                {count(failed)});
    }

    void advise_room() {
        const auto fullness = band(RehearsalTotal::peak_fullness);
        if (!fullness || fullness->high < kFull)
            return;
        const bool is_felt = somebody_stood_in_line();
        say(is_felt ? RehearsalTone::bad : RehearsalTone::fact,
            STUDIO_TEXT("engine", "Blocks were full at the peak: %1 % (%2 to %3 %)."),
            {percent(fullness->median), percent(fullness->low), percent(fullness->high)});
        if (!is_felt)
            return;
        constexpr std::uint64_t million = 1'000'000;
        if (terms_.fitting_gas > terms_.gas_limit && !terms_.all_at_once)
            return say(RehearsalTone::advice,
                       STUDIO_TEXT("engine",
                                   "Raise the block gas limit from %1 to %2 million, so that all who "
                                   "come at the peak fit into the next block; or let them come over "
                                   "a longer time."),
                       {std::to_string(terms_.gas_limit / million),
                        std::to_string((terms_.fitting_gas + million - 1) / million)});
        say(RehearsalTone::advice,
            STUDIO_TEXT("engine",
                        "Raise the block gas limit, which is %1 million, to make the line go faster; or "
                        "let people come over a longer time."),
            {std::to_string(terms_.gas_limit / million)});
    }

    void advise_fees() {
        const auto& fees = curve(RehearsalMetric::base_fee_gwei);
        const auto* dearest = peak(RehearsalMetric::base_fee_gwei, &api::RehearsalBand::median);
        if (dearest == nullptr || dearest->band.median < kDearer * fees.front().band.median ||
            dearest->band.median == 0)
            return;
        say(RehearsalTone::advice,
            STUDIO_TEXT("engine",
                        "Gas became dearer: the base fee rose from %1 to %2 gwei (%3 to %4), because "
                        "blocks were above their gas target. A larger block gas limit keeps it low."),
            {report::measured_text(fees.front().band.median), report::measured_text(dearest->band.median),
             report::measured_text(dearest->band.low), report::measured_text(dearest->band.high)});
    }

    void tell_band() {
        if (report_.runs.empty())
            return;
        const auto runs = report_.runs.size();
        const auto fewest = std::to_string(report_.runs.front().turnout);
        const auto pace = report::measured_text(report_.times_real);
        if (runs == 1)
            return say(RehearsalTone::limit,
                       STUDIO_TEXT("engine",
                                   "It was rehearsed once, with %1 % of those who are expected; %2 times "
                                   "faster than real time. One rehearsal has no band: more of them have."),
                       {fewest, pace});
        say(RehearsalTone::limit,
            STUDIO_TEXT("engine",
                        "It was rehearsed %1 times, with %2 to %3 % of those who are expected; %4 times "
                        "faster than real time. \"(… to …)\" and the bands go from the rehearsal that "
                        "had least to the one that had most."),
            {std::to_string(runs), fewest, std::to_string(report_.runs.back().turnout), pace});
        say(RehearsalTone::limit,
            STUDIO_TEXT("engine",
                        "If every turnout in your range is as likely, a further event lies outside a band at "
                        "most about 2 times in %1. More rehearsals make this surer."),
            {std::to_string(runs + 1)});
    }

    void tell_limits() {
        if (terms_.shards > 1)
            say(RehearsalTone::limit,
                STUDIO_TEXT(
                    "engine",
                    "The event has %1 shards. One of them was rehearsed, with its part of the guests: "
                    "people and costs of the whole event are %1 times as many. The shards of the real "
                    "event share this computer's processor."),
                {std::to_string(terms_.shards)});
        if (terms_.is_endless)
            say(RehearsalTone::limit,
                STUDIO_TEXT("engine", "The traffic has no end: only its first %1 were rehearsed."),
                {wait(report_.runs.empty() ? 0 : report_.runs.front().chain_s)});
        say(RehearsalTone::limit,
            STUDIO_TEXT("engine",
                        "Waits are those of transactions, from the mempool to the block, in steps of %1. Not "
                        "in them: "
                        "the guests' phones, which sign, and their network. Guests are taken to wait however "
                        "long it is."),
            {wait(static_cast<double>(terms_.slice_ms) / kMsPerS)});
        say(RehearsalTone::limit,
            STUDIO_TEXT(
                "engine",
                "Processor time of a block is that of checking signatures, executing and storing it; "
                "not in it: the disk's sync, some milliseconds a block, and the verifier beside it."));
        if (terms_.stands_on_l1)
            say(RehearsalTone::limit,
                STUDIO_TEXT("engine",
                            "The end is not rehearsed: what its last claim, the payments on L1 and the "
                            "archive cost is not in these figures."));
    }

    const api::RehearsalReport& report_;
    const FindingTerms& terms_;
    std::vector<api::RehearsalSentence> sentences_;
};

}  // namespace

std::vector<api::RehearsalSentence> findings_of(const api::RehearsalReport& report,
                                                const FindingTerms& terms) {
    return Findings{report, terms}.write();
}

}  // namespace studio::rehearsal
