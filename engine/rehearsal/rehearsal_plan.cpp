// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_plan.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>

#include "rehearsal_errors.hpp"

namespace studio::rehearsal {
namespace {

constexpr std::int64_t kMsPerS = 1'000;
/// For traffic that has no end of its own.
constexpr std::int64_t kEndlessS = 600;
/// For those who wait when nobody comes any more.
constexpr std::int64_t kPatienceS = 3'600;

Result<void> check_options(const api::RehearsalOptions& options) {
    if (options.runs < 1 || options.runs > limits::kRehearsalMaxRuns)
        return fail(errors::kBadRuns,
                    {std::to_string(options.runs), std::to_string(limits::kRehearsalMaxRuns)});
    if (options.turnout_from < 1 || options.turnout_from > options.turnout_to ||
        options.turnout_to > limits::kRehearsalMaxTurnout)
        return fail(errors::kBadTurnout,
                    {std::to_string(options.turnout_from), std::to_string(options.turnout_to),
                     std::to_string(limits::kRehearsalMaxTurnout)});
    const auto& longest = options.longest_s;
    if (longest && (*longest < limits::kRehearsalMinS || *longest > limits::kRehearsalMaxS))
        return fail(errors::kBadLength, {std::to_string(*longest), std::to_string(limits::kRehearsalMinS),
                                         std::to_string(limits::kRehearsalMaxS)});
    return {};
}

Result<void> check_load(const api::LoadChoice& load, std::uint32_t most_turnout) {
    if (load.kind.empty())
        return fail(errors::kNoTraffic);
    if (!load.rate_tx_per_s)
        return fail(errors::kNoRate);
    const auto most = std::uint64_t{*load.rate_tx_per_s} * most_turnout / 100;
    if (most > limits::kLoadMaxRate)
        return fail(errors::kTooManyCome, {std::to_string(most_turnout), std::to_string(most),
                                           std::to_string(limits::kLoadMaxRate)});
    return {};
}

/// The middles of equal parts of the range.
std::vector<PlannedRun> planned_runs(const PlanTerms& terms) {
    const auto& options = terms.options;
    const auto parts = 2 * options.runs;
    std::vector<PlannedRun> runs;
    for (std::uint32_t i = 0; i < options.runs; ++i) {
        const auto above = (options.turnout_to - options.turnout_from) * (2 * i + 1);
        const auto turnout = options.turnout_from + (above + options.runs) / parts;
        const auto rate = (std::uint64_t{*terms.load.rate_tx_per_s} * turnout + 50) / 100;
        runs.push_back({turnout, std::max(1U, static_cast<std::uint32_t>(rate)), terms.seed + i});
    }
    return runs;
}

/// For how long people come; nothing: for ever.
std::optional<std::int64_t> coming_s(const api::LoadChoice& load) {
    if (load.arrival_s > 0)
        return load.arrival_s;
    if (load.supply)
        return static_cast<std::int64_t>(*load.supply / *load.rate_tx_per_s) + 1;
    return std::nullopt;
}

}  // namespace

Result<Plan> plan_rehearsals(const PlanTerms& terms) {
    STUDIO_ASSERT(terms.block_time_ms > 0);
    STUDIO_CHECK(check_options(terms.options));
    STUDIO_CHECK(check_load(terms.load, terms.options.turnout_to));
    const auto coming = coming_s(terms.load);
    const auto usual =
        coming ? std::min<std::int64_t>(*coming, limits::kRehearsalMaxS) + kPatienceS : kEndlessS;
    Plan plan;
    plan.runs = planned_runs(terms);
    plan.is_endless = !coming;
    plan.longest_ms = (terms.options.longest_s ? std::int64_t{*terms.options.longest_s} : usual) * kMsPerS;
    plan.expected_ms = std::min(coming.value_or(usual) * kMsPerS, plan.longest_ms);
    const auto blocks = plan.expected_ms / terms.block_time_ms / limits::kRehearsalSpans;
    plan.span_ms = std::max<std::int64_t>(1, blocks) * terms.block_time_ms;
    return plan;
}

}  // namespace studio::rehearsal
