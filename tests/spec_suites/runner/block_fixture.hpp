// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "report.hpp"

namespace studio::spec_suites {

/// One block of a chain test: what arrives, and whether it must be refused.
struct ArrivingBlock {
    Bytes rlp;
    std::string expected_exception;  // names separated by |; empty: the block is valid
};

/// A chain test (execution-spec-tests, "Blockchain Tests"), ready to run.
struct BlockCase {
    std::string name;
    chain::ForkSchedule schedule;
    Bytes genesis_rlp;
    std::map<Address, chain::GenesisAccount> pre;
    std::vector<ArrivingBlock> blocks;
    Hash32 expected_last_hash;
    std::map<Address, chain::GenesisAccount> expected_state;  // may be empty: only its root is known
};

/// Every case of a fixture file that the selection takes. A case of a network that this engine does not know
/// is none.
std::vector<BlockCase> read_block_cases(const nlohmann::json& file, const Selection& selection);

}  // namespace studio::spec_suites
