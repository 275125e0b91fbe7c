// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_place.hpp"

#include <base/assert.hpp>
#include <contracts/artifacts.hpp>
#include <load/sale.hpp>
#include <load/test_keys.hpp>
#include <query/storage_layout.hpp>
#include <rollup/composition.hpp>
#include <rollup/shard_merge.hpp>
#include <store/disk.hpp>

#include "api_errors.hpp"
#include "seeded_key.hpp"

namespace studio::api_impl {
namespace {

constexpr std::size_t kMaxConfigBytes = 64 * 1024;

/// What operators and test accounts get on L1: enough for months of batches and claims.
Uint256 funding() {
    return Uint256{100'000} * Uint256{1'000'000'000'000'000'000ULL};
}

/// What accounts have on an ephemeral rollup from its beginning: the deployer pays it into the portal, so
/// that it can be paid out at the end. The ether that genesis gives to others is a few thousand wei.
Uint256 backing_of(const rollup::RollupSettings& settings) {
    Uint256 sum;
    for (const auto& account : settings.funded)
        sum = sum + account.balance;
    for (const auto& account : settings.spec.genesis)
        sum = sum + Uint256::parse_decimal(account.balance_wei).value_or(Uint256{});
    return settings.genesis_list ? sum + settings.genesis_list->total() : sum;
}

/// What is minted is counted by the contract of the design's own traffic, whose address follows from the
/// seed.
void count_what_is_minted(l1::LifeSettings& life, const std::string& traffic, std::uint64_t seed) {
    const auto* kind = load::find_load_kind(traffic);
    const auto counter = kind != nullptr
                             ? load::sale_counter(kind->kind, load::deployer_address(seed, kind->kind))
                             : std::nullopt;
    STUDIO_ASSERT(counter);  // validated with the design
    const query::StorageLayout layout{contracts::find(counter->artifact)->storage_layout_json};
    const auto slot = layout.slot_of(counter->variable);
    STUDIO_ASSERT(slot);
    life.counter = counter->contract;
    life.counter_slot = slot->to_hash();
}

std::optional<l1::LifeSettings> life_of(const L1Wishes& wishes, std::uint64_t seed) {
    const auto& wanted = wishes.life;
    if (!wanted)
        return std::nullopt;
    l1::LifeSettings life;
    life.end = static_cast<l1::LifeSettings::End>(wanted->end);
    life.value = wanted->value;
    if (life.end == l1::LifeSettings::End::minted)
        count_what_is_minted(life, wishes.traffic, seed);
    life.notice_s = wanted->notice_s;
    life.drain_s = wanted->drain_s;
    return life;
}

crypto::SecretKey key_of(std::string_view role, std::uint64_t seed, api::RunId run) {
    return seeded_key(role, seed, static_cast<std::uint32_t>(run));
}

rollup::OperatorKeys keys_of(const OperatorSeed& operators) {
    const auto key = [&](std::string_view role) { return key_of(role, operators.seed, operators.run); };
    return {key("deployer"), key("owner"),    key("guardian"),
            key("batcher"),  key("proposer"), key("challenger")};
}

/// What this run decides for itself.
rollup::PlacementChoices own_choices_of(const L1Wishes& wishes, const OperatorSeed& operators) {
    const auto& wanted = wishes.settlement;
    l1::GameTimes times;
    times.proof_maturity_delay_s = wanted.proof_maturity_delay_s;
    times.dispute_game_finality_delay_s = wanted.dispute_game_finality_delay_s;
    times.max_clock_duration_s = wishes.games.max_clock_duration_s;
    times.clock_extension_s = wishes.games.clock_extension_s;
    times.bond_withdrawal_delay_s = wishes.games.bond_withdrawal_delay_s;
    l1::L2Fees fees;
    fees.eip1559_denominator = static_cast<std::uint32_t>(wishes.rules.fee_market.change_denominator);
    fees.eip1559_elasticity = static_cast<std::uint32_t>(wishes.rules.fee_market.elasticity);
    if (wishes.is_gasless)
        fees.base_fee_scalar = fees.blob_base_fee_scalar = 0;
    if (wishes.rules.op_fork >= chain::OpFork::jovian)
        fees.min_base_fee = wishes.rules.min_base_fee.low64();
    settling::ProposerSettings proposer;
    proposer.game_type = wishes.games.game_type;
    proposer.interval = wishes.games.proposal_interval_s;
    return {keys_of(operators),
            0,
            times,
            fees,
            wishes.block_time_s,
            wishes.block_gas_limit,
            wanted.max_sequencer_drift_s,
            wanted.sequencing_window,
            50,
            wanted.confirmations,
            wishes.batching,
            proposer,
            life_of(wishes, operators.seed)};
}

/// With what it shares with the event's other shards.
Result<rollup::PlacementChoices> choices_of(const L1Wishes& wishes, const OperatorSeed& operators,
                                            const l1::SharedPlan& shared) {
    auto choices = own_choices_of(wishes, operators);
    if (!choices.life || operators.shards.runs.empty())
        return choices;
    std::vector<Address> deployers;
    for (const auto run : operators.shards.runs)
        deployers.push_back(crypto::address_of(key_of("deployer", operators.seed, run)));
    STUDIO_TRY(merge,
               rollup::merge_of_shards(choices, {deployers, operators.shards.index}, wishes.rules, shared));
    choices.life->merge = std::move(merge);
    return choices;
}

std::vector<Address> addresses_of(const rollup::OperatorKeys& keys) {
    std::vector<Address> out;
    for (const auto* key :
         {&keys.deployer, &keys.owner, &keys.guardian, &keys.batcher, &keys.proposer, &keys.challenger})
        out.push_back(crypto::address_of(*key));
    return out;
}

std::filesystem::path config_path(const std::filesystem::path& folder) {
    return folder / "rollup.json";
}

Result<void> write_rollup_config(const std::filesystem::path& folder, const op::RollupConfig& config) {
    const auto json = op::write_rollup_json(config);
    STUDIO_CHECK(store::make_folder(folder));
    return store::write_file_atomically(config_path(folder),
                                        {reinterpret_cast<const std::uint8_t*>(json.data()), json.size()});
}

/// The L1 block that an event's first shard starts after; null: there is no such shard, it has no place yet,
/// the L1 has gone back behind it, or it is so old that batches could miss their window.
Result<chain::SealedBlockPtr> origin_of_event(const Newcomer& newcomer, const seams::L1Node& l1) {
    if (newcomer.first_shard.empty())
        return chain::SealedBlockPtr{};
    STUDIO_TRY(config, read_rollup_config(newcomer.first_shard));
    if (!config)
        return chain::SealedBlockPtr{};
    const auto& [hash, number] = config->l1_genesis;
    STUDIO_TRY(block, l1.l1_block(number));
    const auto oldest = newcomer.wishes.settlement.sequencing_window / 2;
    const bool is_recent = number + oldest > l1.l1_head()->block.header.number;
    return block && block->hash == hash && is_recent ? block : nullptr;
}

/// The file is there before the first contract: the games' anchor follows from the L1 block of the plan, so
/// that contracts of a second plan would not fit those that a killed program has deployed.
Result<rollup::Placement> begin_place(const rollup::PlacementChoices& choices,
                                      const rollup::PlacementSite& site, const std::vector<Address>& accounts,
                                      WorkspaceL1& l1) {
    auto funded = addresses_of(choices.keys);
    funded.insert(funded.end(), accounts.begin(), accounts.end());
    STUDIO_CHECK(l1.fund(funded, funding()));
    if (choices.life)
        STUDIO_CHECK(l1.fund({crypto::address_of(choices.keys.deployer)}, backing_of(site.settings)));
    STUDIO_TRY(placement, rollup::plan_placement(choices, site));
    STUDIO_CHECK(write_rollup_config(site.settings.folder, placement.terms->config));
    return std::move(placement);
}

}  // namespace

Result<std::optional<L1Wishes>> l1_wishes(const api::RollupSpec& spec, std::uint64_t chain_id) {
    STUDIO_TRY(modules, rollup::compose(spec, {}));
    const auto settlement = modules.settlement->l1();
    const auto games = modules.proving->games();
    const auto batching = modules.availability->batching();
    if (!settlement || !games || !batching)
        return std::nullopt;
    return std::optional{L1Wishes{*settlement, *games, *batching, modules.execution->rules(chain_id),
                                  modules.execution->initial_base_fee(), modules.execution->is_gasless(),
                                  modules.execution->block_gas_limit(),
                                  static_cast<std::uint64_t>(modules.sequencing->block_time_ms() / 1000),
                                  modules.lifecycle->on_l1(), spec.load.kind}};
}

Result<L1Presence> presence_on_l1(const L1Wishes& wishes, const OperatorSeed& operators,
                                  const l1::SharedPlan& shared) {
    STUDIO_TRY(choices, choices_of(wishes, operators, shared));
    STUDIO_TRY(plan, rollup::plan_contracts(choices, wishes.rules, shared));
    return L1Presence{std::move(plan.names), rollup::roles_of(choices.keys),
                      rollup::batch_inbox_of(wishes.rules.chain_id)};
}

Result<std::optional<op::RollupConfig>> read_rollup_config(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::exists(config_path(folder), ignored))
        return std::nullopt;
    STUDIO_TRY(text, store::read_file(config_path(folder), kMaxConfigBytes));
    STUDIO_TRY(config, op::read_rollup_json({reinterpret_cast<const char*>(text.data()), text.size()}));
    return std::optional{std::move(config)};
}

Result<rollup::Placement> find_place(const rollup::RollupSettings& settings, const L1Wishes& wishes,
                                     const OperatorSeed& operators, const l1::SharedPlan& shared,
                                     l1::L1Chain& l1) {
    STUDIO_TRY(config, read_rollup_config(settings.folder));
    if (!config)
        return fail(errors::kNoPlace);
    STUDIO_TRY(choices, choices_of(wishes, operators, shared));
    return rollup::restore_placement(
        choices, {settings, wishes.rules, wishes.initial_base_fee, shared, l1.schedule(), l1}, *config);
}

Result<rollup::Placement> place_on_l1(const Newcomer& newcomer, WorkspaceL1& l1) {
    const auto& wishes = newcomer.wishes;
    STUDIO_TRY(choices, choices_of(wishes, newcomer.operators, l1.shared()));
    rollup::PlacementSite site{newcomer.settings, wishes.rules,          wishes.initial_base_fee,
                               l1.shared(),       l1.chain().schedule(), l1.chain()};
    STUDIO_TRY(config, read_rollup_config(newcomer.settings.folder));
    if (!config) {
        STUDIO_TRY(origin, origin_of_event(newcomer, l1.chain()));
        site.origin = std::move(origin);
    }
    STUDIO_TRY(placement, config ? rollup::restore_placement(choices, site, *config)
                                 : begin_place(choices, site, newcomer.accounts, l1));
    settling::L1Wallet deployer{choices.keys.deployer, l1.chain()};
    const auto sent =
        rollup::sent_of(placement.transactions, choices.deployer_nonce, deployer.address(), l1.chain());
    STUDIO_CHECK(rollup::deploy(placement.transactions, sent, deployer, l1.chain(),
                                [&l1] { return l1.next_block(); }));
    const auto& terms = placement.terms->config;
    l1.take_time_to(terms.l2_genesis_time + terms.block_time);
    return std::move(placement);
}

}  // namespace studio::api_impl
