// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tracer.hpp"

namespace studio::evm {

/// One message call with those it made, as the explorer and debug_traceTransaction's callTracer show it.
struct CallTrace {
    FrameStart::Kind kind = FrameStart::Kind::call;
    Address from;
    Address to;
    Uint256 value;  // wei
    std::uint64_t gas = 0;
    std::uint64_t gas_used = 0;
    Bytes input;
    Bytes output;  // return data, revert data, or deployed code
    CallStatus status = CallStatus::success;
    std::string failure;           // empty on success
    std::vector<chain::Log> logs;  // empty when the frame or one above it failed
    std::vector<CallTrace> calls;
};

/// "CALL", "CREATE2", "SELFDESTRUCT"…
const char* kind_name(FrameStart::Kind kind);

/// Collects the tree of calls. What is beyond limits::kEvmCallTraceMaxFrames and …MaxBytes is left out, and
/// truncated() says so.
class CallTracer final : public Tracer {
public:
    void frame_entered(const FrameStart& start) override;
    void frame_left(const FrameEnd& end) override;
    void log_emitted(const chain::Log& log) override;

    /// The outermost call; valid after the transaction ran.
    const CallTrace& root() const { return root_; }
    bool truncated() const { return truncated_; }

private:
    void keep(Bytes& to, BytesView from);

    CallTrace root_;
    std::vector<CallTrace> open_;  // innermost last
    std::size_t frames_ = 0;
    std::size_t bytes_ = 0;
    std::size_t skipped_depth_ = 0;  // open frames that are left out
    bool truncated_ = false;
};

}  // namespace studio::evm
