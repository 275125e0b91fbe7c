// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/abi.hpp>
#include <op/deposits.hpp>
#include <op/op_errors.hpp>

#include "op_samples.hpp"

namespace studio::op {
namespace {

using chain::Transaction;
using testing::filled;
using testing::hex;
using testing::kind_of;

const Address portal = filled<20>(0x99);

Transaction sample_deposit() {
    Transaction deposit;
    deposit.type = chain::TransactionType::deposit;
    deposit.from = filled<20>(0x11);
    deposit.to = filled<20>(0x22);
    deposit.mint = 7;
    deposit.value = 5;
    deposit.gas_limit = 100'000;
    deposit.data = {0xCA, 0xFE};
    return deposit;
}
chain::Receipt receipt_with(std::vector<chain::Log> logs) {
    chain::Receipt receipt;
    receipt.success = true;
    receipt.logs = std::move(logs);
    return receipt;
}

/// Domains 0 and 1 as viem has them; domain 2 from protocol/ecotone and isthmus derivation.md.
TEST(DepositSource, hashes_are_those_of_other_implementations) {
    const auto block = filled<32>(0xAB);
    EXPECT_EQ(codec::to_hex(user_deposit_source(block, 3)),
              "0xd2e7389577a740588853974347a68a03982c00dbba88cb73a2fba79eff216c8f");
    EXPECT_EQ(codec::to_hex(l1_attributes_source(block, 3)),
              "0x4aef40b14329695edd5f2c86ce7b19a35b3029be313d09fb33eea4cda1135c0c");
    EXPECT_EQ(codec::to_hex(upgrade_source("Ecotone: L1 Block Deployment")),
              "0x877a6077205782ea15a6dc8699fa5ebcec5e0f4389f09cb8eda09488231346f8");
    EXPECT_EQ(codec::to_hex(upgrade_source("Isthmus: EIP-2935 Contract Deployment")),
              "0xbfb734dae514c5974ddf803e54c1bc43d5cdb4a48ae27e1d9b875a5a150b553a");
}

TEST(DepositAlias, adds_modulo_2_to_160) {
    EXPECT_EQ(codec::to_hex(aliased(Address{})), "0x1111000000000000000000000000000000001111");
    EXPECT_EQ(codec::to_hex(aliased(filled<20>(0xFF))), "0x1111000000000000000000000000000000001110");
    for (const auto byte : {0x00, 0x11, 0xEE, 0xFF})
        EXPECT_EQ(unaliased(aliased(filled<20>(static_cast<std::uint8_t>(byte)))),
                  filled<20>(static_cast<std::uint8_t>(byte)));
}

TEST(Deposit, event_is_laid_out_as_solidity_does) {
    EXPECT_EQ(transaction_deposited_event,
              codec::abi::topic_of("TransactionDeposited(address,address,uint256,bytes)"));
    const auto log = deposit_log(sample_deposit(), portal);
    ASSERT_EQ(log.topics.size(), 4U);
    EXPECT_EQ(codec::to_hex(log.topics[1]),
              "0x0000000000000000000000001111111111111111111111111111111111111111");
    EXPECT_EQ(codec::to_hex(log.data),  // made with viem
              "0x0000000000000000000000000000000000000000000000000000000000000020"
              "000000000000000000000000000000000000000000000000000000000000004b"
              "0000000000000000000000000000000000000000000000000000000000000007"
              "0000000000000000000000000000000000000000000000000000000000000005"
              "00000000000186a000cafe000000000000000000000000000000000000000000");
}

TEST(Deposit, comes_back_from_its_event) {
    auto deposit = sample_deposit();
    deposit.source_hash = filled<32>(0xD0);
    EXPECT_EQ(read_deposit(deposit_log(deposit, portal), deposit.source_hash).value(), deposit);
    deposit.to.reset();  // creates a contract
    deposit.data.clear();
    EXPECT_EQ(read_deposit(deposit_log(deposit, portal), deposit.source_hash).value(), deposit);
}

TEST(Deposit, data_that_the_portal_would_not_write_are_refused) {
    const auto log = deposit_log(sample_deposit(), portal);
    testing::expect_strict(log.data, [&](BytesView data) {
        auto changed = log;
        changed.data.assign(data.begin(), data.end());
        return read_deposit(changed, {});
    });
}

TEST(Deposit, errors_say_what_is_wrong) {
    auto other_version = deposit_log(sample_deposit(), portal);
    other_version.topics[3][31] = 1;
    auto other_event = deposit_log(sample_deposit(), portal);
    other_event.topics[0][0] ^= 1U;
    auto no_version = deposit_log(sample_deposit(), portal);
    no_version.topics.pop_back();
    auto no_address = deposit_log(sample_deposit(), portal);
    no_address.topics[2][0] = 1;
    auto flag = deposit_log(sample_deposit(), portal);
    flag.data[64 + 72] = 2;
    EXPECT_EQ(kind_of(read_deposit(other_version, {})), &errors::kDepositUnknownVersion);
    EXPECT_EQ(kind_of(read_deposit(other_event, {})), &errors::kEventOther);
    EXPECT_EQ(kind_of(read_deposit(no_version, {})), &errors::kEventOther);
    EXPECT_EQ(kind_of(read_deposit(no_address, {})), &errors::kEventBadLayout);
    EXPECT_EQ(kind_of(read_deposit(flag, {})), &errors::kDepositBadFlag);
    auto short_data = deposit_log(sample_deposit(), portal);
    short_data.data[63] = 72;  // one byte less than the fixed fields
    for (std::size_t i = 64 + 72; i < short_data.data.size(); ++i)
        short_data.data[i] = 0;
    EXPECT_EQ(kind_of(read_deposit(short_data, {})), &errors::kDepositTooShort);
}

TEST(Deposit, those_of_a_block_are_found_in_order_by_the_index_of_their_log) {
    const auto block = filled<32>(0xB1);
    const auto deposit = deposit_log(sample_deposit(), portal);
    const chain::Log other{portal, {filled<32>(1)}, {}};
    const auto elsewhere = deposit_log(sample_deposit(), filled<20>(0x98));
    const std::vector<chain::Receipt> receipts{receipt_with({other, deposit}), receipt_with({}),
                                               receipt_with({elsewhere, deposit})};

    const auto deposits = read_deposits(receipts, block, portal).value();

    ASSERT_EQ(deposits.size(), 2U);
    EXPECT_EQ(deposits[0].source_hash, user_deposit_source(block, 1));
    EXPECT_EQ(deposits[1].source_hash, user_deposit_source(block, 3));
}

TEST(Deposit, a_bad_one_is_never_skipped) {
    auto bad = deposit_log(sample_deposit(), portal);
    bad.data.pop_back();
    EXPECT_EQ(kind_of(read_deposits({receipt_with({bad})}, {}, portal)), &errors::kEventBadLayout);
}

}  // namespace
}  // namespace studio::op
