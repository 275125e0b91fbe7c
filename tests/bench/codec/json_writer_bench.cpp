// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <codec/json.hpp>

namespace studio::codec::json {

namespace {

/// About what one log of eth_getLogs takes: 500 bytes.
void write_a_log(benchmark::State& state) {
    const Hash32 hash;
    std::string buffer;
    for (auto _ : state) {
        buffer.clear();
        Writer out{std::move(buffer)};
        out.begin_object().key("address").hex(Address{}).key("topics").begin_array();
        out.hex(hash).hex(hash).hex(hash).end_array().key("data").hex(hash).key("blockHash").hex(hash);
        out.key("blockNumber").quantity(std::uint64_t{123'456}).key("logIndex").quantity(std::uint64_t{3});
        out.key("removed").boolean(false).end_object();
        buffer = out.take();
        benchmark::DoNotOptimize(buffer.data());
    }
}

}  // namespace

BENCHMARK(write_a_log);

}  // namespace studio::codec::json
