// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node.hpp"

/// What eth_call and its relatives have in common.
namespace studio::rpc {

/// The call in the first parameter, with limits::kRpcMaxCallMs from now on to run.
RpcResult<evm::CallRequest> read_call_request(const Node& node, const Params& params);

/// Whether the caller said how much gas; nobody pays for gas that nobody asked for.
bool names_gas(const Params& params);

/// Runs the request at `site`, on `journal`, which lies on the site's state. The tracer may be null.
RpcResult<evm::CallOutcome> run_call(const Node& node, const evm::CallRequest& request, const CallSite& site,
                                     state::Journal& journal, evm::Tracer* tracer);

}  // namespace studio::rpc
