// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <load/load_generator.hpp>
#include <load/test_keys.hpp>
#include <settling/channel_builder.hpp>
#include <simulation/world.hpp>

/// A rollup on its L1: what its data weigh there, and how fast it is derived again.
namespace studio {
namespace {

constexpr std::uint32_t kUsers = 500;
constexpr std::uint64_t kSeed = 7;

/// Traffic that enters by the same door as a wallet.
class Door final : public load::LoadTarget {
public:
    explicit Door(rollup::Rollup& rollup) : rollup_{rollup} {}
    Result<Hash32> submit(Bytes raw) override { return rollup_.submit(raw); }
    std::uint64_t chain_id() const override { return rollup_.config().chain_id; }
    std::uint64_t next_nonce(const Address& account) const override {
        return rollup_.pool().next_nonce(account);
    }
    std::uint64_t executed_nonce(const Address& account) const override { return at_head(account).nonce; }
    Uint256 suggested_fee_cap() const override { return Uint256{1'000'000'000}; }
    bool has_code(const Address& account) const override {
        return at_head(account).code_hash != chain::empty_code_hash;
    }
    Result<Bytes> call(const Address&, BytesView) const override { return Bytes{}; }  // it sells nothing
    std::size_t pool_room() const override { return rollup_.pool().room(); }

private:
    state::Account at_head(const Address& account) const {
        return rollup_.state_at(rollup_.state().head()).value()->account(account).value_or(state::Account{});
    }
    rollup::Rollup& rollup_;
};

simulation::WorldSettings with_traffic(bool has_batcher) {
    simulation::WorldSettings settings;
    settings.has_batcher = has_batcher;
    settings.has_proposer = false;
    const load::LoadAccounts accounts{kSeed, kUsers};
    for (const auto& address : accounts.addresses())
        settings.funded.push_back({address, load::genesis_funding_wei()});
    return settings;
}

/// Blocks of one kind of traffic, after its contracts are deployed and its tokens handed out.
std::vector<chain::SealedBlockPtr> blocks_of(const std::string& kind, std::size_t count) {
    simulation::World world{with_traffic(false)};
    Door door{world.l2()};
    load::LoadGenerator generator{std::make_shared<const load::LoadAccounts>(kSeed, kUsers), door,
                                  2'000'000'000};
    if (!generator.set_settings({kind, 200, kUsers}))
        return {};
    generator.start(world.clock().monotonic_ns());
    std::vector<chain::SealedBlockPtr> blocks;
    for (int block = 0; block < 200 && blocks.size() < count; ++block) {
        generator.pump(world.clock().monotonic_ns());
        world.l2_block();
        const auto head = world.l2().head();
        const bool prepared = !generator.status(world.clock().monotonic_ns()).preparing;
        if (prepared && head->block.transactions.size() > 100)
            blocks.push_back(head);
        else
            blocks.clear();
    }
    return blocks;
}

/// Bytes on L1 for a transaction, in each form of batch.
void batch_bytes(benchmark::State& state, const std::string& kind, seams::BatchKind batches,
                 op::Compression compression) {
    const auto blocks = blocks_of(kind, 20);
    op::RollupConfig config;
    config.l2_chain_id = simulation::World::kL2ChainId;
    config.block_time = 2;
    config.l2_genesis_time = test::L1Fixture::kStart;
    std::uint64_t transactions = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        settling::ChannelBuilder builder{config, batches, compression};
        transactions = 0;
        for (const auto& block : blocks) {
            if (!builder.add(*block))
                state.SkipWithError("a block cannot be batched");
            transactions += block->block.transactions.size() - 1;
        }
        bytes = builder.finish().value().size();
    }
    state.counters["bytes_per_tx"] = static_cast<double>(bytes) / static_cast<double>(transactions);
    state.counters["txs"] = static_cast<double>(transactions);
}

struct Form {
    const char* name;
    seams::BatchKind batches;
    op::Compression compression;
};
constexpr Form kForms[] = {
    {"singular/zlib", seams::BatchKind::singular, op::Compression::zlib},
    {"singular/brotli", seams::BatchKind::singular, op::Compression::brotli},
    {"span/zlib", seams::BatchKind::span, op::Compression::zlib},
    {"span/brotli", seams::BatchKind::span, op::Compression::brotli},
};

/// Transfers signed beforehand: sequencing them (signature, mempool, execution, roots, store), against a
/// fresh verifier that derives the same blocks from L1 alone.
void derive_against_sequencing(benchmark::State& state) {
    const auto wanted = static_cast<std::uint64_t>(state.range(0));
    for (auto _ : state) {
        simulation::World world{with_traffic(true)};
        Door door{world.l2()};
        load::LoadGenerator generator{std::make_shared<const load::LoadAccounts>(kSeed, kUsers), door,
                                      2'000'000'000};
        static_cast<void>(generator.set_settings({"transfers", 1000, kUsers}));
        generator.start(world.clock().monotonic_ns());
        SystemClock stopwatch;
        std::int64_t sequencing_ns = 0;
        std::uint64_t transactions = 0;
        while (transactions < wanted) {
            generator.pump(world.clock().monotonic_ns());
            const auto started = stopwatch.monotonic_ns();
            if (!world.l2().step())
                state.SkipWithError("the sequencer stopped");
            sequencing_ns += stopwatch.monotonic_ns() - started;
            transactions += world.l2().head()->block.transactions.size() - 1;
            world.follow_time();
        }
        const auto cpu = world.l2().figures().cpu_seconds_per_tx;
        world.l1_blocks(4);
        const test::TemporaryFolder folder;
        auto settings = world.verifier_settings(folder.path());
        auto verifier = rollup::Verifier::open(std::move(settings), world.l2().execution(), world.l1(),
                                               nullptr, stopwatch)
                            .value();
        const auto started = stopwatch.monotonic_ns();
        while (verifier->step().value() != rollup::Verifier::Step::waits) {
        }
        const auto derive_s = static_cast<double>(stopwatch.monotonic_ns() - started) / 1e9;
        const auto derived = verifier->store().transaction_count() - verifier->heads().safe;
        const auto sequencing_s = cpu * static_cast<double>(transactions);
        state.SetIterationTime(derive_s);
        state.counters["derive_tx_per_s"] = static_cast<double>(derived) / derive_s;
        state.counters["sequence_tx_per_s"] = static_cast<double>(transactions) / sequencing_s;
        state.counters["execute_and_store_tx_per_s"] =
            static_cast<double>(transactions) * 1e9 / static_cast<double>(sequencing_ns);
        state.counters["ratio"] =
            (static_cast<double>(derived) / derive_s) / (static_cast<double>(transactions) / sequencing_s);
    }
}
BENCHMARK(derive_against_sequencing)->Arg(50'000)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

/// L1 blocks from a deposit's transaction to its arrival on L2.
void deposit_to_l2(benchmark::State& state) {
    for (auto _ : state) {
        simulation::World world;
        world.l2_blocks(20);
        const Address receiver{{0xb0, 0x0b}};
        world.deposit(1, receiver, 1000);
        const auto sent_at = world.l1().l1_head()->block.header.number;
        std::uint64_t l2_blocks = 0;
        for (; world.l2_balance(receiver).is_zero() && l2_blocks < 100; ++l2_blocks)
            world.l2_block();
        state.counters["l1_blocks"] =
            static_cast<double>(world.l1().l1_head()->block.header.number - sent_at);
        state.counters["l2_blocks"] = static_cast<double>(l2_blocks);
    }
}
BENCHMARK(deposit_to_l2)->Iterations(1);

const bool kRegistered = [] {
    for (const char* kind : {"transfers", "token", "mint"})
        for (const auto& form : kForms)
            benchmark::RegisterBenchmark((std::string{"batch_bytes/"} + kind + "/" + form.name).c_str(),
                                         [kind, form](benchmark::State& state) {
                                             batch_bytes(state, kind, form.batches, form.compression);
                                         })
                ->Iterations(1)
                ->Unit(benchmark::kMillisecond);
    return true;
}();

}  // namespace
}  // namespace studio
