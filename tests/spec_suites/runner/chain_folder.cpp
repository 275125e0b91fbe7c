// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_folder.hpp"

#include <codec/rlp.hpp>
#include <fstream>
#include <iterator>
#include <state/chain_state.hpp>
#include <stdexcept>

#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

using chain::Fork;

/// A fork by the name of its field in "config". A delay is given where the fork changes nothing else.
struct ForkByNumber {
    const char* field;
    Fork fork;
    std::optional<std::uint64_t> bomb_delay = std::nullopt;
};
constexpr ForkByNumber kForksByNumber[] = {
    {"homesteadBlock", Fork::homestead},
    {"eip150Block", Fork::tangerine_whistle},
    {"eip158Block", Fork::spurious_dragon},
    {"byzantiumBlock", Fork::byzantium},
    {"constantinopleBlock", Fork::constantinople},
    {"petersburgBlock", Fork::petersburg},
    {"istanbulBlock", Fork::istanbul},
    {"muirGlacierBlock", Fork::istanbul, 9'000'000},  // EIP-2384
    {"berlinBlock", Fork::berlin},
    {"londonBlock", Fork::london},
    {"arrowGlacierBlock", Fork::london, 10'700'000},  // EIP-4345
    {"grayGlacierBlock", Fork::london, 11'400'000},   // EIP-5133
    {"mergeNetsplitBlock", Fork::paris},
};

/// A fork by the name that "blobSchedule" gives it; its field is that with "Time" behind it.
struct ForkByTime {
    const char* name;
    Fork fork;
};
constexpr ForkByTime kForksByTime[] = {
    {"shanghai", Fork::shanghai}, {"cancun", Fork::cancun}, {"prague", Fork::prague},
    {"osaka", Fork::osaka},       {"bpo1", Fork::osaka},    {"bpo2", Fork::osaka},
    {"bpo3", Fork::osaka},        {"bpo4", Fork::osaka},    {"bpo5", Fork::osaka},
};

/// The number in a field of "config", which is a JSON number there; nothing when the field is not there.
std::optional<Uint256> config_number(const nlohmann::json& config, const std::string& field) {
    const auto found = config.find(field);
    if (found == config.end() || found->is_null())
        return std::nullopt;
    if (found->is_string())
        return to_number(*found);
    if (!found->is_number_unsigned())  // a larger one would have been read as a floating-point number
        throw std::runtime_error{"genesis: " + field + " is no number of 64 bits"};
    return Uint256{found->get<std::uint64_t>()};
}

std::optional<std::uint64_t> config_u64(const nlohmann::json& config, const std::string& field) {
    const auto number = config_number(config, field);
    if (number && !number->fits_u64())
        throw std::runtime_error{"genesis: " + field + " is no number of 64 bits"};
    return number ? std::optional{number->low64()} : std::nullopt;
}

/// The Merge where no block is named for it: by total difficulty (EIP-3675).
void add_merge_by_difficulty(const nlohmann::json& config, std::vector<chain::ForkActivation>& activations) {
    const auto total_difficulty = config_number(config, "terminalTotalDifficulty");
    if (!total_difficulty || activations.back().fork == Fork::paris)
        return;
    auto merge = chain::activation_of(Fork::paris);
    merge.total_difficulty = *total_difficulty;
    activations.push_back(merge);
}

chain::BlobSchedule blobs_of(const nlohmann::json& config, const ForkByTime& fork) {
    auto blobs = chain::blob_schedule_of(fork.fork);
    const auto schedules = config.find("blobSchedule");
    if (schedules == config.end() || !schedules->contains(fork.name))
        return blobs;
    const auto& schedule = schedules->at(fork.name);
    blobs.target = config_u64(schedule, "target").value();
    blobs.max = config_u64(schedule, "max").value();
    blobs.base_fee_update_fraction = config_u64(schedule, "baseFeeUpdateFraction").value();
    return blobs;
}

