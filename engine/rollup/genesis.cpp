// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis.hpp"

#include <base/assert.hpp>
#include <chain/op_header.hpp>
#include <chain/predeploys.hpp>
#include <crypto/checksum_address.hpp>

#include "chain_rewind.hpp"
#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

constexpr const char* kChainIdProperty = "chain_id";

/// The L2's own contracts, the design's accounts, then those of whoever drives the run. An address named
/// twice, also in the list, gets both amounts.
L2Accounts genesis_accounts(const RollupSettings& settings) {
    std::map<Address, chain::GenesisAccount> accounts;
    if (settings.l1)
        accounts = settings.l1->predeploys;
    for (const auto& entry : settings.spec.genesis) {
        const auto address = crypto::parse_address(entry.address);
        const auto balance = Uint256::parse_decimal(entry.balance_wei);
        STUDIO_ASSERT(address && balance);  // validated with the design
        accounts[*address].balance = accounts[*address].balance + *balance;
    }
    for (const auto& funded : settings.funded)
        accounts[funded.address].balance = accounts[funded.address].balance + funded.balance;
    const auto& list = settings.genesis_list;
    for (auto& [address, account] : accounts)
        if (const auto listed = list ? list->balance_of(address) : std::nullopt)
            account.balance = account.balance + *listed;
    return {std::move(accounts), list};
}

}  // namespace

std::shared_ptr<const L2Genesis> l2_genesis_of(const RollupSettings& settings,
                                               const chain::ChainConfig& rules,
                                               const Uint256& initial_base_fee) {
    return l2_genesis_from(settings.l1->config, genesis_accounts(settings), rules, initial_base_fee);
}

std::shared_ptr<const L2Genesis> l2_genesis_from(const op::RollupConfig& config, L2Accounts accounts,
                                                 const chain::ChainConfig& rules,
                                                 const Uint256& initial_base_fee) {
    const auto& system = config.genesis_system_config;
    chain::Genesis genesis;
    genesis.config = rules_with(rules, system);
    genesis.timestamp = config.l2_genesis_time;
    genesis.gas_limit = system.gas_limit;
    genesis.base_fee_per_gas = initial_base_fee;
    genesis.beneficiary = chain::sequencer_fee_vault;
    genesis.extra_data = chain::fee_extra_data(genesis.config);
    auto state = std::make_shared<state::ChainState>(nullptr);
    state->load_genesis(accounts.accounts, accounts.list.get());
    chain::SealedBlock block;
    block.block = chain::genesis_block(genesis, state->root());
    const auto passer_root = state->storage_root(chain::message_passer);
    if (rules.op_fork >= chain::OpFork::isthmus)
        block.block.header.withdrawals_root = passer_root;
    block.hash = chain::header_hash(block.block.header);
    return std::make_shared<const L2Genesis>(
        L2Genesis{std::make_shared<const chain::SealedBlock>(std::move(block)), std::move(accounts.accounts),
                  std::move(accounts.list), passer_root, std::move(state)});
}

namespace {

/// Block 0 of a chain that stands on no L1; its state is in the core already.
chain::SealedBlockPtr sovereign_genesis(const Core& core) {
    chain::Genesis genesis;
    genesis.config = core.config;
    // A block time old, so that the first block is due at once: nobody who launches a rollup waits for it.
    genesis.timestamp = static_cast<std::uint64_t>(
        (core.clocks.chain->wall_ms() - core.modules.sequencing->block_time_ms()) / 1000);
    genesis.gas_limit = core.modules.execution->block_gas_limit();
    genesis.base_fee_per_gas = core.modules.execution->initial_base_fee();
    genesis.beneficiary = chain::sequencer_fee_vault;
    genesis.extra_data = chain::fee_extra_data(core.config);
    chain::SealedBlock block;
    block.block = chain::genesis_block(genesis, core.state->root());
    block.hash = chain::header_hash(block.block.header);
    return std::make_shared<const chain::SealedBlock>(std::move(block));
}

}  // namespace

Result<void> make_genesis(Core& core) {
    const auto accounts = genesis_accounts(core.settings);
    if (!core.settings.l1 || !core.state->take_over(*core.settings.l1->genesis->state))
        core.state->load_genesis(accounts.accounts, accounts.list.get());
    const auto block = core.settings.l1 ? core.settings.l1->genesis->block : sovereign_genesis(core);
    STUDIO_ASSERT(block->block.header.state_root == core.state->root());
    STUDIO_CHECK(core.store->append_genesis(*block, accounts.accounts));
    STUDIO_CHECK(core.store->set_property(kChainIdProperty, std::to_string(core.config.chain_id)));
    core.head = block;
    return {};
}

Result<void> link_to_l1(Core& core) {
    if (!core.settings.l1)
        return {};
    VerifierSettings verifier;
    verifier.config = core.settings.l1->config;
    verifier.l1_schedule = core.settings.l1->l1_schedule;
    verifier.rules = core.config;
    verifier.genesis = core.settings.l1->genesis;
    verifier.folder = core.settings.folder / "verifier";
    verifier.disk = core.settings.disk;
    // The local L1 compares a blob with its hash before it takes it; `rollupctl verify` does it again.
    verifier.checks_blobs = false;
    auto terms = *core.settings.l1;
    terms.committed = core.modules.availability->committed();
    terms.keeper = core.modules.availability->keeper();
    STUDIO_TRY(link, L1Link::open(std::move(terms), std::move(verifier), *core.modules.execution,
                                  *core.archive, *core.clocks.stopwatch));
    core.l1 = std::move(link);
    set_settled(core,
                core.l1->verifier().heads());  // what was final stays so, before the first new block too
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
    // On an L1 each block but the genesis begins with one.
    core.meter.restore(*core.store, core.settings.l1 ? head->block.header.number : 0);
    return {};
}

}  // namespace studio::rollup
