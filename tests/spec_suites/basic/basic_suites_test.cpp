// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec_suites/runner/basic_files.hpp"
#include "spec_suites/suite_test.hpp"

namespace studio::spec_suites {
namespace {

Report run(const std::filesystem::path& file) {
    return run_basic_file(file, {});
}

TEST(BasicSuites, RlpTriesTransactionsAbiKeys) {
    expect_suite_passes("basic", 400, run);
}

TEST(BasicSuites, Wycheproof) {
    expect_suite_passes("wycheproof", 4000, run);
}

}  // namespace
}  // namespace studio::spec_suites
