// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, creations and their accounts of gas.
#include <gtest/gtest.h>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <evm/code_analysis.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::returning;
using test::word_of;
using test::World;

std::string push_address(const Address& address) {
    return "PUSH20 " + codec::to_hex(address).substr(2) + " ";
}

/// Calls bob with `gas` and leaves the flag on the stack; output goes to memory 0 … 31.
std::string call_bob(const std::string& value = "PUSH0 ") {
    return "PUSH1 20 PUSH0 PUSH0 PUSH0 " + value + push_address(World::bob) + "GAS CALL ";
}

TEST(Machine, ACallReturnsDataIntoMemory) {
    World world;
    world.with_code(World::bob, returning("PUSH1 2a"));

    const auto outcome = world.run(assemble(call_bob() + "POP PUSH1 20 PUSH0 RETURN"));

    EXPECT_EQ(word_of(outcome.output), Uint256{42});
}

TEST(Machine, AFailedCallUndoesItsChangesOnly) {
    World world;
    world.with_code(World::bob, assemble("PUSH1 01 PUSH0 SSTORE INVALID"));

    const auto outcome = world.run(returning("PUSH1 07 PUSH0 SSTORE " + call_bob()));

    EXPECT_EQ(word_of(outcome.output), Uint256{0});
    EXPECT_EQ(world.journal().storage(World::bob, Uint256{0}), Uint256{0});
    EXPECT_EQ(world.journal().storage(World::contract, Uint256{0}), Uint256{7});
}

TEST(Machine, ValueMovesWithTheCallAndNeedsFunds) {
    World world;
    world.with_balance(World::contract, Uint256{5});

    EXPECT_EQ(word_of(world.run(returning(call_bob("PUSH1 05 "))).output), Uint256{1});
    EXPECT_EQ(world.journal().balance(World::bob), Uint256{5});
    EXPECT_EQ(word_of(world.call().output), Uint256{0});  // nothing is left to send
}

TEST(Machine, DelegatecallKeepsCallerValueAndStorage) {
    World world;
    world.with_code(World::bob, assemble("CALLER PUSH0 SSTORE"));

    world.run(assemble("PUSH0 PUSH0 PUSH0 PUSH0 " + push_address(World::bob) + "GAS DELEGATECALL"));

    EXPECT_EQ(world.journal().storage(World::contract, Uint256{0}),
              Uint256::from_big_endian(World::alice.view()));
}

TEST(Machine, AStaticCallMayNotWrite) {
    World world;
    world.with_code(World::bob, assemble("PUSH1 01 PUSH0 SSTORE"));

    const auto outcome =
        world.run(returning("PUSH0 PUSH0 PUSH0 PUSH0 " + push_address(World::bob) + "PUSH2 ffff STATICCALL"));

    EXPECT_EQ(word_of(outcome.output), Uint256{0});
}

TEST(Machine, RecursionEndsAtDepth1024WithoutNativeStack) {
    World world;
    // Counts its runs in slot 0 and calls itself with all gas.
    const auto code =
        assemble("PUSH0 SLOAD PUSH1 01 ADD PUSH0 SSTORE PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 ADDRESS GAS CALL");

    world.with_code(World::contract, code).call({}, 100'000'000'000'000);

    EXPECT_EQ(world.journal().storage(World::contract, Uint256{0}), Uint256{1025});
}

TEST(Machine, ACalledFrameKeepsTheCallersStack) {
    World world;
    world.with_code(World::bob, assemble("PUSH1 11 PUSH1 12 PUSH1 13 PUSH1 14"));

    const auto outcome = world.run(returning("PUSH1 2a " + call_bob() + "POP"));

    EXPECT_EQ(word_of(outcome.output), Uint256{42});
}

TEST(Machine, CreateDeploysAndReturnsTheAddress) {
    World world;
    const auto init = test::deploying(assemble("PUSH1 07"));
    auto code = assemble(
        "PUSH1 0b DUP1 PUSH1 10 PUSH0 CODECOPY PUSH0 PUSH0 CREATE PUSH0 MSTORE PUSH1 20 PUSH0 RETURN");
    code[4] = static_cast<std::uint8_t>(code.size());
    code.insert(code.end(), init.begin(), init.end());
    ASSERT_EQ(init.size(), 0x0bU);

    const auto outcome = world.run(code);

    const auto made = chain::create_address(World::contract, 0);
    EXPECT_EQ(word_of(outcome.output), Uint256::from_big_endian(made.view()));
    EXPECT_EQ(*world.journal().code(made), assemble("PUSH1 07"));
    EXPECT_EQ(world.journal().nonce(made), 1U);
}

TEST(Machine, CodeThatBeginsWithEfIsRefused) {
    World world;
    auto transaction = world.transfer();
    transaction.fields.to.reset();
    transaction.fields.gas_limit = 200'000;
    transaction.fields.data = test::deploying({0xef, 0x00});

    const auto result = world.apply(transaction);

    ASSERT_TRUE(result.has_value());
    EXPECT_STREQ(result->failure, "invalid code: must not begin with 0xef");
    EXPECT_EQ(result->receipt.gas_used, 200'000U);
}

TEST(Machine, ADelegatedAccountRunsTheOthersCode) {
    World world;
    world.with_code(World::bob, delegation_designator(test::numbered(77)));
    world.with_code(test::numbered(77), returning("ADDRESS"));

    const auto outcome = world.run(assemble(call_bob() + "POP PUSH1 20 PUSH0 RETURN"));

    EXPECT_EQ(word_of(outcome.output), Uint256::from_big_endian(World::bob.view()));
}

TEST(Machine, SelfdestructMovesTheBalanceButKeepsAnOldContract) {
    World world;
    world.with_balance(World::contract, Uint256{9});

    world.run(assemble(push_address(World::bob) + "SELFDESTRUCT"));

    EXPECT_EQ(world.journal().balance(World::bob), Uint256{9});
    EXPECT_FALSE(world.journal().code(World::contract)->empty());  // EIP-6780
}

}  // namespace
}  // namespace studio::evm
