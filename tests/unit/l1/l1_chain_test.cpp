// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/kzg.hpp>
#include <l1/l1_errors.hpp>
#include <support/l1_fixture.hpp>

namespace studio::l1 {
namespace {

using test::L1Fixture;
using test::test_key;

const Address kBob{{0xb0, 0x0b}};

class L1ChainTest : public testing::Test {
protected:
    void SetUp() override { l1.open(); }
    bool is_in_chain(const Hash32& hash) { return l1->store().find_transaction(hash).value().has_value(); }
    L1Fixture l1;
};

TEST_F(L1ChainTest, BlocksTakeWhatWaitsAndLinkUp) {
    const auto genesis = l1->l1_head();
    EXPECT_EQ(genesis->block.header.timestamp, L1Fixture::kStart);
    const auto sent = l1.transfer(1, kBob, 5);
    ASSERT_TRUE(sent) << sent.error().english();
    const auto block = l1.produce();
    EXPECT_EQ(block->block.header.parent_hash, genesis->hash);
    EXPECT_EQ(block->block.header.timestamp, L1Fixture::kStart + kSlotSeconds);
    ASSERT_EQ(block->block.transactions.size(), 1U);
    EXPECT_EQ(block->block.transactions[0]->hash, *sent);
    EXPECT_EQ(l1.balance(kBob), Uint256{5});
    EXPECT_EQ(l1->l1_block(1).value()->hash, block->hash);
    EXPECT_EQ(l1->l1_block(2).value(), nullptr);
}

TEST_F(L1ChainTest, TimeNeverStandsStill) {
    const auto now = l1.produce()->block.header.timestamp;
    EXPECT_TRUE(l1->produce(now).error().is(errors::kTimeNotAfterParent));
    EXPECT_TRUE(l1->produce(now - 1).error().is(errors::kTimeNotAfterParent));
    EXPECT_TRUE(l1->produce(now + 1));
}

/// More than the block builder takes at once, so that some are not looked at before the first is refused.
TEST_F(L1ChainTest, AnAccountGoesOnWithItsNonceWhenOneCouldNotBePaid) {
    constexpr std::uint64_t kMany = 100;
    const auto poor = crypto::address_of(test_key(2));
    chain::Transaction everything;
    everything.to = kBob;
    everything.gas_limit = 21'000;
    const auto most_for_gas = Uint256{21'000} * Uint256{100'000'000'000};
    everything.value = l1.balance(poor) - most_for_gas;
    ASSERT_TRUE(l1.send(2, everything));
    for (std::uint64_t i = 1; i < kMany; ++i)
        ASSERT_TRUE(l1.transfer(2, kBob, 1));
    EXPECT_EQ(l1.produce()->block.transactions.size(), 1U);
    EXPECT_EQ(l1->l1_next_nonce(poor), 1U);

    ASSERT_TRUE(l1.transfer(1, poor, 1'000'000'000'000'000'000));
    l1.produce();
    ASSERT_TRUE(l1.transfer(2, kBob, 1));
    EXPECT_EQ(l1->l1_next_nonce(poor), kMany);
    EXPECT_EQ(l1.produce()->block.transactions.size(), kMany - 1);
}

TEST_F(L1ChainTest, TheHighestTipGoesFirst) {
    const auto with_tip = [&](std::uint64_t user, std::uint64_t gwei) {
        chain::Transaction fields;
        fields.type = chain::TransactionType::fee_market;
        fields.chain_id = L1Fixture::kChainId;
        fields.to = kBob;
        fields.gas_limit = 21'000;
        fields.max_fee_per_gas = Uint256{100'000'000'000};
        fields.max_priority_fee_per_gas = Uint256{gwei * 1'000'000'000};
        return l1->send_to_l1(chain::sign_transaction(fields, test_key(user)).encoded).value();
    };
    const auto low = with_tip(1, 1);
    const auto high = with_tip(2, 3);
    const auto block = l1.produce();
    ASSERT_EQ(block->block.transactions.size(), 2U);
    EXPECT_EQ(block->block.transactions[0]->hash, high);
    EXPECT_EQ(block->block.transactions[1]->hash, low);
}

TEST_F(L1ChainTest, AReorganisationBringsOtherBlocksWithTheSameTransactions) {
    l1.produce(3);
    const auto sent = l1.transfer(1, kBob, 7).value();
    const auto old_block = l1.produce();
    l1.produce(2);
    std::vector<chain::SealedBlockPtr> undone;
    pipeline::ChainListener listener;
    listener.on_undone = [&](const auto& blocks) { undone = blocks; };
    const auto subscription = l1->feed().subscribe(std::move(listener));

    ASSERT_TRUE(l1->rewind(3, Undone::wait_again));
    ASSERT_EQ(undone.size(), 3U);
    EXPECT_EQ(undone.back()->hash, old_block->hash);
    EXPECT_EQ(l1->l1_head()->block.header.number, 3U);
    EXPECT_FALSE(is_in_chain(sent));
    EXPECT_EQ(l1.balance(kBob), Uint256{});
    const auto new_block = l1.produce();
    EXPECT_NE(new_block->hash, old_block->hash);
    EXPECT_EQ(new_block->block.header.parent_hash, old_block->block.header.parent_hash);
    EXPECT_TRUE(is_in_chain(sent));
    EXPECT_EQ(l1.balance(kBob), Uint256{7});
}

TEST_F(L1ChainTest, AReorganisationMayDropTransactions) {
    const auto sent = l1.transfer(1, kBob, 7).value();
    l1.produce(2);
    ASSERT_TRUE(l1->rewind(0, Undone::are_dropped));
    l1.produce(2);
    EXPECT_FALSE(is_in_chain(sent));
    EXPECT_TRUE(l1.transfer(1, kBob, 7));  // the nonce is free again
    l1.produce();
    EXPECT_EQ(l1.balance(kBob), Uint256{7});
}

TEST_F(L1ChainTest, WhatIsFinalStays) {
    l1.settings().finality_depth = 4;
    l1.settings().safe_depth = 2;
    l1.open();
    l1.produce(10);
    EXPECT_EQ(l1->l1_settled().finalized, 6U);
    EXPECT_EQ(l1->l1_settled().safe, 8U);
    EXPECT_TRUE(l1->rewind(5, Undone::wait_again).error().is(errors::kReorgPastFinality));
    EXPECT_TRUE(l1->rewind(11, Undone::wait_again).error().is(errors::kNoSuchL1Block));
    ASSERT_TRUE(l1->rewind(6, Undone::wait_again));
    EXPECT_EQ(l1->l1_settled().finalized, 6U);
    l1.produce(2);
    EXPECT_EQ(l1->l1_settled().finalized, 6U);             // it does not go back
    ASSERT_TRUE(l1->rewind(2, Undone::wait_again, true));  // a catastrophe, on command
    EXPECT_EQ(l1->l1_settled().finalized, 2U);
}

TEST_F(L1ChainTest, ItGoesOnAfterARestart) {
    ASSERT_TRUE(l1.transfer(1, kBob, 5));
    l1.produce(5);
    ASSERT_TRUE(l1->rewind(3, Undone::wait_again));
    const auto before = l1.produce();
    l1.open();
    EXPECT_EQ(l1->l1_head()->hash, before->hash);
    EXPECT_EQ(l1.balance(kBob), Uint256{5});
    ASSERT_TRUE(l1->rewind(3, Undone::wait_again));
    EXPECT_NE(l1.produce()->hash, before->hash);  // the branch is counted on, too
    l1.settings().chain_id = 901;
    EXPECT_TRUE(
        L1Chain::open(l1.settings(), test::default_execution(), SystemClock{}).error().is(errors::kOtherL1));
}

/// EIP-4844: the block has the hashes, the node keeps the blobs.
TEST_F(L1ChainTest, BlobsAreKeptBesideTheChain) {
    Bytes blob(crypto::kzg::kBlobSize);
    blob[1] = 42;
    const auto sidecar = chain::make_sidecar({blob}, chain::BlobSidecar::Form::blob_proofs).value();
    const auto hash = crypto::kzg::versioned_hash(sidecar.commitments.at(0));
    chain::Transaction fields;
    fields.type = chain::TransactionType::blob;
    fields.chain_id = L1Fixture::kChainId;
    fields.to = kBob;
    fields.gas_limit = 21'000;
    fields.max_fee_per_gas = Uint256{100'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
    fields.max_fee_per_blob_gas = Uint256{1'000'000'000};
    fields.blob_versioned_hashes = {hash};
    const auto raw = chain::encode_pooled_transaction(chain::sign_transaction(fields, test_key(1)), sidecar);
    EXPECT_TRUE(l1->l1_blob(hash).error().is(errors::kBlobNotKept));
    const auto sent = l1->send_to_l1(raw);
    ASSERT_TRUE(sent) << sent.error().english();
    const auto block = l1.produce();
    EXPECT_EQ(block->block.header.blob_gas_used, 131'072U);
    EXPECT_EQ(l1->l1_blob(hash).value(), blob);
    l1.open();
    EXPECT_EQ(l1->l1_blob(hash).value(), blob);
    ASSERT_TRUE(l1->rewind(0, Undone::wait_again));
    EXPECT_EQ(l1.produce()->block.transactions.at(0)->hash, *sent);  // it needs no sidecar any more
}

/// Prague's rules: a transaction above Osaka's cap of gas, and no P-256 precompile, but a reserve price.
TEST_F(L1ChainTest, RulesArePragueWithOsakasBlobMarket) {
    const auto rules = l1->schedule().rules_at(1, L1Fixture::kStart + 12);
    EXPECT_EQ(rules.fork, chain::Fork::prague);
    EXPECT_TRUE(rules.blobs.has_reserve_price);
    EXPECT_EQ(rules.blobs.max, 21U);
    chain::Transaction fields;
    fields.to = kBob;
    fields.gas_limit = 20'000'000;
    ASSERT_TRUE(l1.send(1, fields));
    EXPECT_EQ(l1.produce()->block.transactions.size(), 1U);
}

}  // namespace
}  // namespace studio::l1
