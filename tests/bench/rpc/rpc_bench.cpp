// SPDX-License-Identifier: GPL-3.0-or-later
// What answering costs without the sockets: parse, look up, write.
#include <benchmark/benchmark.h>
#include <gtest/gtest.h>

#include <unit/rpc/test_node.hpp>

namespace studio::rpc {
namespace {

using test::json;

void answer(benchmark::State& state, const std::string& request) {
    test::TestNode node;
    for (auto _ : state)
        benchmark::DoNotOptimize(node.answer(request));
    state.SetItemsProcessed(state.iterations());
}

std::string request(const std::string& method, const json& params) {
    return json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}.dump();
}

const std::string kUser = codec::to_hex(load::user_address(test::kSeed, 0).view());

void chain_id(benchmark::State& state) {
    answer(state, request("eth_chainId", json::array()));
}
BENCHMARK(chain_id);

void balance(benchmark::State& state) {
    answer(state, request("eth_getBalance", json::array({kUser, "latest"})));
}
BENCHMARK(balance);

void latest_block(benchmark::State& state) {
    answer(state, request("eth_getBlockByNumber", json::array({"latest", false})));
}
BENCHMARK(latest_block);

void call(benchmark::State& state) {
    const json request_fields{{"to", "0x0000000000000000000000000000000000000004"}, {"data", "0x2a"}};
    answer(state, request("eth_call", json::array({request_fields, "latest"})));
}
BENCHMARK(call);

}  // namespace
}  // namespace studio::rpc
