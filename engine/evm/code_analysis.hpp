// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <memory>
#include <optional>
#include <state/account.hpp>
#include <vector>

#include "opcodes.hpp"

namespace studio::evm {

inline constexpr std::ptrdiff_t kMaxStackHeight = 1024;

/// What the threaded loop can jump to: every plain instruction, and forms that the analysis makes of the
/// others, or of two that stand side by side.
enum class Handler : std::uint16_t {
#define X(code, name, gas, in, out, since) name,
    STUDIO_EVM_PLAIN_OPCODES(X)
#undef X
// A binary instruction and what brings its first operand: a PUSH of a constant below 2^64 (in the argument),
// of a larger one (its index in `constants`), a DUP (the argument is its distance from the top), a SWAP1.
#define X(name) word_##name, wide_##name, dup_##name, swap_##name,
        STUDIO_EVM_BINARY_OPCODES(X)
#undef X
            begin_block,  // checks gas and stack for all instructions up to the next one of these
    push_word,            // a constant below 2^64, in the argument
    push_wide,            // a larger constant; the argument is its index in `constants`
    word_MLOAD,           // PUSH and MLOAD, MSTORE
    word_MSTORE,
    dup_MLOAD,  // DUP and MLOAD, MSTORE
    dup_MSTORE,
    drop,        // several POPs; the argument is their number
    drop_below,  // SWAP and POP: the top word replaces that at the distance in the argument
    jump,
    jump_if,
    jump_to,     // PUSH and JUMP in one; the argument: the beginning that says what is to be paid, and from
                 // bit 32 on what is run first (block_joining.cpp), both as indices
    jump_to_if,  // PUSH and JUMPI in one
    jump_to_unless,  // ISZERO, PUSH and JUMPI in one
    fail_jump,       // PUSH and JUMP to a place that is no JUMPDEST
    undefined,       // a byte that is no instruction in this fork
};

/// One step of the threaded loop.
struct Instruction {
    Handler handler = Handler::undefined;
    std::uint16_t stack_needed = 0;  // of begin_block: words that must be on the stack; kNeverEnough
    std::uint16_t stack_room = 0;    // of begin_block: words that may lie on it beyond those
    std::uint16_t length = 1;  // of begin_block: instructions to go on by; more than 1 in a run of JUMPDESTs
    std::uint64_t argument = 0;  // of begin_block: base gas of the block

    /// stack_needed of a block that would overflow any stack.
    static constexpr std::uint16_t kNeverEnough = 0xffff;
};

/// Bytecode made ready to run under one fork; made once and shared (code_cache.hpp). Immutable.
///
/// A basic block's gas and stack needs are checked when it is entered. A frame that would run out in the
/// middle fails at once instead: an exceptional halt takes all gas and undoes all changes, so nobody can tell
/// the difference. Blocks end after every instruction that can see the gas left (GAS, SSTORE, calls,
/// creations).
struct AnalysedCode {
    state::Code bytes;
    std::vector<Instruction> instructions;
    std::vector<Uint256> constants;
    std::vector<std::uint32_t>
        jump_targets;                   // by byte offset: index of the instruction, 0 where none may land
    std::optional<Address> delegation;  // EIP-7702: the code is a delegation designator

    /// The instruction at JUMPDEST `offset`, or 0.
    std::uint32_t target(const Uint256& offset) const {
        return offset.fits_u64() && offset.low64() < jump_targets.size() ? jump_targets[offset.low64()] : 0;
    }
    /// Memory it occupies, for the bounded cache.
    std::size_t footprint() const;
};

std::shared_ptr<const AnalysedCode> analyse(state::Code code, chain::Fork fork);

/// EIP-7702: 0xef0100 and the address.
std::optional<Address> delegation_target(BytesView code);
Bytes delegation_designator(const Address& target);

}  // namespace studio::evm
