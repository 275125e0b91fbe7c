// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_l1.hpp"

#include <algorithm>
#include <chrono>
#include <contracts/artifacts.hpp>
#include <modules/registry.hpp>
#include <rollup/l1_placement.hpp>
#include <seams/module.hpp>

#include "api_errors.hpp"
#include "seeded_key.hpp"

namespace studio::api_impl {
namespace {

constexpr std::chrono::milliseconds kLook{5};
constexpr std::int64_t kLongestBlock_ns = 60'000'000'000;
constexpr std::uint64_t kFaucetEth = 1'000'000'000;
constexpr std::uint64_t kFaucetFees = 1;  // ether; what handing out costs at most
constexpr std::uint64_t kBurntEth = 10'000;
constexpr std::uint64_t kTransferGas = 21'000;

Uint256 eth(std::uint64_t amount) {
    return Uint256{amount} * Uint256{1'000'000'000'000'000'000ULL};
}

/// The L1 runs by the first execution module there is, with its settings as they come.
std::unique_ptr<seams::Execution> execution() {
    for (const auto& module : modules::all())
        if (module.info.layer == api::Layer::execution)
            return std::get<seams::Factory<seams::Execution>>(module.make)({module.info, {}}, {});
    return nullptr;
}

/// What wallets and libraries count on finding on Ethereum: viem reads many values at once through
/// Multicall3, deployment scripts go through the deterministic deployer, and estimates without a sender take
/// the zero address for one, which owns burnt coins there.
std::map<Address, chain::GenesisAccount> usual_accounts() {
    std::map<Address, chain::GenesisAccount> accounts;
    accounts[Address{}].balance = eth(kBurntEth);
    for (const auto& preinstall : contracts::preinstalls())
        if (preinstall.name == "MultiCall3" || preinstall.name == "DeterministicDeploymentProxy") {
            auto& account = accounts[preinstall.address];
            account.nonce = 1;
            account.code = {preinstall.code.begin(), preinstall.code.end()};
        }
    return accounts;
}

}  // namespace

Result<std::unique_ptr<l1::L1Chain>> open_l1_chain(const WorkspaceL1Settings& settings,
                                                   std::uint64_t genesis_time_s) {
    l1::L1Settings chain;
    chain.chain_id = WorkspaceL1::kChainId;
    chain.folder = settings.folder;
    chain.safe_depth = settings.safe_depth;
    chain.finality_depth = settings.finality_depth;
    chain.genesis_time = genesis_time_s;
    chain.disk = settings.disk;
    chain.durability = settings.simulated ? store::Durability::fast : store::Durability::full;
    chain.genesis = usual_accounts();
    for (const auto* role : {"faucet", "workspace deployer"})
        chain.genesis[crypto::address_of(seeded_key(role, settings.seed))].balance = eth(kFaucetEth);
    return l1::L1Chain::open(std::move(chain), execution(), *settings.stopwatch);
}

Result<l1::SharedPlan> plan_shared(std::uint64_t seed) {
    l1::SharedSettings shared;
    shared.deployer = crypto::address_of(seeded_key("workspace deployer", seed));
    shared.owner = crypto::address_of(seeded_key("workspace owner", seed));
    shared.guardian = crypto::address_of(seeded_key("workspace guardian", seed));
    return l1::plan_shared_contracts(shared);
}

Address faucet_address(std::uint64_t seed) {
    return crypto::address_of(seeded_key("faucet", seed));
}

WorkspaceL1::WorkspaceL1(WorkspaceL1Settings settings)
    : settings_{std::move(settings)}, clock_{*settings_.clock} {}

WorkspaceL1::~WorkspaceL1() {
    server_.reset();
    thread_.reset();
}

Result<std::unique_ptr<WorkspaceL1>> WorkspaceL1::open(WorkspaceL1Settings settings) {
    std::unique_ptr<WorkspaceL1> l1{new WorkspaceL1{std::move(settings)}};
    STUDIO_CHECK(l1->open_chain());
    if (!l1->settings_.simulated) {
        l1->thread_ = std::make_unique<l1::L1Thread>(*l1->chain_, l1->clock_, l1->settings_.block_time_ms);
        l1->thread_->start();
    }
    STUDIO_CHECK(l1->deploy_shared());
    STUDIO_CHECK(l1->serve());
    return l1;
}

Result<void> WorkspaceL1::open_chain() {
    STUDIO_TRY(opened, open_l1_chain(settings_, static_cast<std::uint64_t>(clock_.wall_ms() / 1000)));
    chain_ = std::move(opened);
    // Time stood still since the newest block.
    clock_.start_at(static_cast<std::int64_t>(chain_->l1_head()->block.header.timestamp) * 1000);
    return {};
}

Result<void> WorkspaceL1::deploy_shared() {
    const auto deployer = seeded_key("workspace deployer", settings_.seed);
    STUDIO_TRY(plan, plan_shared(settings_.seed));
    shared_ = std::move(plan);
    settling::L1Wallet wallet{deployer, *chain_};
    const auto sent = rollup::sent_of(shared_.transactions, 0, wallet.address(), *chain_);
    return rollup::deploy(shared_.transactions, sent, wallet, *chain_, [this] { return next_block(); });
}

Result<void> WorkspaceL1::serve() {
    if (settings_.port == std::uint16_t{0})
        return {};
    served_ = std::make_unique<rpc::L1Served>(*chain_);
    STUDIO_TRY(server, rpc::Server::start(*served_, {settings_.port, settings_.origins}));
    server_ = std::move(server);
    return {};
}

Result<void> WorkspaceL1::next_block() {
    const auto before = chain_->l1_head()->block.header;
    if (settings_.simulated) {
        const auto step_s = static_cast<std::uint64_t>(settings_.block_time_ms / 1000);
        STUDIO_TRY(made, chain_->produce(before.timestamp + step_s));
        static_cast<void>(made);
        return {};
    }
    thread_->hurry();
    const auto give_up_ns = settings_.stopwatch->monotonic_ns() + kLongestBlock_ns;
    while (chain_->l1_head()->block.header.number == before.number) {
        if (auto failure = thread_->failure())
            return fail(std::move(*failure));
        if (settings_.stopwatch->monotonic_ns() > give_up_ns)
            return fail(errors::kL1StandsStill);
        std::this_thread::sleep_for(kLook);
    }
    take_time_to(chain_->l1_head()->block.header.timestamp);
    return {};
}

void WorkspaceL1::take_time_to(std::uint64_t time_s) {
    if (!settings_.simulated)
        clock_.move_to(static_cast<std::int64_t>(time_s) * 1000);
}

Result<void> WorkspaceL1::catch_up() {
    const auto step_s = static_cast<std::uint64_t>(settings_.block_time_ms / 1000);
    const auto now_s = static_cast<std::uint64_t>(clock_.wall_ms() / 1000);
    while (chain_->l1_head()->block.header.timestamp + step_s <= now_s)
        STUDIO_CHECK(next_block());
    return {};
}

Result<void> WorkspaceL1::fund(const std::vector<Address>& accounts, const Uint256& wei) {
    settling::L1Wallet faucet{seeded_key("faucet", settings_.seed), *chain_};
    const auto wanted = wei * Uint256{accounts.size()};
    if (const auto left = chain_->l1_balance(faucet.address()); left < wanted + eth(kFaucetFees))
        return fail(errors::kFaucetEmpty, {(wanted / eth(1)).to_decimal(), (left / eth(1)).to_decimal()});
    std::vector<l1::PlannedTransaction> transfers;
    for (const auto& account : accounts)
        transfers.push_back({"Fund an account", account, {}, wei, kTransferGas, std::nullopt});
    return rollup::deploy(transfers, 0, faucet, *chain_, [this] { return next_block(); });
}

Result<void> WorkspaceL1::reorganise(std::uint64_t blocks) {
    const auto head = chain_->l1_head()->block.header.number;
    const auto last = head - std::min(head, blocks);
    return thread_ ? thread_->reorganise(last, l1::Undone::wait_again)
                   : chain_->rewind(last, l1::Undone::wait_again);
}

Result<void> WorkspaceL1::travel(std::int64_t ms) {
    clock_.move_forward(ms);
    return next_block();
}

}  // namespace studio::api_impl
