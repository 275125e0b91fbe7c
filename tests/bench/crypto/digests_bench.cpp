// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <crypto/ripemd160.hpp>
#include <crypto/sha256.hpp>

namespace studio::crypto {

namespace {

void sha256_of(benchmark::State& state) {
    const Bytes data(static_cast<std::size_t>(state.range(0)), 0x5A);
    for (auto _ : state)
        benchmark::DoNotOptimize(sha256(data));
}

void ripemd160_of(benchmark::State& state) {
    const Bytes data(static_cast<std::size_t>(state.range(0)), 0x5A);
    for (auto _ : state)
        benchmark::DoNotOptimize(ripemd160(data));
}

}  // namespace

BENCHMARK(sha256_of)->Arg(64)->Arg(1'024);
BENCHMARK(ripemd160_of)->Arg(64);

}  // namespace studio::crypto
