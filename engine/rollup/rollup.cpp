// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.hpp"

#include <algorithm>
#include <chain/predeploys.hpp>
#include <crypto/checksum_address.hpp>
#include <pipeline/block_draft.hpp>
#include <unordered_set>

#include "chain_thread.hpp"
#include "genesis.hpp"
#include "l1_worker.hpp"
#include "rollup_errors.hpp"
#include "shard_admission.hpp"

namespace studio::rollup {
namespace {

/// Blocks whose tips advise the next wallet.
constexpr std::size_t kTipBlocks = 5;

}  // namespace

struct Rollup::Parts {
    Core core;
    std::unique_ptr<ChainThread> thread;
    std::unique_ptr<L1Worker> l1_worker;
};

Rollup::Rollup(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

Rollup::~Rollup() {
    close();
}

void Rollup::close() {
    parts_->l1_worker.reset();  // first: its hook may tell the chain's thread to stop
    parts_->thread.reset();
}

namespace {

/// Null: everybody may send. Those of the genesis have an account there, whatever came later.
std::function<bool(const Address&)> allowed_senders(const Core& core) {
    if (core.modules.sequencing->admission() == seams::Admission::everybody)
        return {};
    std::unordered_set<Address> allowed;
    for (const auto& account : core.settings.funded)
        allowed.insert(account.address);
    for (const auto& account : core.settings.spec.genesis)
        if (const auto address = crypto::parse_address(account.address))
            allowed.insert(*address);
    return [allowed = std::move(allowed), list = core.settings.genesis_list](const Address& sender) {
        return allowed.contains(sender) || (list && list->balance_of(sender));
    };
}

}  // namespace

Result<std::unique_ptr<Rollup>> Rollup::open(RollupSettings settings, RollupClocks clocks) {
    auto parts = std::make_unique<Parts>();
    auto& core = parts->core;
    core.settings = std::move(settings);
    core.clocks = clocks;
    STUDIO_TRY(store, store::ChainStore::open(core.settings.folder,
                                              {clocks.stopwatch, core.settings.durability, core.settings.disk,
                                               core.settings.genesis_list}));
    core.store = std::move(store);
    core.archive = std::make_unique<StoreArchive>(*core.store);
    core.files = std::make_unique<RunFolder>(core.settings.folder);
    STUDIO_TRY(composition,
               compose(core.settings.spec, {core.archive.get(), core.files.get(), core.settings.seed}));
    core.modules = std::move(composition);
    core.config = core.modules.execution->rules(core.settings.chain_id);
    core.state = std::make_unique<state::ChainState>(core.store.get());
    STUDIO_CHECK(core.store->head() ? restore_chain(core) : make_genesis(core));
    core.pool = std::make_unique<txpool::TxPool>(
        txpool::PoolRules{core.config, core.modules.execution->block_gas_limit(), allowed_senders(core)},
        [&core](const Address& address) {
            const auto view = core.state->view_at(core.state->head());
            const auto account = view ? (*view)->account(address) : std::nullopt;
            return account.value_or(state::Account{});
        });
    STUDIO_CHECK(link_to_l1(core));
    core.scaler = Scaler::make(core);
    core.checkpoints.start(*core.store);
    parts->thread = std::make_unique<ChainThread>(core);
    return std::unique_ptr<Rollup>{new Rollup{std::move(parts)}};
}

void Rollup::set_slice_hook(SliceHook hook) {
    parts_->core.slice_hook = std::move(hook);
}
void Rollup::set_cost_hook(CostHook hook) {
    parts_->core.cost_hook = std::move(hook);
}
void Rollup::set_l1_hook(L1Hook hook) {
    parts_->core.l1_hook = std::move(hook);
}

void Rollup::start() {
    // In simulated time whoever moves it also works on L1, between blocks.
    if (parts_->core.l1 && !parts_->core.clocks.chain->is_simulated()) {
        parts_->l1_worker = std::make_unique<L1Worker>(parts_->core);
        parts_->l1_worker->start();
    }
    parts_->thread->start();
}
Result<void> Rollup::step() {
    return parts_->thread->step();
}
void Rollup::pause() {
    parts_->thread->pause();
}
void Rollup::resume() {
    parts_->thread->resume();
}
void Rollup::stop() {
    parts_->thread->stop();
}
bool Rollup::wait_stopped(std::int64_t timeout_ms) const {
    return parts_->thread->wait_stopped(timeout_ms);
}

Phase Rollup::phase() const {
    const std::lock_guard lock{parts_->core.mutex};
    return parts_->core.phase;
}

api::Text Rollup::end_reason() const {
    const std::lock_guard lock{parts_->core.mutex};
    return parts_->core.end_reason;
}

Result<Hash32> Rollup::submit(BytesView raw_transaction, SentBy sender) {
    auto& core = parts_->core;
    const auto now = phase();
    if (now == Phase::stopped || now == Phase::failed || now == Phase::stopping)
        return fail(errors::kNotRunning);
    if (const auto life = core.l1 ? core.l1->life() : std::nullopt; life && life->is_sealed())
        return fail(errors::kSealed);
    const auto started_ns = core.clocks.stopwatch->monotonic_ns();
    STUDIO_TRY(pooled, chain::read_pooled_transaction(raw_transaction));
    if (sender == SentBy::people)
        STUDIO_CHECK(check_home(pooled.transaction, core.settings));
    auto shared = std::make_shared<const chain::SignedTransaction>(std::move(pooled.transaction));
    STUDIO_CHECK(core.pool->add(shared, {core.clocks.chain->monotonic_ns(), core.clocks.chain->wall_ms()},
                                std::move(pooled.sidecar)));
    core.meter.add_check_ns(core.clocks.stopwatch->monotonic_ns() - started_ns);
    core.feed.pooled(shared);
    return shared->hash;
}

const chain::ChainConfig& Rollup::config() const {
    return parts_->core.config;
}
const api::RollupSpec& Rollup::spec() const {
    return parts_->core.settings.spec;
}
std::uint64_t Rollup::block_gas_limit() const {
    return parts_->core.block_gas_limit();
}
std::int64_t Rollup::block_time_ms() const {
    return parts_->core.block_time_ms();
}
chain::SealedBlockPtr Rollup::head() const {
    return parts_->core.head_block();
}

seams::SettledHeads Rollup::settled() const {
    const std::lock_guard lock{parts_->core.mutex};
    return parts_->core.settled;
}

std::shared_ptr<const pipeline::PendingBlock> Rollup::pending() const {
    const std::lock_guard lock{parts_->core.mutex};
    return parts_->core.pending;
}

chain::Header Rollup::next_draft() const {
    if (const auto promised = pending())
        return promised->draft;
    const auto parent = head();
    if (l1() != nullptr)
        if (const auto next = l1()->next_block(*parent))
            return draft_l2_block(*parent, rules_with(config(), next->attributes.system), next->attributes);
    const auto& header = parent->block.header;
    const auto step_s = static_cast<std::uint64_t>(std::max<std::int64_t>(1, block_time_ms() / 1000));
    return pipeline::draft_block(header, parent->hash, config(),
                                 {header.timestamp + step_s, block_gas_limit(), header.beneficiary});
}

Result<std::shared_ptr<const state::StateView>> Rollup::state_at(std::uint64_t block) const {
    return state().view_at(block);
}

Result<std::shared_ptr<const state::StateView>> Rollup::pending_state() const {
    // The head may move between the two reads; then the promised block is stored and its state is the answer.
    const auto promised = pending();
    if (!promised)
        return state().view_at(state().head());
    std::vector<std::shared_ptr<const state::StateDiff>> newest_first;
    for (auto slice = promised->slices.rbegin(); slice != promised->slices.rend(); ++slice)
        newest_first.push_back((*slice)->diff);
    return state().view_over(promised->draft.number - 1, std::move(newest_first));
}

Result<state::AccountProof> Rollup::prove(std::uint64_t block, const Address& address,
                                          const std::vector<Uint256>& keys) const {
    auto proof = state().prove(block, address, keys);
    if (proof || l1() == nullptr || address != chain::message_passer)
        return proof;
    // The verifier may have another block of that number while this chain goes back.
    STUDIO_TRY(mine, store().summary(block));
    STUDIO_TRY(its, l1()->verifier().store().summary(block));
    if (!mine || !its || mine->hash != its->hash)
        return proof;
    return l1()->passer_proofs().prove_passer(block, keys);
}

Uint256 Rollup::suggested_tip() const {
    if (execution().is_gasless())
        return {};
    // Room in the blocks means that a tip buys nothing; otherwise the middle of what was paid lately.
    auto block = head();
    std::vector<Uint256> tips;
    bool full = false;
    for (std::size_t i = 0; i < kTipBlocks && block && block->block.header.number > 0; ++i) {
        const auto& header = block->block.header;
        full = full || header.gas_used * 10 >= header.gas_limit * 9;
        for (const auto& receipt : block->receipts)
            tips.push_back(receipt.effective_gas_price - header.base_fee_per_gas.value_or(Uint256{}));
        auto parent = store().block(header.number - 1);
        block = parent ? *parent : nullptr;
    }
    if (!full || tips.empty())
        return Uint256{1};
    std::nth_element(tips.begin(), tips.begin() + static_cast<std::ptrdiff_t>(tips.size() / 2), tips.end());
    return std::max(tips[tips.size() / 2], Uint256{1});
}

L1Link* Rollup::l1() const {
    return parts_->core.l1.get();
}
const seams::Sequencing& Rollup::sequencing() const {
    return *parts_->core.modules.sequencing;
}

const seams::Execution& Rollup::execution() const {
    return *parts_->core.modules.execution;
}
seams::Availability& Rollup::availability() const {
    return *parts_->core.modules.availability;
}
store::ChainStore& Rollup::store() const {
    return *parts_->core.store;
}
const state::ChainState& Rollup::state() const {
    return *parts_->core.state;
}
txpool::TxPool& Rollup::pool() const {
    return *parts_->core.pool;
}
pipeline::ChainFeed& Rollup::feed() const {
    return parts_->core.feed;
}

std::optional<api::ScalingStanding> Rollup::scaling() const {
    const auto* scaler = parts_->core.scaler.get();
    return scaler != nullptr ? std::optional{scaler->standing()} : std::nullopt;
}

RunFigures Rollup::figures() const {
    const auto& core = parts_->core;
    return core.meter.figures(core.clocks.chain->monotonic_ns());
}

}  // namespace studio::rollup
