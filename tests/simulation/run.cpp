// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <algorithm>

#include "seeds.hpp"

namespace studio::simulation {
namespace {

/// L1 blocks in which a batcher that works brings everything to L1: it waits for twelve before it gives up
/// what it sent.
constexpr std::uint64_t kEnoughL1Blocks = 60;
/// Has an account on L1 alone: a deposit takes a nonce of its sender on L2, as a reorganisation has it.
constexpr std::uint64_t kDepositor = World::kUsers + 8;

WorldSettings settings_of(Dice& dice) {
    WorldSettings settings;
    settings.has_proposer = false;  // its rows are others'
    settings.deploys = false;
    settings.seed = dice.next();
    settings.block_time_s = dice.pick<std::uint64_t>({1, 2, 2, 3});
    settings.seq_window = dice.between(80, 400);
    settings.channel_timeout = dice.between(4, 50);
    settings.max_sequencer_drift = dice.between(120, 1800);
    settings.safe_depth = dice.between(1, 3);
    settings.finality_depth = settings.safe_depth + dice.between(1, 8);
    settings.confirmations = dice.between(0, 2);
    auto& batcher = settings.batcher;
    batcher.kind = dice.pick({seams::BatchKind::span, seams::BatchKind::singular});
    batcher.compression = dice.pick({op::Compression::brotli, op::Compression::zlib});
    batcher.form = dice.chance(10) ? seams::PostingForm::blobs : seams::PostingForm::calldata;
    batcher.target_size = dice.pick<std::size_t>({300, 2'000, 100'000});
    batcher.longest_channel = dice.between(1, 3);
    batcher.calldata_payload = dice.pick<std::size_t>({120, 700, 100'000});
    return settings;
}

WorldSettings changed_settings(Dice& dice, const std::function<void(WorldSettings&, Dice&)>& change) {
    auto settings = settings_of(dice);
    if (change)
        change(settings, dice);
    return settings;
}

}  // namespace

Run::Run(std::uint64_t seed, const std::function<void(WorldSettings&, Dice&)>& change)
    : dice{seed}, world{changed_settings(dice, change)}, invariants{world} {}

void Run::check() {
    invariants.check();
    if (also_holds)
        also_holds();
    if (::testing::Test::HasFailure())
        throw ScenarioFailed{};
}

void Run::l2_block() {
    if (has_traffic)
        traffic();
    world.l2_block([this] { invariants.check_sequencer(); });
    check();
}

void Run::l2_blocks(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        l2_block();
}

void Run::l1_blocks(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        world.l1_block();
        check();
    }
}

void Run::traffic() {
    Address to;
    to[19] = static_cast<std::uint8_t>(dice.between(1, 20));
    to[0] = 0xee;
    if (dice.chance(40))
        world.transfer(dice.between(1, World::kUsers), to, dice.between(1, 1'000'000));
    if (dice.chance(8))
        world.deposit(kDepositor, to, dice.between(1, 1'000'000));
}

std::uint64_t Run::most_depth() {
    // Before the block that the rollup begins with there is no rollup.
    return l1_head() - std::max(world.l1().l1_settled().finalized, config().l1_genesis.number);
}

void Run::reorganise(std::uint64_t depth, l1::Undone undone) {
    const auto rewound = world.l1().rewind(l1_head() - depth, undone);
    EXPECT_TRUE(rewound) << rewound.error().english();
}

void Run::catch_up() {
    const auto target = world.unsafe();
    const auto last = l1_head() + kEnoughL1Blocks;
    while (world.safe() < target && l1_head() < last)
        l2_block();
    EXPECT_GE(world.safe(), target) << "the batcher has stalled";
    check();
}

void Run::catch_up_at_rest() {
    const auto target = world.unsafe();
    const auto last = l1_head() + kEnoughL1Blocks;
    while (world.safe() < target && l1_head() < last)
        l1_blocks(1);
    EXPECT_GE(world.safe(), target) << "the batcher has stalled";
    check();
}

void Run::finish() {
    world.node().faults = {};
    world.is_faulty = false;
    catch_up();
    invariants.check_end();
    check();
}

derivation::L2Ref Run::ref(std::uint64_t number) {
    return derivation::l2_ref_of(*block(number), config()).value();
}

std::size_t Run::user_transactions(const chain::SealedBlock& block) {
    return static_cast<std::size_t>(std::ranges::count_if(
        block.block.transactions,
        [](const auto& transaction) { return transaction->fields.type != chain::TransactionType::deposit; }));
}

}  // namespace studio::simulation
