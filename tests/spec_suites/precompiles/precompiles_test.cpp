// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec_suites/runner/precompile_vectors.hpp"
#include "spec_suites/suite_test.hpp"

namespace studio::spec_suites {
namespace {

TEST(SpecPrecompiles, VectorsGiveTheExpectedOutputAndGas) {
    expect_suite_passes("precompiles", 1800, [](const auto& file) { return run_precompile_file(file, {}); });
}

}  // namespace
}  // namespace studio::spec_suites
