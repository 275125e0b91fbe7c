// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec_suites/runner/rpc_files.hpp"
#include "spec_suites/suite_test.hpp"

namespace studio::spec_suites {
namespace {

TEST(SpecRpc, EveryRequestIsAnsweredAsExpected) {
    const auto folder = test::fixture_folder("rpc-compat");
    if (!folder)
        return;
    const auto report = run_rpc_folder(*folder, {}, SkipList::of_suite("rpc"));
    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, 80U);
    std::printf("%zu passed, %zu skipped\n", report.passed, report.skipped);
}

}  // namespace
}  // namespace studio::spec_suites
