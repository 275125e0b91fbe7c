// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <iostream>
#include <string>

#include "withdrawal_run.hpp"

/// Scenarios 36, 37, 39 to 43 in any order. STUDIO_SEEDS: how many seeds, from 1 on. STUDIO_SEED: this one
/// alone.
namespace studio::simulation {
namespace {

constexpr std::uint64_t kSeeds = 20;

std::optional<std::uint64_t> number_in(const char* variable) {
    const auto* text = std::getenv(variable);
    return text == nullptr ? std::nullopt : std::optional<std::uint64_t>{std::stoull(text)};
}

TEST(WithdrawalSimulation, WhatIsSentArrivesOnceAndNothingElse) {
    const auto only = number_in("STUDIO_SEED");
    const auto last = only.value_or(number_in("STUDIO_SEEDS").value_or(kSeeds));
    for (auto seed = only.value_or(1); seed <= last; ++seed) {
        WithdrawalRun{seed}.run();
        if (HasFailure()) {
            std::cout << "It fails with seed " << seed << ". Again: STUDIO_SEED=" << seed << '\n';
            return;
        }
    }
}

}  // namespace
}  // namespace studio::simulation
