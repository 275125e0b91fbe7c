// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>
#include <op/l1_attributes.hpp>
#include <settling/batcher.hpp>
#include <settling/settling_errors.hpp>

namespace studio::settling {
namespace {

constexpr std::uint64_t kWindow = 40;  // L1 blocks

Hash32 hash_of(std::uint64_t number, std::uint8_t branch = 0) {
    Hash32 hash;
    hash[0] = static_cast<std::uint8_t>(number);
    hash[1] = branch;
    hash[2] = 1;
    return hash;
}

/// An L1 that only counts its blocks and keeps what it is sent.
class CountingL1 final : public seams::L1Node {
public:
    std::uint64_t head = 100;
    std::vector<Bytes> sent;

    chain::SealedBlockPtr l1_head() const override {
        auto block = std::make_shared<chain::SealedBlock>();
        block->block.header.number = head;
        block->hash = hash_of(head);
        return block;
    }
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t) const override { return chain::SealedBlockPtr{}; }
    seams::SettledHeads l1_settled() const override { return {}; }
    Result<Bytes> l1_blob(const Hash32&) const override { return Bytes{}; }
    Result<Hash32> send_to_l1(BytesView raw) override {
        sent.emplace_back(raw.begin(), raw.end());
        return hash_of(sent.size());
    }
    std::uint64_t l1_chain_id() const override { return 900; }
    std::uint64_t l1_next_nonce(const Address&) const override { return sent.size(); }
    std::uint64_t mined = 0;  // of what was sent
    std::uint64_t l1_nonce(const Address&) const override { return mined; }
    Uint256 balance{1'000'000'000'000'000'000ULL};  // wei
    Uint256 l1_balance(const Address&) const override { return balance; }
    std::optional<Included> receipt;  // of everything that was sent; else all of it waits
    bool loses = false;               // or is lost
    bool l1_waits(const Hash32&) const override { return !receipt && !loses; }
    Result<std::optional<Included>> l1_receipt(const Hash32&) const override { return receipt; }
    Result<Bytes> l1_call(const Address&, BytesView) const override { return Bytes{}; }
    Fees l1_fees() const override { return {Uint256{7}, Uint256{1}}; }
};

/// Blocks of an L2, all with one L1 origin.
class Blocks final : public seams::BlockArchive {
public:
    chain::SealedBlockPtr block(std::uint64_t number) const override {
        const auto found = blocks_.find(number);
        return found == blocks_.end() ? nullptr : found->second;
    }
    void add(std::uint64_t number, std::uint64_t origin, std::uint8_t branch = 0) {
        op::L1Attributes attributes;
        attributes.origin = {hash_of(origin), origin};
        attributes.sequence_number = number;
        auto first = chain::seal_transaction(op::l1_attributes_deposit(attributes, chain::OpFork::isthmus));
        auto block = std::make_shared<chain::SealedBlock>();
        block->block.header.number = number;
        block->block.header.parent_hash = hash_of(number - 1, number == 2 ? 0 : branch);
        block->block.header.timestamp = 1'000 + 2 * number;
        block->block.transactions = {std::make_shared<const chain::SignedTransaction>(std::move(*first))};
        block->hash = hash_of(number, branch);
        blocks_[number] = std::move(block);
    }

private:
    std::map<std::uint64_t, chain::SealedBlockPtr> blocks_;
};

class BatcherTest : public ::testing::Test {
protected:
    BatcherTest() {
        config_.seq_window_size = kWindow;
        config_.l2_genesis_time = 1'000;
        for (std::uint64_t number = 0; number <= 3; ++number)
            l2_.add(number, 100);
    }
    /// Steps until there is nothing to do; gives the transactions that were sent for it.
    std::size_t work(const L2Heads& heads) {
        const auto before = l1_.sent.size();
        for (int steps = 0; steps < 100; ++steps) {
            const auto did = batcher_.step(heads);
            EXPECT_TRUE(did);
            if (!did || *did == Batcher::Did::nothing)
                return l1_.sent.size() - before;
        }
        ADD_FAILURE() << "it never rests";
        return 0;
    }

