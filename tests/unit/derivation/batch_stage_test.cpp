// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

op::SingularBatch bad(op::SingularBatch batch) {
    batch.transactions = {Bytes{0x7e, 0xc0}};
    return batch;
}

Bytes singulars(const std::vector<op::SingularBatch>& batches) {
    std::vector<Bytes> encoded;
    for (const auto& batch : batches)
        encoded.push_back(op::encode_singular_batch(batch));
    return op::encode_channel(encoded, op::Compression::zlib);
}

class BatchStageTest : public ::testing::Test {
protected:
    BatchStageTest() { reach(kFirstL1, 104); }

    void reach(std::uint64_t first, std::uint64_t last) {
        for (const auto& ref : l1_refs(first, last))
            stage_.reach(ref);
    }
    /// A channel of spans, each with the blocks from its first to its last.
    Bytes spans(const std::vector<std::pair<std::uint64_t, std::uint64_t>>& ranges) {
        std::vector<Bytes> encoded;
        for (const auto& [first, last] : ranges) {
            std::vector<op::SingularBatch> blocks;
            for (auto number = first; number <= last; ++number)
                blocks.push_back(batch_of(number));
            encoded.push_back(op::encode_span_batch(
                                  op::make_span_batch(blocks, l2_ref(first).sequence_number == 0), config_)
                                  .value());
        }
        return op::encode_channel(encoded, op::Compression::brotli);
    }
    /// Takes what there is, as block after block of the L2; gives the newest one.
    std::uint64_t follow(std::uint64_t safe) {
        for (;;) {
            const auto batch = stage_.next(l2_ref(safe));
            EXPECT_TRUE(batch);
            if (!batch || !*batch)
                return safe;
            ++safe;
            EXPECT_EQ(**batch, batch_of(safe));
        }
    }

    op::RollupConfig config_ = sample_config();
    KnownBlocks blocks_;
    BatchStage stage_{config_, blocks_};
};

TEST_F(BatchStageTest, GivesSingularBatchesInOrder) {
    stage_.take(singulars({batch_of(1), batch_of(2), batch_of(3)}));
    EXPECT_EQ(follow(0), 3U);
}

TEST_F(BatchStageTest, PassesOverWhatIsPast) {
    stage_.take(singulars({batch_of(1), batch_of(2), batch_of(3)}));
    EXPECT_EQ(follow(2), 3U);
    stage_.take(spans({{1, 2}, {1, 3}, {2, 5}}));
    EXPECT_EQ(follow(3), 5U);
}

TEST_F(BatchStageTest, AnInvalidBatchEndsItsChannelAndNoOther) {
    stage_.take(singulars({batch_of(1), bad(batch_of(2)), batch_of(2), batch_of(3)}));
    EXPECT_EQ(follow(0), 1U);
    stage_.take(singulars({batch_of(2)}));
    EXPECT_EQ(follow(1), 2U);
}

TEST_F(BatchStageTest, ABatchOfTheFutureIsNotKept) {
    stage_.take(singulars({batch_of(2), batch_of(1)}));
    EXPECT_EQ(follow(0), 0U);
    stage_.take(spans({{2, 3}, {1, 3}}));
    EXPECT_EQ(follow(0), 0U);
}

TEST_F(BatchStageTest, AnotherChannelTakesTheOnesPlaceThatIsBeingRead) {
    stage_.take(singulars({batch_of(1), batch_of(2)}));
    stage_.take(singulars({batch_of(1)}));
    EXPECT_EQ(follow(0), 1U);
}

TEST_F(BatchStageTest, ASpanIsValidUpToItsFirstInvalidBlock) {
    std::vector<op::SingularBatch> blocks{batch_of(1), batch_of(2), batch_of(3), batch_of(4)};
    blocks[2].epoch_number = blocks[3].epoch_number = 101;  // two blocks later than it can be
    const auto span = op::encode_span_batch(op::make_span_batch(blocks, false), config_).value();
    stage_.take(op::encode_channel(std::vector<Bytes>{span}, op::Compression::zlib));
    EXPECT_EQ(follow(0), 0U);  // its last origin's hash is not that of epoch 101
    blocks[3].epoch_hash = l1_hash(101);
    const auto better = op::encode_span_batch(op::make_span_batch(blocks, false), config_).value();
    stage_.take(op::encode_channel(std::vector<Bytes>{better}, op::Compression::zlib));
    EXPECT_EQ(follow(0), 2U);  // block 3 would be older than its origin
}

TEST_F(BatchStageTest, TheRestOfASpanIsDroppedWithItsInvalidBlock) {
    stage_.take(spans({{1, 4}, {5, 6}}));
    ASSERT_TRUE(*stage_.next(l2_ref(0)));
    stage_.drop_rest();  // block 1 was replaced by one of deposits alone
    EXPECT_EQ(follow(1), 1U);
}

TEST_F(BatchStageTest, ASpanThatTheStoreCouldNotJudgeIsJudgedAgain) {
    stage_.take(spans({{1, 6}}));
    blocks_.failures_left = 1;
    EXPECT_FALSE(stage_.next(l2_ref(3)));
    EXPECT_EQ(follow(3), 6U);
}

TEST_F(BatchStageTest, NothingIsForcedWithinTheWindow) {
    reach(105, 109);
    EXPECT_FALSE(stage_.forced(l2_ref(0)));
    reach(110, 110);  // epoch 100 and 10 blocks
    EXPECT_TRUE(stage_.forced(l2_ref(0)));
}

TEST_F(BatchStageTest, ForcedBlocksFillTheEpochAndThenWaitForTheNextWindow) {
    reach(105, 111);
    for (std::uint64_t safe = 0; safe < 11; ++safe)
        EXPECT_EQ(stage_.forced(l2_ref(safe)), batch_of(safe + 1)) << safe;
    EXPECT_FALSE(stage_.forced(l2_ref(11)));  // epoch 102 has time until L1 block 112
    reach(112, 112);
    EXPECT_EQ(stage_.forced(l2_ref(11)), batch_of(12));
}

TEST_F(BatchStageTest, EachEpochHasABlockEvenWhenTheNextOneHasBegun) {
    reach(105, 120);
    auto late = l2_ref(5);  // the L2 is ahead of L1: later than epoch 103 begins
    late.time = l1_time(103) + 4;
    for (std::uint64_t epoch = 101; epoch <= 103; ++epoch) {
        const auto batch = stage_.forced(late);
        ASSERT_TRUE(batch);
        EXPECT_EQ(batch->epoch_number, epoch);
        EXPECT_EQ(batch->timestamp, late.time + 2);
        EXPECT_TRUE(batch->transactions.empty());
        late.l1_origin = {l1_hash(epoch), epoch};
        late.time += 2;
    }
}

TEST_F(BatchStageTest, ABatchThatCameInTimeGoesBeforeAForcedOne) {
    reach(105, 110);
    stage_.take(singulars({batch_of(1)}));
    EXPECT_EQ(follow(0), 1U);  // epoch 100 in L1 block 110: the last of its window
    EXPECT_EQ(stage_.forced(l2_ref(1)), batch_of(2));
}

}  // namespace
}  // namespace studio::derivation
