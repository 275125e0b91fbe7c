// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "spec_suites/runner/parallel_run.hpp"
#include "spec_suites/runner/precompile_vectors.hpp"
#include "support/fixtures.hpp"

namespace studio::spec_suites {
namespace {

TEST(SpecPrecompiles, VectorsGiveTheExpectedOutputAndGas) {
    const auto folder = test::fixture_folder("precompiles");
    if (!folder)
        return;

    const auto report =
        run_files(fixture_files(*folder), [](const auto& file) { return run_precompile_file(file, {}); });

    for (const auto& failure : report.failures)
        ADD_FAILURE() << failure.name << ": expected " << failure.expected << ", got " << failure.got;
    EXPECT_GT(report.passed, 1800U);
}

}  // namespace
}  // namespace studio::spec_suites
