// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <base/clock.hpp>
#include <load/load_accounts.hpp>
#include <load/test_keys.hpp>
#include <rollup/rollup.hpp>
#include <spec/design.hpp>
#include <support/temporary_folder.hpp>

/// Signed transfers from raw bytes to a durable block: signature check, mempool, EVM, state root, store, in
/// one process. Signing is done beforehand and not counted.
namespace studio {
namespace {

constexpr std::uint32_t kUsers = 2'000;
constexpr std::uint64_t kChainId = 7007;
constexpr std::uint64_t kTransfersPerBlock = 10'000;

std::vector<Bytes> signed_transfers(const load::LoadAccounts& accounts, std::uint64_t count) {
    std::vector<Bytes> raw;
    raw.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto& sender = accounts.user(static_cast<std::uint32_t>(i % kUsers));
        chain::Transaction tx;
        tx.type = chain::TransactionType::fee_market;
        tx.chain_id = kChainId;
        tx.nonce = i / kUsers;
        tx.max_fee_per_gas = Uint256{1'000'000'000};
        tx.max_priority_fee_per_gas = Uint256{1};
        tx.gas_limit = 21'000;
        tx.to = accounts.user(static_cast<std::uint32_t>((i * 7 + 1) % kUsers)).address;
        tx.value = Uint256{1};
        raw.push_back(chain::sign_transaction(std::move(tx), sender.key).encoded);
    }
    return raw;
}

rollup::RollupSettings settings(const std::filesystem::path& folder, const load::LoadAccounts& accounts,
                                std::uint64_t blocks) {
    rollup::RollupSettings settings;
    settings.spec = spec::blank_design();
    settings.spec.layers[api::Layer::execution].parameters["block_gas_limit_m"] = std::int64_t{2'000};
    settings.chain_id = kChainId;
    settings.folder = folder;
    settings.max_blocks = blocks;
    for (const auto& address : accounts.addresses())
        settings.funded.push_back({address, load::genesis_funding_wei()});
    return settings;
}

void transfers_to_durable_blocks(benchmark::State& state) {
    const auto blocks = static_cast<std::uint64_t>(state.range(0));
    const load::LoadAccounts accounts{7, kUsers};
    const auto raw = signed_transfers(accounts, blocks * kTransfersPerBlock);
    for (auto _ : state) {
        state.PauseTiming();
        const test::TemporaryFolder folder;
        SimulatedClock clock{1'767'225'600'000};
        SystemClock stopwatch;
        auto rollup =
            rollup::Rollup::open(settings(folder.path(), accounts, blocks), {&clock, &stopwatch}).value();
        std::uint64_t block = 0;
        std::uint64_t sent = 0;
        rollup->set_slice_hook([&](std::int64_t now_ns) {
            const auto current = static_cast<std::uint64_t>(now_ns - 1) / 1'000'000'000;
            if (sent > 0 && current == block)
                return;  // once a block
            block = current;
            for (std::uint64_t i = 0; i < kTransfersPerBlock && sent < raw.size(); ++i)
                [[maybe_unused]] const auto hash = rollup->submit(raw[sent++]);
        });
        state.ResumeTiming();
        rollup->start();
        rollup->wait_stopped(600'000);
        state.PauseTiming();
        if (rollup->store().transaction_count() != raw.size())
            state.SkipWithError("not every transfer was included");
        rollup.reset();
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(raw.size()));
}
BENCHMARK(transfers_to_durable_blocks)->Arg(4)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

}  // namespace
}  // namespace studio
