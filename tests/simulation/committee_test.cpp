// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/random.hpp>
#include <modules/availability/committee/committee.hpp>
#include <modules/availability/committee/committee_errors.hpp>
#include <op/commitment.hpp>
#include <settling/posting_cost.hpp>
#include <support/memory_files.hpp>

#include "seeds.hpp"
#include "world.hpp"

/// Whole rollups whose batches lie with a committee: rows 16 to 19 and 38 of what must hold.
namespace studio::simulation {
namespace {

using modules::availability::Committee;
using modules::availability::kLeastLifetime_s;
using modules::availability::seeded_roster;
using seams::Conduct;

constexpr std::uint64_t kDay_s = 86'400;
constexpr std::uint64_t kExpiryDays = 15;
constexpr std::uint64_t kSeeds = 20;
const Address kBob{{0xb0, 0x0b}};

/// A rollup, its committee and what a seed chooses of both.
class CommitteeRun {
public:
    explicit CommitteeRun(std::uint64_t seed)
        : random_{seed}, members_{between(1, 8)}, quorum_{between(1, members_)}, world{settings()} {}

    std::uint64_t between(std::uint64_t low, std::uint64_t high) {
        return low + random_.below(high - low + 1);
    }

private:
    WorldSettings settings() {
        WorldSettings out;
        out.block_time_s = between(0, 1) == 0 ? 2 : 4;
        out.has_proposer = false;
        out.deploys = false;
        out.batcher.longest_channel = between(1, 3);
        out.batcher.calldata_payload = between(0, 1) == 0 ? 100'000 : 300;
        out.batcher.form = between(0, 2) == 0 ? seams::PostingForm::blobs : seams::PostingForm::calldata;
        out.availability = api::ModuleChoice{"committee",
                                             {{"members", static_cast<std::int64_t>(members_)},
                                              {"quorum", static_cast<std::int64_t>(quorum_)},
                                              {"expiry_days", std::int64_t{kExpiryDays}}}};
        return out;
    }

    Random random_;
    const std::uint64_t members_;
    const std::uint64_t quorum_;

public:
    World world;

    std::uint64_t members() const { return members_; }
    std::uint64_t quorum() const { return quorum_; }
    seams::Operators& committee() { return *world.l2().availability().operators(); }
    const seams::CommittedData& reader() { return *world.l2().availability().committed(); }

    void let_all(Conduct conduct) {
        for (std::size_t i = 0; i < committee().count(); ++i)
            committee().set_conduct(i, conduct);
    }
    /// From the member `first` on.
    void let_rest(std::size_t first, Conduct conduct) {
        for (auto i = first; i < committee().count(); ++i)
            committee().set_conduct(i, conduct);
    }
    void l2_blocks(std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            if (between(0, 3) == 0)
                world.transfer(between(1, World::kUsers), kBob, between(1, 1000));
            world.l2_block();
        }
    }
    /// One L1 block, by so much later than its parent.
    void l1_jumps(std::uint64_t seconds) {
        const auto made = world.l1().produce(world.l1().l1_head()->block.header.timestamp + seconds);
        ASSERT_TRUE(made) << made.error().english();
        world.settle();
    }
    Hash32 hash(std::uint64_t number) { return world.l2().store().block(number).value()->hash; }