    CountingL1 l1_;
    Blocks l2_;
    op::RollupConfig config_;
    L1Wallet wallet_{crypto::SecretKey::from_bytes(Uint256{77}.to_hash()).value(), l1_};
    /// A channel stays open for longer than any window.
    Batcher batcher_{{seams::BatchKind::singular, op::Compression::zlib, seams::PostingForm::calldata,
                      100'000, 1'000, 100'000},
                     config_,
                     wallet_,
                     l1_,
                     l2_,
                     nullptr};
};

TEST_F(BatcherTest, WaitsForTheSequencerToTakeOverWhatL1Forced) {
    batcher_.flush();
    EXPECT_EQ(work({3, 5, hash_of(5)}), 0U);     // blocks that the sequencer does not have yet
    EXPECT_EQ(work({3, 2, hash_of(2, 1)}), 0U);  // another block than the sequencer's
    EXPECT_EQ(work({3, 2, hash_of(2)}), 1U);
}

TEST_F(BatcherTest, TriesOnceMoreAndThenWithEachL1BlockWhenTheNodeLosesTransactions) {
    l1_.head = 100 + kWindow - 10;
    l1_.loses = true;
    EXPECT_EQ(work({3, 0, hash_of(0)}), 2U);
    ++l1_.head;
    EXPECT_EQ(work({3, 0, hash_of(0)}), 1U);
    l1_.loses = false;
    ++l1_.head;
    EXPECT_EQ(work({3, 0, hash_of(0)}), 0U) << "what was sent last waits";
}

TEST_F(BatcherTest, ClosesAChannelBeforeTheWindowOfItsFirstBlockEnds) {
    l1_.head = 100 + kWindow - 11;
    EXPECT_EQ(work({3, 0, hash_of(0)}), 0U);
    l1_.head = 100 + kWindow - 10;
    EXPECT_EQ(work({3, 0, hash_of(0)}), 1U);
}

/// The verifier is often ahead: a batch may be safe when the batcher first sees that it landed.
TEST_F(BatcherTest, CountsWhatABatchCostThatIsSafeAtOnce) {
    batcher_.flush();
    ASSERT_EQ(work({3, 0, hash_of(0)}), 1U);
    l1_.receipt.emplace();
    l1_.receipt->block = 101;
    l1_.receipt->fee_wei = Uint256{42};
    work({3, 3, hash_of(3)});
    EXPECT_EQ(batcher_.figures().transactions, 1U);
    EXPECT_EQ(batcher_.figures().fees_wei, Uint256{42});
    EXPECT_GT(batcher_.figures().payload_bytes, 0U);
}

TEST_F(BatcherTest, BeginsAnewWhenTheL2WentAnotherWay) {
    batcher_.flush();
    EXPECT_EQ(work({3, 0, hash_of(0)}), 1U);
    for (std::uint64_t number = 2; number <= 3; ++number)
        l2_.add(number, 100, 1);
    batcher_.flush();
    EXPECT_EQ(work({3, 1, hash_of(1)}), 1U);
    EXPECT_EQ(batcher_.last_taken(), 3U);
}

/// Nobody watches the transactions of safe blocks any more, so the fall of the safe head itself must tell.
TEST_F(BatcherTest, BringsAgainWhatL1TookAwayAfterItWasSafe) {
    batcher_.flush();
    EXPECT_EQ(work({3, 0, hash_of(0)}), 1U);
    EXPECT_EQ(work({3, 3, hash_of(3)}), 0U);
    batcher_.flush();
    EXPECT_EQ(work({3, 0, hash_of(0)}), 1U);
}

TEST_F(BatcherTest, TheWalletGivesOutNoMoreThanItCanPayAllOf) {
    const L1Wallet::Call call{Address{{1}}, Uint256{100'000'000'000'000ULL}, {}, 21'000};
    l1_.balance = Uint256{300'000'000'000'000ULL};
    EXPECT_TRUE(wallet_.send(call));
    EXPECT_TRUE(wallet_.send(call));
    EXPECT_TRUE(wallet_.send(call).error().is(errors::kWalletEmpty));  // what waits may cost most of it
    l1_.mined = 1;                                                     // it cost its value, and gas for less
    l1_.balance = Uint256{250'000'000'000'000ULL};
    EXPECT_TRUE(wallet_.send(call));
    EXPECT_TRUE(wallet_.send(call).error().is(errors::kWalletEmpty));
}

}  // namespace
}  // namespace studio::settling
