// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "spec_suites/runner/parallel_run.hpp"
#include "spec_suites/runner/state_case.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {
namespace {

/// Everything that is not in skips.txt, with one of the two loops.
void expect_all_pass(bool careful) {
    const auto folder = test::fixture_folder("state_tests");
    if (!folder)
        return;
    const auto skips = SkipList::of_suite("state_tests");
    Selection selection;
    selection.careful = careful;

    const auto report = run_files(fixture_files(*folder),
                                  [&](const auto& file) { return run_state_file(file, selection, skips); });

    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, 1000U);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

TEST(SpecStateTests, EveryCaseEndsInTheExpectedState) {
    expect_all_pass(false);
}

TEST(SpecStateTests, TheCarefulLoopEndsInTheSameState) {
    expect_all_pass(true);
}

}  // namespace
}  // namespace studio::spec_suites
