// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_fixture.hpp"

#include <chain/blob_market.hpp>

#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

chain::ChainConfig read_config(const nlohmann::json& test, chain::Fork fork) {
    chain::ChainConfig config;
    config.fork = fork;
    config.chain_id = 1;
    config.accepts_blob_transactions = true;
    const auto found = test.find("config");
    if (found == test.end())
        return config;
    const nlohmann::json& rules = *found;
    if (rules.contains("chainid"))
        config.chain_id = to_u64(rules["chainid"]);
    const auto schedules = rules.find("blobSchedule");
    const std::string name{chain::fork_name(fork)};
    if (schedules != rules.end() && (*schedules).contains(name)) {
        const nlohmann::json& schedule = (*schedules)[name];
        config.blobs = {to_u64(schedule["target"]), to_u64(schedule["max"]),
                        to_u64(schedule["baseFeeUpdateFraction"])};
    }
    return config;
}

evm::BlockEnvironment read_block(const nlohmann::json& environment, const chain::ChainConfig& config) {
    evm::BlockEnvironment block;
    block.number = to_u64(environment["currentNumber"]);
    block.timestamp = to_u64(environment["currentTimestamp"]);
    block.gas_limit = to_u64(environment["currentGasLimit"]);
    block.beneficiary = address_from(environment["currentCoinbase"]);
    block.prev_randao = to_number(environment["currentRandom"]).to_hash();
    block.base_fee = to_number(environment["currentBaseFee"]);
    if (environment.contains("currentExcessBlobGas"))
        block.blob_base_fee = chain::blob_base_fee(to_u64(environment["currentExcessBlobGas"]), config.blobs);
    return block;
}

}  // namespace

std::map<Address, chain::GenesisAccount> read_accounts(const nlohmann::json& accounts) {
    std::map<Address, chain::GenesisAccount> out;
    for (const auto& [address, fields] : accounts.items()) {
        auto& account = out[address_from(address)];
        account.balance = to_number(fields["balance"]);
        account.nonce = to_u64(fields["nonce"]);
        account.code = to_bytes(fields["code"]);
        for (const auto& [key, value] : fields["storage"].items())
            account.storage[to_number(key)] = to_number(value);
    }
    return out;
}

std::vector<StateCase> read_state_cases(const nlohmann::json& file, const Selection& selection) {
    std::vector<StateCase> cases;
    for (const auto& [name, test] : file.items()) {
        if (!selection.takes(name))
            continue;
        for (const auto& [fork_name, posts] : test["post"].items()) {
            const auto fork = chain::fork_by_name(fork_name);
            if (!fork || !selection.takes(*fork))
                continue;
            for (const auto& post : posts) {
                StateCase state_case;
                state_case.name = name + " [" + fork_name + "]";
                state_case.config = read_config(test, *fork);
                state_case.block = read_block(test["env"], state_case.config);
                state_case.pre = read_accounts(test["pre"]);
                state_case.transaction = to_bytes(post["txbytes"]);
                state_case.expected_root = to_hash(post["hash"]);
                state_case.expected_logs = to_hash(post["logs"]);
                state_case.expected_exception = post.value("expectException", "");
                if (post.contains("state"))
                    state_case.expected_state = read_accounts(post["state"]);
                cases.push_back(std::move(state_case));
            }
        }
    }
    return cases;
}

}  // namespace studio::spec_suites
