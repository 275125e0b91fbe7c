// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_placement.hpp"

#include <algorithm>
#include <codec/hex.hpp>
#include <l1/contracts/l2_genesis.hpp>
#include <op/output_root.hpp>

#include "genesis.hpp"
#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

/// L1 blocks in which a deployment must be through: it fits into two.
constexpr int kMostBlocks = 50;

op::SystemConfig system_config_of(const PlacementChoices& choices, const l1::Roles& roles) {
    op::SystemConfig system;
    system.batcher = roles.batcher;
    system.base_fee_scalar = choices.fees.base_fee_scalar;
    system.blob_base_fee_scalar = choices.fees.blob_base_fee_scalar;
    system.gas_limit = choices.l2_gas_limit;
    system.eip1559_denominator = choices.fees.eip1559_denominator;
    system.eip1559_elasticity = choices.fees.eip1559_elasticity;
    system.operator_fee_scalar = choices.fees.operator_fee_scalar;
    system.operator_fee_constant = choices.fees.operator_fee_constant;
    system.min_base_fee = choices.fees.min_base_fee;
    system.da_footprint_gas_scalar = choices.fees.da_footprint_gas_scalar;
    return system;
}

/// No program proves blocks in permissioned games yet: whoever is permitted is believed. The games still ask
/// for the state that it would begin with, which is this name's hash, marked as unfinished.
Hash32 prestate_of_no_program() {
    const std::string_view name = "no fault proof program: permissioned games";
    auto hash = crypto::keccak256(BytesView{reinterpret_cast<const std::uint8_t*>(name.data()), name.size()});
    hash[0] = 3;
    return hash;
}

l1::RollupSettings contract_settings(const PlacementChoices& choices, const l1::Roles& roles,
                                     const chain::ChainConfig& rules, const Hash32& anchor_root) {
    l1::RollupSettings settings;
    settings.first_nonce = choices.deployer_nonce;
    settings.roles = roles;
    settings.l2_chain_id = rules.chain_id;
    settings.fork = *rules.op_fork;
    settings.l2_gas_limit = choices.l2_gas_limit;
    settings.fees = choices.fees;
    settings.games.times = choices.times;
    settings.games.absolute_prestate = prestate_of_no_program();
    settings.games.anchor_root = anchor_root;
    settings.batch_inbox = batch_inbox_of(rules.chain_id);
    settings.life = choices.life;
    if (settings.life) {
        settings.life->organiser = roles.owner;
        settings.life->heir = roles.owner;
        settings.life->l2_block_time_s = choices.block_time_s;
    }
    return settings;
}

l1::L2Genesis predeploys_of(const l1::RollupContracts& contracts, const l1::Roles& roles,
                            const chain::ChainConfig& rules, std::uint64_t l1_chain_id) {
    l1::L2GenesisSettings genesis;
    genesis.fork = *rules.op_fork;
    genesis.l1_chain_id = l1_chain_id;
    genesis.l2_chain_id = rules.chain_id;
    genesis.bridges = {contracts.l1_cross_domain_messenger, contracts.l1_standard_bridge,
                       contracts.l1_erc721_bridge};
    genesis.proxy_admin_owner = roles.owner;
    for (auto* vault :
         {&genesis.sequencer_fees, &genesis.base_fees, &genesis.l1_fees, &genesis.operator_fees})
        vault->recipient = roles.owner;
    return l1::l2_genesis(genesis);
}