    /// All members are honest from now on, all blocks become safe, as the sequencer has them, and whoever
    /// reads L1 and the members' data for the first time comes to the same ones (G2).
    void all_ends_well() {
        let_all(Conduct::honest);
        world.is_faulty = false;
        const auto goal = world.unsafe();
        for (int i = 0; i < 60 && world.safe() < goal; ++i)
            world.l1_block();
        ASSERT_GE(world.safe(), goal);
        world.check_heads();
        EXPECT_EQ(world.link().verifier().forced_blocks(), 0U);
        const auto again = world.derive_anew(world.l1());
        ASSERT_TRUE(again) << again.error().english();
        EXPECT_EQ((*again)->hash, world.link().verifier().safe()->hash);
    }
};

/// Payloads of the batcher's transactions on L1, from a block on; blobs count as payloads of frames.
struct Posted {
    std::vector<Bytes> commitments;
    std::size_t frames = 0;
};
Posted posted(World& world, std::uint64_t first) {
    Posted out;
    const auto head = world.l1().l1_head()->block.header.number;
    for (auto number = first; number <= head; ++number) {
        const auto block = world.l1().l1_block(number).value();
        for (const auto& transaction : block->block.transactions) {
            if (transaction->fields.to != world.placement().terms->config.batch_inbox)
                continue;
            if (op::is_commitment(transaction->fields.data))
                out.commitments.push_back(transaction->fields.data);
            else
                ++out.frames;
        }
    }
    return out;
}

void post(World& world, Bytes payload) {
    settling::L1Wallet wallet{*world.placement().terms->batcher_key, world.l1()};
    const auto gas = settling::calldata_gas(payload);
    const auto sent = wallet.send({world.placement().terms->config.batch_inbox, {}, std::move(payload), gas});
    ASSERT_TRUE(sent) << sent.error().english();
}

TEST(CommitteeRollup, OnlyCertificatesGoToL1) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(20, 50));
        run.all_ends_well();
        const auto on_l1 = posted(run.world, 1);
        EXPECT_GT(on_l1.commitments.size(), 0U);
        EXPECT_EQ(on_l1.frames, 0U);
    });
}

// Row 17.
TEST(CommitteeRollup, DataWithheldForAWhileGiveTheSameBlocks) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(15, 30));
        const auto safe = run.world.safe();
        run.let_all(run.between(0, 1) == 0 ? Conduct::withholding : Conduct::lying);
        run.world.is_faulty = true;
        run.l2_blocks(run.between(30, 60));
        EXPECT_EQ(run.world.safe(), safe);
        EXPECT_GT(run.world.unsafe(), safe + 20);
        run.all_ends_well();
    });
}

// Row 16: nobody goes on without the data, nor does anybody who comes when the promise is over.
TEST(CommitteeRollup, DataWithheldPastTheirExpiryAreNeverSkipped) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(15, 30));
        const auto safe = run.world.safe();
        run.let_all(Conduct::withholding);
        run.world.is_faulty = true;
        run.l2_blocks(run.between(20, 30));
        const auto unsafe = run.world.unsafe();
        const auto last = run.hash(unsafe);
        run.l1_jumps((kExpiryDays + run.between(1, 20)) * kDay_s);
        for (int i = 0; i < 20; ++i)
            run.world.l1_block();
        EXPECT_EQ(run.world.safe(), safe);
        const auto later = run.world.derive_anew(run.world.l1());
        ASSERT_FALSE(later);
        EXPECT_TRUE(later.error().is(modules::availability::errors::kDataWithheld));
        run.all_ends_well();
        EXPECT_EQ(run.world.link().verifier().store().block(unsafe).value()->hash, last);
    });
}

// Row 16: one that comes to L1 when too little of its promise is left counts for nobody, though all have the
// data. The batcher asks for another.
TEST(CommitteeRollup, ACertificateThatComesTooLateIsPassedOver) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(15, 30));
        run.world.link().flush();
        run.world.settle();
        const auto safe = run.world.safe();
        const auto too_late = run.world.l1().l1_head()->block.header.number + 1;
        run.l1_jumps(kExpiryDays * kDay_s - kLeastLifetime_s + run.between(1, 5) * kDay_s);
        const auto landed = posted(run.world, too_late).commitments;
        ASSERT_FALSE(landed.empty());
        EXPECT_EQ(run.world.safe(), safe);
        const auto time_s = run.world.l1().l1_head()->block.header.timestamp;
        EXPECT_EQ(run.reader().committed_data(landed.front(), {too_late, time_s}).value(), std::nullopt);
        run.all_ends_well();
    });
}

