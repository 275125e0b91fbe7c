// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/simulation.hpp>

#include "params.hpp"
#include "render.hpp"

namespace studio::rpc {

/// The first parameter of eth_simulateV1.
struct SimulateOptions {
    query::SimulationRequest request;  // without budget and deadline
    BlockForm form = BlockForm::hashes;
};
/// Errors: kClientLimitExceeded beyond limits::kSimulationMax…, else that a parameter is wrong.
RpcResult<SimulateOptions> read_simulate_options(Json value, std::uint64_t chain_id);

}  // namespace studio::rpc
