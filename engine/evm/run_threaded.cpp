// SPDX-License-Identifier: GPL-3.0-or-later
// The fast loop: direct jumps from instruction to instruction over analysed code, gas and stack checked by
// block. With STUDIO_EVM_SWITCH defined, or a compiler without labels as values, a switch does the same.
#include "instructions_environment.hpp"
#include "instructions_stack.hpp"

#if defined(__GNUC__) && !defined(STUDIO_EVM_SWITCH)
#define STUDIO_EVM_COMPUTED_GOTO 1
// Labels as values are a GNU extension; -Wpedantic names each of them.
#pragma GCC diagnostic ignored "-Wpedantic"
#endif

namespace studio::evm {
namespace {

constexpr std::ptrdiff_t stack_change(Opcode opcode) {
    const auto effect = stack_effect(opcode);
    return effect.out - effect.in;
}

/// Pays for the basic block that `block` begins and checks that the stack has what it takes and room for what
/// it gives.
[[gnu::always_inline]] inline Status enter(const Instruction& block, std::ptrdiff_t height,
                                           std::int64_t& gas) {
    gas -= static_cast<std::int64_t>(block.argument);
    if (gas < 0) [[unlikely]]
        return Status::out_of_gas;
    if (static_cast<std::size_t>(height - block.stack_needed) > block.stack_room) [[unlikely]] {
        const bool overflows =
            block.stack_needed == Instruction::kNeverEnough || height >= block.stack_needed;
        return overflows ? Status::stack_overflow : Status::stack_underflow;
    }
    return Status::running;
}

/// How many jumps backwards pass between two looks at the clock.
constexpr int kJumpsBetweenLooks = 4096;

}  // namespace

#ifdef STUDIO_EVM_COMPUTED_GOTO
#define STUDIO_EVM_TARGET(name) at_##name:
#define STUDIO_EVM_NEXT() goto* kLabels[static_cast<std::size_t>(next->handler)]
#else
#define STUDIO_EVM_TARGET(name) case Handler::name:
#define STUDIO_EVM_NEXT() goto dispatch
#endif

#define STUDIO_EVM_ADVANCE() \
    do {                     \
        ++next;              \
        STUDIO_EVM_NEXT();   \
    } while (false)

#define STUDIO_EVM_LEAVE(reason) \
    do {                         \
        status = (reason);       \
        goto leave;              \
    } while (false)

#define STUDIO_EVM_PLAIN(code, name, base_gas, in, out, since)                      \
    STUDIO_EVM_TARGET(name) {                                                       \
        std::int64_t gas_now = gas;                                                 \
        const Status outcome = perform<Opcode::name>(machine, frame, top, gas_now); \
        gas = gas_now;                                                              \
        top += stack_change(Opcode::name);                                          \
        ++next;                                                                     \
        if (outcome != Status::running) [[unlikely]]                                \
            STUDIO_EVM_LEAVE(outcome);                                              \
        STUDIO_EVM_NEXT();                                                          \
    }

/// A binary instruction in the four forms that bring its first operand along.
#define STUDIO_EVM_JOINED(name)                                                       \
    STUDIO_EVM_TARGET(word_##name) {                                                  \
        copy_word(*top, combine<Opcode::name>(Uint256{next->argument}, *top));        \
        STUDIO_EVM_ADVANCE();                                                         \
    }                                                                                 \
    STUDIO_EVM_TARGET(wide_##name) {                                                  \
        copy_word(*top, combine<Opcode::name>(code.constants[next->argument], *top)); \
        STUDIO_EVM_ADVANCE();                                                         \
    }                                                                                 \
    STUDIO_EVM_TARGET(dup_##name) {                                                   \
        copy_word(*top, combine<Opcode::name>(*(top - next->argument), *top));        \
        STUDIO_EVM_ADVANCE();                                                         \
    }                                                                                 \
    STUDIO_EVM_TARGET(swap_##name) {                                                  \
        --top;                                                                        \
        copy_word(*top, combine<Opcode::name>(top[0], top[1]));                       \
        STUDIO_EVM_ADVANCE();                                                         \
    }

/// Enters the block that begins at `block` and goes on at `body`. Jumps do so at once, which saves each of
/// them a step of its own.
#define STUDIO_EVM_ENTER(block, body)               \
    do {                                            \
        const Instruction* const entered = (block); \
        next = (body);                              \
        status = enter(*entered, top - base, gas);  \
        if (status != Status::running) [[unlikely]] \
            goto leave;                             \
        STUDIO_EVM_NEXT();                          \
    } while (false)
#define STUDIO_EVM_FALL_INTO(block) STUDIO_EVM_ENTER(block, entered + entered->length)

#define STUDIO_EVM_LOOK_AT_CLOCK(landing)                    \
    do {                                                     \
        if constexpr (timed) {                               \
            if ((landing) <= next && --jumps_left == 0) {    \
                jumps_left = kJumpsBetweenLooks;             \
                if (machine.expired())                       \
                    STUDIO_EVM_LEAVE(Status::took_too_long); \
            }                                                \
        }                                                    \
    } while (false)

/// A jump to a JUMPDEST that the stack names.
#define STUDIO_EVM_GO_TO(index)                             \
    do {                                                    \
        const Instruction* const landing = first + (index); \
        STUDIO_EVM_LOOK_AT_CLOCK(landing);                  \
        STUDIO_EVM_FALL_INTO(landing);                      \
    } while (false)

/// A jump whose argument names its target. The next instruction does not wait for the block's beginning to be
/// read.
#define STUDIO_EVM_FOLLOW(argument)                                                  \
    do {                                                                             \
        const std::uint64_t both = (argument);                                       \
        const Instruction* const landing = first + static_cast<std::uint32_t>(both); \
        STUDIO_EVM_LOOK_AT_CLOCK(first + (both >> 32U));                             \
        STUDIO_EVM_ENTER(landing, first + (both >> 32U));                            \
    } while (false)

template <bool timed>
Status run_threaded(Machine& machine, Frame& frame) {
#ifdef STUDIO_EVM_COMPUTED_GOTO
    static const void* const kLabels[] = {
#define X(code, name, gas, in, out, since) &&at_##name,
        STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
#define X(name) &&at_word_##name, &&at_wide_##name, &&at_dup_##name, &&at_swap_##name,
                STUDIO_EVM_BINARY_OPCODES(X)
#undef X
            && at_begin_block,
        &&at_push_word,
        &&at_push_wide,
        &&at_word_MLOAD,
        &&at_word_MSTORE,
        &&at_dup_MLOAD,
        &&at_dup_MSTORE,
        &&at_drop,
        &&at_drop_below,
        &&at_jump,
        &&at_jump_if,
        &&at_jump_to,
        &&at_jump_to_if,
        &&at_jump_to_unless,
        &&at_fail_jump,
        &&at_undefined};
    static_assert(std::size(kLabels) == static_cast<std::size_t>(Handler::undefined) + 1);
#endif
    const AnalysedCode& code = *frame.code;
    const Instruction* const first = code.instructions.data();
    const Uint256* const base = frame.stack_base;
    const Instruction* next = frame.next;
    Uint256* top = frame.top;
    std::int64_t gas = frame.gas;
    Status status = Status::running;
    [[maybe_unused]] int jumps_left = kJumpsBetweenLooks;

#ifdef STUDIO_EVM_COMPUTED_GOTO
    STUDIO_EVM_NEXT();
#else
dispatch:
    switch (next->handler)
#endif
    {
        STUDIO_EVM_PLAIN_OPCODES(STUDIO_EVM_PLAIN)

        STUDIO_EVM_BINARY_OPCODES(STUDIO_EVM_JOINED)

        STUDIO_EVM_TARGET(begin_block) {
            STUDIO_EVM_FALL_INTO(next);
        }
        STUDIO_EVM_TARGET(push_word) {
            copy_word(*++top, Uint256{next->argument});
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(push_wide) {
            copy_word(*++top, code.constants[next->argument]);
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(word_MLOAD) {
            if (!load(machine, frame, Uint256{next->argument}, *++top, gas))
                STUDIO_EVM_LEAVE(Status::out_of_gas);
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(dup_MLOAD) {
            ++top;
            if (!load(machine, frame, *(top - next->argument - 1), *top, gas))
                STUDIO_EVM_LEAVE(Status::out_of_gas);
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(word_MSTORE) {
            if (!store(machine, frame, Uint256{next->argument}, *top--, gas))
                STUDIO_EVM_LEAVE(Status::out_of_gas);
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(dup_MSTORE) {
            --top;
            if (!store(machine, frame, *(top - next->argument + 1), top[1], gas))
                STUDIO_EVM_LEAVE(Status::out_of_gas);
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(drop) {
            top -= next->argument;
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(drop_below) {
            copy_word(*(top - next->argument), *top);
            --top;
            STUDIO_EVM_ADVANCE();
        }
        STUDIO_EVM_TARGET(jump) {
            const auto target = code.target(*top--);
            if (target == 0) [[unlikely]]
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_GO_TO(target);
        }
        STUDIO_EVM_TARGET(jump_if) {
            top -= 2;
            if (top[1].is_zero())
                STUDIO_EVM_FALL_INTO(next + 1);
            const auto target = code.target(top[2]);
            if (target == 0) [[unlikely]]
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_GO_TO(target);
        }
        STUDIO_EVM_TARGET(jump_to) {
            STUDIO_EVM_FOLLOW(next->argument);
        }
        STUDIO_EVM_TARGET(jump_to_if) {
            if ((top--)->is_zero())
                STUDIO_EVM_FALL_INTO(next + 1);
            if (next->argument == 0) [[unlikely]]
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_FOLLOW(next->argument);
        }
        STUDIO_EVM_TARGET(jump_to_unless) {
            if (!(top--)->is_zero())
                STUDIO_EVM_FALL_INTO(next + 1);
            if (next->argument == 0) [[unlikely]]
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_FOLLOW(next->argument);
        }
        STUDIO_EVM_TARGET(fail_jump) {
            STUDIO_EVM_LEAVE(Status::invalid_jump);
        }
        STUDIO_EVM_TARGET(undefined) {
            STUDIO_EVM_LEAVE(Status::invalid_opcode);
        }
    }

leave:
    frame.top = top;
    frame.next = next;
    frame.gas = gas;
    return status;
}

template Status run_threaded<true>(Machine& machine, Frame& frame);
template Status run_threaded<false>(Machine& machine, Frame& frame);

}  // namespace studio::evm
