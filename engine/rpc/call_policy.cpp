// SPDX-License-Identifier: GPL-3.0-or-later
#include "call_policy.hpp"

#include <crypto/checksum_address.hpp>

#include "call_requests.hpp"

namespace studio::rpc {

RpcResult<void> check_call(const CallPolicy& policy, const Params& params) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: call");
    RPC_TRY(call, read_call(params.at(0)));
    if (call.to != policy.contract)
        return invalid_params("only the contract " + crypto::checksum_address(policy.contract) +
                              " may be called here");
    if (!names_gas(params) || call.gas > policy.max_gas)
        return invalid_params("a call must name its gas here, at most " + std::to_string(policy.max_gas));
    if (params.has(2) || params.has(3))
        return invalid_params("overrides are not taken here");
    return {};
}

}  // namespace studio::rpc
