// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chain/transaction.hpp>
#include <chrono>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <load/contract_calls.hpp>
#include <load/test_keys.hpp>
#include <studio/engine.hpp>
#include <thread>

#include "end_to_end/rpc_client.hpp"
#include "support/temporary_folder.hpp"

/// The two demonstrations that AltLayer published, with the same shape: an ephemeral rollup, gasless, with an
/// allow list, and the list asks for passes: everybody in the same moment until there are none, or one after
/// the other at the peak rate that was published, for as long as theirs took. Each wallet sends its
/// transaction over JSON-RPC, one connection each. Their figures stand beside ours: other machines and a
/// network between, so they say what people were content with, not who is faster. Latencies are those of the
/// last thousand: in a rush the ones who wait longest.
namespace studio {
namespace {

using test::RpcClient;
using Seconds = std::chrono::duration<double>;

constexpr std::uint64_t kSeed = 7;
constexpr unsigned kWallets = 2;  // that talk at the same time
constexpr std::chrono::milliseconds kLook{10};
constexpr std::chrono::seconds kPatience{120};

struct Demo {
    std::uint32_t guests = 0;
    std::uint64_t passes = 0;
    double seconds = 0;  // until the last pass was gone
    double peak_tx_per_s = 0;
    double latency_s = 0;  // 0: not published
};
enum Arrival : std::int64_t { in_the_same_moment, at_their_pace };
constexpr Demo kDemos[] = {{12'742, 300, 18, 50, 2}, {1'200, 1'200, 100, 55, 0}};

api::RollupSpec design(const api::Engine& engine, const Demo& demo) {
    api::RollupSpec spec;
    for (const auto& preset : engine.presets())
        if (preset.id == "event")
            spec = preset.spec;
    spec.layers[api::Layer::execution].parameters["gasless"] = true;
    spec.layers[api::Layer::execution].parameters["block_gas_limit_m"] = std::int64_t{60};  // their most
    spec.layers[api::Layer::sequencing].parameters["senders"] = std::string{"genesis"};
    spec.layers[api::Layer::sequencing].parameters["block_time_s"] = std::int64_t{1};
    spec.load.kind.clear();
    for (std::uint32_t i = 0; i < demo.guests; ++i)
        spec.genesis.push_back({crypto::checksum_address(load::user_address(kSeed, i)), "0", {}});
    return spec;
}

Bytes signed_call(std::uint32_t guest, std::uint64_t nonce, std::uint64_t chain_id, load::Call call) {
    chain::Transaction tx;
    tx.type = chain::TransactionType::fee_market;
    tx.chain_id = chain_id;
    tx.nonce = nonce;
    tx.gas_limit = call.gas_limit;
    tx.to = call.to;
    tx.data = std::move(call.data);
    return chain::sign_transaction(std::move(tx), load::user_key(kSeed, guest)).encoded;
}

std::string request(const Bytes& raw) {
    return R"({"jsonrpc":"2.0","id":1,"method":"eth_sendRawTransaction","params":[")" + codec::to_hex(raw) +
           R"("]})";
}

template <class Reached>
bool comes(Reached reached) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!reached()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(kLook);
    }
    return true;
}

/// An event that is open, with its passes for sale.
class Event {
public:
    Event(api::Engine& engine, const Demo& demo) : engine_{engine}, demo_{demo} {
        run_ = *engine.launch(design(engine, demo), {});
        comes([&] { return now().state == api::RunState::running; });
        client_ = std::make_unique<RpcClient>(now().rpc_url);
        const auto organiser = load::user_address(kSeed, 0);
        pass_ = chain::create_address(organiser, 0);
        const load::SaleTerms terms{{}, Uint256{demo.passes}, Uint256{1}};
        client_->post(request(signed_call(0, 0, now().chain_id, load::deploy_pass(organiser, terms))));
        comes([&] { return client_->result("eth_getCode", {address(), "latest"}) != "0x"; });
        for (std::uint32_t i = 0; i < demo.guests; ++i)
            requests_.push_back(
                request(signed_call(i, i == 0 ? 1 : 0, now().chain_id,
                                    load::mint_pass(pass_, load::user_address(kSeed, i), {}))));
    }

