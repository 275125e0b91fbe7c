// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_names.hpp"

#include <chain/predeploys.hpp>
#include <crypto/checksum_address.hpp>
#include <l1/contracts/l2_genesis.hpp>
#include <load/load_contracts.hpp>

namespace studio::api_impl {

query::NameBook names_of_run(const api::RollupSpec& spec, const RunAccounts& accounts, bool stands_on_l1) {
    query::NameBook book;
    if (stands_on_l1)
        for (const auto& contract : l1::l2_genesis({}).names)  // the same addresses on every rollup
            book.add_contract(contract.address, contract.name, contract.artifact);
    book.add(chain::sequencer_fee_vault, "SequencerFeeVault");
    book.add(chain::base_fee_vault, "BaseFeeVault");
    const auto& load = *accounts.load();
    for (std::uint32_t i = 0; i < load.user_count(); ++i)
        book.add(load.user(i).address, "User " + std::to_string(i + 1));
    for (const auto& kind : load::load_kinds())
        book.add(load.deployer(kind.kind).address, "Deployer of " + std::string{kind.id});
    for (const auto& contract : load::known_contracts(load.seed()))
        book.add_contract(contract.address, std::string{contract.label}, contract.artifact);
    for (const auto& account : accounts.test_accounts())
        if (const auto address = crypto::parse_address(account.address))
            book.add(*address, account.label);
    for (const auto& entry : spec.genesis)
        if (const auto address = crypto::parse_address(entry.address); address && !entry.label.empty())
            book.add(*address, entry.label);
    return book;
}

}  // namespace studio::api_impl
