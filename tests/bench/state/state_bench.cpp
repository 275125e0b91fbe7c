// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <base/random.hpp>
#include <state/chain_state.hpp>
#include <state/journal.hpp>

namespace studio::state {
namespace {

Address address_of(std::uint64_t number) {
    Address out;
    const auto spread = number * 0x9E3779B97F4A7C15ULL;
    std::memcpy(out.data(), &spread, sizeof spread);
    std::memcpy(out.data() + 12, &number, sizeof number);
    return out;
}

/// A state of a million accounts, made once; blocks are committed and undone on top of it.
constexpr std::uint64_t account_count = 1'000'000;
ChainState& million_accounts() {
    static ChainState* const state = [] {
        auto* made = new ChainState{nullptr};  // lives until the program ends
        made->load(0, [](StateSink& sink) {
            for (std::uint64_t i = 0; i < account_count; ++i)
                sink.account(address_of(i), {1, Uint256{1'000'000'000'000'000'000}, chain::empty_code_hash});
        });
        return made;
    }();
    return *state;
}

/// Transfers from one random account to another through the journal, as a block does them.
StateDiff transfers(const StateView& base, std::uint64_t count, Random& random) {
    Journal journal{base};
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto from = address_of(random.below(account_count));
        const auto to = address_of(random.below(account_count));
        journal.begin_transaction();
        journal.warm_account(from);
        journal.warm_account(to);
        journal.set_nonce(from, journal.nonce(from) + 1);
        journal.subtract_balance(from, 21'000);
        const auto checkpoint = journal.checkpoint();
        journal.subtract_balance(from, 1);
        journal.add_balance(to, 1);
        benchmark::DoNotOptimize(checkpoint);
        journal.finish_transaction();
    }
    return journal.diff();
}

/// Facts: peers need 35 to 41 ms for 10,000 changed of 1,000,000 accounts on one core.
void trie_update(benchmark::State& bench) {
    auto& state = million_accounts();
    Random random{1};
    StateDiff diff = transfers(state.head_view(), static_cast<std::uint64_t>(bench.range(0)) / 2, random);
    StateDiff nothing;
    for (auto _ : bench) {
        benchmark::DoNotOptimize(state.root_after(diff));
        bench.PauseTiming();
        state.root_after(nothing);
        bench.ResumeTiming();
    }
    bench.counters["accounts"] = static_cast<double>(diff.accounts.size());
}
BENCHMARK(trie_update)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void journal_transfers(benchmark::State& bench) {
    auto& state = million_accounts();
    Random random{2};
    for (auto _ : bench)
        benchmark::DoNotOptimize(transfers(state.head_view(), 1000, random));
    bench.SetItemsProcessed(bench.iterations() * 1000);
}
BENCHMARK(journal_transfers)->Unit(benchmark::kMicrosecond);

void journal_storage(benchmark::State& bench) {
    auto& state = million_accounts();
    for (auto _ : bench) {
        Journal journal{state.head_view()};
        journal.begin_transaction();
        for (std::uint64_t i = 0; i < 1000; ++i) {
            journal.warm_slot(address_of(1), i);
            benchmark::DoNotOptimize(journal.original_storage(address_of(1), i));
            journal.set_storage(address_of(1), i, i + 1);
        }
        journal.revert(0);
        journal.finish_transaction();
    }
    bench.SetItemsProcessed(bench.iterations() * 1000);
}
BENCHMARK(journal_storage)->Unit(benchmark::kMicrosecond);

/// Root and commit of a block of 1,000 transfers, then back.
void commit_transfers(benchmark::State& bench) {
    auto& state = million_accounts();
    Random random{3};
    for (auto _ : bench) {
        bench.PauseTiming();
        auto diff = transfers(state.head_view(), 1000, random);
        bench.ResumeTiming();
        benchmark::DoNotOptimize(state.root_after(diff));
        state.commit(std::move(diff));
    }
    bench.SetItemsProcessed(bench.iterations() * 1000);
}
BENCHMARK(commit_transfers)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

}  // namespace
}  // namespace studio::state
