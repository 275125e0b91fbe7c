// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/gas_tables.hpp>

namespace studio::evm {
namespace {

using chain::Fork;

std::int16_t gas(Fork fork, Opcode opcode) {
    return opcode_table(fork)[static_cast<std::uint8_t>(opcode)].gas;
}

TEST(GasTables, AnInstructionExistsFromItsForkOn) {
    EXPECT_EQ(gas(Fork::paris, Opcode::PUSH0), kNoSuchOpcode);
    EXPECT_EQ(gas(Fork::shanghai, Opcode::PUSH0), 2);
    EXPECT_EQ(gas(Fork::shanghai, Opcode::MCOPY), kNoSuchOpcode);
    EXPECT_EQ(gas(Fork::cancun, Opcode::MCOPY), 3);
    EXPECT_EQ(gas(Fork::prague, Opcode::CLZ), kNoSuchOpcode);
    EXPECT_EQ(gas(Fork::osaka, Opcode::CLZ), 5);
}

TEST(GasTables, RepricingsApplyFromTheirFork) {
    EXPECT_EQ(gas(Fork::homestead, Opcode::SLOAD), 50);
    EXPECT_EQ(gas(Fork::tangerine_whistle, Opcode::SLOAD), 200);
    EXPECT_EQ(gas(Fork::istanbul, Opcode::SLOAD), 800);
    EXPECT_EQ(gas(Fork::prague, Opcode::SLOAD), 0);  // charged as warm or cold
}

TEST(GasTables, BytesThatAreNoInstructionHaveNoCost) {
    EXPECT_EQ(opcode_table(Fork::osaka)[0x0c].gas, kNoSuchOpcode);
    EXPECT_EQ(opcode_table(Fork::osaka)[0xfe].gas, kNoSuchOpcode);
    EXPECT_EQ(opcode_name(0x0c), "INVALID");
}

TEST(GasTables, StackEffectsOfTheTableAndTheLoopsAgree) {
    const auto& table = opcode_table(Fork::osaka);
    for (int code = 0; code < 256; ++code) {
        const auto effect = stack_effect(static_cast<Opcode>(code));
        EXPECT_EQ(table[static_cast<std::size_t>(code)].stack_in, effect.in) << code;
        EXPECT_EQ(table[static_cast<std::size_t>(code)].stack_out, effect.out) << code;
    }
}

TEST(GasTables, RulesOfOsakaAreData) {
    EXPECT_EQ(rules_of(Fork::prague).max_transaction_gas, 0U);
    EXPECT_EQ(rules_of(Fork::osaka).max_transaction_gas, 16'777'216U);
    EXPECT_EQ(rules_of(Fork::cancun).calldata_floor_token, 0U);
    EXPECT_EQ(rules_of(Fork::prague).calldata_floor_token, 10U);
}

}  // namespace
}  // namespace studio::evm
