// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/overrides.hpp>
#include <query/stored_hashes.hpp>

#include "node.hpp"

namespace studio::rpc {

/// What a caller has otherwise than the chain has it.
struct CallOverrides {
    query::StateOverrides accounts;
    query::BlockOverrides block;
};
/// State overrides in the parameter `at`, block overrides in the next one; either may be left out.
RpcResult<CallOverrides> read_overrides(const Params& params, std::size_t at);
/// Those in the options of debug_traceCall, which are parameter `at`.
RpcResult<CallOverrides> read_trace_overrides(const Params& params, std::size_t at);

/// Where a call runs: the state and the block of a site as the caller has them.
class CallStage {
public:
    /// The node and the site's state outlive it. Errors: of the overrides.
    static RpcResult<std::unique_ptr<CallStage>> open(const Node& node, const CallSite& site,
                                                      const CallOverrides& overrides);

    const state::Journal& journal() const { return journal_; }
    const chain::ChainConfig& rules() const { return rules_; }
    const evm::BlockEnvironment& block() const { return block_; }
    /// Runs the request. The tracer may be null.
    RpcResult<evm::CallOutcome> run(const evm::CallRequest& request, evm::Tracer* tracer = nullptr);
    /// Runs it too, and leaves everything as it is.
    RpcResult<evm::CallOutcome> try_out(const evm::CallRequest& request) const;
    /// Least gas with which the request succeeds.
    RpcResult<std::uint64_t> estimate_gas(const evm::CallRequest& request) const;

private:
    CallStage(const Node& node, const CallSite& site);

    const Node& node_;
    const std::shared_ptr<const state::StateView> state_;
    const query::StoredHashes hashes_;
    state::Journal journal_;
    chain::ChainConfig rules_;
    std::optional<evm::PrecompileSet> precompiles_;  // there are overrides
    evm::BlockEnvironment block_;
};

}  // namespace studio::rpc
