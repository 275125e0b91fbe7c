// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/opcode_counts.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::World;

std::uint64_t count(const OpcodeCounts& counts, Opcode opcode) {
    return counts.of(static_cast<std::uint8_t>(opcode));
}

TEST(OpcodeCounts, CountsEachInstructionThatRan) {
    World world;
    OpcodeCounts counts;

    world.run(assemble("PUSH1 03 JUMPDEST PUSH1 01 SWAP1 SUB DUP1 PUSH1 02 JUMPI STOP"), 100'000, &counts);

    EXPECT_EQ(count(counts, Opcode::PUSH1), 1U + 3 * 2);
    EXPECT_EQ(count(counts, Opcode::JUMPDEST), 3U);
    EXPECT_EQ(count(counts, Opcode::JUMPI), 3U);
    EXPECT_EQ(count(counts, Opcode::STOP), 1U);
    EXPECT_EQ(count(counts, Opcode::ADD), 0U);
}

TEST(OpcodeCounts, CountsFramesInsideAndWhatFailed) {
    World world;
    OpcodeCounts counts;
    world.with_code(World::bob, assemble("ADDRESS fe"));

    world.run(assemble("PUSH0 PUSH0 PUSH0 PUSH0 PUSH2 0b0b PUSH2 5000 STATICCALL"), 100'000, &counts);

    EXPECT_EQ(count(counts, Opcode::ADDRESS), 1U);
    EXPECT_EQ(count(counts, Opcode::INVALID), 1U);
}

}  // namespace
}  // namespace studio::evm
