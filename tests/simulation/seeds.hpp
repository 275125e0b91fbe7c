// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <utility>

namespace studio::simulation {

/// Ends a scenario whose test has failed already.
struct ScenarioFailed {};

/// First and last seed. STUDIO_SEEDS=1000: 1 to 1000; STUDIO_SEEDS=251-500: those; STUDIO_SEED=53: that one.
inline std::pair<std::uint64_t, std::uint64_t> seeds_asked(std::uint64_t usual) {
    const auto* one = std::getenv("STUDIO_SEED");
    const auto* many = std::getenv("STUDIO_SEEDS");
    if (one == nullptr && many == nullptr)
        return {1, usual};
    char* end = nullptr;
    const auto first = std::strtoull(one != nullptr ? one : many, &end, 10);
    if (one != nullptr)
        return {first, first};
    if (*end != '-')
        return {1, first};
    return {first, std::strtoull(end + 1, nullptr, 10)};
}

/// The running test's scenario for every seed that is asked for, to the first that fails. Says which that
/// was, and how far it has come, for whoever lets thousands run.
template <typename Scenario>
void for_seeds(std::uint64_t usual, const Scenario& scenario) {
    constexpr std::uint64_t kSaidEvery = 50;
    const auto [first, last] = seeds_asked(usual);
    const auto& test = *testing::UnitTest::GetInstance()->current_test_info();
    for (auto seed = first; seed <= last; ++seed) {
        try {
            scenario(seed);
        } catch (const ScenarioFailed&) {
        }
        if (testing::Test::HasFailure()) {
            std::cout << "It fails with seed " << seed << ". Again: STUDIO_SEED=" << seed
                      << " --gtest_filter='" << test.test_suite_name() << '.' << test.name() << "'"
                      << std::endl;
            return;
        }
        if (seed % kSaidEvery == 0)
            std::cout << test.name() << ": seeds " << first << " to " << seed << " hold" << std::endl;
    }
}

}  // namespace studio::simulation
