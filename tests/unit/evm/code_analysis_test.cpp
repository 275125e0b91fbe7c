// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
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
    EXPECT_EQ(block.stack_needed, 2);           // of ADD
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
    const auto code = analysed("GAS POP PUSH1 06 JUMP STOP JUMPDEST STOP");

    const std::uint64_t target = code->target(Uint256{6});
    const auto jump = std::find_if(code->instructions.begin(), code->instructions.end(),
                                   [](const auto& one) { return one.handler == Handler::jump_to; });
    ASSERT_NE(jump, code->instructions.end());
    EXPECT_EQ(jump->argument, target | (target + 1) << 32U);
}

TEST(CodeAnalysis, BlocksThatOnlyJumpOnArePaidForAtOnce) {
    // 0: to 6; 4: STOP, here; 6: to 10; 10: to 4
    const auto code =
        analysed("PUSH1 06 JUMP STOP JUMPDEST STOP JUMPDEST PUSH1 0a JUMP JUMPDEST PUSH1 04 JUMP");

    EXPECT_EQ(code->instructions[0].argument, 11U + 12 + 12 + 1);
    EXPECT_EQ(code->instructions[code->target(Uint256{6})].argument, 12U + 12 + 1);
    EXPECT_EQ(code->instructions[1].argument >> 32U, code->target(Uint256{4}) + 1);  // its STOP
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

TEST(CodeAnalysis, PushDataOfEveryLengthAtEveryPlace) {
    for (std::size_t pushes = 0; pushes < 12; ++pushes)
        for (std::size_t size = 1; size <= 32; ++size) {
            Bytes code(pushes, static_cast<std::uint8_t>(Opcode::GAS));
            code.push_back(static_cast<std::uint8_t>(0x5f + size));
            for (std::size_t i = 0; i < size; ++i)
                code.push_back(static_cast<std::uint8_t>(0xa0 + i));
            const auto value = Uint256::from_big_endian(BytesView{code}.last(size));

            const auto analysed = analyse(std::make_shared<const Bytes>(code), chain::Fork::prague);

            const auto& push = *(analysed->instructions.end() - 2);
            const bool wide = push.handler == Handler::push_wide;
            ASSERT_EQ(wide ? analysed->constants.at(push.argument) : Uint256{push.argument}, value) << size;
        }
}

TEST(CodeAnalysis, ConstantsAreFoldedAndStillPaidFor) {
    const auto code = analysed("PUSH1 01 PUSH1 01 PUSH1 a0 SHL SUB AND");

    ASSERT_EQ(code->instructions.size(), 3U);
    EXPECT_EQ(code->instructions[0].argument, 3U * 6);
    EXPECT_EQ(code->instructions[0].stack_room, 1024 - 1 - 3);  // the stack would have held all three
    EXPECT_EQ(code->instructions[1].handler, Handler::wide_AND);
    EXPECT_EQ(code->constants, (std::vector{(Uint256{1} << 160U) - 1}));
}

TEST(CodeAnalysis, InstructionsTakeTheirOperandAlong) {
    struct Case {
        const char* text;
        Handler handler;
        std::uint64_t argument;
    };
    for (const auto& [text, handler, argument] :
         {Case{"PUSH1 05 ADD", Handler::word_ADD, 5}, Case{"DUP3 LT", Handler::dup_LT, 2},
          Case{"SWAP1 SUB", Handler::swap_SUB, 0}, Case{"PUSH1 40 MLOAD", Handler::word_MLOAD, 0x40},
          Case{"DUP2 MSTORE", Handler::dup_MSTORE, 1}, Case{"SWAP4 POP", Handler::drop_below, 4},
          Case{"POP POP POP", Handler::drop, 3}}) {
        const auto code = analysed(text);

        ASSERT_EQ(code->instructions.size(), 3U) << text;
        EXPECT_EQ(code->instructions[1].handler, handler) << text;
        EXPECT_EQ(code->instructions[1].argument, argument) << text;
    }
}

TEST(CodeAnalysis, ABlockThatOverflowsAnyStackNeverBegins) {
    const auto fits = analysed("PUSH0 STOP");
    Bytes many(1025, static_cast<std::uint8_t>(Opcode::PUSH0));
    const auto overflows = analyse(std::make_shared<const Bytes>(many), chain::Fork::prague);

    EXPECT_EQ(fits->instructions[0].stack_needed, 0);
    EXPECT_EQ(overflows->instructions[0].stack_needed, Instruction::kNeverEnough);
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