// Row 18: any one honest member is enough; without one there are no wrong blocks, and no blocks.
TEST(CommitteeRollup, WrongAndLateAnswersAreAskedForAgain) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(10, 20));
        for (std::uint64_t round = run.between(3, 6); round > 0; --round) {
            for (std::size_t i = 0; i < run.members(); ++i)
                run.committee().set_conduct(i, static_cast<Conduct>(run.between(0, 4)));
            run.world.is_faulty = true;
            run.l2_blocks(run.between(5, 15));
            if (run.between(0, 2) == 0)
                run.world.restart_l2();
        }
        run.all_ends_well();
    });
}

// Row 19.
TEST(CommitteeRollup, BelowTheQuorumBatchesGoToL1Themselves) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        const auto too_few = run.between(0, run.quorum() - 1);
        run.let_rest(too_few, run.between(0, 1) == 0 ? Conduct::offline : Conduct::late);
        run.l2_blocks(run.between(40, 60));
        EXPECT_GT(run.world.safe(), 0U);
        const auto on_l1 = posted(run.world, 1);
        EXPECT_TRUE(on_l1.commitments.empty());
        EXPECT_GT(on_l1.frames, 0U);
        run.let_all(Conduct::offline);
        const auto again = run.world.derive_anew(run.world.l1());
        ASSERT_TRUE(again) << again.error().english();  // nobody has to be asked for what lies on L1
        EXPECT_EQ((*again)->hash, run.world.link().verifier().safe()->hash);

        run.let_all(Conduct::honest);
        const auto from = run.world.l1().l1_head()->block.header.number + 2;
        run.l2_blocks(40);
        EXPECT_GT(posted(run.world, from).commitments.size(), 0U);
        run.all_ends_well();
    });
}

// Row 19 and 38: a certificate that should not count stops nobody, though nobody has its data.
TEST(CommitteeRollup, CertificatesOfOthersAndSpoiltOnesArePassedOver) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        run.l2_blocks(run.between(10, 20));
        test::MemoryFiles elsewhere;
        const auto lifetime_s = kExpiryDays * kDay_s;
        Committee stale{seeded_roster({run.members(), run.quorum(), seed + 1}, elsewhere), lifetime_s};
        Committee larger{seeded_roster({run.members() + 1, run.quorum(), 0}, elsewhere), lifetime_s};
        Committee same{seeded_roster({run.members(), run.quorum(), 0}, elsewhere), lifetime_s};
        const auto now_s = run.world.l1().l1_head()->block.header.timestamp;
        post(run.world, stale.keep(bytes_of("of an older committee"), now_s).value());
        post(run.world, larger.keep(bytes_of("of one more member"), now_s).value());
        const auto good = same.keep(bytes_of("signed by all, but changed on the way"), now_s).value();
        for (std::uint64_t spoilt = run.between(1, 5); spoilt > 0; --spoilt) {
            auto changed = good;
            const auto at = run.between(0, changed.size() - 1);
            changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1U << run.between(0, 7)));
            if (changed[0] == op::commitment_payload_version)
                post(run.world, changed);
        }
        post(run.world, {good.begin(), good.end() - static_cast<std::ptrdiff_t>(run.between(1, 130))});
        run.l2_blocks(run.between(20, 30));
        run.all_ends_well();
        EXPECT_GT(posted(run.world, 1).commitments.size(), 3U);  // the bad ones were there
    });
}

TEST(CommitteeRollup, AKilledRollupAndItsMembersGoOn) {
    for_seeds(kSeeds, [](std::uint64_t seed) {
        CommitteeRun run{seed};
        for (std::uint64_t lives = run.between(2, 4); lives > 0; --lives) {
            run.l2_blocks(run.between(5, 25));
            run.world.restart_l2();
            run.world.settle();
        }
        run.all_ends_well();
    });
}

}  // namespace
}  // namespace studio::simulation
