// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruction.hpp"

/// Arithmetic, comparison, bits, DUP and SWAP: functions of the stack alone.
namespace studio::evm {

/// Word by word: a 16-byte load from a place that two 8-byte stores have just written waits for both of them
/// to leave the store buffer, which made DUP and SWAP a third of all time.
[[gnu::always_inline]] inline void copy_word(Uint256& to, const Uint256& from) {
    const auto w0 = from.word[0];
    const auto w1 = from.word[1];
    const auto w2 = from.word[2];
    const auto w3 = from.word[3];
    to.word[0] = w0;
    to.word[1] = w1;
    to.word[2] = w2;
    to.word[3] = w3;
}

template <Opcode opcode>
[[gnu::always_inline]] inline Status duplicate(Uint256* top) {
    constexpr auto distance = static_cast<std::ptrdiff_t>(opcode) - static_cast<std::ptrdiff_t>(Opcode::DUP1);
    copy_word(top[1], top[-distance]);
    return Status::running;
}

template <Opcode opcode>
[[gnu::always_inline]] inline Status swap_words(Uint256* top) {
    constexpr auto distance =
        static_cast<std::ptrdiff_t>(opcode) - static_cast<std::ptrdiff_t>(Opcode::SWAP1) + 1;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto word = top[0].word[i];
        top[0].word[i] = top[-distance].word[i];
        top[-distance].word[i] = word;
    }
    return Status::running;
}

/// The general case: DUP and SWAP here; every other instruction has a specialisation of its own.
template <Opcode opcode>
[[gnu::always_inline]] inline Status perform(Machine&, Frame&, Uint256* top, std::int64_t&) {
    static_assert(opcode >= Opcode::DUP1 && opcode <= Opcode::SWAP16);
    if constexpr (opcode <= Opcode::DUP16)
        return duplicate<opcode>(top);
    else
        return swap_words<opcode>(top);
}

// The dear ones stand outside the loops, once for all their forms (instructions_arithmetic.cpp).
Uint256 quotient(const Uint256& a, const Uint256& b);
Uint256 remainder(const Uint256& a, const Uint256& b);
Uint256 signed_quotient(const Uint256& a, const Uint256& b);
Uint256 signed_remainder(const Uint256& a, const Uint256& b);

/// What a binary instruction makes of the top word and the one below it.
template <Opcode opcode>
Uint256 combine(const Uint256& a, const Uint256& b);

#define STUDIO_EVM_BINARY(name, expression)                                                           \
    template <>                                                                                       \
    [[gnu::always_inline]] inline Uint256 combine<Opcode::name>(const Uint256& a, const Uint256& b) { \
        return expression;                                                                            \
    }                                                                                                 \
    STUDIO_EVM_INLINE(name) {                                                                         \
        copy_word(top[-1], combine<Opcode::name>(top[0], top[-1]));                                   \
        return Status::running;                                                                       \
    }

STUDIO_EVM_BINARY(ADD, a + b)
STUDIO_EVM_BINARY(MUL, a* b)
STUDIO_EVM_BINARY(SUB, a - b)
STUDIO_EVM_BINARY(DIV, quotient(a, b))
STUDIO_EVM_BINARY(SDIV, signed_quotient(a, b))
STUDIO_EVM_BINARY(MOD, remainder(a, b))
STUDIO_EVM_BINARY(SMOD, signed_remainder(a, b))
STUDIO_EVM_BINARY(SIGNEXTEND, signextend(a, b))
STUDIO_EVM_BINARY(LT, Uint256{a < b ? 1U : 0U})
STUDIO_EVM_BINARY(GT, Uint256{a > b ? 1U : 0U})
STUDIO_EVM_BINARY(SLT, Uint256{slt(a, b) ? 1U : 0U})
STUDIO_EVM_BINARY(SGT, Uint256{slt(b, a) ? 1U : 0U})
STUDIO_EVM_BINARY(EQ, Uint256{a == b ? 1U : 0U})
STUDIO_EVM_BINARY(AND, a& b)
STUDIO_EVM_BINARY(OR, a | b)
STUDIO_EVM_BINARY(XOR, a ^ b)
STUDIO_EVM_BINARY(BYTE, byte_at(a, b))
STUDIO_EVM_BINARY(SHL, shl(a, b))
STUDIO_EVM_BINARY(SHR, shr(a, b))
STUDIO_EVM_BINARY(SAR, sar(a, b))
#undef STUDIO_EVM_BINARY

STUDIO_EVM_DECLARE(ADDMOD)
STUDIO_EVM_DECLARE(MULMOD)
STUDIO_EVM_DECLARE(EXP)

STUDIO_EVM_INLINE(ISZERO) {
    top[0] = Uint256{top[0].is_zero() ? 1U : 0U};
    return Status::running;
}
STUDIO_EVM_INLINE(NOT) {
    top[0] = ~top[0];
    return Status::running;
}
STUDIO_EVM_INLINE(CLZ) {  // EIP-7939
    top[0] = Uint256{256U - top[0].bit_length()};
    return Status::running;
}
STUDIO_EVM_INLINE(POP) {
    return Status::running;
}

}  // namespace studio::evm
