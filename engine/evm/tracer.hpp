// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "frame.hpp"

namespace studio::evm {

/// A frame that opens. Selfdestructs are told as frames of their own, as debug_traceTransaction has them.
struct FrameStart {
    enum class Kind : std::uint8_t {
        call,
        callcode,
        delegatecall,
        staticcall,
        create,
        create2,
        selfdestruct
    };
    Kind kind = Kind::call;
    Address from;
    Address to;     // of a creation: the new contract; of a delegatecall: the account whose code runs
    Uint256 value;  // wei
    std::uint64_t gas = 0;
    BytesView input;  // valid only during the hook
    int depth = 0;
};

struct FrameEnd {
    CallStatus status = CallStatus::success;
    const char* failure = "";
    BytesView output;  // valid only during the hook; of a creation: the deployed code
    std::uint64_t gas_used = 0;
};

/// The machine just before it executes an instruction. Views are valid only during the hook.
struct Step {
    std::size_t pc = 0;
    std::uint8_t opcode = 0;
    std::uint64_t gas = 0;
    int depth = 0;                   // 1 for the outermost frame, as tools count
    std::span<const Uint256> stack;  // the top is the last
    BytesView memory;
    BytesView return_data;
    const Address* contract = nullptr;
    std::int64_t refund = 0;
};

/// Watches a transaction run. Must not change the state. The frame hooks cost a branch a call; the step hooks
/// are called only by the stepping loop, which runs instead of the fast one when wants_steps() says so.
class Tracer {
public:
    virtual ~Tracer() = default;
    /// Must: give the same answer for the tracer's whole life.
    virtual bool wants_steps() const { return false; }
    virtual void frame_entered(const FrameStart&) {}
    virtual void frame_left(const FrameEnd&) {}
    virtual void log_emitted(const chain::Log&) {}
    virtual void before_step(const Step&) {}
    /// What the instruction cost, with the gas it forwarded to a call; `failure` is empty unless it halted
    /// the frame.
    virtual void after_step(std::uint64_t /*gas_cost*/, const char* /*failure*/) {}
};

}  // namespace studio::evm
