// SPDX-License-Identifier: GPL-3.0-or-later
// Both loops on small programs; every case runs in each.
#include <gtest/gtest.h>
#include <base/random.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::returning;
using test::word_of;
using test::World;

class RunLoops : public testing::TestWithParam<bool> {
protected:
    CallOutcome run(const Bytes& code, std::uint64_t gas = 1'000'000) {
        return world_.run(code, gas, GetParam() ? &careful_ : nullptr);
    }
    Uint256 value_of(std::string_view text) {
        const auto outcome = run(returning(text));
        EXPECT_EQ(outcome.status, CallStatus::success) << outcome.failure;
        return outcome.output.size() == 32 ? word_of(outcome.output) : Uint256{};
    }

    World world_;
    test::CarefulLoop careful_;
};

TEST_P(RunLoops, Arithmetic) {
    EXPECT_EQ(value_of("PUSH1 03 PUSH1 05 SUB"), Uint256{2});
    EXPECT_EQ(value_of("PUSH0 PUSH1 05 DIV"), Uint256{0});
    EXPECT_EQ(value_of("PUSH1 0a PUSH1 02 EXP"), Uint256{1024});
    EXPECT_EQ(value_of("PUSH1 07 PUSH1 05 PUSH1 04 ADDMOD"), Uint256{2});
    EXPECT_EQ(value_of("PUSH0 NOT"), Uint256::max());
    EXPECT_EQ(value_of("PUSH1 01 PUSH1 ff SHL"), Uint256(0, 0, 0, std::uint64_t{1} << 63));
}

