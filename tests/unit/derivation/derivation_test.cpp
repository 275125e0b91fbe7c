// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/abi.hpp>
#include <derivation/derivation.hpp>
#include <op/frames.hpp>

#include "derivation_samples.hpp"

namespace studio::derivation {
namespace {

using namespace testing;

/// The sample L2's blocks, all of them derived already as far as they are asked for.
class SampleChain final : public DerivedChain {
public:
    Result<L2Ref> derived(std::uint64_t number) const override { return l2_ref(number); }
    Result<op::SystemConfig> derived_system(std::uint64_t) const override {
        return sample_config().genesis_system_config;
    }
};

class DerivationTest : public ::testing::Test {
protected:
    void restart(std::uint64_t safe, std::uint64_t read_to) {
        safe_ = safe;
        const auto restarted = derivation_.restart(l2_ref(safe), {l1_hash(read_to), read_to});
        EXPECT_TRUE(restarted) << restarted.error().english();
    }
    /// A channel with these blocks, in frames of as many bytes, in the L1 block.
    void post(std::uint64_t l1_number, std::uint64_t first, std::uint64_t last, bool is_marked = false) {
        std::vector<Bytes> batches;
        for (auto number = first; number <= last; ++number) {
            auto batch = batch_of(number);
            if (is_marked)
                batch.transactions = {some_transaction()};
            batches.push_back(op::encode_singular_batch(batch));
        }
        op::Frame frame;
        frame.channel[0] = ++channels_;
        frame.is_last = true;
        frame.data = op::encode_channel(batches, op::Compression::zlib);
        send(l1_number, op::encode_frames({&frame, 1}));
    }
    void send(std::uint64_t l1_number, Bytes payload) {
        auto transaction = std::make_shared<chain::SignedTransaction>();
        transaction->fields.type = chain::TransactionType::fee_market;
        transaction->fields.to = config_.batch_inbox;
        transaction->fields.data = std::move(payload);
        transaction->sender = config_.genesis_system_config.batcher;
        l1_.blocks[l1_number]->block.transactions.push_back(transaction);
    }
    /// Steps until the L1 is read; gives the L2 blocks as "number:L1 block", with ! where it has
    /// transactions.
    std::string derive() {
        std::string out;
        for (;;) {
            const auto progress = derivation_.step(l2_ref(safe_));
            if (!progress || *progress == Derivation::Progress::l1_is_read)
                return out + (progress ? "" : progress.error().kind->id);
            if (*progress != Derivation::Progress::block)
                continue;
            const auto block = derivation_.take_block();
            EXPECT_EQ(block.attributes.parent.number, safe_);
            out += std::to_string(++safe_) + ":" + std::to_string(block.derived_from.number) +
                   (block.transactions.empty() ? " " : "! ");
        }
    }

