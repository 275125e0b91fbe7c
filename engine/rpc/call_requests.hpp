// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node.hpp"

/// What eth_call and its relatives have in common.
namespace studio::rpc {

/// The call in the first parameter, with limits::kRpcMaxCallMs from now on to run.
RpcResult<evm::CallRequest> read_call_request(const Node& node, const Params& params);

/// Whether the caller said how much gas; nobody pays for gas that nobody asked for.
bool names_gas(const Params& params);

}  // namespace studio::rpc
