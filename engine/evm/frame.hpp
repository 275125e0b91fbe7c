// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_analysis.hpp"
#include "status.hpp"

namespace studio::evm {

enum class CallKind : std::uint8_t { call, callcode, delegatecall, staticcall, create, create2 };
constexpr bool is_creation(CallKind kind) {
    return kind >= CallKind::create;
}

/// Bytes of a call's input: outside the machine, or in the memory of the calling frame (which may move).
struct InputBytes {
    const std::uint8_t* outside = nullptr;  // null: `arena_offset` counts
    std::size_t arena_offset = 0;
    std::size_t size = 0;
};

/// A message call or creation about to begin (Yellow Paper, sections 7 and 8).
struct Message {
    CallKind kind = CallKind::call;
    bool is_static = false;
    std::int64_t gas = 0;
    Address sender;        // CALLER in the new frame
    Address recipient;     // whose storage and balance; of a creation: the new account
    Address code_address;  // whose code
    Uint256 value;         // CALLVALUE; moved by call, callcode and creations only
    InputBytes input;      // of a creation: the init code
};

/// One running message call. Pooled: vectors keep their room from call to call.
struct Frame {
    std::shared_ptr<const AnalysedCode> code;
    const Instruction* next = nullptr;  // threaded loop
    std::size_t pc = 0;                 // stepping loop

    Uint256* stack_base = nullptr;  // the first word is stack_base[1]
    Uint256* top = nullptr;
    std::int64_t gas = 0;

    std::uint8_t* memory = nullptr;  // refreshed when the arena moves
    std::size_t memory_size = 0;     // bytes, a multiple of 32
    std::size_t memory_base = 0;     // offset in the arena

    const std::uint8_t* input_data = nullptr;  // refreshed when the arena moves
    InputBytes input;
    Bytes return_data;  // of the last call this frame made

    Address self;
    Address caller;
    Uint256 value;
    CallKind kind = CallKind::call;
    bool is_static = false;
    int depth = 0;
    std::int64_t gas_at_start = 0;
    state::Journal::Checkpoint checkpoint{};

    // where the result of this frame goes in its caller's memory
    std::size_t result_offset = 0;
    std::size_t result_size = 0;
    // RETURN and REVERT: what this frame gives back, in its own memory
    std::size_t output_offset = 0;
    std::size_t output_size = 0;

    std::ptrdiff_t height() const { return top - stack_base; }
    BytesView input_view() const { return {input_data, input.size}; }
    BytesView output_view() const { return {memory + output_offset, output_size}; }
};

inline constexpr int kMaxCallDepth = 1024;

}  // namespace studio::evm
