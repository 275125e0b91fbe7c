// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/block.hpp>
#include <chain/chain_errors.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/sha256.hpp>

#include "sample_transactions.hpp"

namespace studio::chain {
namespace {

using testing::filled;

Block sample_block() {
    Block block;
    block.header.number = 5;
    block.header.gas_limit = 30'000'000;
    block.header.extra_data = {1, 2, 3};
    block.header.base_fee_per_gas = 1'000'000'000;
    block.header.withdrawals_root = empty_trie_root;
    block.header.blob_gas_used = 0;
    block.header.excess_blob_gas = 131'072;
    block.header.parent_beacon_block_root = filled<32>(9);
    block.header.requests_hash = empty_requests_hash;
    for (const auto type : testing::all_types)
        block.transactions.push_back(std::make_shared<const SignedTransaction>(testing::signed_sample(type)));
    block.withdrawals = {{1, 2, filled<20>(3), 4}};
    return block;
}

TEST(Constants, are_the_hashes_they_stand_for) {
    EXPECT_EQ(empty_code_hash, crypto::keccak256({}));
    EXPECT_EQ(empty_trie_root, crypto::keccak256(Bytes{0x80}));
    EXPECT_EQ(empty_ommers_hash, crypto::keccak256(Bytes{0xC0}));
    EXPECT_EQ(empty_requests_hash, crypto::sha256({}));
}

TEST(Header, hashes_as_mainnets_genesis_does) {
    Header header;
    header.state_root =
        *codec::fixed_from_hex<32>("0xd7f8974fb5ac78d9ac099b9ad5018bedc2ce0a72dad1827a1709da30580f0544");
    header.transactions_root = header.receipts_root = empty_trie_root;
    header.difficulty = 17'179'869'184;
    header.gas_limit = 5000;
    header.extra_data = testing::hex("0x11bbe8db4e347b4e8c937c1c8370e4b5ed33adb3db69cbdb7a38e1e50b1b82fa");
    header.nonce = {0, 0, 0, 0, 0, 0, 0, 0x42};
    EXPECT_EQ(codec::to_hex(header_hash(header)),
              "0xd4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3");
}

TEST(Header, reads_back_at_every_forks_length_and_no_other) {
    auto header = sample_block().header;
    EXPECT_EQ(*decode_header(encode_header(header)), header);
    header.requests_hash.reset();
    EXPECT_EQ(*decode_header(encode_header(header)), header);
    header.parent_beacon_block_root.reset();
    EXPECT_TRUE(decode_header(encode_header(header)).error().is(errors::kHeaderFieldCount));
    header.excess_blob_gas.reset();
    header.blob_gas_used.reset();
    EXPECT_EQ(*decode_header(encode_header(header)), header);
    header.withdrawals_root.reset();
    EXPECT_EQ(*decode_header(encode_header(header)), header);
    header.base_fee_per_gas.reset();
    EXPECT_EQ(*decode_header(encode_header(header)), header);
}

TEST(Block, reads_back_with_transactions_of_every_type) {
    const auto block = sample_block();
    const auto encoded = encode_block(block);

    const auto decoded = decode_block(encoded);

    ASSERT_TRUE(decoded) << decoded.error().english();
    EXPECT_EQ(decoded->header, block.header);
    EXPECT_EQ(decoded->withdrawals, block.withdrawals);
    ASSERT_EQ(decoded->transactions.size(), block.transactions.size());
    for (std::size_t i = 0; i < block.transactions.size(); ++i)
        EXPECT_EQ(decoded->transactions[i]->hash, block.transactions[i]->hash);
    EXPECT_EQ(encode_block(*decoded), encoded);
    EXPECT_EQ(transactions_root(decoded->transactions), transactions_root(block.transactions));
}

TEST(Block, reads_back_with_ommers) {
    auto block = sample_block();
    EXPECT_EQ(ommers_hash(block.ommers), empty_ommers_hash);
    block.ommers = {block.header, block.header};
    block.ommers[1].number = 7;

    const auto decoded = decode_block(encode_block(block));

    ASSERT_TRUE(decoded) << decoded.error().english();
    EXPECT_EQ(decoded->ommers, block.ommers);
    EXPECT_NE(ommers_hash(decoded->ommers), empty_ommers_hash);
}

TEST(Block, refuses_cuts_and_extra_bytes) {
    const auto block = sample_block();
    auto encoded = encode_block(block);
    for (std::size_t size = 0; size < encoded.size(); size += 13)
        EXPECT_FALSE(decode_block(BytesView{encoded}.first(size)));
    encoded.push_back(0);
    EXPECT_FALSE(decode_block(encoded));
}

}  // namespace
}  // namespace studio::chain
