// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <chain/transaction.hpp>
#include <evm/prestate_tracer.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::deploying;
using test::numbered;
using test::World;

/// Runs `code` in World::contract, watched from before the transaction.
PrestateTracer trace(World& world, const Bytes& code, PrestateOptions options = {}) {
    world.with_code(World::contract, code);
    PrestateTracer tracer{world.journal(), options};
    for (const auto& address : {World::alice, World::contract, World::miner})
        tracer.note(address);
    world.call({}, 200'000, &tracer);
    return tracer;
}

TEST(PrestateTracer, HasEveryAccountAndSlotThatWasUsed) {
    World world;
    world.with_storage(World::contract, Uint256{1}, Uint256{9}).with_balance(World::bob, Uint256{5});
    const auto code = assemble("PUSH1 01 SLOAD PUSH1 02 SSTORE PUSH2 0b0b BALANCE PUSH1 55 EXTCODESIZE");

    const auto tracer = trace(world, code);
    const auto state = tracer.prestate(false);

    ASSERT_EQ(state.size(), 3U);  // the miner and 0x55 are not there
    EXPECT_EQ(state.at(World::bob).balance, Uint256{5});
    EXPECT_EQ(state.at(World::alice).nonce, 0U);
    EXPECT_EQ(state.at(World::contract).code, code);
    EXPECT_EQ(state.at(World::contract).storage,
              (std::map<Uint256, Uint256>{{Uint256{1}, Uint256{9}}, {Uint256{2}, Uint256{0}}}));
    EXPECT_TRUE(tracer.prestate(true).at(numbered(0x55)).is_absent);
    EXPECT_FALSE(tracer.truncated());
}

TEST(PrestateTracer, LeavesCodeAndStorageOutWhenAsked) {
    World world;

    const auto state = trace(world, assemble("PUSH1 01 SLOAD"), {false, false}).prestate(true);

    EXPECT_TRUE(state.at(World::contract).code.empty());
    EXPECT_TRUE(state.at(World::contract).storage.empty());
}

TEST(PrestateTracer, ChangesHaveOnlyWhatIsDifferent) {
    World world;
    for (const std::uint64_t key : {1U, 2U})
        world.with_storage(World::contract, Uint256{key}, Uint256{9});
    // slot 1 is only read, 2 is cleared, 3 is new, 4 is set to the zero it holds
    const auto code =
        assemble("PUSH1 01 SLOAD PUSH0 PUSH1 02 SSTORE PUSH1 07 PUSH1 03 SSTORE PUSH0 PUSH1 04 SSTORE");

    const auto changes = trace(world, code).changes();

    ASSERT_EQ(changes.before.size(), 2U);  // alice, whose nonce rose, and the contract
    EXPECT_EQ(changes.before.at(World::contract).storage,
              (std::map<Uint256, Uint256>{{Uint256{2}, Uint256{9}}}));
    EXPECT_EQ(changes.after.at(World::contract).storage,
              (std::map<Uint256, Uint256>{{Uint256{3}, Uint256{7}}}));
    EXPECT_FALSE(changes.after.at(World::contract).balance);
    EXPECT_FALSE(changes.after.at(World::contract).code);
    EXPECT_EQ(changes.after.at(World::alice).nonce, 1U);
}

TEST(PrestateTracer, AContractThatWasMadeHasNoBefore) {
    World world;
    const auto init = deploying(assemble("STOP"));
    ASSERT_EQ(init.size(), 10U);
    auto code = assemble("PUSH10");
    code.insert(code.end(), init.begin(), init.end());
    const auto rest = assemble(
        "PUSH0 MSTORE PUSH1 07 PUSH1 0a PUSH1 16 PUSH0 CREATE2 "
        "PUSH1 0a PUSH1 16 PUSH0 CREATE");
    code.insert(code.end(), rest.begin(), rest.end());

    const auto changes = trace(world, code).changes();

    const auto made = chain::create_address(World::contract, 1);  // CREATE2 raised the nonce
    EXPECT_FALSE(changes.before.contains(made));
    ASSERT_TRUE(changes.after.contains(made));
    EXPECT_EQ(changes.after.at(made).code, assemble("STOP"));
    EXPECT_EQ(changes.after.at(made).nonce, 1U);
    EXPECT_EQ(changes.after.size(), 4U);  // alice, the contract, and both that it made
}

TEST(PrestateTracer, WhatAFailedCallDidIsNoChange) {
    World world;
    const auto changes = trace(world, assemble("PUSH1 07 PUSH1 03 SSTORE INVALID")).changes();

    EXPECT_EQ(changes.after.size(), 1U);
    EXPECT_TRUE(changes.after.contains(World::alice));
}

TEST(PrestateTracer, NamesTheDelegateOfACallee) {
    World world;
    const auto delegate = numbered(0x77);
    world.with_code(World::bob, delegation_designator(delegate)).with_code(delegate, assemble("STOP"));

    const auto state =
        trace(world, assemble("PUSH0 PUSH0 PUSH0 PUSH0 PUSH2 0b0b PUSH2 5000 STATICCALL")).prestate(false);

    EXPECT_TRUE(state.contains(World::bob));
    EXPECT_TRUE(state.contains(delegate));
}

}  // namespace
}  // namespace studio::evm
