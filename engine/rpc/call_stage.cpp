// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_stage.hpp"

#include "override_params.hpp"

namespace studio::rpc {

namespace {

RpcResult<CallOverrides> overrides_of(const std::optional<Json>& accounts, const std::optional<Json>& block) {
    CallOverrides overrides;
    if (accounts) {
        RPC_TRY(read, read_state_overrides(*accounts));
        overrides.accounts = std::move(read);
    }
    if (block) {
        RPC_TRY(read, read_block_overrides(*block));
        overrides.block = std::move(read);
    }
    return overrides;
}

std::optional<Json> optional_at(const Params& params, std::size_t index) {
    return params.has(index) ? std::optional{params.at(index)} : std::nullopt;
}

}  // namespace

RpcResult<CallOverrides> read_overrides(const Params& params, std::size_t at) {
    return overrides_of(optional_at(params, at), optional_at(params, at + 1));
}

RpcResult<CallOverrides> read_trace_overrides(const Params& params, std::size_t at) {
    simdjson::dom::object options;
    if (!params.has(at) || params.at(at).get(options) != simdjson::SUCCESS)
        return CallOverrides{};
    return overrides_of(member(options, "stateOverrides"), member(options, "blockOverrides"));
}

CallStage::CallStage(const Node& node, const CallSite& site)
    : node_{node},
      state_{site.state},
      hashes_{node.chain.store()},
      journal_{*state_},
      rules_{node.chain.rules_of(site.header)},
      block_{evm::environment_of(site.header, rules_, &hashes_)} {}

RpcResult<std::unique_ptr<CallStage>> CallStage::open(const Node& node, const CallSite& site,
                                                      const CallOverrides& overrides) {
    auto stage = std::unique_ptr<CallStage>{new CallStage{node, site}};
    if (auto done = query::apply_overrides(overrides.block, stage->block_); !done)
        return rpc_fail(RpcError{done.error()});
    auto header = site.header;
    header.number = stage->block_.number;
    header.timestamp = stage->block_.timestamp;
    stage->rules_ = node.chain.rules_of(header);
    if (overrides.accounts.empty())
        return stage;
    stage->precompiles_.emplace(evm::rules_of(stage->rules_));
    stage->block_.precompiles = &*stage->precompiles_;
    if (auto done = query::apply_overrides(overrides.accounts, stage->journal_, *stage->precompiles_); !done)
        return rpc_fail(RpcError{done.error()});
    return stage;
}

RpcResult<evm::CallOutcome> CallStage::run(const evm::CallRequest& request, evm::Tracer* tracer) {
    RPC_TRY(outcome, evm::call(request, block_, rules_, journal_, &node_.clock, tracer));
    return std::move(outcome);
}

RpcResult<evm::CallOutcome> CallStage::try_out(const evm::CallRequest& request) const {
    const auto here = journal_.view();
    state::Journal trial{*here};
    RPC_TRY(outcome, evm::call(request, block_, rules_, trial, &node_.clock));
    return std::move(outcome);
}

RpcResult<std::uint64_t> CallStage::estimate_gas(const evm::CallRequest& request) const {
    RPC_TRY(gas, evm::estimate_gas(request, block_, rules_, *journal_.view(), &node_.clock));
    return gas;
}

}  // namespace studio::rpc
