// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive/archive_errors.hpp>
#include <archive/l1_excerpt.hpp>
#include <crypto/kzg.hpp>
#include <derivation/derivation_errors.hpp>

#include "world.hpp"

/// A rollup is derived again from a file of L1 data, as whoever opens an archive on another machine does it.
namespace studio::simulation {
namespace {

using archive::L1Excerpt;

const Address kBob{{0xb0, 0x0b}};

WorldSettings settings_with(seams::PostingForm form) {
    WorldSettings settings;
    settings.has_proposer = false;
    settings.deploys = false;
    settings.batcher.form = form;
    return settings;
}

/// A world with some traffic, and the excerpt of its L1.
class ExcerptRun {
public:
    explicit ExcerptRun(WorldSettings settings) : world{std::move(settings)} {}

    void traffic() {
        for (int round = 0; round < 8; ++round) {
            world.transfer(1, kBob, 7);
            if (round % 3 == 0)
                world.deposit(2, kBob, 1000);
            world.l2_blocks(10);
        }
        world.l1_blocks(3);
        ASSERT_GT(world.safe(), 50U);
    }
    Result<op::BlockId> write(std::uint64_t last) {
        return archive::write_l1_excerpt(
            world.l1(), {world.placement().terms->config, last, world.l2().availability().committed()}, path);
    }
    Result<op::BlockId> write() { return write(world.l1().l1_head()->block.header.number); }
    std::unique_ptr<L1Excerpt> open(const Hash32& last) {
        auto opened = L1Excerpt::open(path, last);
        EXPECT_TRUE(opened) << opened.error().english();
        return std::move(*opened);
    }
    /// From the file alone.
    Result<chain::SealedBlockPtr> derive(const L1Excerpt& excerpt) {
        const auto* rules = world.l2().availability().committed();
        const auto committed = rules == nullptr ? nullptr : excerpt.committed(*rules);
        return world.derive_anew(excerpt, committed.get());
    }
    /// The file gives the safe head that the L1 itself gives.
    void expect_same_head() {
        const auto last = write();
        ASSERT_TRUE(last) << last.error().english();
        EXPECT_EQ(last->hash, world.l1().l1_head()->hash);
        const auto from_l1 = world.derive_anew(world.l1());
        ASSERT_TRUE(from_l1) << from_l1.error().english();
        EXPECT_EQ((*from_l1)->hash, world.link().verifier().safe()->hash);
        const auto excerpt = open(last->hash);
        const auto from_file = derive(*excerpt);
        ASSERT_TRUE(from_file) << from_file.error().english();
        EXPECT_EQ((*from_file)->block.header.number, (*from_l1)->block.header.number);
        EXPECT_EQ((*from_file)->hash, (*from_l1)->hash);
        const auto all = excerpt->check_all();
        EXPECT_TRUE(all) << all.error().english();
    }

    World world;
    test::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "l1.excerpt";
};

TEST(Excerpt, GivesTheSameBlocksFromCalldata) {
    ExcerptRun run{settings_with(seams::PostingForm::calldata)};
    run.traffic();
    run.expect_same_head();
}

TEST(Excerpt, GivesTheSameBlocksFromBlobs) {
    ExcerptRun run{settings_with(seams::PostingForm::blobs)};
    run.traffic();
    run.expect_same_head();
    EXPECT_GT(std::filesystem::file_size(run.path), crypto::kzg::kBlobSize);
}

TEST(Excerpt, GivesTheSameBlocksWithoutTheCommittee) {
    auto settings = settings_with(seams::PostingForm::calldata);
    settings.availability = api::ModuleChoice{
        "committee",
        {{"members", std::int64_t{3}}, {"quorum", std::int64_t{2}}, {"expiry_days", std::int64_t{15}}}};
    ExcerptRun run{settings};
    run.traffic();
    run.expect_same_head();
    auto& committee = *run.world.l2().availability().operators();
    for (std::size_t i = 0; i < committee.count(); ++i)
        committee.set_conduct(i, seams::Conduct::offline);
    ASSERT_FALSE(run.world.derive_anew(run.world.l1()));
    const auto excerpt = run.open(run.world.l1().l1_head()->hash);
    const auto from_file = run.derive(*excerpt);
    ASSERT_TRUE(from_file) << from_file.error().english();
    EXPECT_EQ((*from_file)->hash, run.world.link().verifier().safe()->hash);
}

TEST(Excerpt, AnEarlierEndGivesAnEarlierBlock) {
    ExcerptRun run{settings_with(seams::PostingForm::calldata)};
    run.traffic();
    const auto last = run.write(run.world.l1().l1_head()->block.header.number - 6);
    ASSERT_TRUE(last);
    const auto head = run.derive(*run.open(last->hash));
    ASSERT_TRUE(head) << head.error().english();
    const auto number = (*head)->block.header.number;
    EXPECT_GT(number, 0U);
    EXPECT_LT(number, run.world.safe());
    EXPECT_EQ((*head)->hash, run.world.l2().store().block(number).value()->hash);
}

TEST(Excerpt, WhatTheL1DoesNotGiveIsNotLeftOut) {
    ExcerptRun run{settings_with(seams::PostingForm::calldata)};
    run.traffic();
    const auto beyond = run.write(run.world.l1().l1_head()->block.header.number + 1);
    ASSERT_FALSE(beyond);
    EXPECT_TRUE(beyond.error().is(derivation::errors::kL1BlockMissing));
    EXPECT_TRUE(std::filesystem::is_empty(run.folder.path()));
}

}  // namespace
}  // namespace studio::simulation
