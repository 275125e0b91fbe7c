// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <evm/evm_errors.hpp>
#include <evm/precompiles.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::World;

/// A transfer that offers no fee and has any nonce.
chain::SignedTransaction careless_transfer(const World& world) {
    auto transaction = world.transfer();
    transaction.fields.nonce = 77;
    transaction.fields.max_fee_per_gas = transaction.fields.max_priority_fee_per_gas = {};
    return transaction;
}

Result<TransactionResult> simulate(World& world, const chain::SignedTransaction& transaction,
                                   bool validate = false) {
    SimulationTerms terms;
    terms.validate = validate;
    return simulate_transaction(transaction, world.block, world.config, world.journal(), terms);
}

TEST(SimulatedTransaction, MayOfferNothingAndHaveAnyNonce) {
    World world;
    const auto before = world.journal().balance(World::alice);

    const auto result = simulate(world, careless_transfer(world));

    ASSERT_TRUE(result.has_value()) << result.error().english();
    EXPECT_EQ(result->receipt.gas_used, 21'000U);
    EXPECT_EQ(world.journal().balance(World::alice), before - Uint256{1});
    EXPECT_EQ(world.journal().balance(World::miner), Uint256{});
    EXPECT_EQ(world.journal().nonce(World::alice), 1U);
}

TEST(SimulatedTransaction, UnderValidationIsCheckedAsInABlock) {
    World world;
    auto transaction = careless_transfer(world);

    EXPECT_TRUE(simulate(world, transaction, true).error().is(errors::kNonceTooHigh));
    transaction.fields.nonce = 0;
    EXPECT_TRUE(simulate(world, transaction, true).error().is(errors::kFeeBelowBaseFee));
    EXPECT_TRUE(world.journal().diff().accounts.empty());
}

TEST(SimulatedTransaction, PaysTheFeeThatItOffers) {
    World world;

    ASSERT_TRUE(simulate(world, world.transfer()).has_value());

    EXPECT_EQ(world.journal().balance(World::miner), Uint256{21'000 * 2});
}

TEST(SimulatedTransaction, MayComeFromAContract) {
    World world;
    world.with_code(World::alice, test::assemble("STOP"));

    EXPECT_TRUE(simulate(world, world.transfer(), true).has_value());
}

TEST(SimulatedTransaction, SaysHowMuchGasHadToBeThere) {
    World world;
    world.with_code(World::bob, test::assemble("PUSH0 PUSH0 SSTORE"));
    world.with_storage(World::bob, {}, Uint256{1});
    auto transaction = world.transfer();
    transaction.fields.gas_limit = 100'000;

    const auto result = simulate(world, transaction);

    EXPECT_EQ(result->receipt.gas_used, result->gas_needed - 4'800);
}

TEST(SimulatedTransaction, TheLastNonceComesRound) {
    World world;
    world.with_nonce(World::alice, std::numeric_limits<std::uint64_t>::max());

    ASSERT_TRUE(simulate(world, careless_transfer(world)).has_value());

    EXPECT_EQ(world.journal().nonce(World::alice), 0U);
}

TEST(PrecompileSets, AMovedPrecompileAnswersElsewhere) {
    World world;
    const auto identity = test::numbered(4);
    PrecompileSet precompiles{rules_of(world.config)};
    precompiles.copy(*precompiles.find(identity), World::bob);
    precompiles.remove(identity);
    world.block.precompiles = &precompiles;
    CallRequest request;
    request.from = World::alice;
    request.data = {1, 2, 3};

    request.to = World::bob;
    EXPECT_EQ(call(request, world.block, world.config, world.journal())->output, request.data);
    request.to = identity;
    EXPECT_TRUE(call(request, world.block, world.config, world.journal())->output.empty());
}

TEST(EvmErrors, RunningHasOtherWordsThanPooling) {
    EXPECT_EQ(execution_message({errors::kInsufficientFunds, {"0", "1000"}}, test::numbered(0xAB)),
              "insufficient funds for gas * price + value: address "
              "0x00000000000000000000000000000000000000AB have 0 want 1000");
    EXPECT_EQ(execution_message({errors::kIntrinsicGasTooLow, {"1", "21000"}}, {}),
              "intrinsic gas too low: have 1, want 21000");
}

}  // namespace
}  // namespace studio::evm
