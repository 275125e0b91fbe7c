// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/code_analysis.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;

std::shared_ptr<const AnalysedCode> analysed(std::string_view text) {
    return analyse(std::make_shared<const Bytes>(assemble(text)), chain::Fork::prague);
}

TEST(CodeAnalysis, OneBlockSumsGasAndStackNeeds) {
    const auto code = analysed("ADD PUSH1 05 DUP1 MUL STOP");

    const auto& block = code->instructions[0];
    EXPECT_EQ(block.handler, Handler::begin_block);
    EXPECT_EQ(block.argument, 3U + 3 + 3 + 5);
    EXPECT_EQ(block.stack_needed, 2);  // of ADD
    EXPECT_EQ(block.stack_room, 1024 - 2 - 1);  // after DUP1, one above the start
}

TEST(CodeAnalysis, OnlyJumpdestsOutsidePushDataAreTargets) {
    const auto code = analysed("PUSH2 5b5b JUMPDEST PUSH1 5b JUMPDEST");

    EXPECT_EQ(code->target(Uint256{1}), 0U);
    EXPECT_NE(code->target(Uint256{3}), 0U);
    EXPECT_EQ(code->target(Uint256{5}), 0U);
    EXPECT_NE(code->target(Uint256{6}), 0U);
    EXPECT_EQ(code->target(Uint256{7}), 0U);
    EXPECT_EQ(code->target(Uint256::max()), 0U);
}

TEST(CodeAnalysis, AStaticJumpKnowsItsTarget) {
    const auto code = analysed("PUSH1 04 JUMP STOP JUMPDEST STOP");

    const std::uint64_t target = code->target(Uint256{4});
    EXPECT_EQ(code->instructions[1].handler, Handler::jump_to);
    EXPECT_EQ(code->instructions[1].argument, target | (target + 1) << 32U);
}

TEST(CodeAnalysis, AStaticJumpToNowhereFailsWhenItRuns) {
    const auto code = analysed("PUSH1 03 JUMP STOP");

    EXPECT_EQ(code->instructions[1].handler, Handler::fail_jump);
}

TEST(CodeAnalysis, CodeThatNobodyReachesIsLeftOut) {
    const auto code = analysed("STOP ADD ADD ADD JUMPDEST STOP");

    EXPECT_EQ(code->instructions.size(), 4U);  // block, STOP, block of the JUMPDEST, STOP
}

TEST(CodeAnalysis, ATruncatedPushIsFilledWithZeros) {
    const auto code = analysed("PUSH4 0102");

    EXPECT_EQ(code->instructions[1].handler, Handler::push_word);
    EXPECT_EQ(code->instructions[1].argument, 0x01020000U);
}

TEST(CodeAnalysis, ARunOfJumpdestsIsEnteredInOneStepFromAnyOfThem) {
    const auto code = analysed("JUMPDEST JUMPDEST JUMPDEST ADD STOP");

    const auto& first = code->instructions[code->target(Uint256{0})];
    const auto& last = code->instructions[code->target(Uint256{2})];
    EXPECT_EQ(first.argument, 3U + 3);  // three JUMPDESTs and ADD
    EXPECT_EQ(first.length, 3);
    EXPECT_EQ(first.stack_needed, 2);
    EXPECT_EQ(last.argument, 1U + 3);
    EXPECT_EQ(last.length, 1);
}

TEST(CodeAnalysis, EmptyCodeStops) {
    const auto code = analysed("");

    ASSERT_EQ(code->instructions.size(), 2U);
    EXPECT_EQ(code->instructions[1].handler, Handler::STOP);
}

TEST(CodeAnalysis, DelegationsAreRecognised) {
    const auto designator = delegation_designator(test::World::bob);

    EXPECT_EQ(designator.size(), 23U);
    EXPECT_EQ(delegation_target(designator), test::World::bob);
    EXPECT_EQ(delegation_target(assemble("ef0100")), std::nullopt);
    EXPECT_EQ(delegation_target({}), std::nullopt);
}

}  // namespace
}  // namespace studio::evm
