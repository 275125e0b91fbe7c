// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/opcodes.hpp>
#include <evm/struct_logger.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::World;

std::vector<StructLogEntry> trace(World& world, const Bytes& code, StructLoggerOptions options = {}) {
    world.with_code(World::contract, code);
    StructLogger logger{world.journal(), options};
    world.call({}, 100'000, &logger);
    return logger.entries();
}

TEST(StructLogger, WritesEveryInstructionWithGasAndStack) {
    World world;

    const auto entries = trace(world, assemble("PUSH1 02 PUSH1 03 ADD STOP"));

    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[2].pc, 4U);
    EXPECT_EQ(opcode_name(entries[2].opcode), "ADD");
    EXPECT_EQ(entries[2].gas, 100'000U - 21'000 - 6);
    EXPECT_EQ(entries[2].gas_cost, 3U);
    EXPECT_EQ(entries[2].depth, 1);
    EXPECT_EQ(entries[2].stack, (std::vector{Uint256{2}, Uint256{3}}));
    EXPECT_EQ(entries[3].stack, std::vector{Uint256{5}});
}

TEST(StructLogger, ShowsSlotsReadAndWritten) {
    World world;
    world.with_storage(World::contract, Uint256{1}, Uint256{9});

    const auto entries = trace(world, assemble("PUSH1 01 SLOAD POP PUSH1 07 PUSH1 02 SSTORE STOP"));

    EXPECT_EQ(entries[1].storage, (std::map<Uint256, Uint256>{{Uint256{1}, Uint256{9}}}));
    EXPECT_EQ(entries[5].storage,
              (std::map<Uint256, Uint256>{{Uint256{1}, Uint256{9}}, {Uint256{2}, Uint256{7}}}));
}

TEST(StructLogger, NamesTheFailureOnItsLine) {
    World world;

    const auto entries = trace(world, assemble("PUSH1 01 ADD"));

    EXPECT_EQ(entries.back().error, "stack underflow");
}

TEST(StructLogger, StopsAtItsBound) {
    World world;
    world.with_code(World::contract, assemble("JUMPDEST PUSH0 JUMP"));
    StructLoggerOptions options;
    options.max_steps = 10;
    StructLogger logger{world.journal(), options};

    world.call({}, 100'000, &logger);

    EXPECT_EQ(logger.entries().size(), 10U);
    EXPECT_TRUE(logger.truncated());
}

}  // namespace
}  // namespace studio::evm
