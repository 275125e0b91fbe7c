// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <atomic>
#include <base/clock.hpp>
#include <base/random.hpp>
#include <chrono>
#include <cmath>
#include <fstream>
#include <load/contract_calls.hpp>
#include <load/load_contracts.hpp>
#include <load/test_keys.hpp>
#include <rollup/rollup.hpp>
#include <spec/design.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

/// The whole node in one process on its real clock, as fast as it goes: two threads hand in signed
/// transactions (signature check, mempool), the chain's thread makes a block a second (EVM, state root,
/// receipts, durable store). Signing is done beforehand and not counted. Arguments: accounts in the state, or
/// blocks that the chain has already, as a power of ten; seconds.
namespace studio {
namespace {

constexpr std::uint32_t kSenders = 20'000;
constexpr std::uint64_t kChainId = 7007;
constexpr std::uint64_t kSeed = 7;
constexpr unsigned kHanders = 2;
/// Transactions that wait at most: about two blocks' worth.
constexpr std::size_t kMostWaiting = 40'000;
constexpr std::uint64_t kSignedPerSecond = 26'000;
constexpr auto kWarmUp = std::chrono::seconds{3};
constexpr std::uint64_t kAccountsOfOldChain = 10'000;
constexpr std::int64_t kStartMs = 1'767'225'600'000;

/// An account that only receives.
Address passive_account(std::uint64_t number) {
    Address address;
    for (std::size_t i = 0; i < Address::size(); ++i) {
        number = number * 6364136223846793005U + 1442695040888963407U;
        address[i] = static_cast<std::uint8_t>(number >> 56U);
    }
    return address;
}

struct Sender {
    crypto::SecretKey key;
    Address address;
};

std::vector<Sender> make_senders() {
    std::vector<Sender> senders;
    senders.reserve(kSenders);
    for (std::uint32_t i = 0; i < kSenders; ++i)
        senders.push_back({load::user_key(kSeed, i), load::user_address(kSeed, i)});
    return senders;
}

Bytes sign(const crypto::SecretKey& key, std::uint64_t nonce, load::Call call) {
    chain::Transaction tx;
    tx.type = chain::TransactionType::fee_market;
    tx.chain_id = kChainId;
    tx.nonce = nonce;
    tx.max_fee_per_gas = Uint256{1'000'000'000};
    tx.max_priority_fee_per_gas = Uint256{1};
    tx.gas_limit = call.gas_limit;
    tx.to = call.to;
    tx.value = call.value;
    tx.data = std::move(call.data);
    return chain::sign_transaction(std::move(tx), key).encoded;
}

enum class Traffic { transfers, tokens };

/// What the senders of one handing thread send, in the order of their nonces.
class Script {
public:
    Script(Traffic traffic, std::uint64_t accounts, const std::vector<Sender>& senders)
        : traffic_{traffic}, accounts_{accounts}, senders_{senders} {}

    std::vector<Bytes> write(unsigned hander, std::uint64_t count) const {
        std::vector<Bytes> raw;
        raw.reserve(count);
        Random random{kSeed + hander};
        const auto own = kSenders / kHanders;
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto& sender = senders_[hander * own + i % own];
            const auto nonce = i / own;
            raw.push_back(sign(sender.key, nonce, next(nonce, passive_account(random.below(accounts_)))));
        }
        return raw;
    }

private:
    load::Call next(std::uint64_t nonce, const Address& to) const {
        if (traffic_ == Traffic::transfers)
            return load::send_coins(to, Uint256{1});
        const auto deployer = load::deployer_address(kSeed, load::Kind::token);
        const auto token = load::contract_addresses(load::Kind::token, deployer).token;
        return nonce == 0 ? load::claim_tokens(token) : load::transfer_tokens(token, to, Uint256{1});
    }

    Traffic traffic_;
    std::uint64_t accounts_;
    const std::vector<Sender>& senders_;
};

rollup::RollupSettings settings(const std::filesystem::path& folder, const std::vector<Sender>& senders,
                                std::uint64_t accounts) {
    rollup::RollupSettings settings;
    settings.spec = spec::blank_design();
    settings.spec.layers[api::Layer::execution].parameters["block_gas_limit_m"] = std::int64_t{2'000};
    settings.chain_id = kChainId;
    settings.folder = folder;
    settings.funded.push_back(
        {load::deployer_address(kSeed, load::Kind::token), load::genesis_funding_wei()});
    for (const auto& sender : senders)
        settings.funded.push_back({sender.address, load::genesis_funding_wei()});
    for (std::uint64_t i = 0; i < accounts; ++i)
        settings.funded.push_back({passive_account(i), Uint256{1}});
    return settings;
}

void deploy(rollup::Rollup& rollup, Traffic traffic) {
    if (traffic != Traffic::tokens)
        return;
    const auto deployer = load::deployer_address(kSeed, load::Kind::token);
    std::uint64_t nonce = 0;
    for (auto& call : load::setup_calls(load::Kind::token, deployer))
        [[maybe_unused]] const auto hash =
            rollup.submit(sign(load::deployer_key(kSeed, load::Kind::token), nonce++, std::move(call)));
}

/// MB of memory in use now.
double resident_mb() {
    std::ifstream status{"/proc/self/statm"};
    std::uint64_t pages = 0;
    status >> pages >> pages;
    return static_cast<double>(pages) * 4096 / 1e6;
}

/// Hands the script in whenever there is room, until it ends or `stop`.
void hand_in(rollup::Rollup& rollup, const std::vector<Bytes>& raw, const std::atomic<bool>& stop,
             std::atomic<std::uint64_t>& refused) {
    for (std::size_t i = 0; i < raw.size() && !stop; ++i) {
        while (limits::kPoolMaxTransactions - rollup.pool().room() > kMostWaiting && !stop)
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
        if (!rollup.submit(raw[i]))
            ++refused;
    }
}

/// What reading and recovering a transaction costs on this computer at this time, on all handing threads at
/// once: the share of it that nothing but a faster curve can lower.
double recovery_us(const std::vector<std::vector<Bytes>>& raw, const Clock& clock) {
    constexpr std::size_t kSample = 4'000;
    const auto started_ns = clock.monotonic_ns();
    std::vector<std::thread> threads;
    for (const auto& part : raw)
        threads.emplace_back([&part] {
            for (std::size_t i = 0; i < kSample; ++i) {
                const auto transaction = chain::read_signed_transaction(part[i]);
                benchmark::DoNotOptimize(transaction.has_value());
            }
        });
    for (auto& thread : threads)
        thread.join();
    return static_cast<double>(clock.monotonic_ns() - started_ns) / 1e3 / kSample;
}

/// Signs what the threads hand in, on as many threads.
std::vector<std::vector<Bytes>> write_scripts(const Script& script, std::uint64_t seconds) {
    std::vector<std::vector<Bytes>> raw(kHanders);
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < kHanders; ++i)
        threads.emplace_back(
            [&, i] { raw[i] = script.write(i, kSignedPerSecond * (seconds + 4) / kHanders); });
    for (auto& thread : threads)
        thread.join();
    return raw;
}

/// Lets the transactions in for `seconds` after a warm-up, and counts what was included meanwhile.
void measure(benchmark::State& state, rollup::Rollup& rollup, const std::vector<std::vector<Bytes>>& raw,
             std::uint64_t seconds, const Clock& clock) {
    std::atomic<bool> stop{false};
    std::atomic<std::uint64_t> refused{0};
    std::vector<std::thread> threads;
    for (const auto& part : raw)
        threads.emplace_back([&] { hand_in(rollup, part, stop, refused); });
    std::this_thread::sleep_for(kWarmUp);
    const auto count = rollup.store().transaction_count();
    const auto block = rollup.head()->block.header.number;
    const auto started_ns = clock.monotonic_ns();
    std::this_thread::sleep_for(std::chrono::seconds{seconds});
    const auto elapsed = static_cast<double>(clock.monotonic_ns() - started_ns) / 1e9;
    const auto included = static_cast<double>(rollup.store().transaction_count() - count);
    state.SetIterationTime(elapsed);
    state.counters["tx_per_s"] = included / elapsed;
    state.counters["blocks"] = static_cast<double>(rollup.head()->block.header.number - block);
    state.counters["refused"] = static_cast<double>(refused);
    stop = true;
    for (auto& thread : threads)
        thread.join();
}

/// Makes `blocks` blocks of one transfer each, in simulated time and without waiting for the disk.
void age(rollup::RollupSettings settings, std::uint64_t blocks) {
    SimulatedClock simulated{kStartMs};
    SystemClock stopwatch;
    settings.max_blocks = blocks;
    settings.durability = store::Durability::fast;
    const auto rollup = rollup::Rollup::open(std::move(settings), {&simulated, &stopwatch}).value();
    std::uint64_t nonce = 0;
    rollup->set_slice_hook([&](std::int64_t) {
        if (rollup->head()->block.header.number < nonce)
            return;  // the block being built has its one
        const auto call = load::send_coins(passive_account(nonce % kAccountsOfOldChain), Uint256{1});
        [[maybe_unused]] const auto hash =
            rollup->submit(sign(load::deployer_key(kSeed, load::Kind::token), nonce, call));
        ++nonce;
    });
    rollup->start();
    while (!rollup->wait_stopped(1'000)) {
    }
}

void node(benchmark::State& state, Traffic traffic, std::uint64_t accounts, std::uint64_t old_blocks = 0) {
    const auto seconds = static_cast<std::uint64_t>(state.range(1));
    const auto senders = make_senders();
    const auto raw = write_scripts(Script{traffic, accounts, senders}, seconds);
    const test::TemporaryFolder folder;
    if (old_blocks != 0)
        age(settings(folder.path(), senders, accounts), old_blocks);
    SystemClock clock;
    state.counters["recovery_us"] = recovery_us(raw, clock);
    const auto before_mb = resident_mb();
    const auto opened_ns = clock.monotonic_ns();
    const auto rollup =
        rollup::Rollup::open(settings(folder.path(), senders, accounts), {&clock, &clock}).value();
    state.counters["open_s"] = static_cast<double>(clock.monotonic_ns() - opened_ns) / 1e9;
    rollup->start();
    deploy(*rollup, traffic);
    for (auto _ : state)
        measure(state, *rollup, raw, seconds, clock);
    state.counters["node_mb"] = resident_mb() - before_mb;
    rollup->stop();
    rollup->wait_stopped(60'000);
}

std::uint64_t power_of_ten(std::int64_t exponent) {
    return static_cast<std::uint64_t>(std::llround(std::pow(10, exponent)));
}

void transfers(benchmark::State& state) {
    node(state, Traffic::transfers, power_of_ten(state.range(0)));
}
void tokens(benchmark::State& state) {
    node(state, Traffic::tokens, power_of_ten(state.range(0)));
}
void transfers_after_blocks(benchmark::State& state) {
    node(state, Traffic::transfers, kAccountsOfOldChain, power_of_ten(state.range(0)));
}
BENCHMARK(transfers)->Args({4, 60})->Args({5, 60})->Args({6, 60})->Args({7, 60})->UseManualTime()->Iterations(
    1);
BENCHMARK(tokens)->Args({4, 60})->UseManualTime()->Iterations(1);
BENCHMARK(transfers_after_blocks)->Args({6, 60})->UseManualTime()->Iterations(1);
BENCHMARK(transfers)->Name("profile_transfers")->Args({4, 15})->UseManualTime()->Iterations(1);
BENCHMARK(tokens)->Name("profile_tokens")->Args({4, 15})->UseManualTime()->Iterations(1);

}  // namespace
}  // namespace studio