    op::RollupConfig config_ = sample_config();
    chain::ForkSchedule schedule_ = chain::constant_schedule({});
    WrittenL1 l1_{106};
    SampleChain chain_;
    Derivation derivation_{{config_, schedule_, {l1_}}, chain_};
    std::uint64_t safe_ = 0;
    std::uint8_t channels_ = 0;
};

TEST_F(DerivationTest, GivesTheBlocksOfTheChannelsThatL1Has) {
    post(101, 1, 2);
    post(103, 3, 3);
    restart(0, kFirstL1);
    EXPECT_EQ(derive(), "1:101 2:101 3:103 ");
    EXPECT_EQ(derivation_.l1_origin().number, 106U);
}

/// Rollups that carry one event have one chain id, and so one inbox.
TEST_F(DerivationTest, BatchesOfAnotherBatcherInTheSameInboxAreNotIts) {
    post(101, 1, 2);
    post(102, 3, 4, true);
    auto foreign = *l1_.blocks[102]->block.transactions.back();
    foreign.sender[0] ^= 0xff;
    l1_.blocks[102]->block.transactions.back() =
        std::make_shared<const chain::SignedTransaction>(std::move(foreign));
    post(103, 3, 3);
    restart(0, kFirstL1);
    EXPECT_EQ(derive(), "1:101 2:101 3:103 ");
}

TEST_F(DerivationTest, ABlockIsNotLostWhenItsOriginCannotBeReadNow) {
    post(102, 1, 3);
    restart(0, kFirstL1);
    l1_.fails_at = kFirstL1;  // the origin of the blocks
    l1_.failures_left = 1;
    EXPECT_EQ(derive(), errors::kL1BlockMissing.id);
    EXPECT_EQ(derive(), "1:102 2:102 3:102 ");
    l1_.fails_at = 107;
    l1_.failures_left = 1;
    EXPECT_EQ(derive(), errors::kL1BlockMissing.id);
    EXPECT_EQ(derive(), "");
}

TEST_F(DerivationTest, BeginsAgainWithTheSameBlocksAsFromTheBeginning) {
    post(101, 3, 4, true);  // of the future then: dropped
    post(102, 1, 2);
    post(103, 3, 4);
    restart(0, kFirstL1);
    EXPECT_EQ(derive(), "1:102 2:102 3:103 4:103 ");
    restart(2, 102);
    EXPECT_EQ(derive(), "3:103 4:103 ");
}

TEST_F(DerivationTest, AChannelThatBeganBeforeIsReadToItsEnd) {
    op::Frame first;
    first.channel[0] = 77;
    auto second = first;
    second.number = 1;
    second.is_last = true;
    const auto channel = op::encode_channel(
        std::vector{op::encode_singular_batch(batch_of(13)), op::encode_singular_batch(batch_of(14))},
        op::Compression::zlib);
    first.data.assign(channel.begin(), channel.begin() + 10);
    second.data.assign(channel.begin() + 10, channel.end());
    send(103, op::encode_frames({&first, 1}));
    send(106, op::encode_frames({&second, 1}));
    restart(12, 104);
    EXPECT_EQ(derive(), "13:106 14:106 ");
}

TEST_F(DerivationTest, SeesThatItWouldBeginOnAnotherL1) {
    l1_.blocks[102]->hash = hash_of(1, 102, 1);
    EXPECT_EQ(kind_of(derivation_.restart(l2_ref(12), {l1_hash(104), 104})), nullptr);
    restart(2, 102);
    EXPECT_EQ(derive(), errors::kL1Reorganised.id);
    l1_.blocks[kFirstL1]->hash = hash_of(1, kFirstL1, 1);
    EXPECT_EQ(kind_of(derivation_.restart(l2_ref(2), {l1_hash(103), 103})), &errors::kL1Reorganised);
}

TEST_F(DerivationTest, SeesThatWhatItReadIsNoLongerThere) {
    post(102, 1, 2);
    restart(0, kFirstL1);
    EXPECT_EQ(derive(), "1:102 2:102 ");
    l1_.blocks.erase(106);
    EXPECT_EQ(derive(), errors::kL1Reorganised.id);
}

/// An ephemeral rollup whose last batches come long before the L1 ends: without them L1 would make its
/// blocks.
class EndOfDerivation : public DerivationTest {
protected:
    static constexpr std::uint64_t kSealedBy = 102;
    void SetUp() override {
        config_.life = Address{{0x1f}};
        for (const auto& ref : l1_refs(107, 140))
            l1_.blocks[ref.number] = written(ref);
    }
    /// L1 says that the block at this time, or the first after it, is the last.
    void seal(std::uint64_t time, const Address& contract) {
        const auto word = Uint256{time}.to_hash();
        chain::Receipt receipt;
        receipt.logs = {
            {contract, {codec::abi::topic_of("Sealed(uint64)")}, Bytes(word.begin(), word.end())}};
        l1_.blocks[kSealedBy]->receipts.push_back(receipt);
    }
    static std::uint64_t time_of(std::uint64_t l2_block) { return l2_ref(l2_block).time; }
};

TEST_F(EndOfDerivation, NothingComesAfterTheLastBlock) {
    seal(time_of(14) - 1, *config_.life);
    post(103, 1, 9);
    post(104, 10, 16);
    restart(0, kFirstL1);
    EXPECT_EQ(derive(),
              "1:103 2:103 3:103 4:103 5:103 6:103 7:103 8:103 9:103 "
              "10:104 11:104 12:104 13:104 14:104 ");
    EXPECT_EQ(derivation_.sealing(), (Sealing{{l1_hash(kSealedBy), kSealedBy}, time_of(14) - 1}));
    EXPECT_EQ(derivation_.l1_origin().number, 140U);
}

TEST_F(EndOfDerivation, L1MakesTheBlocksUpToTheLastWhenNobodyBringsThem) {
    seal(time_of(30), *config_.life);
    restart(0, kFirstL1);
    derive();
    EXPECT_EQ(safe_, 30U);
}

TEST_F(EndOfDerivation, AnotherContractEndsNothing) {
    seal(time_of(14), Address{{0x2f}});
    post(103, 1, 9);
    restart(0, kFirstL1);
    derive();
    EXPECT_GT(safe_, 30U);
}

TEST_F(EndOfDerivation, IsKnownToWhoeverBeginsAfterIt) {
    seal(time_of(14), *config_.life);
    derivation_.know_sealing({{l1_hash(kSealedBy), kSealedBy}, time_of(30)});
    restart(30, 112);
    EXPECT_EQ(derive(), "");
    EXPECT_EQ(derivation_.l1_origin().number, 140U);
}

TEST_F(EndOfDerivation, IsForgottenWhenTheL1GoesAnotherWay) {
    seal(time_of(14), *config_.life);
    restart(0, kFirstL1);
    derive();
    ASSERT_TRUE(derivation_.ends_with(l2_ref(14)));
    l1_.blocks[kSealedBy]->hash = hash_of(1, kSealedBy, 1);
    l1_.blocks[kSealedBy]->receipts.clear();
    restart(2, 101);
    EXPECT_FALSE(derivation_.ends_with(l2_ref(14)));
}

}  // namespace
}  // namespace studio::derivation
