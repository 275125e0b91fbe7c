// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/evm_errors.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::returning;
using test::World;

CallRequest request_to(const Address& to) {
    CallRequest request;
    request.from = World::alice;
    request.to = to;
    return request;
}

TEST(Calls, ACallIsFreeWithoutAPrice) {
    World world;
    auto request = request_to(World::contract);
    request.from = test::numbered(0xE);  // owns nothing
    world.with_code(World::contract, returning("PUSH1 2a"));

    const auto outcome = call(request, world.block, world.config, world.journal());

    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(test::word_of(outcome->output), Uint256{42});
}

TEST(Calls, MoreGasThanCanBeCountedIsTheMostThatCan) {
    World world;
    auto request = request_to(World::contract);
    request.gas = ~std::uint64_t{0};
    world.with_code(World::contract, returning("PUSH1 2a"));

    const auto outcome = call(request, world.block, world.config, world.journal());

    EXPECT_EQ(outcome->status, CallStatus::success);
    EXPECT_LT(outcome->gas_used, 22'000U);
}

TEST(Calls, ValueMustBeThere) {
    World world;
    auto request = request_to(World::bob);
    request.from = test::numbered(0xE);
    request.value = Uint256{1};

    const auto outcome = call(request, world.block, world.config, world.journal());

    ASSERT_FALSE(outcome.has_value());
    EXPECT_TRUE(outcome.error().is(errors::kInsufficientFunds));
}

TEST(Calls, TouchedListsWhatWasWarmed) {
    World world;
    world.with_code(World::contract,
                    assemble("PUSH1 05 SLOAD PUSH1 06 SLOAD PUSH2 0b0b BALANCE PUSH1 05 SLOAD"));

    const auto outcome = world.call();

    const chain::AccessList expected{{test::numbered(0xb0b), {}},
                                     {World::contract, {Uint256{5}.to_hash(), Uint256{6}.to_hash()}}};
    EXPECT_EQ(outcome.touched, expected);
}

class FastClock final : public Clock {
public:
    std::int64_t wall_ms() const override { return 0; }
    std::int64_t monotonic_ns() const override { return now_ += 1'000'000; }
    void sleep_until_ns(std::int64_t) override {}
    bool is_simulated() const override { return true; }

private:
    mutable std::int64_t now_ = 0;
};

TEST(Calls, AnEndlessLoopEndsAtTheDeadline) {
    World world;
    world.with_code(World::contract, assemble("JUMPDEST PUSH0 JUMP"));
    auto request = request_to(World::contract);
    request.gas = std::uint64_t{1} << 62U;
    request.deadline_monotonic_ns = 5'000'000;
    const FastClock clock;

    const auto outcome = call(request, world.block, world.config, world.journal(), &clock);

    EXPECT_EQ(outcome->status, CallStatus::failure);
    EXPECT_STREQ(outcome->failure, "took too long");
}

TEST(EstimateGas, ATransferNeeds21000) {
    World world;

    const auto gas = estimate_gas(request_to(World::bob), world.block, world.config, world.view());

    EXPECT_EQ(gas.value(), 21'000U);
}

TEST(EstimateGas, GivesTheLowestGasThatWorks) {
    World world;
    // A call that keeps a 64th back, then a store: needs more than it uses.
    world.with_code(World::bob, assemble("PUSH1 01 PUSH0 SSTORE"));
    world.with_code(World::contract,
                    assemble("PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH2 0b0b GAS CALL PUSH1 0e JUMPI INVALID "
                             "JUMPDEST PUSH0 PUSH1 01 SSTORE"));
    const auto request = request_to(World::contract);

    const auto gas = estimate_gas(request, world.block, world.config, world.view());

    ASSERT_TRUE(gas.has_value()) << gas.error().english();
    auto tight = request;
    tight.gas = *gas;
    state::Journal enough{world.view()};
    EXPECT_EQ(call(tight, world.block, world.config, enough)->status, CallStatus::success);
    tight.gas = *gas - 1;
    state::Journal short_of{world.view()};
    EXPECT_EQ(call(tight, world.block, world.config, short_of)->status, CallStatus::failure);
}

TEST(EstimateGas, ARevertCarriesItsData) {
    World world;
    world.with_code(World::contract, assemble("PUSH1 2a PUSH0 MSTORE8 PUSH1 01 PUSH0 REVERT"));

    const auto gas = estimate_gas(request_to(World::contract), world.block, world.config, world.view());

    ASSERT_FALSE(gas.has_value());
    EXPECT_TRUE(gas.error().is(errors::kReverted));
    EXPECT_EQ(gas.error().args.at(0), "0x2a");
}

TEST(EstimateGas, AFailureIsNamed) {
    World world;
    world.with_code(World::contract, assemble("INVALID"));

    const auto gas = estimate_gas(request_to(World::contract), world.block, world.config, world.view());

    EXPECT_TRUE(gas.error().is(errors::kCallFailed));
    EXPECT_EQ(client_message(gas.error()), "invalid opcode");
}

}  // namespace
}  // namespace studio::evm