    /// Everybody asks, each once; gives the time until the last pass was in a stored block.
    double rush() {
        const auto started = std::chrono::steady_clock::now();
        std::atomic<std::size_t> next = 0;
        std::vector<std::thread> wallets;
        for (unsigned i = 0; i < kWallets; ++i)
            wallets.emplace_back([&] {
                for (auto at = next++; at < requests_.size(); at = next++)
                    ask(at);
            });
        comes([&] { return minted() >= demo_.passes; });
        const auto took = Seconds{std::chrono::steady_clock::now() - started}.count();
        for (auto& wallet : wallets)
            wallet.join();
        comes([&] { return now().pool_pending == 0; });
        return took;
    }
    /// They ask at the pace that was published, each once; gives the time from the first who asks to the
    /// last.
    double at_pace() {
        const auto started = std::chrono::steady_clock::now();
        const auto asking = std::min<std::uint64_t>(
            demo_.guests, static_cast<std::uint64_t>(demo_.seconds * demo_.peak_tx_per_s));
        for (std::size_t i = 0; i < asking; ++i) {
            std::this_thread::sleep_until(started +
                                          std::chrono::duration_cast<std::chrono::nanoseconds>(
                                              Seconds{static_cast<double>(i) / demo_.peak_tx_per_s}));
            ask(i);
        }
        comes([&] { return minted() >= std::min(demo_.passes, asking); });
        return Seconds{std::chrono::steady_clock::now() - started}.count();
    }
    std::uint64_t minted() const {
        // totalMinted()
        const auto count =
            client_->result("eth_call", {{{"to", address()}, {"data", "0xa2309ff8"}}, "latest"});
        return count ? std::stoull(count->get<std::string>().substr(2), nullptr, 16) : 0;
    }
    std::uint64_t refused() const { return refused_; }
    api::RunSnapshot now() const { return *engine_.snapshot(run_); }

private:
    std::string address() const { return crypto::checksum_address(pass_); }
    void ask(std::size_t guest) {
        if (client_->post(requests_[guest]).body.find("\"result\"") == std::string::npos)
            ++refused_;
    }

    api::Engine& engine_;
    const Demo demo_;
    api::RunId run_ = 0;
    std::unique_ptr<RpcClient> client_;
    Address pass_;
    std::vector<std::string> requests_;
    std::atomic<std::uint64_t> refused_ = 0;
};

/// Arguments: which of the demonstrations, and how its guests come.
void published_demo(benchmark::State& state) {
    const auto& demo = kDemos[state.range(0)];
    for (auto _ : state) {
        const test::TemporaryFolder folder;
        api::EngineOptions options;
        options.data_dir = folder.path();
        options.seed = kSeed;
        const auto engine = std::move(*api::Engine::open(std::move(options)));
        Event event{*engine, demo};
        const auto took = state.range(1) == in_the_same_moment ? event.rush() : event.at_pace();
        const auto end = event.now();
        state.SetIterationTime(took);
        state.counters["seconds"] = took;
        state.counters["peak_tx_per_s"] = end.peak_tx_per_s;
        state.counters["promised_p50_s"] = end.soft_latency.p50_ms / 1000;
        state.counters["in_block_p50_s"] = end.block_latency.p50_ms / 1000;
        state.counters["promised_p99_s"] = end.soft_latency.p99_ms / 1000;
        state.counters["in_block_p99_s"] = end.block_latency.p99_ms / 1000;
        state.counters["minted"] = static_cast<double>(event.minted());
        state.counters["refused"] = static_cast<double>(event.refused());
        state.counters["their_seconds"] = demo.seconds;
        state.counters["their_peak_tx_per_s"] = demo.peak_tx_per_s;
        state.counters["their_latency_s"] = demo.latency_s;
    }
}
BENCHMARK(published_demo)
    ->ArgsProduct({{0, 1}, {in_the_same_moment, at_their_pace}})
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

}  // namespace
}  // namespace studio
