// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_fixture.hpp"

#include <chain/blob_market.hpp>
#include <chain/fork_schedule.hpp>

#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

chain::ChainConfig read_config(const nlohmann::json& test, chain::Fork fork) {
    chain::ChainConfig config;
    config.fork = fork;
    config.blobs = chain::blob_schedule_of(fork);
    config.chain_id = 1;
    config.consensus_layer.emplace();
    const auto found = test.find("config");
    if (found == test.end())
        return config;
    const nlohmann::json& rules = *found;
    if (rules.contains("chainid"))
        config.chain_id = to_u64(rules.at("chainid"));
    const std::string name{chain::fork_name(fork)};
    read_blob_schedule(rules, name, config.blobs);
    return config;
}

evm::BlockEnvironment read_block(const nlohmann::json& environment, const chain::ChainConfig& config) {
    evm::BlockEnvironment block;
    block.number = to_u64(environment.at("currentNumber"));
    block.timestamp = to_u64(environment.at("currentTimestamp"));
    block.gas_limit = to_u64(environment.at("currentGasLimit"));
    block.beneficiary = address_from(environment.at("currentCoinbase"));
    const bool is_merged = config.fork >= chain::Fork::paris;
    block.prev_randao =
        to_number(environment.at(is_merged ? "currentRandom" : "currentDifficulty")).to_hash();
    if (config.fork >= chain::Fork::london)
        block.base_fee = to_number(environment.at("currentBaseFee"));
    if (environment.contains("currentExcessBlobGas"))
        block.blob_base_fee =
            chain::blob_base_fee(to_u64(environment.at("currentExcessBlobGas")), config.blobs);
    return block;
}

/// The transaction of a post entry. Fixtures from before Istanbul do not have it encoded: its sender's key
/// signs what "indexes" picks.
Bytes read_transaction(const nlohmann::json& test, const nlohmann::json& post) {
    if (post.contains("txbytes"))
        return to_bytes(post.at("txbytes"));
    const auto& parts = test.at("transaction");
    const auto picked = [&](const char* list, const char* index) {
        return parts.at(list).at(post.at("indexes").at(index).get<std::size_t>());
    };
    chain::Transaction fields;
    fields.nonce = to_u64(parts.at("nonce"));
    fields.max_fee_per_gas = fields.max_priority_fee_per_gas = to_number(parts.at("gasPrice"));
    fields.gas_limit = to_u64(picked("gasLimit", "gas"));
    if (const auto to = parts.at("to").get<std::string>(); !to.empty())
        fields.to = address_from(to);
    fields.value = to_number(picked("value", "value"));
    fields.data = to_bytes(picked("data", "data"));
    const auto key = crypto::SecretKey::from_bytes(to_hash(parts.at("secretKey")));
    return chain::sign_transaction(std::move(fields), key.value()).encoded;
}

}  // namespace

void read_blob_schedule(const nlohmann::json& config, const std::string& fork_name,
                        chain::BlobSchedule& schedule) {
    const auto schedules = config.find("blobSchedule");
    if (schedules == config.end() || !schedules->contains(fork_name))
        return;
    const auto& numbers = schedules->at(fork_name);
    schedule.target = to_u64(numbers.at("target"));
    schedule.max = to_u64(numbers.at("max"));
    schedule.base_fee_update_fraction = to_u64(numbers.at("baseFeeUpdateFraction"));
}

std::map<Address, chain::GenesisAccount> read_accounts(const nlohmann::json& accounts) {
    std::map<Address, chain::GenesisAccount> out;
    for (const auto& [address, fields] : accounts.items()) {
        auto& account = out[address_from(address)];
        account.balance = to_number(fields.at("balance"));
        account.nonce = to_u64(fields.at("nonce"));
        account.code = to_bytes(fields.at("code"));
        for (const auto& [key, value] : fields.at("storage").items())
            account.storage[to_number(key)] = to_number(value);
    }
    return out;
}

std::vector<StateCase> read_state_cases(const nlohmann::json& file, const Selection& selection) {
    std::vector<StateCase> cases;
    for (const auto& [name, test] : file.items()) {
        if (!selection.takes(name))
            continue;
        for (const auto& [fork_name, posts] : test.at("post").items()) {
            const auto fork = chain::fork_by_name(fork_name);
            if (!fork || !selection.takes(*fork))
                continue;
            for (const auto& post : posts) {
                StateCase state_case;
                state_case.name = name + " [" + fork_name + "]";
                state_case.config = read_config(test, *fork);
                state_case.block = read_block(test.at("env"), state_case.config);
                state_case.pre = read_accounts(test.at("pre"));
                state_case.transaction = read_transaction(test, post);
                state_case.expected_root = to_hash(post.at("hash"));
                state_case.expected_logs = to_hash(post.at("logs"));
                state_case.expected_exception = post.value("expectException", "");
                if (post.contains("state"))
                    state_case.expected_state = read_accounts(post.at("state"));
                cases.push_back(std::move(state_case));
            }
        }
    }
    return cases;
}

}  // namespace studio::spec_suites
