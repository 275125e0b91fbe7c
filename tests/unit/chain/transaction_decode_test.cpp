// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/random.hpp>
#include <chain/chain_errors.hpp>
#include <codec/codec_errors.hpp>
#include <limits>

#include "sample_transactions.hpp"

namespace studio::chain {
namespace {

using testing::sample;
using testing::signed_sample;

const ErrorKind& error_of(const Transaction& transaction) {
    return *decode_transaction(encode_transaction(transaction)).error().kind;
}

TEST(DecodeTransaction, refuses_what_no_chain_accepts) {
    auto fee = sample(TransactionType::fee_market);
    fee.max_priority_fee_per_gas = fee.max_fee_per_gas + Uint256{1};
    EXPECT_EQ(&error_of(fee), &errors::kTransactionTipAboveFee);

    auto nonce = sample(TransactionType::legacy);
    nonce.nonce = std::numeric_limits<std::uint64_t>::max();
    EXPECT_EQ(&error_of(nonce), &errors::kTransactionNonceTooHigh);

    auto overflow = sample(TransactionType::fee_market);
    overflow.max_fee_per_gas = Uint256::max();
    EXPECT_EQ(&error_of(overflow), &errors::kTransactionFeeOverflow);

    auto create = sample(TransactionType::set_code);
    create.to.reset();
    EXPECT_EQ(&error_of(create), &errors::kTransactionNeedsRecipient);

    auto no_authorization = sample(TransactionType::set_code);
    no_authorization.authorizations.clear();
    EXPECT_EQ(&error_of(no_authorization), &errors::kTransactionNoAuthorizations);

    auto no_blob = sample(TransactionType::blob);
    no_blob.blob_versioned_hashes.clear();
    EXPECT_EQ(&error_of(no_blob), &errors::kTransactionNoBlobs);

    auto parity = sample(TransactionType::set_code);
    parity.authorizations[0].y_parity = 256;
    EXPECT_EQ(&error_of(parity), &errors::kSignatureBadV);
}

TEST(DecodeTransaction, refuses_unknown_types_and_nothing_at_all) {
    EXPECT_TRUE(decode_transaction({}).error().is(errors::kTransactionEmpty));
    for (const unsigned type : {0x00U, 0x05U, 0x7DU, 0x7FU, 0x80U, 0xBFU}) {
        const Bytes encoded{static_cast<std::uint8_t>(type), 0xC0};
        EXPECT_TRUE(decode_transaction(encoded).error().is(errors::kTransactionUnknownType)) << type;
    }
}

TEST(DecodeTransaction, refuses_every_cut_and_every_extra_byte) {
    for (const auto type : testing::all_types) {
        auto encoded = signed_sample(type).encoded;
        for (std::size_t size = 0; size < encoded.size(); ++size)
            EXPECT_FALSE(decode_transaction(BytesView{encoded}.first(size)));
        encoded.push_back(0);
        EXPECT_TRUE(decode_transaction(encoded).error().is(codec::errors::kRlpTrailingBytes));
    }
}

TEST(DecodeTransaction, whatever_it_accepts_it_would_encode_the_same_way) {
    Random random{1};
    int accepted = 0;
    std::vector<Bytes> originals;
    for (const auto type : testing::all_types)
        originals.push_back(signed_sample(type).encoded);
    for (int i = 0; i < 20'000; ++i) {
        auto encoded = originals[random.below(originals.size())];
        encoded[random.below(encoded.size())] = static_cast<std::uint8_t>(random.next());
        const auto decoded = decode_transaction(encoded);
        if (!decoded)
            continue;
        ++accepted;
        ASSERT_EQ(encode_transaction(*decoded), encoded);
    }
    EXPECT_GT(accepted, 1000);
}

TEST(DecodeTransaction, reads_the_chain_out_of_v) {
    for (const std::uint64_t chain_id : {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}}) {
        auto transaction = sample(TransactionType::legacy);
        transaction.chain_id = chain_id;
        transaction.signature.recovery_id = 1;
        const auto decoded = decode_transaction(encode_transaction(transaction));
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->chain_id, chain_id);
        EXPECT_EQ(decoded->signature.recovery_id, 1);
    }
}

}  // namespace
}  // namespace studio::chain
