// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <scaling/governor.hpp>

namespace studio::scaling {
namespace {

using api::ScalingKnob;

constexpr std::uint64_t kMillion = 1'000'000;

const Range kRange{{30 * kMillion, 2'000, 1, false}, {120 * kMillion, 1'000, 4, true}};
const seams::ScalingChoices kChoices{120 * kMillion, 1'000, 0.9, 500, 4'000};

/// A chain as its governor sees it: blocks, and a mempool that fills and empties as their size allows.
class Chain {
public:
    explicit Chain(Range range = kRange) : governor{kChoices, range, range.quiet}, limit{range.quiet.gas} {}

    /// `gas_per_s` comes for so long; a transaction takes 100,000 gas.
    std::vector<api::ScalingDecision> run(double gas_per_s, int seconds, double busy = 0.2) {
        std::vector<api::ScalingDecision> made;
        const auto end = now_ms + seconds * 1'000;
        while (now_ms < end) {
            const auto length_ms = governor.knobs().block_time_ms;
            now_ms += length_ms;
            waiting_gas += gas_per_s * static_cast<double>(length_ms) / 1000;
            const auto used = std::min(waiting_gas, static_cast<double>(limit));
            waiting_gas -= used;
            Observation seen;
            seen.at_ms = now_ms;
            seen.block = ++block;
            seen.gas_limit = limit;
            seen.fullness = used / static_cast<double>(limit);
            seen.waiting = static_cast<std::uint64_t>(waiting_gas / 100'000);
            seen.longest_wait_ms = used > 0 ? 1'000 + 2'000 * std::floor(waiting_gas / 30e6) : 0;
            seen.busy = busy;
            for (auto& decision : governor.look(seen))
                made.push_back(std::move(decision));
            if (takes_limit)
                limit = governor.knobs().gas;
        }
        return made;
    }

    Governor governor;
    std::uint64_t limit;
    bool takes_limit = true;  // the next block has what was decided
    std::int64_t now_ms = 0;
    std::uint64_t block = 0;
    double waiting_gas = 0;
};

std::size_t count(const std::vector<api::ScalingDecision>& decisions, ScalingKnob knob) {
    return static_cast<std::size_t>(
        std::count_if(decisions.begin(), decisions.end(), [&](const auto& one) { return one.knob == knob; }));
}

TEST(Governor, NothingMovesWhileThereIsRoom) {
    Chain chain;
    EXPECT_TRUE(chain.run(14e6, 600).empty());  // blocks nearly full, nobody waits
    EXPECT_TRUE(chain.run(0, 600).empty());
}

TEST(Governor, ARushMakesRoomUntilNobodyWaitsAndCalmTakesItBack) {
    Chain chain;
    const auto rush = chain.run(50e6, 60);  // 15 fit
    ASSERT_FALSE(rush.empty());
    EXPECT_GE(chain.governor.knobs().gas, 50 * kMillion);
    EXPECT_LE(chain.governor.knobs().gas, 120 * kMillion);
    EXPECT_EQ(chain.governor.knobs().block_time_ms, 1'000);
    EXPECT_TRUE(chain.governor.knobs().full_batches);
    EXPECT_LT(chain.waiting_gas, 50e6);
    for (const auto& decision : rush) {
        EXPECT_GT(decision.block, 0U);
        EXPECT_FALSE(decision.text.empty());
    }

    const auto calm = chain.run(0, 300);
    EXPECT_EQ(chain.governor.knobs().gas, 30 * kMillion);
    EXPECT_EQ(chain.governor.knobs().block_time_ms, 2'000);
    EXPECT_FALSE(chain.governor.knobs().full_batches);
    EXPECT_TRUE(chain.run(0, 300).empty());
}

TEST(Governor, ABriefRushChangesNothing) {
    Chain chain;
    EXPECT_TRUE(chain.run(50e6, 2).empty());
    EXPECT_TRUE(chain.run(0, 60).empty());
}

TEST(Governor, ASteadyLoadOfAnySizeComesToRest) {
    for (double mega = 1; mega < 140; mega += 3) {
        Chain chain;
        chain.run(mega * 1e6, 300);
        EXPECT_TRUE(chain.run(mega * 1e6, 900).empty()) << mega << " Mgas/s";
    }
}

TEST(Governor, OneStepAtATimeAndNeverBeyondTheMost) {
    Chain chain;
    const auto decisions = chain.run(1e9, 120);
    double last = 30e6;
    for (const auto& one : decisions) {
        if (one.knob != ScalingKnob::block_gas_limit)
            continue;
        EXPECT_EQ(one.from, last);
        EXPECT_GT(one.to, one.from);
        EXPECT_LE(one.to, one.from * 1.6);
        last = one.to;
    }
    EXPECT_EQ(last, 120e6);
}

TEST(Governor, AComputerThatCannotDoMoreIsNotAskedToAndItIsSaidOnce) {
    Chain chain;
    const auto decisions = chain.run(50e6, 60, 0.9);
    ASSERT_EQ(count(decisions, ScalingKnob::block_gas_limit), 1U);
    const auto stays = std::find_if(decisions.begin(), decisions.end(),
                                    [](const auto& one) { return one.knob == ScalingKnob::block_gas_limit; });
    EXPECT_EQ(stays->from, stays->to);
    EXPECT_EQ(chain.governor.knobs().gas, 30 * kMillion);
    EXPECT_EQ(chain.governor.knobs().lanes, 4U);
}

TEST(Governor, ThreadsFollowTheWorkOfMakingBlocks) {
    Chain chain;
    EXPECT_EQ(count(chain.run(10e6, 60, 0.6), ScalingKnob::lanes), 3U);
    EXPECT_EQ(chain.governor.knobs().lanes, 4U);
    EXPECT_TRUE(chain.run(10e6, 600, 0.3).empty());
    EXPECT_EQ(count(chain.run(0, 600, 0.01), ScalingKnob::lanes), 3U);
    EXPECT_EQ(chain.governor.knobs().lanes, 1U);
}

/// On an L1 a new limit comes with an L1 block: until then the same rush is no reason for another step.
TEST(Governor, WhatWasDecidedIsAwaited) {
    Chain chain;
    chain.takes_limit = false;
    EXPECT_EQ(count(chain.run(50e6, 300), ScalingKnob::block_gas_limit), 1U);
    EXPECT_TRUE(chain.governor.waits_for_gas());
    EXPECT_EQ(chain.governor.knobs().gas, 45 * kMillion);
    chain.limit = 45 * kMillion;
    EXPECT_EQ(count(chain.run(50e6, 300), ScalingKnob::block_gas_limit), 1U);
    EXPECT_EQ(chain.governor.knobs().gas, 68 * kMillion);
}

TEST(Governor, WhatTheOwnerSetsItselfIsWhereItGoesOn) {
    Chain chain;
    chain.limit = 60 * kMillion;
    chain.run(10e6, 2);
    EXPECT_EQ(chain.governor.knobs().gas, 60 * kMillion);
    EXPECT_FALSE(chain.governor.waits_for_gas());
    chain.run(0, 300);
    EXPECT_EQ(chain.governor.knobs().gas, 30 * kMillion);
}

TEST(Governor, AKnobWithoutARangeStaysWhereItIs) {
    Chain chain{{kRange.quiet, kRange.quiet}};
    EXPECT_TRUE(chain.run(1e9, 300, 0.9).empty());
    EXPECT_EQ(chain.governor.knobs(), kRange.quiet);
}

}  // namespace
}  // namespace studio::scaling
