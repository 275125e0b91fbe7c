// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/codec_errors.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using testing::filled;
using testing::hex;
using testing::kind_of;

const RollupConfig config = testing::sample_config();

Result<SpanBatch> decode(BytesView encoded) {
    return decode_span_batch(encoded, config);
}
Bytes encode(const SpanBatch& batch) {
    return encode_span_batch(batch, config).value();
}

/// Three empty blocks: the fields of the prefix and the payload, one by one.
TEST(SpanBatch, is_written_as_the_specification_has_it) {
    SpanBatch batch{filled<20>(0xAA), filled<20>(0xBB), {}};
    batch.blocks = {
        {1'700'000'300, 1000, true, {}}, {1'700'000'302, 1000, false, {}}, {1'700'000'304, 1001, true, {}}};
    EXPECT_EQ(codec::to_hex(encode(batch)),
              "0x01"
              "ac02"                                      // 300 seconds after genesis
              "e907"                                      // last origin 1001
              "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"  // parent
              "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"  // last origin
              "03"
              "05"      // origins changed in blocks 0 and 2
              "000000"  // no transactions
    );
}

/// One legacy transaction of each sort of signature: the columns, one by one.
TEST(SpanBatch, takes_transactions_apart) {
    chain::Transaction transaction;
    transaction.chain_id = 901;
    transaction.nonce = 200;
    transaction.gas_limit = 21'000;
    transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas = 7;
    transaction.value = 5;
    transaction.to = filled<20>(0x35);
    transaction.signature = {filled<32>(0x51), filled<32>(0x52), 1};
    auto creation = transaction;
    creation.to.reset();
    creation.chain_id.reset();
    creation.signature = {filled<32>(0x61), filled<32>(0x62), 0};
    SpanBatch batch{{},
                    {},
                    {{1'700'000'002,
                      1001,
                      false,
                      {chain::encode_transaction(transaction), chain::encode_transaction(creation)}}}};

    const auto encoded = encode(batch);

    EXPECT_EQ(codec::to_hex(BytesView{encoded}.subspan(1 + 1 + 2 + 20 + 20 + 1 + 1 + 1)),
              "0x02"  // the second one creates
              "01"    // the first one's y is odd
              "5151515151515151515151515151515151515151515151515151515151515151"
              "5252525252525252525252525252525252525252525252525252525252525252"
              "6161616161616161616161616161616161616161616161616161616161616161"
              "6262626262626262626262626262626262626262626262626262626262626262"
              "3535353535353535353535353535353535353535"
              "c3050780c3050780"
              "c801c801"
              "88a40188a401"
              "01");  // the first one names its chain
    EXPECT_EQ(decode(encoded).value(), batch);
}

TEST(SpanBatch, every_sort_of_transaction_comes_back) {
    const auto blocks = testing::sample_blocks();
    const auto batch = make_span_batch(blocks, true);

    const auto read = decode(encode(batch));

    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(*read, batch);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        EXPECT_EQ(singular_batch_of(read->blocks[i], blocks[i].parent_hash, blocks[i].epoch_hash), blocks[i]);
}

TEST(SpanBatch, is_made_of_blocks_with_what_it_keeps_of_their_hashes) {
    const auto blocks = testing::sample_blocks();
    const auto batch = make_span_batch(blocks, false);
    EXPECT_EQ(batch.parent_check, filled<20>(0x30));
    EXPECT_EQ(batch.l1_origin_check, filled<20>(1005 % 256));
    const bool changed[] = {false, false, true, false, true};
    for (std::size_t i = 0; i < batch.blocks.size(); ++i)
        EXPECT_EQ(batch.blocks[i].origin_changed, changed[i]) << i;
    EXPECT_TRUE(make_span_batch(blocks, true).blocks[0].origin_changed);
}

TEST(SpanBatch, nothing_may_be_missing_or_surplus) {
    testing::expect_strict(encode(make_span_batch(testing::sample_blocks(), true)), decode);
}

TEST(SpanBatch, many_blocks_and_transactions_keep_their_order) {
    Random random{11};
    const auto transactions = testing::all_batch_transactions();
    SpanBatch batch{filled<20>(1), filled<20>(2), {}};
    std::uint64_t epoch = 5000;
    for (std::size_t i = 0; i < 300; ++i) {
        auto& block = batch.blocks.emplace_back();
        block.timestamp = config.time_of_block(1 + i);
        block.origin_changed = random.below(3) == 0;
        epoch += block.origin_changed && i > 0 ? 1 : 0;
        block.epoch_number = epoch;
        for (auto n = random.below(4); n > 0; --n)
            block.transactions.push_back(transactions[random.below(transactions.size())]);
    }
    EXPECT_EQ(decode(encode(batch)).value(), batch);
}

/// The head of a span at time 0 after genesis with last origin 1, up to the number of blocks.
std::string head() {
    return "0100"
           "01" +
           std::string(80, '0');
}

TEST(SpanBatch, errors_say_what_is_wrong) {
    const struct {
        std::string encoded;
        const ErrorKind* expected;
    } cases[] = {
        {"", &errors::kBatchEmpty},
        {"02", &errors::kBatchUnknownVersion},
        {"01", &errors::kSpanTruncated},
        {"01ffffffffffffffffff02", &errors::kSpanBadNumber},
        {"01ffffffffffffffffffff01", &errors::kSpanBadNumber},
        {head() + "00", &errors::kSpanNoBlocks},
        {head() + "81ade204", &errors::kBatchTooLarge},  // 10,000,001 blocks
        {head() + "80ade204", &errors::kSpanTruncated},  // 10,000,000 blocks, but nothing follows
        {head() + "0102"
                  "00",
         &errors::kSpanSurplusBits},
        {head() + "0307"
                  "000000",
         &errors::kSpanBadOrigins},  // two changes before origin 1 … -1
        {head() + "0100"
                  "81ade204",
         &errors::kBatchTooLarge},
        {head() + "0200"
                  "80ade20401",
         &errors::kBatchTooLarge},
        {head() + "0100"
                  "01",
         &errors::kSpanTruncated},
        {head() + "0100"
                  "00"
                  "00",
         &errors::kSpanTrailingBytes},
        {"01ffffffffffffffffff01"
         "01" +
             std::string(80, '0') +
             "0100"
             "00",
         &errors::kSpanTimeOverflow},
    };
    for (const auto& [encoded, expected] : cases)
        EXPECT_EQ(kind_of(decode(hex(encoded))), expected) << encoded;
}

TEST(SpanBatch, transaction_data_are_read_strictly) {
    const auto with_data = [](const std::string& creates, const std::string& data) {
        return kind_of(decode(hex(head() +
                                  "0100"
                                  "01" +
                                  creates + "00" + std::string(128, '0') +
                                  (creates == "00" ? std::string(40, '0') : "") + data +
                                  "0000"
                                  "00")));
    };
    EXPECT_EQ(with_data("00", "c3050780"), nullptr);
    EXPECT_EQ(with_data("00", "f8ff05"), &codec::errors::kRlpTruncated);
    EXPECT_EQ(with_data("00", "c405078001"), &codec::errors::kRlpTrailingBytes);
    EXPECT_EQ(with_data("00", "c20507"), &codec::errors::kRlpEndOfInput);
    EXPECT_EQ(with_data("00",
                        "c4000780"
                        "00"),
              &codec::errors::kRlpLeadingZero);
    EXPECT_EQ(with_data("00", "83050780"), &codec::errors::kRlpExpectedList);
    EXPECT_EQ(with_data("00", "7ec3050780"), &errors::kSpanTransactionType);
    EXPECT_EQ(with_data("00", "03c3050780"), &errors::kSpanTransactionType);
    EXPECT_EQ(with_data("00", "00c3050780"), &errors::kSpanTransactionType);
    EXPECT_EQ(with_data("01",
                        "04c6050707"
                        "80c0c0"),
              &errors::kSpanNeedsRecipient);
}

TEST(SpanBatch, first_block_may_begin_with_origin_0) {
    const auto batch =
        decode(hex("0100"
                   "00" +
                   std::string(80, '0') +
                   "0101"
                   "00"));
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->blocks[0].epoch_number, 0U);
    EXPECT_TRUE(batch->blocks[0].origin_changed);
}

TEST(SpanBatch, numbers_need_not_be_in_their_shortest_form) {
    EXPECT_EQ(decode(hex(head() + "8100"
                                  "00"
                                  "00"))
                  .value()
                  .blocks.size(),
              1U);
}

TEST(SpanBatch, what_cannot_be_put_together_again_is_not_taken_apart) {
    SpanBatch batch{{}, {}, {{config.l2_genesis_time, 1, false, {}}}};
    auto& transactions = batch.blocks[0].transactions;
    const auto error = [&](Bytes transaction) {
        transactions = {std::move(transaction)};
        return kind_of(encode_span_batch(batch, config));
    };
    EXPECT_EQ(error(testing::signed_bytes(chain::TransactionType::blob)), &errors::kSpanTransactionType);
    EXPECT_EQ(error(testing::signed_bytes(chain::TransactionType::deposit)), &errors::kSpanTransactionType);
    for (const auto type : {chain::TransactionType::legacy, chain::TransactionType::fee_market}) {
        auto other_chain = chain::testing::sample(type);
        other_chain.chain_id = 902;
        EXPECT_EQ(error(chain::sign_transaction(other_chain, chain::testing::key_of(1)).encoded),
                  &errors::kSpanOtherChain);
    }
    EXPECT_NE(error({0x02}), nullptr);
}

}  // namespace
}  // namespace studio::op
