// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <studio/engine.hpp>

#include "support/temporary_folder.hpp"

/// How much faster than real time an event is rehearsed. The processor time is that of the whole program, so
/// that a busy computer does not hide it.
namespace studio {
namespace {

constexpr std::uint32_t kChainSeconds = 120;

/// The first two minutes of a preset's event, its set-up included.
void rehearse(benchmark::State& state, const char* preset) {
    const test::TemporaryFolder folder;
    api::EngineOptions options;
    options.data_dir = folder.path();
    options.seed = 7;
    const auto engine = std::move(*api::Engine::open(std::move(options)));
    api::RollupSpec spec;
    for (const auto& one : engine->presets())
        if (one.id == preset)
            spec = one.spec;
    double chain_s = 0;
    for (auto _ : state) {
        const auto report = engine->rehearse(spec, {1, 100, 100, kChainSeconds}, {});
        if (!report)
            return state.SkipWithError(report.failure().text.english().c_str());
        chain_s += report->runs.front().chain_s;
    }
    state.counters["chain_s_a_cpu_s"] = benchmark::Counter(chain_s, benchmark::Counter::kIsRate);
}

void nft_drop(benchmark::State& state) {
    rehearse(state, "nft-drop");
}
void event_on_l1(benchmark::State& state) {
    rehearse(state, "event");
}
BENCHMARK(nft_drop)->Unit(benchmark::kSecond)->Iterations(2)->MeasureProcessCPUTime();
BENCHMARK(event_on_l1)->Unit(benchmark::kSecond)->Iterations(2)->MeasureProcessCPUTime();

}  // namespace
}  // namespace studio