op::RollupConfig config_of(const PlacementChoices& choices, const l1::Roles& roles,
                           const l1::RollupContracts& contracts, const PlacementSite& site) {
    const auto origin = site.origin ? site.origin : site.l1.l1_head();
    const auto& rules = site.rules;
    op::RollupConfig config;
    config.l1_genesis = {origin->hash, origin->block.header.number};
    config.l2_genesis_time = origin->block.header.timestamp;
    config.genesis_system_config = system_config_of(choices, roles);
    config.block_time = choices.block_time_s;
    config.max_sequencer_drift = choices.max_sequencer_drift_s;
    config.seq_window_size = choices.seq_window_l1_blocks;
    config.channel_timeout = choices.channel_timeout_l1_blocks;
    config.l1_chain_id = site.l1.l1_chain_id();
    config.l2_chain_id = rules.chain_id;
    config.fork = *rules.op_fork;
    config.fee_market = rules.fee_market;
    config.batch_inbox = batch_inbox_of(rules.chain_id);
    config.deposit_contract = contracts.optimism_portal;
    config.system_config_contract = contracts.system_config;
    if (choices.life)
        config.life = contracts.ephemeral_life;
    return config;
}

std::optional<settling::EndClaim> end_claim_of(const l1::LifeSettings& life) {
    using End = l1::LifeSettings::End;
    if (life.end == End::l2_block)
        return settling::EndClaim{life.value, std::nullopt};
    if (life.end == End::minted)
        return settling::EndClaim{
            life.value,
            settling::EndClaim::Counter{life.counter, Uint256::from_big_endian(life.counter_slot.view())}};
    return std::nullopt;
}

/// Everything but the configuration and the transactions. Addresses do not depend on the games' anchor, which
/// depends on the L2's genesis, which has addresses in it.
Result<Placement> sketch(const PlacementChoices& choices, const PlacementSite& site) {
    const auto roles = roles_of(choices.keys);
    STUDIO_TRY(plan, plan_contracts(choices, site.rules, site.shared));
    auto genesis = predeploys_of(plan.contracts, roles, site.rules, site.l1.l1_chain_id());
    Placement placement;
    placement.deployer = roles.deployer;
    placement.contracts = plan.contracts;
    placement.names = std::move(plan.names);
    placement.predeploys = std::move(genesis.names);
    placement.terms = std::make_shared<L1Terms>();
    auto& terms = *placement.terms;
    terms.l1_schedule = site.l1_schedule;
    terms.predeploys = std::move(genesis.accounts);
    terms.confirmations = choices.confirmations;
    terms.batcher = choices.batcher;
    terms.batcher_key = choices.keys.batcher;
    terms.dispute_game_factory = placement.contracts.dispute_game_factory;
    terms.proposer = choices.proposer;
    terms.proposer_key = choices.keys.proposer;
    terms.owner_key = choices.keys.owner;
    if (choices.life)
        terms.life = LifeTerms{plan.contracts.ephemeral_life, plan.contracts.ephemeral_claims,
                               end_claim_of(*choices.life)};
    terms.l1 = &site.l1;
    return placement;
}

const L2Genesis& compute_genesis(Placement& placement, const PlacementSite& site) {
    auto settings = site.settings;
    settings.l1 = placement.terms;
    placement.terms->genesis = l2_genesis_of(settings, site.rules, site.initial_base_fee);
    return *placement.terms->genesis;
}

Uint256 supply_of(const L2Genesis& genesis) {
    Uint256 sum;
    for (const auto& [address, account] : genesis.accounts)
        sum = sum + account.balance;
    if (!genesis.list)
        return sum;
    sum = sum + genesis.list->total();
    for (const auto& [address, account] : genesis.accounts)
        sum = sum - genesis.list->balance_of(address).value_or(Uint256{});  // its account has it already
    return sum;
}

Result<void> add_transactions(Placement& placement, const PlacementChoices& choices,
                              const PlacementSite& site, const L2Genesis& genesis) {
    const auto anchor = op::output_root(
        {genesis.block->block.header.state_root, genesis.message_passer_root, genesis.block->hash});
    auto settings = contract_settings(choices, roles_of(choices.keys), site.rules, anchor);
    if (settings.life) {
        settings.life->backing_wei = supply_of(genesis);
        if (settings.life->end == l1::LifeSettings::End::time)
            settings.life->value += placement.terms->config.l2_genesis_time;
    }
    STUDIO_TRY(plan, l1::plan_rollup_contracts(settings, site.shared));
    placement.transactions = std::move(plan.transactions);
    return {};
}

}  // namespace

