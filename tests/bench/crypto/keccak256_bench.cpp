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

/// Items are single hashes, of 256 inputs at a time.
void keccak256_of_many(benchmark::State& state) {
    constexpr std::size_t count = 256;
    const std::vector<Bytes> inputs(count, Bytes(static_cast<std::size_t>(state.range(0)), 0x5A));
    const std::vector<BytesView> views{inputs.begin(), inputs.end()};
    std::vector<Hash32> hashes(count);
    for (auto _ : state) {
        keccak256_many(views, hashes);
        benchmark::DoNotOptimize(hashes.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
}

}  // namespace

BENCHMARK(keccak256_of_many)->Arg(20)->Arg(32)->Arg(110)->Arg(532);
BENCHMARK(keccak256_of)->Arg(32)->Arg(64)->Arg(532)->Arg(100'000);

}  // namespace studio::crypto
