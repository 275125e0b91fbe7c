// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_world.hpp"

#include <base/assert.hpp>
#include <contracts/artifacts.hpp>

namespace studio::l1::test {

namespace {

chain::ChainConfig l1_config() {
    chain::ChainConfig config;
    config.chain_id = 900;
    config.fork = chain::Fork::osaka;
    return config;
}

SharedSettings shared_settings(const RollupSettings& rollup) {
    SharedSettings settings;
    settings.deployer = rollup.roles.deployer;
    settings.owner = rollup.roles.owner;
    settings.guardian = rollup.roles.guardian;
    return settings;
}

}  // namespace

Address account(std::uint8_t number) {
    Address address;
    address[0] = 0xac;
    address[19] = number;
    return address;
}

Uint256 ether(std::uint64_t amount) {
    return Uint256{amount} * Uint256{1'000'000'000'000'000'000};
}

const codec::abi::Contract& abi_of(std::string_view artifact) {
    static std::map<std::string_view, codec::abi::Contract> known;
    auto found = known.find(artifact);
    if (found == known.end())
        found =
            known.emplace(artifact, *codec::abi::parse_contract(contracts::find(artifact)->abi_json)).first;
    return found->second;
}

ContractWorld::ContractWorld(const chain::ChainConfig& rules,
                             std::map<Address, chain::GenesisAccount> genesis)
    : config{rules} {
    for (std::uint8_t i = 1; i <= 15; ++i)
        genesis[account(i)].balance = ether(1'000);
    state_.load_genesis(genesis);
    journal_ = std::make_unique<state::Journal>(state_.head_view());
    block.number = 10;
    block.timestamp = 1'800'000'000;
    block.gas_limit = 60'000'000;
    block.base_fee = Uint256{1'000'000'000};
    block.beneficiary = account(99);
}

evm::TransactionResult ContractWorld::execute(chain::SignedTransaction transaction) {
    ++block.number;
    block.timestamp += 12;
    block.parent_hash = Uint256{block.number}.to_hash();
    transaction.fields.nonce = journal_->nonce(transaction.sender);
    auto result = evm::apply_transaction(transaction, block, config, *journal_, block.gas_limit);
    STUDIO_ASSERT(result.has_value());
    last = *result;
    return last;
}

evm::TransactionResult ContractWorld::deposit(chain::Transaction fields) {
    fields.type = chain::TransactionType::deposit;
    const auto sealed = chain::seal_transaction(std::move(fields));
    STUDIO_ASSERT(sealed.has_value());
    return execute(*sealed);
}

std::string ContractWorld::outcome(const codec::abi::Contract* abi) {
    if (last.receipt.success)
        return "ok";
    return codec::abi::describe_revert(last.output, abi).value_or(last.failure);
}

std::string ContractWorld::send(const Address& from, const At& contract, std::string_view function,
                                const codec::abi::Values& arguments, const Uint256& value) {
    const auto& abi = abi_of(contract.artifact);
    chain::SignedTransaction transaction;
    transaction.sender = from;
    transaction.fields.type = chain::TransactionType::fee_market;
    transaction.fields.max_fee_per_gas = block.base_fee;
    transaction.fields.gas_limit = 5'000'000;
    transaction.fields.to = contract.address;
    transaction.fields.value = value;
    transaction.fields.data = *abi.find_function(function)->encode_call(arguments);
    execute(std::move(transaction));
    return outcome(&abi);
}

std::string ContractWorld::run(const Address& deployer, const PlannedTransaction& planned) {
    chain::SignedTransaction transaction;
    transaction.sender = deployer;
    transaction.fields.type = chain::TransactionType::fee_market;
    transaction.fields.max_fee_per_gas = block.base_fee;
    transaction.fields.gas_limit = planned.gas_limit;
    transaction.fields.to = planned.to;
    transaction.fields.value = planned.value;
    transaction.fields.data = planned.data;
    execute(std::move(transaction));
    return outcome(nullptr);
}

codec::abi::Values ContractWorld::view(const At& contract, std::string_view function,
                                       const codec::abi::Values& arguments) {
    const auto* found = abi_of(contract.artifact).find_function(function);
    evm::CallRequest request;
    request.to = contract.address;
    request.data = *found->encode_call(arguments);
    const auto answer = evm::call(request, block, config, *journal_);
    STUDIO_ASSERT(answer.has_value() && answer->status == evm::CallStatus::success);
    return *found->decode_result(answer->output);
}

codec::abi::Values ContractWorld::event(const At& contract, std::string_view name) const {
    const auto* wanted = abi_of(contract.artifact).find_event(name);
    for (const auto& log : last.receipt.logs)
        if (log.address == contract.address && !log.topics.empty() && log.topics[0] == wanted->topic())
            return *wanted->decode(log.topics, log.data);
    return {};
}

RollupSettings DeployedWorld::usual_settings() {
    RollupSettings settings;
    settings.roles = {account(1), account(2), account(3), account(4), account(5), account(6), account(7)};
    settings.l2_chain_id = 901;
    settings.games.anchor_root = Uint256{0xa0}.to_hash();
    settings.games.absolute_prestate = Uint256{0x3333}.to_hash();
    settings.batch_inbox = account(100);
    return settings;
}

DeployedWorld::DeployedWorld(RollupSettings rollup)
    : ContractWorld{l1_config()},
      settings{std::move(rollup)},
      shared{*plan_shared_contracts(shared_settings(settings))} {
    settings.first_nonce = shared.transactions.size();
    plan = *plan_rollup_contracts(settings, shared);
    for (const auto* part : {&shared.transactions, &plan.transactions}) {
        for (const auto& transaction : *part) {
            outcomes.push_back(run(settings.roles.deployer, transaction));
            gas_used.push_back(last.receipt.gas_used);
        }
    }
}

At DeployedWorld::system_config() const {
    const bool granite = settings.fork == chain::OpFork::granite;
    return {granite ? "SystemConfig" : "SystemConfigIsthmus", plan.contracts.system_config};
}

}  // namespace studio::l1::test
