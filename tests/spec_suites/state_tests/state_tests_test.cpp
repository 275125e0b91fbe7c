// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec_suites/runner/state_case.hpp"
#include "spec_suites/suite_test.hpp"

namespace studio::spec_suites {
namespace {

/// Everything that is not in skips.txt, with one of the two loops.
void expect_all_pass(bool careful) {
    const auto skips = SkipList::of_suite("state_tests");
    Selection selection;
    selection.careful = careful;
    expect_suite_passes("state_tests", 17'000,
                        [&](const auto& file) { return run_state_file(file, selection, skips); });
}

TEST(SpecStateTests, EveryCaseEndsInTheExpectedState) {
    expect_all_pass(false);
}

TEST(SpecStateTests, TheCarefulLoopEndsInTheSameState) {
    expect_all_pass(true);
}

}  // namespace
}  // namespace studio::spec_suites
