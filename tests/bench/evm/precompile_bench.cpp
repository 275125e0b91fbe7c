// SPDX-License-Identifier: GPL-3.0-or-later
// The dearest vector of each precompile that the public vectors price.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <base/assert.hpp>
#include <evm/precompiles.hpp>

#include "spec_suites/runner/fixture_json.hpp"
#include "support/fixtures.hpp"

namespace {

using namespace studio;

struct Target {
    const char* file;
    std::uint8_t number;
};
constexpr Target kTargets[] = {{"ecRecover", 1},      {"modexp_eip2565", 5}, {"bn256Add", 6},
                               {"bn256ScalarMul", 7}, {"bn256Pairing", 8},   {"blake2F", 9}};

void run(benchmark::State& bench, std::uint8_t number, const Bytes& input) {
    const auto& rules = evm::rules_of(chain::Fork::prague);
    Address address;
    address[19] = number;
    std::int64_t gas = 0;
    Bytes output;
    for (auto _ : bench) {
        std::int64_t left = std::int64_t{1} << 50;
        output.clear();
        const auto status = evm::run_precompile(address, input, rules, left, output);
        STUDIO_ASSERT(evm::is_success(status));
        gas += (std::int64_t{1} << 50) - left;
    }
    bench.counters["Mgas/s"] =
        benchmark::Counter(static_cast<double>(gas) / 1e6, benchmark::Counter::kIsRate);
}

const bool registered = [] {
    const auto folder = test::fixture_folder("precompiles");
    if (!folder)
        return false;
    for (const auto& target : kTargets) {
        const auto vectors = spec_suites::read_json(*folder / (std::string{target.file} + ".json"));
        const auto dearest =
            std::max_element(vectors.begin(), vectors.end(), [](const auto& a, const auto& b) {
                return a["Gas"].template get<std::int64_t>() < b["Gas"].template get<std::int64_t>();
            });
        const auto input = spec_suites::to_bytes((*dearest)["Input"]);
        const auto name =
            std::string{"precompile/"} + target.file + "/" + (*dearest)["Name"].get<std::string>();
        benchmark::RegisterBenchmark(name.c_str(), [number = target.number, input](benchmark::State& bench) {
            run(bench, number, input);
        });
    }
    return true;
}();

}  // namespace
