// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "spec_suites/runner/block_case.hpp"
#include "spec_suites/runner/parallel_run.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {
namespace {

/// Everything that is not in skips.txt.
void expect_all_pass(const std::string& suite, std::size_t at_least) {
    const auto folder = test::fixture_folder(suite);
    if (!folder)
        return;
    const auto skips = SkipList::of_suite("blockchain_tests");

    const auto report =
        run_files(fixture_files(*folder), [&](const auto& file) { return run_block_file(file, {}, skips); });

    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, at_least);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

TEST(SpecBlockchainTests, EveryChainEndsInTheExpectedBlock) {
    expect_all_pass("blockchain_tests", 2000);
}

TEST(SpecBlockchainTests, ForksByTimeAndByBlobParametersOnly) {
    expect_all_pass("blockchain_tests_devnet", 20);
}

}  // namespace
}  // namespace studio::spec_suites
