// SPDX-License-Identifier: GPL-3.0-or-later
// Each result is the next operation's operand: the time is the latency, as in an EVM program.
#include <benchmark/benchmark.h>

#include <base/uint256_reduction.hpp>

namespace studio {

namespace {

constexpr Uint256 kFull{0x123456789ABCDEF1, 0x0FEDCBA987654321, 0x1122334455667788, 0x99AABBCCDDEEFF01};
constexpr Uint256 kOdd{0xF0E1D2C3B4A59687, 0x0011223344556677, 0x8899AABBCCDDEEFF, 0x7FFFFFFFFFFFFFFD};
constexpr Uint256 kHalf{0xF0E1D2C3B4A59687, 0x0011223344556677, 0, 0};

template <class Operation>
void run_chain(benchmark::State& state, Operation operation) {
    auto value = kFull;
    for (auto _ : state) {
        value = operation(value);
        benchmark::DoNotOptimize(value);
    }
}

void add(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return x + kOdd; });
}
void multiply(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return x * kOdd; });
}
void divide_by_two_words(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return kFull / (kHalf ^ (x & 1)); });
}
void divide_by_four_words(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return kFull / (kOdd ^ (x & 1)); });
}
void divide_small_numbers(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return Uint256{1'000'000'007} / ((x & 1) | 2); });
}
void addmod(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return addmod(x, kFull, kOdd); });
}
void mulmod(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return mulmod(x, kFull, kOdd); });
}
void mulmod_of_one_modulus(benchmark::State& state) {
    RepeatedModulus modulus;
    run_chain(state, [&](const Uint256& x) { return modulus.mulmod(x, kFull, kOdd); });
}
void exp_of_full_width(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return exp(x | 1, kOdd); });
}
void shift_left(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return (x << 3U) | 1; });
}
void to_and_from_bytes(benchmark::State& state) {
    run_chain(state, [](const Uint256& x) { return Uint256::from_big_endian(x.to_hash()) + 1; });
}

}  // namespace

BENCHMARK(add);
BENCHMARK(multiply);
BENCHMARK(divide_by_two_words);
BENCHMARK(divide_by_four_words);
BENCHMARK(divide_small_numbers);
BENCHMARK(addmod);
BENCHMARK(mulmod);
BENCHMARK(mulmod_of_one_modulus);
BENCHMARK(exp_of_full_width);
BENCHMARK(shift_left);
BENCHMARK(to_and_from_bytes);

}  // namespace studio
