// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <store/block_record.hpp>
#include <store/receipt_record.hpp>
#include <store/store_errors.hpp>

#include "test_chain.hpp"

namespace studio::store {
namespace {

TEST(BlockRecordTest, KeepsEveryFieldOfAReceipt) {
    chain::Receipt receipt;
    receipt.type = chain::TransactionType::deposit;
    receipt.success = true;
    receipt.cumulative_gas_used = 90'000;
    receipt.gas_used = 30'000;
    receipt.effective_gas_price = Uint256{0, 0, 0, 1};
    receipt.contract_address = Address{{1}};
    receipt.deposit_nonce = 0;
    receipt.logs = {{Address{{2}}, {Hash32{{3}}, Hash32{{4}}}, Bytes{5}}, {Address{{6}}, {}, {}}};
    receipt.logs_bloom = chain::bloom_of(receipt.logs);

    Bytes out{0xff};  // records stand one after another
    append_receipt_record(out, receipt);
    out.push_back(0xff);
    const auto read = read_receipt_record(BytesView{out}.subspan(1));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, receipt);
    EXPECT_EQ(*read_logs_of_record(BytesView{out}.subspan(1)), receipt.logs);
}

TEST(BlockRecordTest, KeepsTheRootOfAReceiptBeforeByzantium) {
    chain::Receipt receipt;
    receipt.success = true;
    receipt.post_state_root = Hash32{{7}};

    Bytes out;
    append_receipt_record(out, receipt);

    EXPECT_EQ(*read_receipt_record(out), receipt);
}

TEST(BlockRecordTest, KeepsWithdrawalsAndUnknownTimes) {
    chain::SealedBlock block;
    block.block.header.withdrawals_root = Hash32{};
    block.block.header.base_fee_per_gas = Uint256{7};
    block.block.withdrawals = std::vector<chain::Withdrawal>{{1, 2, Address{{3}}, 4}};
    block.hash = chain::header_hash(block.block.header);
    const auto record = BlockRecord::encode(block, {});
    const auto read = record.block();
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ((*read)->block.withdrawals, block.block.withdrawals);
}

TEST(BlockRecordTest, ReportsAHeaderThatIsNotItsHashs) {
    chain::SealedBlock block;
    block.block.header.base_fee_per_gas = Uint256{7};
    block.hash = Hash32{{1}};
    const auto read = BlockRecord::encode(block, {}).read_header();
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().is(errors::kBlockDamaged));
}

TEST(BlockRecordTest, EveryByteCountsForTheChecksum) {
    test::TestChain chain{3, 2};
    auto step = chain.next();
    while (step.block->receipts.empty())
        step = chain.next();
    auto record = BlockRecord::encode(*step.block, step.notes);
    const auto sum = record.compute_checksum();
    for (auto* part : {&record.header, &record.body, &record.places, &record.receipts, &record.notes})
        for (auto& byte : *part) {
            byte ^= 1;
            EXPECT_NE(record.compute_checksum(), sum);
            byte ^= 1;
        }
}

}  // namespace
}  // namespace studio::store
