// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_fixture.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "fixture_json.hpp"
#include "state_fixture.hpp"

namespace studio::spec_suites {
namespace {

/// Names of networks that are a fork with other parameters: the difficulty bomb's, or blobs' (EIP-7892).
struct NamedActivation {
    std::string_view name;
    chain::Fork fork;
    std::uint64_t bomb_delay = 0;
};
constexpr NamedActivation kOtherNames[] = {
    {"MuirGlacier", chain::Fork::istanbul, 9'000'000},
    {"ArrowGlacier", chain::Fork::london, 10'700'000},
    {"GrayGlacier", chain::Fork::london, 11'400'000},
    {"BPO1", chain::Fork::osaka},
    {"BPO2", chain::Fork::osaka},
    {"BPO3", chain::Fork::osaka},
    {"BPO4", chain::Fork::osaka},
    {"BPO5", chain::Fork::osaka},
};

std::optional<chain::ForkActivation> activation(const std::string& name, const nlohmann::json& config) {
    auto out = chain::ForkActivation{};
    if (const auto fork = chain::fork_by_name(name)) {
        out = chain::activation_of(*fork);
    } else {
        const auto* other = std::find_if(std::begin(kOtherNames), std::end(kOtherNames),
                                         [&](const auto& known) { return known.name == name; });
        if (other == std::end(kOtherNames))
            return std::nullopt;
        out = chain::activation_of(other->fork);
        out.bomb_delay = other->bomb_delay;
    }
    read_blob_schedule(config, name, out.blobs);
    return out;
}

/// "Time15k", "5" or "DiffC0000": when the second fork of a network begins. False when it is none of these.
bool read_beginning(std::string_view text, chain::ForkActivation& activation) {
    if (text.starts_with("Diff")) {
        activation.total_difficulty = to_number("0x" + std::string{text.substr(4)});
        return true;
    }
    auto& begin = text.starts_with("Time") ? activation.timestamp : activation.block_number;
    const auto digits = text.starts_with("Time") ? text.substr(4) : text;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), begin);
    if (end != digits.end() && *end == 'k')
        begin *= 1'000;
    return error == std::errc{};
}

/// "Prague", or "CancunToPragueAtTime15k": from the first fork to the second. Empty for a network that this
/// engine does not run.
std::vector<chain::ForkActivation> read_activations(const std::string& network,
                                                    const nlohmann::json& config) {
    const auto to = network.find("To");
    const auto at = network.rfind("At");
    if (to == std::string::npos || at == std::string::npos || at < to) {
        const auto only = activation(network, config);
        return only ? std::vector{*only} : std::vector<chain::ForkActivation>{};
    }
    const auto first = activation(network.substr(0, to), config);
    auto second = activation(network.substr(to + 2, at - to - 2), config);
    if (!first || !second || !read_beginning(std::string_view{network}.substr(at + 2), *second))
        return {};
    return {*first, *second};
}

/// A block that must be refused has a reason; older fixtures leave it out, and with it the block's fields.
std::string expected_exception(const nlohmann::json& block) {
    return block.value("expectException", block.contains("blockHeader") ? "" : "an invalid block");
}

std::vector<ArrivingBlock> read_blocks(const nlohmann::json& blocks) {
    std::vector<ArrivingBlock> out;
    for (const auto& block : blocks)
        out.push_back({to_bytes(block.at("rlp")), expected_exception(block)});
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
