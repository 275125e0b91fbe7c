// SPDX-License-Identifier: GPL-3.0-or-later
// A list like an EIP-1559 transaction's that transfers a token: 12 items, 68 bytes of call data.
#include <benchmark/benchmark.h>

#include <codec/rlp.hpp>

namespace studio::codec::rlp {

namespace {

struct Fields {
    Uint256 fee = 1'500'000'000;
    Address to = Address::right_aligned(Bytes(20, 0x77));
    Bytes data = Bytes(68, 0x11);
    Uint256 r = Uint256::max() - 5;
    Uint256 s = Uint256::max() >> 2;
};

void append_transaction(const Fields& fields, Bytes& out) {
    Encoder encoder{out};
    const auto list = encoder.begin_list();
    encoder.add(std::uint64_t{420})
        .add(std::uint64_t{77})
        .add(fields.fee)
        .add(fields.fee)
        .add(std::uint64_t{65'000});
    encoder.add(fields.to).add(Uint256{}).add(fields.data);
    encoder.end_list(encoder.begin_list());
    encoder.add(std::uint64_t{1}).add(fields.r).add(fields.s);
    encoder.end_list(list);
}

void encode_transaction(benchmark::State& state) {
    const Fields fields;
    Bytes out;
    for (auto _ : state) {
        out.clear();
        append_transaction(fields, out);
        benchmark::DoNotOptimize(out.data());
    }
}

void decode_transaction(benchmark::State& state) {
    Bytes encoded;
    append_transaction({}, encoded);
    for (auto _ : state) {
        Decoder input{encoded};
        auto list = *input.list();
        for (int i = 0; i < 2; ++i)
            benchmark::DoNotOptimize(list.u64());
        for (int i = 0; i < 2; ++i)
            benchmark::DoNotOptimize(list.u256());
        benchmark::DoNotOptimize(list.u64());
        benchmark::DoNotOptimize(list.optional_address());
        benchmark::DoNotOptimize(list.u256());
        benchmark::DoNotOptimize(list.bytes());
        benchmark::DoNotOptimize(list.list());
        benchmark::DoNotOptimize(list.u64());
        for (int i = 0; i < 2; ++i)
            benchmark::DoNotOptimize(list.u256());
        benchmark::DoNotOptimize(list.expect_end());
    }
}

}  // namespace

BENCHMARK(encode_transaction);
BENCHMARK(decode_transaction);

}  // namespace studio::codec::rlp
