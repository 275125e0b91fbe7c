// SPDX-License-Identifier: GPL-3.0-or-later
#include <derivation/batcher_data.hpp>

#include "hostile_batcher.hpp"
#include "rows.hpp"

namespace studio::simulation {
namespace {

/// Without the honest batcher, until there are some blocks that are not safe.
void without_batcher(WorldSettings& settings, Dice&) {
    settings.has_batcher = false;
}

/// What a bad batch should become.
enum class Fate { dropped, deposits_only };

struct BadBatch {
    Fate fate;
    void (*spoil)(op::SingularBatch& batch, const HostileBatcher& hostile);
};

const crypto::SecretKey& nobody() {
    static const auto key = test::test_key(99'999);  // has nothing on L2
    return key;
}

const BadBatch bad_batches[] = {
    {Fate::dropped, [](auto& batch, const auto&) { batch.parent_hash[5] ^= 1; }},
    {Fate::dropped, [](auto& batch, const auto&) { batch.timestamp += 1; }},
    {Fate::dropped, [](auto& batch, const auto&) { batch.epoch_hash[7] ^= 1; }},
    {Fate::dropped, [](auto& batch, const auto&) { batch.epoch_number += 1; }},
    {Fate::dropped, [](auto& batch, const auto&) { batch.transactions.push_back({}); }},
    {Fate::dropped,
     [](auto& batch, const auto&) {
         batch.transactions.push_back({0x7e, 0xc0});
     }},
    {Fate::dropped,
     [](auto& batch, const auto&) {
         batch.transactions.push_back({0x05, 0xc0});
     }},
    {Fate::deposits_only,
     [](auto& batch, const auto&) {
         batch.transactions.push_back({0x02, 0xc0});
     }},
    {Fate::deposits_only,
     [](auto& batch, const auto& hostile) {
         batch.transactions.push_back(hostile.transfer(nobody(), 0, Uint256{1}));
     }},
    {Fate::deposits_only,
     [](auto& batch, const auto& hostile) {
         batch.transactions.push_back(hostile.transfer(test::test_key(1), 1'000, Uint256{1}));
     }},
    {Fate::deposits_only,
     [](auto& batch, const auto& hostile) {
         auto bytes = hostile.transfer(test::test_key(1), 0, Uint256{1});
         bytes[bytes.size() - 40] ^= 1;  // in the signature: another sender, or none
         batch.transactions.push_back(bytes);
     }},
};

/// All batches in the inbox for this block, from L1 alone.
std::vector<op::SingularBatch> batches_on_l1(Run& run, std::uint64_t timestamp) {
    std::vector<op::SingularBatch> found;
    const auto batcher = run.config().genesis_system_config.batcher;
    for (std::uint64_t number = 1; number <= run.l1_head(); ++number) {
        const auto block = run.world.l1().l1_block(number).value();
        const auto payloads =
            derivation::batcher_payloads(*block, run.config(), batcher, {run.world.l1(), nullptr, false});
        for (const auto& frame : derivation::frames_of(payloads.value())) {
            op::ChannelReader reader{frame.data, run.config()};
            while (const auto batch = reader.next())
                if (const auto* one = std::get_if<op::SingularBatch>(&*batch);
                    one && one->timestamp == timestamp)
                    found.push_back(*one);
        }
    }
    return found;
}

}  // namespace

void two_batches_for_one_block(std::uint64_t seed) {
    Run run{seed};
    HostileBatcher hostile{run};
    const auto rivals = run.dice.between(1, 3);
    for (std::uint64_t i = 0; i < rivals; ++i) {
        run.l2_blocks(run.dice.between(3, 20));
        const auto number = run.world.safe() + 1;
        if (number > run.world.unsafe())
            continue;
        auto rival = hostile.batch_of(number);
        rival.transactions.clear();  // censors all that was in it
        hostile.post({rival});
        if (run.dice.chance(50))
            hostile.post({hostile.batch_of(number)});
    }
    run.l2_blocks(run.dice.between(5, 20));
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

void sequencer_signs_two_blocks(std::uint64_t seed) {
    Run run{seed, without_batcher};
    HostileBatcher hostile{run};
    run.l2_blocks(run.dice.between(3, 10));
    run.world.transfer(1, Address{{0xfe}}, 5);
    run.l2_block();
    const auto number = run.world.unsafe();
    hostile.post(hostile.batches_of(1, number - 1));
    auto honest = hostile.batch_of(number);
    auto other = honest;
    other.transactions.clear();
    const bool other_first = run.dice.chance(50);
    hostile.post({other_first ? other : honest});
    if (run.dice.chance(50))
        run.l1_blocks(1);
    hostile.post({other_first ? honest : other});
    run.l1_blocks(2);
    ASSERT_GE(run.world.safe(), number);
    const auto safe = run.world.link().verifier().store().block(number).value();
    EXPECT_EQ(Run::user_transactions(*safe),
              other_first ? other.transactions.size() : honest.transactions.size());
    // Both lie on L1 under the batcher's signature, which is the proof.
    EXPECT_EQ(batches_on_l1(run, honest.timestamp).size(), 2U);
    run.world.restart_l2(true);
    run.l2_blocks(5);
    run.finish();
}

void batch_is_bad(std::uint64_t seed) {
    Run run{seed, without_batcher};
    HostileBatcher hostile{run};
    run.l2_blocks(run.dice.between(3, 20));
    const auto last = run.world.unsafe();
    const auto bad_one = run.dice.between(1, last);
    const auto& bad = bad_batches[run.dice.between(0, std::size(bad_batches) - 1)];
    auto batches = hostile.batches_of(1, last);
    bad.spoil(batches[bad_one - 1], hostile);
    hostile.post(batches);
    run.l1_blocks(1);
    // The rest of its channel goes with it either way.
    EXPECT_EQ(run.world.safe(), bad.fate == Fate::dropped ? bad_one - 1 : bad_one);
    const auto& store = run.world.link().verifier().store();
    for (std::uint64_t number = 1; number < bad_one; ++number)
        EXPECT_EQ(store.block(number).value()->hash, run.hash(number));
    if (bad.fate == Fate::deposits_only) {
        EXPECT_EQ(Run::user_transactions(*store.block(bad_one).value()), 0U);
    }
    run.world.restart_l2(true);
    run.l2_blocks(5);
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace studio::simulation
