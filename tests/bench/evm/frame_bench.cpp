// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the instructions: calls, creations, storage, logs. Each runs its body a thousand times in
// one call; the time an item is that of one body with its loop.
#include <benchmark/benchmark.h>

#include <base/assert.hpp>

#include "unit/evm/evm_world.hpp"

namespace {

using namespace studio;
using evm::test::assemble;
using evm::test::World;

constexpr std::int64_t kRounds = 1000;
constexpr std::uint64_t kGas = 1'000'000'000;

/// Counts down from 1000 and runs `body`, which must leave the stack as it was, each time.
Bytes repeated(const std::string& body) {
    return assemble("PUSH2 03e8 JUMPDEST " + body + " PUSH1 01 SWAP1 SUB DUP1 PUSH1 03 JUMPI STOP");
}

void run(benchmark::State& bench, World& world) {
    std::uint64_t gas = 0;
    for (auto _ : bench) {
        state::Journal journal{world.view()};
        evm::CallRequest request;
        request.from = World::alice;
        request.to = World::contract;
        request.gas = kGas;
        const auto outcome = evm::call(request, world.block, world.config, journal);
        STUDIO_ASSERT(outcome.has_value() && outcome->status == evm::CallStatus::success);
        gas += outcome->gas_used;
    }
    bench.SetItemsProcessed(static_cast<std::int64_t>(bench.iterations()) * kRounds);
    bench.counters["Mgas/s"] =
        benchmark::Counter(static_cast<double>(gas) / 1e6, benchmark::Counter::kIsRate);
}

void run_body(benchmark::State& bench, const std::string& body) {
    World world;
    world.with_code(World::contract, repeated(body)).with_code(World::bob, assemble("PUSH1 20 PUSH0 RETURN"));
    run(bench, world);
}

/// Calls itself until 63/64 of the gas are too little or the depth is reached.
void recurse(benchmark::State& bench) {
    World world;
    world.with_code(World::contract, assemble("PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 ADDRESS GAS CALL STOP"));
    run(bench, world);
}
BENCHMARK(recurse)->Name("frames/recursion")->Unit(benchmark::kMicrosecond);

const bool registered = [] {
    struct Body {
        const char* name;
        const char* code;
    };
    for (const auto& [name, code] :
         {Body{"staticcall", "PUSH1 20 PUSH0 PUSH0 PUSH0 PUSH2 0b0b GAS STATICCALL POP"},
          Body{"call_with_value", "PUSH0 PUSH0 PUSH0 PUSH0 PUSH1 00 PUSH2 0b0b GAS CALL POP"},
          Body{"call_of_identity", "PUSH1 20 PUSH0 PUSH1 20 PUSH0 PUSH1 04 GAS STATICCALL POP"},
          Body{"create", "PUSH0 PUSH0 PUSH0 CREATE POP"},
          Body{"create_with_code", "PUSH5 60016000f3 PUSH0 MSTORE PUSH1 05 PUSH1 1b PUSH0 CREATE POP"},
          Body{"sload_warm", "PUSH1 01 SLOAD POP"}, Body{"sload_cold", "DUP1 SLOAD POP"},
          Body{"sstore_dirty", "DUP1 PUSH1 01 SSTORE"}, Body{"sstore_new", "PUSH1 01 DUP2 SSTORE"},
          Body{"tstore", "DUP1 PUSH1 01 TSTORE"},
          Body{"log3", "PUSH1 03 PUSH1 02 PUSH1 01 PUSH1 20 PUSH0 LOG3"},
          Body{"keccak_of_64_bytes", "PUSH1 40 PUSH0 KECCAK256 POP"},
          Body{"keccak_of_96_bytes", "PUSH1 60 PUSH0 KECCAK256 POP"},
          Body{"balance", "PUSH2 0b0b BALANCE POP"}})
        benchmark::RegisterBenchmark((std::string{"frames/"} + name).c_str(), [body = std::string{code}](
                                                                                  benchmark::State& bench) {
            run_body(bench, body);
        })->Unit(benchmark::kMicrosecond);
    return true;
}();

}  // namespace
