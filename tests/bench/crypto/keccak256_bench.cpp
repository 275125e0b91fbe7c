// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <crypto/keccak256.hpp>

namespace studio::crypto {

namespace {

/// The size is that of the data: 32 is a storage key, 532 a full branch of the trie.
void keccak256_of(benchmark::State& state) {
    Bytes data(static_cast<std::size_t>(state.range(0)), 0x5A);
    for (auto _ : state) {
        const auto hash = keccak256(data);
        data[0] = hash[0];
        benchmark::DoNotOptimize(data.data());
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK(keccak256_of)->Arg(32)->Arg(64)->Arg(532)->Arg(100'000);

}  // namespace studio::crypto
