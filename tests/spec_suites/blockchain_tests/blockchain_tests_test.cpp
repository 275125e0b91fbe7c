// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec_suites/runner/block_case.hpp"
#include "spec_suites/suite_test.hpp"

namespace studio::spec_suites {
namespace {

/// Everything that is not in skips.txt.
Report run(const std::filesystem::path& file) {
    static const auto skips = SkipList::of_suite("blockchain_tests");
    return run_block_file(file, {}, skips);
}

TEST(SpecBlockchainTests, EveryChainEndsInTheExpectedBlock) {
    expect_suite_passes("blockchain_tests", 2000, run);
}

TEST(SpecBlockchainTests, ForksByTimeAndByBlobParametersOnly) {
    expect_suite_passes("blockchain_tests_devnet", 200, run);
}

}  // namespace
}  // namespace studio::spec_suites
