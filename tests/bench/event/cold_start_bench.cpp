// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <base/uint256.hpp>
#include <chrono>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <fstream>
#include <studio/engine.hpp>
#include <thread>

#include "support/temporary_folder.hpp"

/// How long it takes from pressing Launch, or from waking, to the first block, and how many rollups run side
/// by side.
namespace studio {
namespace {

constexpr std::uint64_t kSeed = 7;
constexpr std::chrono::milliseconds kLook{1};

std::unique_ptr<api::Engine> open_engine(const test::TemporaryFolder& folder) {
    api::EngineOptions options;
    options.data_dir = folder.path();
    options.seed = kSeed;
    options.l1_block_time_ms = 1000;
    return std::move(*api::Engine::open(std::move(options)));
}

api::RollupSpec design(const api::Engine& engine, const char* preset) {
    for (const auto& one : engine.presets())
        if (one.id == preset) {
            auto spec = one.spec;
            spec.load.kind.clear();
            return spec;
        }
    return {};
}

/// A table of so many accounts in the folder: the same for each count.
std::filesystem::path write_table(const std::filesystem::path& folder, std::int64_t count) {
    const auto path = folder / "accounts.csv";
    std::ofstream table{path, std::ios::binary};
    table << "address,balance\n";
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(count); ++i) {
        const auto hash = crypto::keccak256(Uint256{i}.to_hash());
        table << codec::to_hex(hash.view().first(Address::size())) << ',' << i % 10 << ".5 ether\n";
    }
    return path;
}

/// Takes the table in, as people do before they launch.
void add_accounts(api::Engine& engine, const test::TemporaryFolder& folder, api::RollupSpec& spec,
                  std::int64_t count) {
    if (count > 0)
        spec.genesis_list = engine.import_genesis_list(write_table(folder.path(), count), {}, {})->list;
}

/// Arguments: lines of the table.
void import_list(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const test::TemporaryFolder folder;  // a new one each time: a list that is there is not written again
        const auto engine = open_engine(folder);
        const auto path = write_table(folder.path(), state.range(0));
        state.ResumeTiming();
        const auto imported = engine->import_genesis_list(path, {}, {});
        if (!imported || !imported->list)
            state.SkipWithError("the table was not taken");
    }
}
BENCHMARK(import_list)->Arg(1'000'000)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Until `reached`; false when the rollup failed before.
template <class Reached>
bool waits_for(const api::Engine& engine, api::RunId run, Reached reached) {
    for (;;) {
        const auto now = *engine.snapshot(run);
        if (reached(now))
            return true;
        if (now.state == api::RunState::failed)
            return false;
        std::this_thread::sleep_for(kLook);
    }
}

api::LaunchOptions quiet() {
    return {std::uint16_t{0}, false, {}};
}

