// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.hpp"

#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <contracts/contract_code.hpp>
#include <rollup/composition.hpp>
#include <rollup/genesis.hpp>
#include <spec/design.hpp>

namespace studio::simulation {
namespace {

using test::test_key;

/// Keys of the operators, after those of the users.
rollup::OperatorKeys operator_keys() {
    const auto key = [](std::uint64_t n) { return test_key(World::kUsers + n); };
    return {key(1), key(2), key(3), key(4), key(5), key(6)};
}

template <class T>
T value_of(Result<T> result) {
    if (!result)
        ADD_FAILURE() << result.error().english();
    return std::move(*result);
}
void check(const Result<void>& result) {
    EXPECT_TRUE(result) << result.error().english();
}

}  // namespace

World::World(WorldSettings settings)
    : settings_{settings}, node_{l1_, settings.seed}, batcher_key_{operator_keys().batcher} {
    l1_.settings().safe_depth = settings_.safe_depth;
    l1_.settings().finality_depth = settings_.finality_depth;
    for (const auto& preinstall : contracts::preinstalls())  // as the workspace's L1 has it
        if (preinstall.name == "DeterministicDeploymentProxy")
            l1_.settings().genesis[preinstall.address] = {
                {}, 1, Bytes{preinstall.code.begin(), preinstall.code.end()}, {}};
    if (settings_.deploys)
        l1_.open();
    else
        open_deployed_l1();
    place();
    open_rollup();
}

void World::open_deployed_l1() {
    static const World first;
    static const auto accounts = first.l1_accounts();
    l1_.settings().genesis = accounts;
    l1_.open();
    // Contracts remember block numbers, and do not expect to see earlier ones.
    l1_.produce(first.l1_->l1_head()->block.header.number);
}

rollup::RollupSettings World::rollup_settings() const {
    rollup::RollupSettings settings;
    settings.spec = spec::blank_design();
    settings.spec.layers[api::Layer::sequencing].parameters["block_time_s"] =
        static_cast<std::int64_t>(settings_.block_time_s);
    settings.spec.layers[api::Layer::sequencing].parameters["slice_ms"] = std::int64_t{0};
    if (settings_.availability)
        settings.spec.layers[api::Layer::availability] = *settings_.availability;
    if (settings_.is_granite) {
        settings.spec.layers[api::Layer::execution].parameters["op_rules"] = std::string{"granite"};
        settings.spec.layers[api::Layer::execution].parameters["fork"] = std::string{"cancun"};
    }
    settings.chain_id = kL2ChainId;
    settings.folder = folder_.path();
    settings.durability = store::Durability::fast;
    settings.disk = {1, 0, {}};
    for (std::uint64_t user = 1; user <= kUsers; ++user)
        settings.funded.push_back(
            {crypto::address_of(test_key(user)), Uint256{1'000'000'000'000'000'000ULL}});
    settings.funded.insert(settings.funded.end(), settings_.funded.begin(), settings_.funded.end());
    settings.l1 = placement_.terms;
    return settings;
}

void World::place() {
    const auto deployer_key = operator_keys().deployer;
    l1::SharedSettings shared_settings;
    shared_settings.deployer = crypto::address_of(deployer_key);
    shared_settings.owner = crypto::address_of(operator_keys().owner);
    shared_settings.guardian = crypto::address_of(operator_keys().guardian);
    const auto shared = value_of(l1::plan_shared_contracts(shared_settings));
    settling::L1Wallet wallet{deployer_key, *l1_};
    const auto make_block = [&]() -> Result<void> {
        l1_.produce();
        return {};
    };
    if (settings_.deploys)
        check(rollup::deploy(shared.transactions, 0, wallet, *l1_, make_block));

    rollup::PlacementChoices choices{
        operator_keys(), shared.transactions.size(), {}, {}, 2, 60'000'000, 1800, 3600, 50, 0, {}};
    choices.block_time_s = settings_.block_time_s;
    choices.seq_window_l1_blocks = settings_.seq_window;
    choices.channel_timeout_l1_blocks = settings_.channel_timeout;
    choices.max_sequencer_drift_s = settings_.max_sequencer_drift;
    choices.confirmations = settings_.confirmations;
    choices.batcher = settings_.batcher;
    choices.proposer = settings_.proposer;
    choices.times = settings_.times;
    choices.life = settings_.life;
    const auto settings = rollup_settings();
    const auto modules = value_of(rollup::compose(settings.spec, {}));
    const auto& execution = modules.execution;
    const auto rules = execution->rules(kL2ChainId);
    placement_ = value_of(rollup::plan_placement(
        choices, {settings, rules, execution->initial_base_fee(), shared, l1_->schedule(), *l1_}));
    if (!settings_.has_batcher)
        placement_.terms->batcher_key.reset();
    if (!settings_.has_proposer)
        placement_.terms->proposer_key.reset();
    placement_.terms->l1 = &node_;
    if (settings_.deploys)
        check(rollup::deploy(placement_.transactions, 0, wallet, *l1_, make_block));
}

std::map<Address, chain::GenesisAccount> World::l1_accounts() const {
    const auto& state = l1_->state();
    std::map<Address, chain::GenesisAccount> accounts;
    std::map<Hash32, state::Code> codes;
    state.for_each_code([&](const Hash32& hash, const state::Code& code) { codes[hash] = code; });
    state.for_each_account([&](const Address& address, const state::Account& account) {
        const auto code = codes.find(account.code_hash);
        accounts[address] = {
            account.balance, account.nonce, code == codes.end() ? Bytes{} : *code->second, {}};
    });
    state.for_each_slot([&](const Address& address, const Uint256& key, const Uint256& value) {
        accounts[address].storage[key] = value;
    });
    return accounts;
}

void World::open_rollup() {
    rollup_ = value_of(rollup::Rollup::open(rollup_settings(), {&clock_, &stopwatch_}));
}

void World::restart_l2() {
    rollup_.reset();
    open_rollup();
}

void World::restart_l2(bool has_batcher) {
    rollup_.reset();
    placement_.terms->batcher_key = has_batcher ? std::optional{batcher_key_} : std::nullopt;
    open_rollup();
}

void World::restart_l1() {
    rollup_.reset();  // its parts hold on to the L1
    l1_.open();
    open_rollup();
}

rollup::VerifierSettings World::verifier_settings(const std::filesystem::path& folder) {
    const auto& execution = l2().execution();
    rollup::VerifierSettings settings;
    settings.config = placement_.terms->config;
    settings.l1_schedule = placement_.terms->l1_schedule;
    settings.rules = execution.rules(kL2ChainId);
    settings.genesis = rollup::l2_genesis_of(rollup_settings(), settings.rules, execution.initial_base_fee());
    settings.folder = folder;
    settings.disk = {1, 0, {}};
    return settings;
}

Result<chain::SealedBlockPtr> World::derive_anew(const seams::L1Source& l1) {
    return derive_anew(l1, l2().availability().committed());
}

Result<chain::SealedBlockPtr> World::derive_anew(const seams::L1Source& l1,
                                                 const seams::CommittedData* committed) {
    const test::TemporaryFolder folder;
    auto settings = verifier_settings(folder.path());
    settings.checks_blobs = false;  // they come from the L1 that checked them
    STUDIO_TRY(verifier,
               rollup::Verifier::open(std::move(settings), l2().execution(), l1, committed, stopwatch_));
    for (;;) {
        STUDIO_TRY(did, verifier->step());
        if (did == rollup::Verifier::Step::waits)
            return verifier->safe();
    }
}

void World::settle() {
    for (int steps = 0; steps < 100'000; ++steps) {
        const auto did = link().work(unsafe());
        if (!did && !is_faulty)
            ADD_FAILURE() << did.error().english();
        if (!did || !*did)
            return;
    }
    ADD_FAILURE() << "batcher and verifier never rest";
}

void World::l1_block() {
    const auto time_s = static_cast<std::int64_t>(l1_.produce()->block.header.timestamp);
    const auto early_ms = time_s * 1000 - clock_.wall_ms();
    clock_.sleep_until_ns(clock_.monotonic_ns() + early_ms * 1'000'000);
    settle();
}

void World::l1_blocks(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        l1_block();
}

void World::make_due_l1_blocks() {
    while (!l1_is_stalled_ && l1_->l1_head()->block.header.timestamp + l1::kSlotSeconds <= now_s())
        l1_.produce();
}

void World::l1_block_of_this_slot() {
    const auto head_time = l1_->l1_head()->block.header.timestamp;
    const auto passed = now_s() - std::min(now_s(), head_time);
    if (passed < l1::kSlotSeconds)
        return;
    const auto made = l1_->produce(now_s() - passed % l1::kSlotSeconds);
    EXPECT_TRUE(made) << made.error().english();
    settle();
}

void World::l2_block() {
    l2_block([] {});
    check_heads();
}

void World::l2_block(const std::function<void()>& look) {
    const auto made = rollup_->step();
    EXPECT_TRUE(made) << made.error().english();
    look();
    make_due_l1_blocks();
    settle();
}

void World::l2_blocks(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        l2_block();
}

Hash32 World::transfer(std::uint64_t user, const Address& to, std::uint64_t wei) {
    return transfer_from(test_key(user), to, wei);
}

Hash32 World::transfer_from(const crypto::SecretKey& key, const Address& to, std::uint64_t wei) {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = kL2ChainId;
    fields.nonce = rollup_->pool().next_nonce(crypto::address_of(key));
    fields.to = to;
    fields.value = Uint256{wei};
    fields.gas_limit = 21'000;
    fields.max_fee_per_gas = Uint256{10'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1};
    return value_of(rollup_->submit(chain::sign_transaction(fields, key).encoded));
}

Hash32 World::deposit(std::uint64_t user, const Address& to, std::uint64_t wei, std::uint64_t gas) {
    return deposit(Deposit{user, to, Uint256{wei}, Uint256{wei}, gas, {}});
}

Hash32 World::deposit(const Deposit& deposit) {
    const auto function =
        value_of(codec::abi::parse_function("depositTransaction(address,uint256,uint64,bool,bytes)"));
    const std::vector<codec::abi::Value> arguments{deposit.to, deposit.value, deposit.gas, false,
                                                   deposit.data};
    chain::Transaction fields;
    fields.to = placement_.contracts.optimism_portal;
    fields.value = deposit.mint;
    fields.data = value_of(function.encode_call(arguments));
    fields.gas_limit = 1'000'000 + deposit.gas;
    return value_of(l1_.send(deposit.user, std::move(fields)));
}

Uint256 World::l2_balance(const Address& address) {
    const auto& state = rollup_->state();
    return state.view_at(state.head()).value()->account(address).value_or(state::Account{}).balance;
}

Address World::proposer() const {
    return crypto::address_of(operator_keys().proposer);
}

void World::blacklist(const Address& game) {
    settling::L1Wallet guardian{operator_keys().guardian, *l1_};
    const contracts::ContractCode portal{"OptimismPortal2"};
    value_of(guardian.send(
        {placement_.contracts.optimism_portal, {}, portal.call("blacklistDisputeGame", {game}), 200'000}));
}

void World::drain_proposer() {
    constexpr std::uint64_t transfer_gas = 21'000;
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = l1_->l1_chain_id();
    fields.nonce = l1_->l1_next_nonce(proposer());
    fields.to = Address{{0xdd}};
    fields.gas_limit = transfer_gas;
    fields.max_fee_per_gas = l1_->l1_fees().base_fee;
    fields.value = l1_->l1_balance(proposer()) - Uint256{transfer_gas} * fields.max_fee_per_gas;
    EXPECT_TRUE(l1_->send_to_l1(chain::sign_transaction(fields, operator_keys().proposer).encoded));
    l1_.produce();
}

void World::check_heads() {
    const auto heads = link().verifier().heads();
    EXPECT_LE(heads.finalized, heads.safe);
    const auto common = std::min(heads.safe, unsafe());
    EXPECT_EQ(link().verifier().store().block(common).value()->hash,
              rollup_->store().block(common).value()->hash);
    EXPECT_GE(heads.finalized, last_finalized_);
    if (last_finalized_ > 0) {
        EXPECT_EQ(link().verifier().store().block(last_finalized_).value()->hash, last_final_hash_);
    }
    last_finalized_ = heads.finalized;
    last_final_hash_ = link().verifier().store().block(last_finalized_).value()->hash;
}

}  // namespace studio::simulation
