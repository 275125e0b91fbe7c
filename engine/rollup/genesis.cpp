// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis.hpp"

#include <base/assert.hpp>
#include <chain/op_header.hpp>
#include <chain/predeploys.hpp>
#include <crypto/checksum_address.hpp>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

constexpr const char* kChainIdProperty = "chain_id";

/// The design's own accounts, then those of whoever drives the run. An address named twice gets both amounts.
std::map<Address, chain::GenesisAccount> genesis_accounts(const RollupSettings& settings) {
    std::map<Address, chain::GenesisAccount> accounts;
    for (const auto& entry : settings.spec.genesis) {
        const auto address = crypto::parse_address(entry.address);
        const auto balance = Uint256::parse_decimal(entry.balance_wei);
        STUDIO_ASSERT(address && balance);  // validated with the design
        accounts[*address].balance = accounts[*address].balance + *balance;
    }
    for (const auto& funded : settings.funded)
        accounts[funded.address].balance = accounts[funded.address].balance + funded.balance;
    return accounts;
}

}  // namespace

Result<void> make_genesis(Core& core) {
    chain::Genesis genesis;
    genesis.config = core.config;
    genesis.timestamp = static_cast<std::uint64_t>(core.clocks.chain->wall_ms() / 1000);
    genesis.gas_limit = core.modules.execution->block_gas_limit();
    genesis.base_fee_per_gas = core.modules.execution->initial_base_fee();
    genesis.beneficiary = chain::sequencer_fee_vault;
    genesis.extra_data = chain::fee_extra_data(core.config);
    genesis.accounts = genesis_accounts(core.settings);
    core.state->load_genesis(genesis.accounts);
    chain::SealedBlock block;
    block.block = chain::genesis_block(genesis, core.state->root());
    block.hash = chain::header_hash(block.block.header);
    STUDIO_CHECK(core.store->append_genesis(block, genesis.accounts));
    STUDIO_CHECK(core.store->set_property(kChainIdProperty, std::to_string(core.config.chain_id)));
    core.head = std::make_shared<const chain::SealedBlock>(std::move(block));
    return {};
}

Result<void> restore_chain(Core& core) {
    STUDIO_TRY(chain_id, core.store->property(kChainIdProperty));
    const auto wanted = std::to_string(core.config.chain_id);
    if (chain_id && *chain_id != wanted)
        return fail(errors::kOtherChain, {*chain_id, wanted});
    STUDIO_CHECK(core.store->restore(*core.state));
    STUDIO_TRY(head, core.store->block(*core.store->head()));
    if (core.state->root() != head->block.header.state_root)
        return fail(errors::kStateMismatch, {std::to_string(head->block.header.number)});
    core.head = head;
    STUDIO_CHECK(core.modules.settlement->settle(*head));
    core.settled = core.modules.settlement->heads();
    core.meter.restore(*core.store);
    return {};
}

}  // namespace studio::rollup
