// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_names.hpp"

#include <bridging/test_assets.hpp>
#include <contracts/artifacts.hpp>
#include <evm/system_contracts.hpp>
#include <set>

#include "run_accounts.hpp"

namespace studio::api_impl {
namespace {

/// People meet a contract at its proxy, which stands for it: only the code behind it needs a word.
std::string plain_name(std::string name) {
    constexpr std::string_view ending = " (proxy)";
    if (name.ends_with(ending))
        name.resize(name.size() - ending.size());
    return name;
}

void add_protocol(query::NameBook& book) {
    book.add(Address{}, "Zero address");
    book.add(evm::beacon_roots_contract, "Beacon roots (EIP-4788)");
    book.add(evm::history_contract, "Block hashes (EIP-2935)");
    book.add(evm::withdrawal_request_contract, "Withdrawal requests (EIP-7002)");
    book.add(evm::consolidation_request_contract, "Consolidation requests (EIP-7251)");
    for (const auto& preinstall : contracts::preinstalls())
        book.add(preinstall.address, std::string{preinstall.name});
}

void add_workspace(query::NameBook& book, std::uint64_t seed, const l1::SharedPlan& shared) {
    book.add(faucet_address(seed), "Faucet");
    book.add(shared.settings.deployer, "Workspace deployer");
    book.add(shared.settings.owner, "Workspace owner");
    book.add(shared.settings.guardian, "Workspace guardian");
    for (const auto& contract : shared.names)
        book.add_contract(contract.address, plain_name(contract.name), contract.artifact);
}

/// What people move over the bridges to try them, the same for all rollups.
void add_test_assets(query::NameBook& book) {
    const auto assets = bridging::test_assets(WorkspaceL1::kChainId);
    book.add_contract(assets.token_l1, bridging::kTokenName, "GameToken");
    book.add_contract(assets.collection_l1, bridging::kCollectionName, "DropPass");
}

void add_rollup(query::NameBook& book, const L1Presence& presence, const std::string& whose,
                const OperatorSeed& operators) {
    const auto& roles = presence.roles;
    const std::pair<Address, const char*> people[] = {
        {roles.deployer, "Deployer"}, {roles.owner, "Owner"},       {roles.guardian, "Guardian"},
        {roles.batcher, "Batcher"},   {roles.proposer, "Proposer"}, {roles.challenger, "Challenger"},
    };
    for (const auto& [address, role] : people)
        book.add(address, role + whose);
    if (operators.shards.index == 0)  // shards have one inbox: it follows from their chain id
        book.add(presence.batch_inbox, "Batch inbox" + whose);
    int number = 0;
    for (const auto& address : test_addresses(operators.seed, operators.shards.place()))
        book.add(address, "Test account " + std::to_string(++number) + whose);
    for (const auto& contract : presence.contracts)
        book.add_contract(contract.address, plain_name(contract.name) + whose, contract.artifact);
}

}  // namespace

Result<query::NameBook> names_on_l1(std::uint64_t l1_seed, const l1::SharedPlan& shared,
                                    std::span<const L1Tenant> tenants) {
    query::NameBook book;
    add_protocol(book);
    add_workspace(book, l1_seed, shared);
    add_test_assets(book);
    std::set<std::string> taken;
    for (const auto& tenant : tenants) {
        STUDIO_TRY(wishes, l1_wishes(tenant.spec, tenant.chain_id));
        if (!wishes)
            continue;
        STUDIO_TRY(presence, presence_on_l1(*wishes, tenant.operators, shared));
        auto whose = " of " + tenant.name;
        if (!taken.insert(tenant.name).second)
            whose += " (run " + std::to_string(tenant.operators.run) + ")";
        add_rollup(book, presence, whose, tenant.operators);
    }
    return book;
}

}  // namespace studio::api_impl
