// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "spec_suites/runner/parallel_run.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {

/// Runs every fixture of the suite; each case that fails, fails the test. So does a suite of which not more
/// than `more_than` cases pass: then it was not read.
inline void expect_suite_passes(const std::string& suite, std::size_t more_than,
                                const std::function<Report(const std::filesystem::path&)>& run) {
    const auto folder = test::fixture_folder(suite);
    if (!folder)
        return;
    const auto report = run_files(fixture_files(*folder), run);
    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, more_than);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

}  // namespace studio::spec_suites
