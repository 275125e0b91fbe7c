// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_requests.hpp"

#include <base/limits.hpp>

namespace studio::rpc {

RpcResult<evm::CallRequest> read_call_request(const Node& node, const Params& params) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: call");
    RPC_TRY(request, read_call(params.at(0)));
    RPC_TRY(chain_id, chain_id_of_call(params.at(0)));
    const auto ours = node.chain.chain_id();
    if (chain_id && *chain_id != ours)
        return invalid_params("chainId does not match this chain's (have " + std::to_string(*chain_id) +
                              ", want " + std::to_string(ours) + ")");
    request.deadline_monotonic_ns = node.clock.monotonic_ns() + limits::kRpcMaxCallMs * 1'000'000;
    return std::move(request);
}

bool names_gas(const Params& params) {
    Json gas;
    return params.at(0)["gas"].get(gas) == simdjson::SUCCESS && !gas.is_null();
}

}  // namespace studio::rpc
