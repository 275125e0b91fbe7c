// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.hpp"
#include "withdrawal_run.hpp"

/// Scenarios 36, 37, 39 to 43 in any order.
namespace studio::simulation {
namespace {

constexpr std::uint64_t kSeeds = 20;

TEST(WithdrawalSimulation, WhatIsSentArrivesOnceAndNothingElse) {
    for_seeds(kSeeds, [](std::uint64_t seed) { WithdrawalRun{seed}.run(); });
}

}  // namespace
}  // namespace studio::simulation
