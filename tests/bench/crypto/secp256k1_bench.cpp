// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <crypto/keccak256.hpp>
#include <crypto/secp256k1.hpp>

namespace studio::crypto {

namespace {

SecretKey some_key() {
    return SecretKey::from_bytes(keccak256(bytes_of("cow"))).value();
}

void sign_a_digest(benchmark::State& state) {
    const auto key = some_key();
    auto digest = keccak256({});
    for (auto _ : state) {
        digest = sign(digest, key).r;
        benchmark::DoNotOptimize(digest);
    }
}

void recover_a_sender(benchmark::State& state) {
    const auto digest = keccak256({});
    const auto signature = sign(digest, some_key());
    for (auto _ : state)
        benchmark::DoNotOptimize(recover_address(digest, signature));
}

void verify_a_signature(benchmark::State& state) {
    const auto digest = keccak256({});
    const auto signature = sign(digest, some_key());
    const auto key = public_key_of(some_key());
    for (auto _ : state)
        benchmark::DoNotOptimize(verify(digest, signature, key));
}

}  // namespace

BENCHMARK(sign_a_digest);
BENCHMARK(recover_a_sender)->ThreadRange(1, 2);
BENCHMARK(verify_a_signature);

}  // namespace studio::crypto
