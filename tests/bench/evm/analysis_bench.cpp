// SPDX-License-Identifier: GPL-3.0-or-later
// What the first call of a contract pays, and every creation: making its bytecode ready.
#include <benchmark/benchmark.h>

#include <evm/code_analysis.hpp>

#include "spec_suites/runner/fixture_json.hpp"
#include "spec_suites/runner/parallel_run.hpp"
#include "spec_suites/runner/state_fixture.hpp"
#include "support/fixtures.hpp"

namespace {

using namespace studio;

void run(benchmark::State& bench, const state::Code& code) {
    for (auto _ : bench)
        benchmark::DoNotOptimize(evm::analyse(code, chain::Fork::prague));
    bench.SetBytesProcessed(bench.iterations() * static_cast<std::int64_t>(code->size()));
    bench.counters["bytes"] = static_cast<double>(code->size());
}

const bool registered = [] {
    const auto folder = test::fixture_folder("evm-benchmarks");
    if (!folder)
        return false;
    for (const auto* group : {"main", "micro"})
        for (const auto& file : spec_suites::fixture_files(*folder / group)) {
            const auto document = spec_suites::read_json(file);
            for (const auto& [name, test] : document.items()) {
                const auto accounts = spec_suites::read_accounts(test["pre"]);
                const auto to = spec_suites::address_from(test["transaction"]["to"]);
                const auto code = std::make_shared<const Bytes>(accounts.at(to).code);
                benchmark::RegisterBenchmark(("analyse/" + name).c_str(),
                                             [code](benchmark::State& bench) { run(bench, code); });
            }
        }
    return true;
}();

}  // namespace
