// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <state/chain_state.hpp>
#include <store/chain_store.hpp>

#include "overrides.hpp"

/// Blocks that could follow one of the chain's, made of calls that nobody signed, sealed with all their roots
/// and thrown away (execution-apis, eth_simulateV1; in its details as go-ethereum).
namespace studio::query {

struct SimulationCall {
    Address from;
    chain::Transaction fields;
    bool names_nonce = false;      // else the account's next one
    bool names_gas_limit = false;  // else what the block has left
};

struct SimulationBlock {
    BlockOverrides block;
    StateOverrides accounts;
    std::vector<SimulationCall> calls;
};

struct SimulationRequest {
    std::vector<SimulationBlock> blocks;
    bool validate = false;         // nonces and fees as in a real block
    bool trace_transfers = false;  // moves of wei appear among the logs
    std::uint64_t gas_budget = 0;  // of all calls together; a call's limit is lowered to what is left of it
    const Clock* clock = nullptr;
    std::int64_t deadline_monotonic_ns = 0;
};

/// What the simulated blocks stand on; all of it outlives the simulation.
struct SimulationBase {
    const chain::ForkSchedule& schedule;
    const state::ChainState& state;
    const chain::SealedBlock& parent;
    const state::StateView& view;    // at the end of `parent`
    const evm::BlockHashes& hashes;  // up to `parent`
};

struct SimulatedCall {
    evm::CallStatus status = evm::CallStatus::success;
    Bytes output;  // return or revert data
    const char* failure = "";
    std::uint64_t gas_used = 0;
    std::uint64_t gas_needed = 0;  // before refunds
    std::vector<store::FoundLog> logs;
};
struct SimulatedBlock {
    chain::SealedBlock sealed;
    std::vector<SimulatedCall> calls;  // one for each transaction
};

/// Why there is no simulation.
struct SimulationError {
    Error error;
    /// Of a call that could not even begin.
    struct Call {
        Address from;
        std::uint64_t gas_limit = 0;
    };
    std::optional<Call> call;

    SimulationError(Error e, std::optional<Call> c = {}) : error{std::move(e)}, call{c} {}
};
using Simulated = Result<std::vector<SimulatedBlock>, SimulationError>;

/// Every block with a number and a time: those that are missing follow 12 seconds after the one before, and
/// empty blocks fill gaps between numbers. Errors: kBlockNumberOrder, kBlockTimestampOrder, kTooManyBlocks
/// (limits::kSimulationMaxBlocks).
Result<std::vector<SimulationBlock>> complete_chain(std::vector<SimulationBlock> blocks,
                                                    const chain::Header& parent);

/// Errors: query_errors.hpp, simulations and overrides; evm_errors.hpp with the call; those of the state.
Simulated simulate(const SimulationBase& base, SimulationRequest request);

}  // namespace studio::query