l1::Roles roles_of(const OperatorKeys& keys) {
    l1::Roles roles;
    roles.deployer = crypto::address_of(keys.deployer);
    roles.owner = crypto::address_of(keys.owner);
    roles.guardian = crypto::address_of(keys.guardian);
    roles.batcher = crypto::address_of(keys.batcher);
    roles.proposer = crypto::address_of(keys.proposer);
    roles.challenger = crypto::address_of(keys.challenger);
    roles.unsafe_block_signer = roles.batcher;
    return roles;
}

Address batch_inbox_of(std::uint64_t l2_chain_id) {
    Address inbox;
    inbox[0] = 0xff;
    for (std::size_t i = 0; i < 8; ++i)
        inbox[19 - i] = static_cast<std::uint8_t>(l2_chain_id >> (8 * i));
    return inbox;
}

Result<l1::RollupPlan> plan_contracts(const PlacementChoices& choices, const chain::ChainConfig& rules,
                                      const l1::SharedPlan& shared) {
    const auto settings = contract_settings(choices, roles_of(choices.keys), rules, prestate_of_no_program());
    return l1::plan_rollup_contracts(settings, shared);
}

Result<Placement> plan_placement(const PlacementChoices& choices, const PlacementSite& site) {
    STUDIO_TRY(placement, sketch(choices, site));
    auto& config = placement.terms->config;
    config = config_of(choices, roles_of(choices.keys), placement.contracts, site);
    const auto& genesis = compute_genesis(placement, site);
    config.l2_genesis = {genesis.block->hash, 0};
    STUDIO_CHECK(add_transactions(placement, choices, site, genesis));
    return std::move(placement);
}

Result<Placement> restore_placement(const PlacementChoices& choices, const PlacementSite& site,
                                    const op::RollupConfig& config) {
    STUDIO_TRY(placement, sketch(choices, site));
    placement.terms->config = config;
    if (choices.life)  // rollup.json does not have it
        placement.terms->config.life = placement.contracts.ephemeral_life;
    const auto& genesis = compute_genesis(placement, site);
    if (genesis.block->hash != config.l2_genesis.hash)
        return fail(errors::kOtherGenesis, {codec::to_hex(genesis.block->hash.view())});
    STUDIO_CHECK(add_transactions(placement, choices, site, genesis));
    return std::move(placement);
}

Result<void> deploy(const std::vector<l1::PlannedTransaction>& plan, std::size_t first,
                    settling::L1Wallet& deployer, seams::L1Node& l1,
                    const std::function<Result<void>()>& next_block) {
    std::vector<settling::Sent> sent;
    for (auto i = first; i < plan.size(); ++i) {
        STUDIO_TRY(one, deployer.send({plan[i].to, plan[i].value, plan[i].data, plan[i].gas_limit}));
        sent.push_back(one);
    }
    const auto last_nonce = l1.l1_next_nonce(deployer.address());
    for (int blocks = 0; l1.l1_nonce(deployer.address()) < last_nonce; ++blocks) {
        if (blocks == kMostBlocks)
            return fail(errors::kDeploymentFailed, {plan.back().name});
        STUDIO_CHECK(next_block());
    }
    for (std::size_t i = 0; i < sent.size(); ++i) {
        STUDIO_TRY(included, l1.l1_receipt(sent[i].hash));
        if (!included || !included->receipt.success)
            return fail(errors::kDeploymentFailed, {plan[first + i].name});
    }
    return {};
}

std::size_t sent_of(const std::vector<l1::PlannedTransaction>& plan, std::uint64_t first_nonce,
                    const Address& deployer, const seams::L1Node& l1) {
    const auto nonce = l1.l1_next_nonce(deployer);
    return std::min<std::size_t>(plan.size(), nonce - std::min(nonce, first_nonce));
}

}  // namespace studio::rollup
