// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "spec_suites/runner/basic_files.hpp"
#include "spec_suites/runner/parallel_run.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {
namespace {

void expect_all_pass(const std::string& suite, std::size_t at_least) {
    const auto folder = test::fixture_folder(suite);
    if (!folder)
        return;

    const auto report =
        run_files(fixture_files(*folder), [](const auto& file) { return run_basic_file(file, {}); });

    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, at_least);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

TEST(BasicSuites, RlpTriesTransactionsAbiKeys) {
    expect_all_pass("basic", 400);
}

TEST(BasicSuites, Wycheproof) {
    expect_all_pass("wycheproof", 4000);
}

}  // namespace
}  // namespace studio::spec_suites
