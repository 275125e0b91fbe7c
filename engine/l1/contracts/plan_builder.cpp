// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_builder.hpp"

#include <chain/transaction.hpp>
#include <contracts/contract_code.hpp>
#include <evm/execution.hpp>

namespace studio::l1 {

using contracts::ContractCode;

namespace {

/// Yellow Paper, G_codedeposit.
constexpr std::uint64_t kGasPerCodeByte = 200;
/// More than any of the constructors and calls of the plans needs beside that: deployment_test measures them.
constexpr std::uint64_t kConstructorGas = 700'000;
constexpr std::uint64_t kCallGas = 700'000;

}  // namespace

void PlanBuilder::add(PlannedTransaction planned, std::uint64_t execution_gas) {
    chain::Transaction transaction;
    transaction.to = planned.to;
    transaction.data = planned.data;
    planned.gas_limit = evm::intrinsic_gas(transaction, chain::Fork::osaka) + execution_gas;
    transactions.push_back(std::move(planned));
}

Address PlanBuilder::create(Creation creation) {
    const ContractCode code{creation.contract};
    const auto address = address_after(0);
    add({"Deploy " + creation.name, std::nullopt, code.creation(creation.arguments), {}, 0, address},
        kGasPerCodeByte * code.artifact().runtime_code.size() + kConstructorGas);
    const auto& artifact = creation.artifact.empty() ? code.artifact().name : creation.artifact;
    names.push_back({address, std::move(creation.name), artifact});
    return address;
}

void PlanBuilder::call(std::string name, const Address& to, Bytes data, const Uint256& wei) {
    add({std::move(name), to, std::move(data), wei, 0, std::nullopt}, kCallGas);
}

Address PlanBuilder::address_after(std::size_t transactions_between) const {
    return chain::create_address(deployer_, first_nonce_ + transactions.size() + transactions_between);
}

void PlanBuilder::initialise(const Initialisation& step) {
    call(step.name, step.proxy_admin,
         ContractCode{"ProxyAdmin"}.call("upgradeAndCall",
                                         {step.proxy, step.implementation, step.initialize_call}));
}

}  // namespace studio::l1
