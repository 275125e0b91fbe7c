// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/predeploys.hpp>
#include <evm/code_analysis.hpp>
#include <evm/evm_errors.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using chain::TransactionType;
using test::assemble;
using test::World;

const Uint256 kAliceStart{1'000'000'000'000'000'000};

TEST(StateTransition, ATransferMovesValueAndFees) {
    World world;

    const auto result = world.apply(world.transfer());

    ASSERT_TRUE(result.has_value());
    EXPECT_TRUE(result->receipt.success);
    EXPECT_EQ(result->receipt.gas_used, 21'000U);
    EXPECT_EQ(result->receipt.effective_gas_price, Uint256{12});  // base fee 10 and tip 2
    EXPECT_EQ(world.journal().balance(World::alice), kAliceStart - Uint256{1 + 21'000 * 12});
    EXPECT_EQ(world.journal().balance(World::bob), Uint256{1});
    EXPECT_EQ(world.journal().balance(World::miner), Uint256{21'000 * 2});
    EXPECT_EQ(world.journal().nonce(World::alice), 1U);
}

TEST(StateTransition, TheBaseFeeGoesToTheVaultWhereThereIsOne) {
    World world;
    world.config.op_fork = chain::OpFork::isthmus;

    ASSERT_TRUE(world.apply(world.transfer()).has_value());

    EXPECT_EQ(world.journal().balance(chain::base_fee_vault), Uint256{21'000 * 10});
}

TEST(StateTransition, ARefusedTransactionChangesNothing) {
    World world;
    auto transaction = world.transfer();
    transaction.fields.nonce = 5;

    const auto result = world.apply(transaction);

    ASSERT_FALSE(result.has_value());
    EXPECT_TRUE(result.error().is(errors::kNonceTooHigh));
    EXPECT_TRUE(world.journal().diff().accounts.empty());
}

TEST(StateTransition, AFailedCallStillPaysAndRaisesTheNonce) {
    World world;
    world.with_code(World::bob, assemble("PUSH1 01 PUSH0 SSTORE INVALID"));
    auto transaction = world.transfer();
    transaction.fields.gas_limit = 100'000;

    const auto result = world.apply(transaction);

    ASSERT_TRUE(result.has_value());
    EXPECT_FALSE(result->receipt.success);
    EXPECT_STREQ(result->failure, "invalid opcode");
    EXPECT_EQ(result->receipt.gas_used, 100'000U);
    EXPECT_EQ(world.journal().balance(World::bob), Uint256{0});
    EXPECT_EQ(world.journal().storage(World::bob, Uint256{0}), Uint256{0});
    EXPECT_EQ(world.journal().nonce(World::alice), 1U);
}

TEST(StateTransition, ClearingASlotRefundsAtMostAFifth) {
    World world;
    world.with_code(World::bob, assemble("PUSH0 PUSH0 SSTORE"))
        .with_storage(World::bob, Uint256{0}, Uint256{1});
    auto transaction = world.transfer();
    transaction.fields.gas_limit = 100'000;

    const auto result = world.apply(transaction);

    const std::uint64_t spent = 21'000 + 2 + 2 + 2'100 + 2'900;
    EXPECT_EQ(result->receipt.gas_used, spent - 4'800);  // below spent / 5 = 5200
}

TEST(StateTransition, TheFloorHoldsForDataThatIsNotUsed) {
    World world;
    auto transaction = world.transfer();
    transaction.fields.data = Bytes(1000, 1);
    transaction.fields.gas_limit = 100'000;

    EXPECT_EQ(world.apply(transaction)->receipt.gas_used, 21'000U + 1000 * 40);  // EIP-7623
}

TEST(StateTransition, ACreationTransactionReportsItsContract) {
    World world;
    auto transaction = world.transfer();
    transaction.fields.to.reset();
    transaction.fields.gas_limit = 200'000;
    transaction.fields.data = test::deploying(assemble("PUSH1 2a"));

    const auto result = world.apply(transaction);

    ASSERT_TRUE(result->receipt.success) << result->failure;
    EXPECT_EQ(result->receipt.contract_address, chain::create_address(World::alice, 0));
    EXPECT_EQ(*world.journal().code(*result->receipt.contract_address), assemble("PUSH1 2a"));
    EXPECT_EQ(result->output, assemble("PUSH1 2a"));
}

TEST(StateTransition, AnAuthorizationDelegatesItsAuthority) {
    World world;
    auto transaction = world.transfer();
    transaction.fields.type = TransactionType::set_code;
    transaction.fields.gas_limit = 200'000;
    chain::Authorization authorization;
    authorization.chain_id = Uint256{world.config.chain_id};
    authorization.address = World::contract;
    authorization.authority = test::numbered(7);
    chain::Authorization wrong_chain = authorization;
    wrong_chain.chain_id = Uint256{9};
    wrong_chain.authority = test::numbered(8);
    transaction.fields.authorizations = {authorization, wrong_chain};

    ASSERT_TRUE(world.apply(transaction).has_value());

    EXPECT_EQ(*world.journal().code(test::numbered(7)), delegation_designator(World::contract));
    EXPECT_EQ(world.journal().nonce(test::numbered(7)), 1U);
    EXPECT_TRUE(world.journal().code(test::numbered(8))->empty());
}

chain::SignedTransaction deposit() {
    chain::SignedTransaction transaction;
    transaction.sender = test::numbered(0xDE9051);
    auto& fields = transaction.fields;
    fields.type = TransactionType::deposit;
    fields.from = transaction.sender;
    fields.to = World::bob;
    fields.mint = Uint256{100};
    fields.value = Uint256{60};
    fields.gas_limit = 50'000;
    return transaction;
}

TEST(Deposits, MintAndTransferWithoutFees) {
    World world;

    const auto result = world.apply(deposit());

    ASSERT_TRUE(result->receipt.success);
    EXPECT_EQ(world.journal().balance(test::numbered(0xDE9051)), Uint256{40});
    EXPECT_EQ(world.journal().balance(World::bob), Uint256{60});
    EXPECT_EQ(world.journal().balance(World::miner), Uint256{0});
    EXPECT_EQ(world.journal().nonce(test::numbered(0xDE9051)), 1U);
    EXPECT_EQ(result->receipt.gas_used, 21'000U);
    EXPECT_EQ(result->receipt.deposit_nonce, 0U);
    EXPECT_EQ(result->receipt.deposit_receipt_version, 1U);
}

TEST(Deposits, OneThatCannotBeginKeepsItsMint) {
    World world;
    auto transaction = deposit();
    transaction.fields.value = Uint256{101};

    const auto result = world.apply(transaction);

    EXPECT_FALSE(result->receipt.success);
    EXPECT_EQ(result->receipt.gas_used, 50'000U);
    EXPECT_EQ(world.journal().balance(test::numbered(0xDE9051)), Uint256{100});
    EXPECT_EQ(world.journal().nonce(test::numbered(0xDE9051)), 1U);
}

TEST(Deposits, ARevertKeepsMintAndNonce) {
    World world;
    world.with_code(World::bob, assemble("PUSH0 PUSH0 REVERT"));

    const auto result = world.apply(deposit());

    EXPECT_FALSE(result->receipt.success);
    EXPECT_EQ(world.journal().balance(test::numbered(0xDE9051)), Uint256{100});
    EXPECT_EQ(world.journal().nonce(test::numbered(0xDE9051)), 1U);
    EXPECT_LT(result->receipt.gas_used, 22'000U);
}

TEST(Deposits, FreeSystemDepositsAreRefused) {
    World world;
    auto transaction = deposit();
    transaction.fields.is_system = true;

    EXPECT_TRUE(world.apply(transaction).error().is(errors::kSystemDeposit));
}

}  // namespace
}  // namespace studio::evm
