// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/fork_schedule.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>

namespace studio::spec_suites {

/// A chain as it lies in a folder for other clients to import (execution-apis, "tests"): genesis.json in the
/// format of geth, and chain.rlp, its blocks one behind the other.
struct ChainFolder {
    chain::ForkSchedule schedule;
    std::map<Address, chain::GenesisAccount> accounts;
    chain::Block genesis;       // with the state root of the accounts
    std::vector<Bytes> blocks;  // RLP, from block 1 on
};

/// Throws std::exception when a file is not there or says something that this reader does not understand
/// (fixture_json.hpp).
ChainFolder read_chain_folder(const std::filesystem::path& folder);

/// What the "config" of such a genesis says about forks.
chain::ForkSchedule read_fork_schedule(const nlohmann::json& config);

}  // namespace studio::spec_suites
