// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/json.hpp>
#include <evm/tracer.hpp>
#include <memory>

#include "params.hpp"

/// The tracers of debug_traceTransaction and debug_traceCall (geth, "Built-in tracers").
namespace studio::rpc {

/// What is about to run. The journal is the one it runs on, as it stands before.
struct TracedMessage {
    const state::Journal& journal;
    Address sender;
    std::optional<Address> to;  // empty: creates a contract
    Address beneficiary;
    const std::vector<chain::Authorization>& authorizations;
    std::uint64_t gas_limit = 0;
};

struct TraceOutcome {
    evm::CallStatus status = evm::CallStatus::success;
    std::uint64_t gas_used = 0;
    BytesView output;
};

/// One way of watching: the tracer to run with, and the JSON of what it saw.
class Trace {
public:
    virtual ~Trace() = default;
    virtual evm::Tracer& tracer() = 0;
    /// After the run. Error: there was more to tell than an answer may hold.
    virtual RpcResult<void> write(const TraceOutcome& outcome, codec::json::Writer& out) const = 0;
};

/// What the parameter at `index` asks for; without one, or without a named tracer, the struct log.
RpcResult<std::unique_ptr<Trace>> make_trace(const Params& params, std::size_t index,
                                             const TracedMessage& message);

}  // namespace studio::rpc
