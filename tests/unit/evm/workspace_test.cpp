// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/limits.hpp>
#include <evm/workspace.hpp>

#include <algorithm>

namespace studio::evm {
namespace {

TEST(Workspace, AFramesStackAndMemoryBeginWhereTheOnesBelowEnd) {
    Workspace workspace;
    Frame& below = workspace.push();
    below.top += 3;
    ASSERT_TRUE(workspace.grow_memory(64));

    Frame& above = workspace.push();

    EXPECT_EQ(above.stack_base, below.top);
    EXPECT_EQ(above.memory_base, 64U);
    EXPECT_EQ(above.height(), 0);
}

TEST(Workspace, MemoryIsZeroThoughItWasUsedBefore) {
    Workspace workspace;
    workspace.push();
    ASSERT_TRUE(workspace.grow_memory(1024));
    std::fill_n(workspace.top().memory, 1024, std::uint8_t{0xff});
    workspace.pop();

    workspace.push();
    ASSERT_TRUE(workspace.grow_memory(1024));

    const auto* memory = workspace.top().memory;
    EXPECT_TRUE(std::all_of(memory, memory + 1024, [](std::uint8_t byte) { return byte == 0; }));
}

TEST(Workspace, InputInTheArenaFollowsWhenItMoves) {
    Workspace workspace;
    workspace.push();
    ASSERT_TRUE(workspace.grow_memory(32));
    workspace.top().memory[5] = 42;
    Frame& callee = workspace.push();
    callee.input = {nullptr, 5, 1};
    workspace.refresh_pointers();

    ASSERT_TRUE(workspace.grow_memory(8U << 20U));

    EXPECT_EQ(callee.input_data[0], 42);
}

TEST(Workspace, RemembersTheLastInitCodeOfItsFork) {
    Workspace workspace;
    const Bytes clz{0x1e, 0x00};  // an instruction of Osaka
    const Bytes other{0x1e, 0x01};
    const auto first = workspace.init_code(clz, chain::Fork::prague);

    EXPECT_EQ(workspace.init_code(Bytes{clz}, chain::Fork::prague), first);
    const auto later = workspace.init_code(clz, chain::Fork::osaka);
    EXPECT_EQ(later->instructions[1].handler, Handler::CLZ);
    EXPECT_EQ(*workspace.init_code(other, chain::Fork::osaka)->bytes, other);
    EXPECT_EQ(*workspace.init_code(BytesView{other}.first(1), chain::Fork::osaka)->bytes, Bytes{0x1e});
}

TEST(Workspace, MemoryHasABound) {
    Workspace workspace;
    workspace.push();

    EXPECT_FALSE(workspace.grow_memory(limits::kEvmMaxMemoryBytes + 32));
}

}  // namespace
}  // namespace studio::evm
