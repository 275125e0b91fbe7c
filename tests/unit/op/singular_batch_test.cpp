// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/rlp.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using chain::OpFork;
using testing::filled;
using testing::kind_of;

TEST(SingularBatch, is_a_version_and_a_list) {
    const SingularBatch batch{filled<32>(1), 0x1234, filled<32>(2), 1'700'000'000, {{0xAA}, {0x01}}};
    EXPECT_EQ(codec::to_hex(encode_singular_batch(batch)),
              "0x00f84e"
              "a00101010101010101010101010101010101010101010101010101010101010101"
              "821234"
              "a00202020202020202020202020202020202020202020202020202020202020202"
              "846553f100"
              "c381aa01");
}

TEST(SingularBatch, comes_back_from_its_bytes) {
    for (const auto& batch : testing::sample_blocks())
        EXPECT_EQ(decode_singular_batch(encode_singular_batch(batch)).value(), batch);
}

TEST(SingularBatch, nothing_may_be_missing_or_surplus) {
    testing::expect_strict(encode_singular_batch(testing::sample_blocks()[4]), decode_singular_batch);
    auto other = encode_singular_batch({});
    other[0] = 1;
    EXPECT_EQ(kind_of(decode_singular_batch(other)), &errors::kBatchUnknownVersion);
    EXPECT_EQ(kind_of(decode_singular_batch({})), &errors::kBatchEmpty);
}

TEST(SingularBatch, six_fields_are_no_batch) {
    Bytes encoded{0};
    codec::rlp::Encoder encoder{encoded};
    const auto list = encoder.begin_list();
    encoder.add(Hash32{}).add(std::uint64_t{1}).add(Hash32{}).add(std::uint64_t{2});
    encoder.end_list(encoder.begin_list());
    encoder.add(std::uint64_t{3});
    encoder.end_list(list);
    EXPECT_FALSE(decode_singular_batch(encoded));
}

/// Twenty megabytes that would unfold to half a gigabyte.
TEST(SingularBatch, more_transactions_than_any_block_holds_are_refused_unread) {
    Bytes transactions(max_batch_elements + 1, 0x80);
    Bytes items;
    codec::rlp::Encoder encoder{items};
    encoder.add(Hash32{}).add(std::uint64_t{1}).add(Hash32{}).add(std::uint64_t{2});
    codec::rlp::append_list_header(items, transactions.size());
    Bytes encoded{0};
    codec::rlp::append_list_header(encoded, items.size() + transactions.size());
    encoded.insert(encoded.end(), items.begin(), items.end());
    encoded.insert(encoded.end(), transactions.begin(), transactions.end());
    EXPECT_EQ(kind_of(decode_singular_batch(encoded)), &errors::kBatchTooLarge);
}

TEST(BatchTransactions, only_types_of_the_rules_may_be_in_a_batch) {
    const auto check = [](Bytes transaction, OpFork fork) {
        const std::vector<Bytes> all{testing::signed_bytes(chain::TransactionType::legacy),
                                     std::move(transaction)};
        return kind_of(check_batch_transactions(all, fork));
    };
    for (const auto& good : testing::all_batch_transactions())
        EXPECT_EQ(check(good, OpFork::isthmus), nullptr);
    EXPECT_EQ(check({}, OpFork::isthmus), &errors::kBatchEmptyTransaction);
    EXPECT_EQ(check(testing::signed_bytes(chain::TransactionType::deposit), OpFork::isthmus),
              &errors::kBatchDeposit);
    EXPECT_EQ(check(testing::signed_bytes(chain::TransactionType::blob), OpFork::jovian),
              &errors::kBatchTransactionType);
    EXPECT_EQ(check({0x7D}, OpFork::jovian), &errors::kBatchTransactionType);
    EXPECT_EQ(check(testing::signed_bytes(chain::TransactionType::set_code), OpFork::granite),
              &errors::kBatchTransactionType);
    EXPECT_EQ(check({0x02}, OpFork::granite), nullptr);  // no transaction, but of a type that may be there
}

}  // namespace
}  // namespace studio::op
