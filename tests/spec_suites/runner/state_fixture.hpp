// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/execution.hpp>
#include <map>
#include <nlohmann/json_fwd.hpp>

#include "report.hpp"

namespace studio::spec_suites {

/// One post entry of a state test (execution-spec-tests, "State Tests"), ready to run.
struct StateCase {
    std::string name;
    chain::ChainConfig config;
    evm::BlockEnvironment block;
    std::map<Address, chain::GenesisAccount> pre;
    Bytes transaction;  // encoded, as the fixture has it
    Hash32 expected_root;
    Hash32 expected_logs;
    std::string expected_exception;  // names separated by |; empty: the transaction is valid
    std::map<Address, chain::GenesisAccount> expected_state;  // for a readable difference; may be empty
};

/// Puts the blob parameters that a fixture's "config" gives for a fork into its schedule, if it does.
void read_blob_schedule(const nlohmann::json& config, const std::string& fork_name,
                        chain::BlobSchedule& schedule);
std::map<Address, chain::GenesisAccount> read_accounts(const nlohmann::json& accounts);
/// Every case of a fixture file that the selection takes.
std::vector<StateCase> read_state_cases(const nlohmann::json& file, const Selection& selection);

}  // namespace studio::spec_suites
