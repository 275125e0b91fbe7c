// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_names.hpp"

#include <bridging/test_assets.hpp>
#include <chain/predeploys.hpp>
#include <crypto/checksum_address.hpp>
#include <l1/contracts/l2_genesis.hpp>
#include <load/load_contracts.hpp>

#include "workspace_l1.hpp"

namespace studio::api_impl {
namespace {

void add_test_assets(query::NameBook& book) {
    const auto assets = bridging::test_assets(WorkspaceL1::kChainId);
    book.add_contract(assets.token_l2, bridging::kTokenName, "OptimismMintableERC20");
    book.add_contract(assets.collection_l2, bridging::kCollectionName, "OptimismMintableERC721");
    book.add(assets.token_l1, std::string{bridging::kTokenName} + " on the L1");
    book.add(assets.collection_l1, std::string{bridging::kCollectionName} + " on the L1");
}

void add_load(query::NameBook& book, const load::LoadAccounts& load) {
    for (std::uint32_t i = 0; i < load.user_count(); ++i)
        book.add(load.user(i).address, "User " + std::to_string(i + 1));
    for (const auto& kind : load::load_kinds())
        if (!load::known_contracts(kind.kind, load.seed()).empty())
            book.add(load.deployer(kind.kind).address, "Deployer of " + std::string{kind.id});
    for (const auto& contract : load::known_contracts(load.seed()))
        book.add_contract(contract.address, std::string{contract.label}, contract.artifact);
}

}  // namespace

query::NameBook names_of_run(const api::RollupSpec& spec, const RunAccounts& accounts, bool stands_on_l1) {
    query::NameBook book;
    if (stands_on_l1) {
        for (const auto& contract : l1::l2_genesis({}).names)  // the same addresses on every rollup
            book.add_contract(contract.address, contract.name, contract.artifact);
        add_test_assets(book);
    }
    book.add(chain::sequencer_fee_vault, "SequencerFeeVault");
    book.add(chain::base_fee_vault, "BaseFeeVault");
    if (!accounts.is_nobody())
        add_load(book, *accounts.load());

    for (const auto& account : accounts.test_accounts())
        if (const auto address = crypto::parse_address(account.address))
            book.add(*address, account.label);
    for (const auto& entry : spec.genesis)
        if (const auto address = crypto::parse_address(entry.address); address && !entry.label.empty())
            book.add(*address, entry.label);
    return book;
}

}  // namespace studio::api_impl
