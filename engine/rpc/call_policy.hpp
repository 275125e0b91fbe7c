// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "params.hpp"

namespace studio::rpc {

/// What strangers may call: one contract, on the state as the chain has it, for a bounded time.
struct CallPolicy {
    Address contract;
    std::uint64_t max_gas = 0;
};

/// Whether the parameters of an eth_call keep to the policy. Error: they do not, and why.
RpcResult<void> check_call(const CallPolicy& policy, const Params& params);

}  // namespace studio::rpc
