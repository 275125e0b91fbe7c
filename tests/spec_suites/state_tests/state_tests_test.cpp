// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "spec_suites/runner/parallel_run.hpp"
#include "spec_suites/runner/state_case.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {
namespace {

TEST(SpecStateTests, EveryCaseEndsInTheExpectedState) {
    const auto folder = test::fixture_folder("state_tests");
    if (!folder)
        return;
    const auto skips = SkipList::of_suite("state_tests");

    const auto report =
        run_files(fixture_files(*folder), [&](const auto& file) { return run_state_file(file, {}, skips); });

    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, 1000U);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

}  // namespace
}  // namespace studio::spec_suites
