// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/chain_errors.hpp>
#include <chain/receipt.hpp>

#include "sample_transactions.hpp"

namespace studio::chain {
namespace {

using testing::filled;

Receipt sample_receipt(TransactionType type) {
    Receipt receipt;
    receipt.type = type;
    receipt.success = true;
    receipt.cumulative_gas_used = 64'000;
    receipt.logs = {{filled<20>(1), {filled<32>(2), filled<32>(3)}, {1, 2, 3}}, {filled<20>(4), {}, {}}};
    receipt.logs_bloom = bloom_of(receipt.logs);
    if (type == TransactionType::deposit) {
        receipt.deposit_nonce = 7;
        receipt.deposit_receipt_version = 1;
    }
    return receipt;
}

TEST(Receipt, every_type_reads_back) {
    for (const auto type : testing::all_types) {
        const auto receipt = sample_receipt(type);
        const auto encoded = encode_receipt(receipt);
        EXPECT_EQ(encoded[0] >= 0xC0, type == TransactionType::legacy);
        const auto decoded = decode_receipt(encoded);
        ASSERT_TRUE(decoded) << decoded.error().english();
        EXPECT_EQ(*decoded, receipt);
    }
}

TEST(Receipt, refuses_every_cut_and_every_extra_byte) {
    auto encoded = encode_receipt(sample_receipt(TransactionType::deposit));
    for (std::size_t size = 0; size < encoded.size(); ++size)
        EXPECT_FALSE(decode_receipt(BytesView{encoded}.first(size)));
    encoded.push_back(0);
    EXPECT_FALSE(decode_receipt(encoded));
}

TEST(Receipt, refuses_a_fifth_topic) {
    auto receipt = sample_receipt(TransactionType::legacy);
    receipt.logs[0].topics.assign(5, Hash32{});
    EXPECT_TRUE(decode_receipt(encode_receipt(receipt)).error().is(errors::kReceiptTooManyTopics));
}

TEST(Bloom, holds_what_was_added) {
    // The example of Ethereum's clients: bits by the hashes of these words.
    Bloom bloom;
    for (const std::string_view word : {"testtest", "test", "hallo", "other"}) {
        const Bytes item(word.begin(), word.end());
        add_to_bloom(bloom, item);
        EXPECT_TRUE(bloom_may_contain(bloom, item));
    }
    for (const std::string_view word : {"tes", "lo"}) {
        const Bytes item(word.begin(), word.end());
        EXPECT_FALSE(bloom_may_contain(bloom, item));
    }
}

TEST(Bloom, sets_three_bits_counted_from_the_end) {
    // keccak("") begins c5d2 4601 86f7: bits 0x5d2, 0x601 and 0x6f7 of 2048.
    Bloom bloom;
    add_to_bloom(bloom, {});
    Bloom expected;
    for (const unsigned bit : {0x5D2U, 0x601U, 0x6F7U})
        expected[255 - bit / 8] = static_cast<std::uint8_t>(1U << bit % 8);
    EXPECT_EQ(bloom, expected);
}

TEST(Receipt, before_byzantium_has_a_root_in_place_of_a_status) {
    Receipt receipt;
    receipt.post_state_root = Hash32{};
    receipt.cumulative_gas_used = 21'000;

    const auto encoded = encode_receipt(receipt);

    EXPECT_EQ(encoded[3], 0xA0);
    EXPECT_EQ(*decode_receipt(encoded), receipt);
}

}  // namespace
}  // namespace studio::chain
