// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_analysis.hpp"
#include "instructions_stack.hpp"

/// What the analysis knows of each instruction, by its byte.
namespace studio::evm {

/// What the loop has for an instruction alone, and for it with the one in front.
struct Forms {
    Handler plain = Handler::undefined;
    Handler with_word = Handler::undefined;
    Handler with_wide = Handler::undefined;
    Handler with_dup = Handler::undefined;
    Handler with_swap = Handler::undefined;
};

inline constexpr auto kForms = [] {
    std::array<Forms, 256> forms{};
    const auto of = [&forms](Opcode opcode) -> Forms& { return forms[static_cast<std::uint8_t>(opcode)]; };
#define X(code, name, gas, in, out, since) forms[code].plain = Handler::name;
    STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
#define X(name)                                                                                         \
    of(Opcode::name) = {Handler::name, Handler::word_##name, Handler::wide_##name, Handler::dup_##name, \
                        Handler::swap_##name};
    STUDIO_EVM_BINARY_OPCODES(X)
#undef X
    of(Opcode::MLOAD).with_word = Handler::word_MLOAD;
    of(Opcode::MLOAD).with_dup = Handler::dup_MLOAD;
    of(Opcode::MSTORE).with_word = Handler::word_MSTORE;
    of(Opcode::MSTORE).with_dup = Handler::dup_MSTORE;
    return forms;
}();

constexpr bool is_between(Handler handler, Handler first, Handler last) {
    return handler >= first && handler <= last;
}
constexpr std::uint64_t distance(Handler handler, Handler first) {
    return static_cast<std::uint64_t>(handler) - static_cast<std::uint64_t>(first);
}

/// What else the analysis must know of a byte.
struct Traits {
    bool ends_flow = false;   // control never falls through to the next byte
    bool ends_block = false;  // sees the gas left, or comes back with another amount of it
    Uint256 (*combine)(const Uint256& a, const Uint256& b) = nullptr;  // of a binary instruction
};

inline constexpr auto kTraits = [] {
    std::array<Traits, 256> traits{};
    const auto of = [&traits](Opcode opcode) -> Traits& { return traits[static_cast<std::uint8_t>(opcode)]; };
    for (const auto opcode :
         {Opcode::STOP, Opcode::JUMP, Opcode::RETURN, Opcode::REVERT, Opcode::SELFDESTRUCT})
        of(opcode).ends_flow = true;
    for (const auto opcode : {Opcode::GAS, Opcode::SSTORE, Opcode::JUMPI, Opcode::CALL, Opcode::CALLCODE,
                              Opcode::DELEGATECALL, Opcode::STATICCALL, Opcode::CREATE, Opcode::CREATE2})
        of(opcode).ends_block = true;
#define X(name) of(Opcode::name).combine = combine<Opcode::name>;
    STUDIO_EVM_BINARY_OPCODES(X)
#undef X
    return traits;
}();

}  // namespace studio::evm
