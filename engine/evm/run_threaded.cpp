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

/// How many jumps backwards pass between two looks at the clock.
constexpr int kJumpsBetweenLooks = 4096;

}  // namespace

#ifdef STUDIO_EVM_COMPUTED_GOTO
#define STUDIO_EVM_TARGET(name) at_##name:
#define STUDIO_EVM_NEXT() goto* kLabels[static_cast<std::size_t>(next->handler)]
#else
#define STUDIO_EVM_TARGET(name) case Handler::name:
#define STUDIO_EVM_NEXT() continue
#endif

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
        if (outcome != Status::running)                                             \
            STUDIO_EVM_LEAVE(outcome);                                              \
        STUDIO_EVM_NEXT();                                                          \
    }

#define STUDIO_EVM_GO_TO(index)                              \
    do {                                                     \
        const Instruction* const landing = first + (index);  \
        if constexpr (timed) {                               \
            if (landing <= next && --jumps_left == 0) {      \
                jumps_left = kJumpsBetweenLooks;             \
                if (machine.expired())                       \
                    STUDIO_EVM_LEAVE(Status::took_too_long); \
            }                                                \
        }                                                    \
        next = landing;                                      \
        STUDIO_EVM_NEXT();                                   \
    } while (false)

template <bool timed>
Status run_threaded(Machine& machine, Frame& frame) {
#ifdef STUDIO_EVM_COMPUTED_GOTO
    static const void* const kLabels[] = {
#define X(code, name, gas, in, out, since) &&at_##name,
        STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
            && at_begin_block,
        &&at_push_word,
        &&at_push_wide,
        &&at_jump,
        &&at_jump_if,
        &&at_jump_to,
        &&at_jump_to_if,
        &&at_fail_jump,
        &&at_undefined};
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
    for (;;)
        switch (next->handler)
#endif
    {
        STUDIO_EVM_PLAIN_OPCODES(STUDIO_EVM_PLAIN)

        STUDIO_EVM_TARGET(begin_block) {
            const auto height = top - base;
            gas -= static_cast<std::int64_t>(next->argument);
            if (gas < 0)
                STUDIO_EVM_LEAVE(Status::out_of_gas);
            if (height < next->stack_needed)
                STUDIO_EVM_LEAVE(Status::stack_underflow);
            if (height + next->stack_growth > kMaxStackHeight)
                STUDIO_EVM_LEAVE(Status::stack_overflow);
            next += next->length;
            STUDIO_EVM_NEXT();
        }
        STUDIO_EVM_TARGET(push_word) {
            *++top = Uint256{next->argument};
            ++next;
            STUDIO_EVM_NEXT();
        }
        STUDIO_EVM_TARGET(push_wide) {
            *++top = code.constants[next->argument];
            ++next;
            STUDIO_EVM_NEXT();
        }
        STUDIO_EVM_TARGET(jump) {
            const auto target = code.target(*top--);
            if (target == 0)
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_GO_TO(target);
        }
        STUDIO_EVM_TARGET(jump_if) {
            top -= 2;
            if (top[1].is_zero()) {
                ++next;
                STUDIO_EVM_NEXT();
            }
            const auto target = code.target(top[2]);
            if (target == 0)
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_GO_TO(target);
        }
        STUDIO_EVM_TARGET(jump_to) {
            STUDIO_EVM_GO_TO(next->argument);
        }
        STUDIO_EVM_TARGET(jump_to_if) {
            if ((top--)->is_zero()) {
                ++next;
                STUDIO_EVM_NEXT();
            }
            if (next->argument == 0)
                STUDIO_EVM_LEAVE(Status::invalid_jump);
            STUDIO_EVM_GO_TO(next->argument);
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
