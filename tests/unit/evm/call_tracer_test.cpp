// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/call_tracer.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::returning;
using test::World;

TEST(CallTracer, ShowsTheTreeOfCalls) {
    World world;
    CallTracer tracer;
    world.with_code(World::bob, returning("PUSH1 2a"));
    const auto code = assemble(
        "PUSH0 PUSH0 PUSH1 04 PUSH0 PUSH0 PUSH2 0b0b PUSH2 5000 CALL "
        "PUSH0 PUSH0 PUSH0 PUSH0 PUSH2 0b0b PUSH2 5000 STATICCALL");

    world.run(code, 200'000, &tracer);

    const auto& root = tracer.root();
    EXPECT_EQ(root.from, World::alice);
    EXPECT_EQ(root.to, World::contract);
    EXPECT_EQ(root.gas, 200'000U - 21'000);
    ASSERT_EQ(root.calls.size(), 2U);
    EXPECT_EQ(root.calls[0].kind, FrameStart::Kind::call);
    EXPECT_EQ(root.calls[0].from, World::contract);
    EXPECT_EQ(root.calls[0].to, World::bob);
    EXPECT_EQ(root.calls[0].gas, 0x5000U);
    EXPECT_EQ(root.calls[0].input.size(), 4U);
    EXPECT_EQ(test::word_of(root.calls[0].output), Uint256{42});
    EXPECT_GT(root.calls[0].gas_used, 0U);
    EXPECT_EQ(root.calls[1].kind, FrameStart::Kind::staticcall);
    EXPECT_FALSE(tracer.truncated());
}

TEST(CallTracer, AFailedFrameSaysWhyAndHasNoLogs) {
    World world;
    CallTracer tracer;

    world.run(assemble("PUSH0 PUSH0 LOG0 INVALID"), 100'000, &tracer);

    EXPECT_EQ(tracer.root().status, CallStatus::failure);
    EXPECT_EQ(tracer.root().failure, "invalid opcode");
    EXPECT_TRUE(tracer.root().logs.empty());
}

TEST(CallTracer, KeepsLogsOfFramesThatHold) {
    World world;
    CallTracer tracer;

    world.run(assemble("PUSH1 07 PUSH0 PUSH0 LOG1"), 100'000, &tracer);

    ASSERT_EQ(tracer.root().logs.size(), 1U);
    EXPECT_EQ(tracer.root().logs[0].topics.at(0), Uint256{7}.to_hash());
}

TEST(CallTracer, NamesSelfdestructAndCreation) {
    World world;
    CallTracer tracer;

    world.run(assemble("PUSH0 PUSH0 PUSH0 CREATE PUSH2 0b0b SELFDESTRUCT"), 200'000, &tracer);

    ASSERT_EQ(tracer.root().calls.size(), 2U);
    EXPECT_STREQ(kind_name(tracer.root().calls[0].kind), "CREATE");
    EXPECT_EQ(tracer.root().calls[0].to, chain::create_address(World::contract, 0));
    EXPECT_STREQ(kind_name(tracer.root().calls[1].kind), "SELFDESTRUCT");
    EXPECT_EQ(tracer.root().calls[1].to, World::bob);
}

}  // namespace
}  // namespace studio::evm
