// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <chrono>
#include <studio/engine.hpp>
#include <thread>

#include "support/temporary_folder.hpp"

/// How much more an event takes in with shards: mints as fast as they go, on an L1. The peer is the same
/// event on one rollup, the first of the arguments.
namespace studio {
namespace {

constexpr std::chrono::seconds kWarmUp{5};  // contracts, first blocks
constexpr std::chrono::seconds kWatched{20};

api::RollupSpec event_of(const api::Engine& engine, std::int64_t shards) {
    api::RollupSpec spec;
    for (const auto& one : engine.presets())
        if (one.id == "event")
            spec = one.spec;
    spec.layers[api::Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
    spec.layers[api::Layer::lifecycle].parameters["shards"] = shards;
    spec.load = {"mint", std::nullopt, 1'200, {}, 0, {}};
    return spec;
}

std::uint64_t taken_in(const api::Engine& engine) {
    std::uint64_t transactions = 0;
    for (const auto& run : engine.runs())
        transactions += run.transactions;
    return transactions;
}

/// Argument: how many shards.
void mints(benchmark::State& state) {
    const test::TemporaryFolder folder;
    api::EngineOptions options;
    options.data_dir = folder.path();
    options.seed = 7;
    options.l1_block_time_ms = 1000;
    const auto engine = std::move(*api::Engine::open(std::move(options)));
    std::uint64_t transactions = 0;
    for (auto _ : state) {
        const auto run = engine->launch(event_of(*engine, state.range(0)), {std::uint16_t{0}, true, {}});
        if (!run)
            return state.SkipWithError(run.failure().text.english().c_str());
        std::this_thread::sleep_for(kWarmUp);
        const auto before = taken_in(*engine);
        std::this_thread::sleep_for(kWatched);
        transactions = taken_in(*engine) - before;
    }
    static double alone = 0;  // of the first argument, in the same run
    const auto rate = static_cast<double>(transactions) / static_cast<double>(kWatched.count());
    if (state.range(0) == 1)
        alone = rate;
    state.counters["tx_per_s"] = rate;
    state.counters["times_one_rollup"] = alone > 0 ? rate / alone : 0;
}
BENCHMARK(mints)->Arg(1)->Arg(2)->Arg(4)->Arg(8)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

}  // namespace
}  // namespace studio