TEST_P(RunLoops, Push32AndPc) {
    EXPECT_EQ(value_of("PUSH32 ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),
              Uint256::max());
    EXPECT_EQ(value_of("PUSH1 00 POP PC"), Uint256{3});
}

TEST_P(RunLoops, DupAndSwapReachSixteenDeep) {
    EXPECT_EQ(
        value_of("PUSH1 09 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 PUSH0 "
                 "PUSH0 PUSH0 DUP16"),
        Uint256{9});
    EXPECT_EQ(value_of("PUSH1 09 PUSH1 08 PUSH0 SWAP2"), Uint256{9});
}

TEST_P(RunLoops, BlocksThatOnlyJumpOnCostWhatTheirInstructionsCost) {
    // 0: to 14, by way of 5 (two JUMPDESTs) and 10
    const auto code = assemble(
        "PUSH1 05 JUMP STOP STOP JUMPDEST JUMPDEST PUSH1 0a JUMP JUMPDEST PUSH1 0e JUMP JUMPDEST STOP");
    const auto outcome = run(code);
    EXPECT_EQ(outcome.status, CallStatus::success);
    EXPECT_EQ(outcome.gas_used, 21'000U + 11 + 13 + 12 + 1);
    EXPECT_NE(run(code, 21'000 + 36).status, CallStatus::success);

    const auto computed =
        assemble("CALLDATASIZE PUSH1 06 ADD JUMP STOP JUMPDEST PUSH1 0a JUMP JUMPDEST STOP");
    EXPECT_EQ(run(computed).gas_used, 21'000U + 2 + 3 + 3 + 8 + 12 + 1);
}

TEST_P(RunLoops, ARingOfJumpsEndsWithTheGas) {
    const auto outcome =
        run(assemble("JUMPDEST PUSH1 04 JUMP JUMPDEST PUSH1 08 JUMP JUMPDEST PUSH1 00 JUMP"));
    EXPECT_EQ(outcome.failure, "out of gas");
    EXPECT_EQ(outcome.gas_used, 1'000'000U);
    EXPECT_EQ(run(assemble("JUMPDEST PUSH1 00 JUMP")).gas_used, 1'000'000U);
    EXPECT_EQ(run(assemble("JUMPDEST JUMPDEST PUSH1 01 JUMP")).gas_used, 1'000'000U);
}

TEST_P(RunLoops, ALoopCountsDown) {
    // 10 times: storage-free loop, returns the sum
    EXPECT_EQ(
        value_of("PUSH0 PUSH1 0a JUMPDEST DUP1 SWAP2 ADD SWAP1 PUSH1 01 SWAP1 SUB DUP1 PUSH1 03 JUMPI POP"),
        Uint256{55});
}

TEST_P(RunLoops, GasShowsExactlyWhatIsLeft) {
    const auto outcome = run(returning("PUSH0 POP GAS"), 100'000);

    // 21000 for the transaction, then PUSH0 2, POP 2, GAS 2
    EXPECT_EQ(word_of(outcome.output), Uint256{100'000 - 21'000 - 6});
}

TEST_P(RunLoops, MemoryGrowsByWordsAndCosts) {
    EXPECT_EQ(value_of("PUSH1 2a PUSH1 3f MSTORE8 MSIZE"), Uint256{64});
    const auto outcome = run(assemble("PUSH1 01 PUSH3 0fffff MSTORE8 STOP"), 22'000);
    EXPECT_EQ(outcome.status, CallStatus::failure);
    EXPECT_STREQ(outcome.failure, "out of gas");
}

TEST_P(RunLoops, ExceptionalHaltsTakeAllGas) {
    struct Case {
        const char* code;
        const char* failure;
    };
    for (const auto& [code, failure] :
         {Case{"ADD", "stack underflow"}, Case{"PUSH1 05 JUMP", "invalid jump destination"},
          Case{"PUSH1 01 PUSH1 05 JUMPI", "invalid jump destination"},
          Case{"PUSH0 PUSH1 ff MLOAD JUMP", "invalid jump destination"}, Case{"INVALID", "invalid opcode"},
          Case{"0c", "invalid opcode"}, Case{"JUMPDEST PUSH0 PUSH0 JUMP", "stack limit reached 1024"},
          Case{"PUSH1 01 PUSH0 PUSH0 RETURNDATACOPY", "return data out of bounds"},
          Case{"PUSH0 PUSH0 NOT KECCAK256 PUSH0 NOT MLOAD", "out of gas"}}) {
        const auto outcome = run(assemble(code), 100'000);
        EXPECT_EQ(outcome.status, CallStatus::failure) << code;
        EXPECT_STREQ(outcome.failure, failure) << code;
        EXPECT_EQ(outcome.gas_used, 100'000U) << code;
    }
}

TEST_P(RunLoops, RevertGivesDataAndGasBack) {
    const auto outcome = run(assemble("PUSH1 2a PUSH0 MSTORE PUSH1 20 PUSH0 REVERT"), 100'000);

    EXPECT_EQ(outcome.status, CallStatus::revert);
    EXPECT_EQ(word_of(outcome.output), Uint256{42});
    EXPECT_LT(outcome.gas_used, 22'000U);
}

TEST_P(RunLoops, ClzBelongsToOsaka) {
    EXPECT_STREQ(run(assemble("PUSH1 01 CLZ")).failure, "invalid opcode");
    world_.config.fork = chain::Fork::osaka;
    EXPECT_EQ(value_of("PUSH1 01 CLZ"), Uint256{255});
    EXPECT_EQ(value_of("PUSH0 CLZ"), Uint256{256});
}

TEST_P(RunLoops, TransientStorageLastsForTheTransactionOnly) {
    const auto code = returning("PUSH1 01 TLOAD PUSH1 07 PUSH1 01 TSTORE");

    EXPECT_EQ(word_of(run(code).output), Uint256{0});
    EXPECT_EQ(word_of(world_.call().output), Uint256{0});
}

INSTANTIATE_TEST_SUITE_P(FastAndCareful, RunLoops, testing::Bool(),
                         [](const auto& loop) { return loop.param ? "Careful" : "Fast"; });

/// Random bytes, in which instructions that need nothing special are frequent.
Bytes random_code(Random& random) {
    static const Bytes kLikely = assemble(
        "PUSH1 PUSH1 PUSH2 PUSH1 DUP1 DUP2 SWAP1 ADD MUL SUB JUMPDEST JUMPDEST JUMP JUMPI PC GAS MSIZE "
        "MSTORE MLOAD "
        "SSTORE SLOAD KECCAK256 POP CALLDATALOAD LOG1 CALL STATICCALL CREATE RETURN REVERT RETURNDATACOPY "
        "EXP");
    Bytes code(20 + random.below(200));
    for (auto& byte : code)
        byte = random.below(4) != 0 ? kLikely[random.below(kLikely.size())]
                                    : static_cast<std::uint8_t>(random.below(random.below(2) != 0 ? 8 : 256));
    return code;
}

TEST(RunLoopsAgree, OnRandomCode) {
    Random random{20'240'613};
    for (int i = 0; i < 3000; ++i) {
        const auto code = random_code(random);
        World fast_world;
        World careful_world;
        test::CarefulLoop careful;

        const auto fast = fast_world.run(code, 200'000);
        const auto slow = careful_world.run(code, 200'000, &careful);

        ASSERT_EQ(fast.status, slow.status) << i;
        ASSERT_EQ(fast.gas_used, slow.gas_used) << i;
        ASSERT_EQ(fast.output, slow.output) << i;
        ASSERT_EQ(fast.logs, slow.logs) << i;
        ASSERT_EQ(fast_world.journal().diff().accounts, careful_world.journal().diff().accounts) << i;
    }
}

}  // namespace
}  // namespace studio::evm
