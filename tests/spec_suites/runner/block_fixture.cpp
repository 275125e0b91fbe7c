// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_fixture.hpp"

#include <evm/gas_tables.hpp>
#include <optional>

#include "fixture_json.hpp"
#include "state_fixture.hpp"

namespace studio::spec_suites {
namespace {

/// "CancunToPragueAtTime15k": from the first fork to the second at this time.
constexpr std::uint64_t kTransitionTime = 15'000;

/// A fork by the name that fixtures give it; BPO1 and so on are Osaka with other blob parameters (EIP-7892).
std::optional<chain::Fork> fork_of(const std::string& name) {
    return name.starts_with("BPO") ? chain::Fork::osaka : chain::fork_by_name(name);
}

std::optional<chain::ForkActivation> activation(const std::string& fork_name, std::uint64_t timestamp,
                                                const nlohmann::json& config) {
    const auto fork = fork_of(fork_name);
    if (!fork || *fork < evm::kOldestExactFork)
        return std::nullopt;
    chain::ForkActivation out;
    out.fork = *fork;
    out.timestamp = timestamp;
    out.blobs = read_blob_schedule(config, fork_name).value_or(chain::blob_schedule_of(*fork));
    return out;
}

/// Empty for a network that this engine does not run.
std::vector<chain::ForkActivation> read_activations(const std::string& network,
                                                    const nlohmann::json& config) {
    const auto to = network.find("To");
    const auto at = network.find("AtTime");
    std::vector<std::pair<std::string, std::uint64_t>> names;
    if (to == std::string::npos || at == std::string::npos || at < to) {
        names.emplace_back(network, 0);
    } else {
        names.emplace_back(network.substr(0, to), 0);
        names.emplace_back(network.substr(to + 2, at - to - 2), kTransitionTime);
    }
    std::vector<chain::ForkActivation> out;
    for (const auto& [name, timestamp] : names) {
        const auto next = activation(name, timestamp, config);
        if (!next)
            return {};
        out.push_back(*next);
    }
    return out;
}

std::vector<ArrivingBlock> read_blocks(const nlohmann::json& blocks) {
    std::vector<ArrivingBlock> out;
    for (const auto& block : blocks)
        out.push_back({to_bytes(block.at("rlp")), block.value("expectException", "")});
    return out;
}

bool is_taken(const std::vector<chain::ForkActivation>& activations, const Selection& selection) {
    for (const auto& activation : activations)
        if (selection.takes(activation.fork))
            return true;
    return false;
}

}  // namespace

std::vector<BlockCase> read_block_cases(const nlohmann::json& file, const Selection& selection) {
    std::vector<BlockCase> cases;
    for (const auto& [name, test] : file.items()) {
        if (!selection.takes(name))
            continue;
        const auto config = test.value("config", nlohmann::json::object());
        BlockCase block_case;
        block_case.schedule.activations = read_activations(test.at("network"), config);
        if (!is_taken(block_case.schedule.activations, selection))
            continue;
        block_case.name = name;
        block_case.schedule.config.chain_id = config.contains("chainid") ? to_u64(config.at("chainid")) : 1;
        block_case.schedule.config.consensus_layer.emplace();
        block_case.genesis_rlp = to_bytes(test.at("genesisRLP"));
        block_case.pre = read_accounts(test.at("pre"));
        block_case.blocks = read_blocks(test.at("blocks"));
        block_case.expected_last_hash = to_hash(test.at("lastblockhash"));
        if (test.contains("postState"))
            block_case.expected_state = read_accounts(test.at("postState"));
        cases.push_back(std::move(block_case));
    }
    return cases;
}

}  // namespace studio::spec_suites
