// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_tracer.hpp"

#include <base/limits.hpp>

namespace studio::evm {
namespace {

/// Logs of a failed frame never happened.
void drop_logs(CallTrace& trace) {
    trace.logs.clear();
    for (auto& call : trace.calls)
        drop_logs(call);
}

}  // namespace

const char* kind_name(FrameStart::Kind kind) {
    switch (kind) {
        case FrameStart::Kind::call:
            return "CALL";
        case FrameStart::Kind::callcode:
            return "CALLCODE";
        case FrameStart::Kind::delegatecall:
            return "DELEGATECALL";
        case FrameStart::Kind::staticcall:
            return "STATICCALL";
        case FrameStart::Kind::create:
            return "CREATE";
        case FrameStart::Kind::create2:
            return "CREATE2";
        case FrameStart::Kind::selfdestruct:
            return "SELFDESTRUCT";
    }
    return "";
}

void CallTracer::frame_entered(const FrameStart& start) {
    if (skipped_depth_ > 0 || frames_ == limits::kEvmCallTraceMaxFrames) {
        ++skipped_depth_;
        truncated_ = true;
        return;
    }
    ++frames_;
    CallTrace trace;
    trace.kind = start.kind;
    trace.from = start.from;
    trace.to = start.to;
    trace.value = start.value;
    trace.gas = start.gas;
    keep(trace.input, start.input);
    open_.push_back(std::move(trace));
}

void CallTracer::frame_left(const FrameEnd& end) {
    if (skipped_depth_ > 0) {
        --skipped_depth_;
        return;
    }
    auto trace = std::move(open_.back());
    open_.pop_back();
    trace.status = end.status;
    trace.failure = end.failure;
    trace.gas_used = end.gas_used;
    keep(trace.output, end.output);
    if (end.status != CallStatus::success)
        drop_logs(trace);
    if (open_.empty())
        root_ = std::move(trace);
    else
        open_.back().calls.push_back(std::move(trace));
}

void CallTracer::log_emitted(const chain::Log& log) {
    if (skipped_depth_ > 0 || bytes_ + log.data.size() > limits::kEvmCallTraceMaxBytes) {
        truncated_ = true;
        return;
    }
    bytes_ += log.data.size();
    open_.back().logs.push_back(log);
}

void CallTracer::keep(Bytes& to, BytesView from) {
    const auto size = std::min(from.size(), limits::kEvmCallTraceMaxBytes - bytes_);
    truncated_ = truncated_ || size < from.size();
    bytes_ += size;
    to.assign(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(size));
}

}  // namespace studio::evm
