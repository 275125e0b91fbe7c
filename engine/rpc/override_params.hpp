// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/overrides.hpp>

#include "params.hpp"

/// Readers of overrides as execution-apis and go-ethereum have them.
namespace studio::rpc {

RpcResult<query::StateOverrides> read_state_overrides(Json value);
RpcResult<query::BlockOverrides> read_block_overrides(Json value);

}  // namespace studio::rpc
