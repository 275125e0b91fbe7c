// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/chain_errors.hpp>
#include <crypto/keccak256.hpp>

#include "sample_transactions.hpp"

namespace studio::chain {
namespace {

using testing::filled;
using testing::hex;
using testing::key_of;
using testing::sample;
using testing::signed_sample;

/// The example of EIP-155.
Transaction eip155_example() {
    Transaction transaction;
    transaction.chain_id = 1;
    transaction.nonce = 9;
    transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas = 20'000'000'000;
    transaction.gas_limit = 21000;
    transaction.to = filled<20>(0x35);
    transaction.value = 1'000'000'000'000'000'000;
    return transaction;
}

TEST(Transaction, signs_the_example_of_eip155) {
    EXPECT_EQ(codec::to_hex(signing_hash(eip155_example())),
              "0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53");

    const auto made = sign_transaction(eip155_example(), key_of(0x46));

    EXPECT_EQ(codec::to_hex(made.encoded),
              "0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028"
              "ef61340bd9"
              "39bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3"
              "dc64214b29"
              "7fb1966a3b6d83");
    EXPECT_EQ(codec::to_hex(made.sender), "0x9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f");
}

TEST(Transaction, every_type_reads_back_what_was_signed) {
    for (const auto type : testing::all_types) {
        SCOPED_TRACE(static_cast<int>(type));
        const auto made = signed_sample(type);

        const auto read = read_signed_transaction(made.encoded);

        ASSERT_TRUE(read) << read.error().english();
        EXPECT_EQ(read->fields, made.fields);
        EXPECT_EQ(read->sender, made.sender);
        EXPECT_EQ(read->hash, made.hash);
        EXPECT_EQ(read->hash, crypto::keccak256(made.encoded));
        EXPECT_EQ(encode_transaction(read->fields), made.encoded);
    }
}

TEST(Transaction, a_legacy_transaction_may_name_no_chain) {
    auto transaction = sample(TransactionType::legacy);
    transaction.chain_id.reset();
    const auto made = sign_transaction(transaction, key_of(0x46));
    const auto read = read_signed_transaction(made.encoded);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->fields.chain_id, std::nullopt);
    EXPECT_EQ(read->sender, made.sender);
}

TEST(Transaction, authorities_are_recovered_and_invalid_ones_left_out) {
    auto transaction = sample(TransactionType::set_code);
    transaction.authorizations[1].r = {};
    transaction.authorizations.push_back(transaction.authorizations[0]);
    transaction.authorizations[2].s = Uint256{} - Uint256{1};
    transaction.authorizations.push_back(transaction.authorizations[0]);
    transaction.authorizations[3].y_parity = 2;

    recover_authorities(transaction);

    EXPECT_EQ(transaction.authorizations[0].authority, crypto::address_of(key_of(0x21)));
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(transaction.authorizations[i].authority, std::nullopt) << i;
}

TEST(Transaction, a_signature_with_high_s_is_refused) {
    auto made = sign_transaction(eip155_example(), key_of(0x46)).fields;
    const auto order = Uint256::from_big_endian(crypto::kCurveOrder.view());
    made.signature.s = (order - Uint256::from_big_endian(made.signature.s.view())).to_hash();
    EXPECT_TRUE(recover_sender(made).error().is(errors::kSignatureHighS));
    made.signature.s = {};
    EXPECT_TRUE(recover_sender(made).error().is(errors::kSignatureInvalid));
}

TEST(Transaction, a_deposit_comes_from_whom_it_says) {
    const auto deposit = signed_sample(TransactionType::deposit);
    EXPECT_EQ(deposit.sender, filled<20>(0x11));
    EXPECT_EQ(deposit.encoded[0], 0x7E);
}

TEST(Transaction, contract_addresses_follow_the_yellow_paper_and_eip1014) {
    const auto sender = *codec::fixed_from_hex<20>("0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0");
    EXPECT_EQ(codec::to_hex(create_address(sender, 0)), "0xcd234a471b72ba2f1ccf0a70fcaba648a5eecd8d");
    EXPECT_EQ(codec::to_hex(create_address(sender, 1)), "0x343c43a37d37dff08ae8c4a11544c718abb4fcf8");
    EXPECT_EQ(codec::to_hex(create2_address({}, {}, crypto::keccak256(Bytes{0}))),
              "0x4d1a2e2bb4f88f0250f26ffff098b0b30b26bf38");
    EXPECT_EQ(codec::to_hex(create2_address(
                  *codec::fixed_from_hex<20>("0x00000000000000000000000000000000deadbeef"),
                  Hash32::right_aligned(hex("0xcafebabe")), crypto::keccak256(hex("0xdeadbeef")))),
              "0x60f3f640a8508fc6a86d45df051962668e1e8ac7");
}

}  // namespace
}  // namespace studio::chain
