// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of ipsilon/evm-benchmarks: the call of each test, by evm::call on a fresh journal, under
// Prague rules.
#include <benchmark/benchmark.h>

#include <base/assert.hpp>
#include <evm/execution.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <state/chain_state.hpp>

#include "spec_suites/runner/fixture_json.hpp"
#include "spec_suites/runner/parallel_run.hpp"
#include "spec_suites/runner/state_fixture.hpp"
#include "support/fixtures.hpp"

namespace {

using namespace studio;

struct ContractCall {
    std::string name;
    std::shared_ptr<state::ChainState> state;
    evm::CallRequest request;
    evm::BlockEnvironment block;
};

void run_call(benchmark::State& bench, const ContractCall& call) {
    const chain::ChainConfig config;
    std::uint64_t gas = 0;
    for (auto _ : bench) {
        state::Journal journal{call.state->head_view()};
        const auto outcome = evm::call(call.request, call.block, config, journal);
        STUDIO_ASSERT(outcome.has_value());
        gas += outcome->gas_used;
    }
    bench.counters["Mgas/s"] =
        benchmark::Counter(static_cast<double>(gas) / 1e6, benchmark::Counter::kIsRate);
    bench.counters["gas"] = benchmark::Counter(static_cast<double>(gas), benchmark::Counter::kAvgIterations);
}

std::vector<ContractCall> read_calls(const std::filesystem::path& file, const std::string& group) {
    std::vector<ContractCall> calls;
    const auto document = spec_suites::read_json(file);
    for (const auto& [name, test] : document.items()) {
        auto state = std::make_shared<state::ChainState>(nullptr);
        state->load_genesis(spec_suites::read_accounts(test["pre"]));
        const nlohmann::json& fields = test["transaction"];
        for (std::size_t i = 0; i < fields["data"].size(); ++i) {
            ContractCall call;
            const nlohmann::json& labels = test["_info"]["labels"];
            call.name = group + "/" + name + "/" + labels.value(std::to_string(i), std::to_string(i));
            call.state = state;
            call.request.from = spec_suites::address_from(fields["sender"]);
            call.request.to = spec_suites::address_from(fields["to"]);
            call.request.data = spec_suites::to_bytes(fields["data"][i]);
            call.request.gas = spec_suites::to_u64(fields["gasLimit"][0]);
            call.block.number = 1;
            call.block.gas_limit = call.request.gas;
            calls.push_back(std::move(call));
        }
    }
    return calls;
}

const bool registered = [] {
    const auto folder = test::fixture_folder("evm-benchmarks");
    if (!folder)
        return false;
    for (const auto* group : {"main", "micro"})
        for (const auto& file : spec_suites::fixture_files(*folder / group))
            for (auto& call : read_calls(file, group))
                benchmark::RegisterBenchmark(call.name.c_str(),
                                             [call](benchmark::State& bench) { run_call(bench, call); });
    return true;
}();

}  // namespace