/// A rollup that has made a block, was stopped, and is opened again; the time before that does not count.
api::Outcome<api::RunId> reopened(api::Engine& engine, const api::RollupSpec& spec, benchmark::State& state) {
    state.PauseTiming();
    const auto run = engine.launch(spec, quiet());
    if (run && waits_for(engine, *run, [](const auto& now) { return now.head_number >= 1; })) {
        static_cast<void>(engine.stop(*run));
        engine.wait_stopped(*run, 60'000);
    }
    state.ResumeTiming();
    if (run)
        if (const auto again = engine.reopen(*run, quiet()); !again)
            return again.failure();
    return run;
}

/// Arguments: accounts in the list of its genesis.
void first_block(benchmark::State& state, const char* preset, bool reopens = false) {
    const test::TemporaryFolder folder;
    const auto engine = open_engine(folder);
    auto spec = design(*engine, preset);
    add_accounts(*engine, folder, spec, state.range(0));
    for (auto _ : state) {
        const auto run = reopens ? reopened(*engine, spec, state) : engine->launch(spec, quiet());
        const auto is_there = [&](const auto& now) {
            return now.state == api::RunState::running && now.head_number >= (reopens ? 2 : 1);
        };
        if (!run || !waits_for(*engine, *run, is_there)) {
            state.SkipWithError(run ? engine->snapshot(*run)->failure.english().c_str()
                                    : run.failure().text.english().c_str());
            return;
        }
        state.PauseTiming();
        static_cast<void>(engine->stop(*run));
        engine->wait_stopped(*run, 60'000);
        state.ResumeTiming();
    }
}
BENCHMARK_CAPTURE(first_block, sovereign, "blank")
    ->Arg(0)
    ->Arg(10'000)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_block, sovereign_reopened, "blank", true)
    ->Arg(0)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(first_block, ephemeral_on_l1, "event")
    ->Arg(0)
    ->Arg(1'000'000)
    ->Iterations(3)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// From the call that wakes it until it can answer. Arguments: accounts in its genesis.
void waking(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto engine = open_engine(folder);
    auto spec = design(*engine, "blank");
    add_accounts(*engine, folder, spec, state.range(0));
    api::LaunchOptions options;
    options.rpc_port = 0;
    options.activation.kind = api::ActivationKind::on_demand;
    const auto run = *engine->launch(spec, options);
    const auto is_asleep = [](const auto& now) { return now.state == api::RunState::asleep; };
    waits_for(*engine, run, is_asleep);
    for (auto _ : state) {
        static_cast<void>(engine->wake(run));
        if (!waits_for(*engine, run, [](const auto& now) { return now.state == api::RunState::running; })) {
            state.SkipWithError(engine->snapshot(run)->failure.english().c_str());
            return;
        }
        state.PauseTiming();
        state.counters["first_answer_ms"] = *engine->snapshot(run)->cold_start_ms;
        while (!engine->sleep(run))
            std::this_thread::sleep_for(kLook);
        waits_for(*engine, run, is_asleep);
        state.ResumeTiming();
    }
}
BENCHMARK(waking)->Arg(0)->Arg(10'000)->Iterations(3)->UseRealTime()->Unit(benchmark::kMillisecond);

/// From Launch to the first block of one that was kept warm, on an L1 of 1 s.
void from_pool(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const auto spec = design(*engine, "event");
    static_cast<void>(engine->keep_warm(spec, 1));
    while (engine->warm_pools().empty() || engine->warm_pools().front().ready == 0)
        std::this_thread::sleep_for(kLook);
    state.counters["l1_gas_m"] = static_cast<double>(engine->warm_pools().front().l1_gas) / 1e6;
    state.counters["disk_mb"] = static_cast<double>(engine->warm_pools().front().disk_bytes) / 1e6;
    for (auto _ : state) {
        const auto run = *engine->launch(spec, {std::uint16_t{0}, false, {}});
        if (!waits_for(*engine, run, [](const auto& now) { return now.head_number >= 1; })) {
            state.SkipWithError(engine->snapshot(run)->failure.english().c_str());
            return;
        }
        state.counters["first_answer_ms"] = *engine->snapshot(run)->cold_start_ms;
    }
}
BENCHMARK(from_pool)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

/// One that slept on an L1 wakes and makes the blocks that it owes, until it has caught up. Arguments:
/// seconds that it slept, which is as many blocks.
void catching_up(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto engine = open_engine(folder);
    api::LaunchOptions options;
    options.rpc_port = 0;
    options.activation.kind = api::ActivationKind::on_demand;
    auto spec = design(*engine, "event");
    spec.layers[api::Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
    const auto run = *engine->launch(spec, options);
    waits_for(*engine, run, [](const auto& now) { return now.state == api::RunState::asleep; });
    static_cast<void>(engine->travel(state.range(0) * 1000));
    const auto owed = static_cast<std::uint64_t>(state.range(0));
    for (auto _ : state) {
        static_cast<void>(engine->wake(run));
        if (!waits_for(*engine, run,
                       [&](const auto& now) { return now.head_number >= owed && now.blocks_due == 0; })) {
            state.SkipWithError(engine->snapshot(run)->failure.english().c_str());
            return;
        }
    }
    state.counters["first_answer_ms"] = *engine->snapshot(run)->cold_start_ms;
    state.counters["first_block_ms"] = *engine->snapshot(run)->first_block_ms;
}
BENCHMARK(catching_up)->Arg(600)->Arg(3'600)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Arguments: how many.
void at_once(benchmark::State& state) {
    const test::TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const auto spec = design(*engine, "event");
    std::vector<api::RunId> runs;
    for (auto _ : state) {
        for (std::int64_t i = 0; i < state.range(0); ++i)
            runs.push_back(*engine->launch(spec, {std::uint16_t{0}, false, {}}));
        for (const auto run : runs)
            if (!waits_for(*engine, run, [](const auto& now) { return now.head_number >= 1; })) {
                state.SkipWithError(engine->snapshot(run)->failure.english().c_str());
                return;
            }
    }
    constexpr std::chrono::seconds kWatched{30};
    std::uint64_t blocks = 0;
    for (const auto run : runs)
        blocks -= engine->snapshot(run)->head_number;
    std::this_thread::sleep_for(kWatched);
    std::uint64_t behind = 0;
    for (const auto run : runs) {
        blocks += engine->snapshot(run)->head_number;
        behind = std::max(behind, engine->snapshot(run)->blocks_due);
    }
    const auto all = static_cast<double>(runs.size()) * static_cast<double>(kWatched.count());
    state.counters["blocks_a_second_each"] = static_cast<double>(blocks) / all;
    state.counters["most_blocks_behind"] = static_cast<double>(behind);
    state.counters["cores"] = engine->resources().cpu_cores;
    state.counters["memory_mb"] = static_cast<double>(engine->resources().memory_bytes) / 1e6;
}
BENCHMARK(at_once)->Arg(50)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);

}  // namespace
}  // namespace studio