std::map<Address, chain::GenesisAccount> read_alloc(const nlohmann::json& alloc) {
    std::map<Address, chain::GenesisAccount> out;
    for (const auto& [address, fields] : alloc.items()) {
        auto& account = out[address_from(address)];
        account.balance = to_number(fields.at("balance"));
        if (fields.contains("nonce"))
            account.nonce = to_u64(fields.at("nonce"));
        if (fields.contains("code"))
            account.code = to_bytes(fields.at("code"));
        if (!fields.contains("storage"))
            continue;
        for (const auto& [key, value] : fields.at("storage").items())
            account.storage[to_number(key)] = to_number(value);
    }
    return out;
}

/// Fields that no genesis says come from its fork (chain::genesis_block).
chain::Block read_genesis(const nlohmann::json& file, const ChainFolder& folder) {
    chain::Genesis genesis;
    genesis.timestamp = to_u64(file.at("timestamp"));
    genesis.config = folder.schedule.rules_at(0, genesis.timestamp);
    genesis.gas_limit = to_u64(file.at("gasLimit"));
    genesis.beneficiary = address_from(file.at("coinbase"));
    genesis.extra_data = to_bytes(file.at("extraData"));
    if (const auto base_fee = config_number(file, "baseFeePerGas"))
        genesis.base_fee_per_gas = *base_fee;
    state::ChainState state{nullptr};
    state.load_genesis(folder.accounts);
    auto block = chain::genesis_block(genesis, state.root());
    block.header.difficulty = to_number(file.at("difficulty"));
    block.header.prev_randao = to_hash(file.at("mixHash"));
    Uint256 nonce = to_number(file.at("nonce"));
    for (std::size_t i = block.header.nonce.size(); i-- > 0; nonce = nonce >> 8)
        block.header.nonce[i] = static_cast<std::uint8_t>(nonce.low64());
    return block;
}

std::vector<Bytes> read_blocks(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw std::runtime_error{"there is no " + file.string()};
    const Bytes all{std::istreambuf_iterator<char>{stream}, {}};
    codec::rlp::Decoder rest{all};
    std::vector<Bytes> blocks;
    while (!rest.empty()) {
        const auto block = rest.raw();
        if (!block)
            throw std::runtime_error{file.string() + ": " + block.error().english()};
        blocks.emplace_back(block->begin(), block->end());
    }
    return blocks;
}

}  // namespace

chain::ForkSchedule read_fork_schedule(const nlohmann::json& config) {
    chain::ForkSchedule schedule;
    schedule.config.chain_id = config_u64(config, "chainId").value();
    auto& layer = schedule.config.consensus_layer.emplace();
    if (config.contains("depositContractAddress"))
        layer.deposit_contract = address_from(config.at("depositContractAddress"));
    auto& activations = schedule.activations;
    activations.push_back(chain::activation_of(Fork::frontier));
    for (const auto& fork : kForksByNumber) {
        const auto number = config_u64(config, fork.field);
        if (!number)
            continue;
        auto& activation = activations.emplace_back(chain::activation_of(fork.fork));
        activation.block_number = *number;
        activation.bomb_delay = fork.bomb_delay.value_or(activation.bomb_delay);
    }
    add_merge_by_difficulty(config, activations);
    for (const auto& fork : kForksByTime) {
        const auto timestamp = config_u64(config, std::string{fork.name} + "Time");
        if (!timestamp)
            continue;
        auto& activation = activations.emplace_back(chain::activation_of(fork.fork));
        activation.timestamp = *timestamp;
        activation.blobs = blobs_of(config, fork);
    }
    return schedule;
}

ChainFolder read_chain_folder(const std::filesystem::path& folder) {
    const auto file = read_json(folder / "genesis.json");
    ChainFolder out;
    out.schedule = read_fork_schedule(file.at("config"));
    out.accounts = read_alloc(file.at("alloc"));
    out.genesis = read_genesis(file, out);
    out.blocks = read_blocks(folder / "chain.rlp");
    return out;
}

}  // namespace studio::spec_suites
