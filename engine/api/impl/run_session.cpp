// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_session.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <rollup/l1_link.hpp>
#include <rpc/server.hpp>
#include <spec/estimate.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "run_names.hpp"

namespace studio::api_impl {
namespace {

/// Where simulated time begins, the same for every run: 1 January 2026.
constexpr std::int64_t kSimulatedStartMs = 1'767'225'600'000;

constexpr std::int64_t kNoTimeoutMs = std::int64_t{1} << 40;

load::LoadSettings load_settings(const api::LoadChoice& choice) {
    return {choice.kind, choice.rate_tx_per_s, choice.users};
}

api::RunState state_of(rollup::Phase phase) {
    switch (phase) {
        case rollup::Phase::starting:
            return api::RunState::starting;
        case rollup::Phase::running:
            return api::RunState::running;
        case rollup::Phase::paused:
            return api::RunState::paused;
        case rollup::Phase::stopping:
            return api::RunState::stopping;
        case rollup::Phase::stopped:
            return api::RunState::stopped;
        case rollup::Phase::failed:
            return api::RunState::failed;
    }
    return api::RunState::failed;
}

}  // namespace

RunSession::RunSession(SessionSettings settings, const SessionContext& context)
    : settings_{std::move(settings)},
      context_{context},
      accounts_{settings_.seed, funded_users(settings_.spec.load.users)} {}

RunSession::~RunSession() {
    stop();
    load_thread_.reset();
    rpc_.reset();
    if (begun_)
        rollup_->wait_stopped(kNoTimeoutMs);  // its thread uses the traffic until then
    subscription_ = {};
}

Result<std::unique_ptr<RunSession>> RunSession::open(SessionSettings settings,
                                                     const SessionContext& context) {
    std::unique_ptr<RunSession> session{new RunSession{std::move(settings), context}};
    STUDIO_CHECK(session->open_chain());
    if (session->settings_.run)
        STUDIO_CHECK(session->begin());
    return session;
}

rollup::RollupSettings RunSession::chain_settings() const {
    rollup::RollupSettings chain;
    chain.spec = settings_.spec;
    chain.chain_id = settings_.chain_id;
    chain.folder = settings_.folder;
    chain.seed = settings_.seed;
    chain.funded = accounts_.funded();
    chain.max_blocks = settings_.launch.max_blocks;
    chain.durability = context_.simulated ? store::Durability::fast : store::Durability::full;
    chain.disk = context_.disk;
    return chain;
}

Result<void> RunSession::open_chain() {
    auto chain = chain_settings();
    if (context_.simulated)
        simulated_clock_ = std::make_unique<SimulatedClock>(kSimulatedStartMs);
    STUDIO_TRY(wishes, l1_wishes(settings_.spec, settings_.chain_id));
    const bool stands_on_l1 = wishes.has_value();
    if (stands_on_l1 && settings_.run)  // only to look inside, what is stored needs no L1
        STUDIO_CHECK(find_place(*wishes, chain));
    auto* clock = simulated_clock_ ? simulated_clock_.get() : l1_ ? &l1_->clock() : context_.system_clock;
    STUDIO_TRY(rollup, rollup::Rollup::open(std::move(chain), {clock, context_.system_clock}));
    rollup_ = std::move(rollup);
    explorer_ =
        std::make_unique<query::Explorer>(*rollup_, names_of_run(settings_.spec, accounts_, stands_on_l1));
    report_damage();
    return {};
}

Result<WorkspaceL1*> RunSession::find_l1() {
    if (!simulated_clock_)
        return context_.l1();
    WorkspaceL1Settings settings;
    settings.folder = settings_.folder / "l1";
    settings.seed = settings_.seed;
    settings.simulated = true;
    settings.disk = context_.disk;
    settings.clock = simulated_clock_.get();
    settings.stopwatch = context_.system_clock;
    settings.port = 0;
    STUDIO_TRY(opened, WorkspaceL1::open(std::move(settings)));
    simulated_l1_ = std::move(opened);
    return simulated_l1_.get();
}

Result<void> RunSession::find_place(const L1Wishes& wishes, rollup::RollupSettings& chain) {
    STUDIO_TRY(l1, find_l1());
    l1_ = l1;
    STUDIO_TRY(placement, place_on_l1(chain, wishes, settings_.seed, accounts_.test_addresses(), *l1_));
    placement_ = std::move(placement);
    chain.l1 = placement_->terms;
    return {};
}

Result<void> RunSession::begin() {
    pipeline::ChainListener listener;
    listener.on_notice = [this](const pipeline::Notice& notice) { report(notice); };
    listener.on_phase = [this] { context_.on_phase(settings_.id); };
    subscription_ = rollup_->feed().subscribe(std::move(listener));
    if (settings_.launch.rpc_port != std::uint16_t{0}) {
        rpc_chain_ = std::make_unique<rpc::RollupChain>(*rollup_);
        STUDIO_TRY(server, rpc::Server::start(*rpc_chain_, {settings_.launch.rpc_port, context_.origins}));
        rpc_ = std::move(server);
        report({api::EventKind::rpc,
                std::nullopt,
                {STUDIO_TEXT("engine", "Wallets and scripts can connect to %1"), {rpc_->url()}},
                {},
                {},
                {}});
    }
    rollup_->set_cost_hook([this](const seams::Footprint& footprint) {
        std::array<double, 3> usd{};
        const auto costs = spec::costs_of(settings_.spec, footprint, context_.prices(settings_.spec.prices));
        for (std::size_t i = 0; i < std::min(costs.size(), usd.size()); ++i)
            usd[i] = costs[i].usd_per_tx;
        return usd;
    });
    begin_load();
    rollup_->start();
    begun_ = true;
    return {};
}

void RunSession::begin_load() {
    load_target_ = std::make_unique<RollupLoadTarget>(*rollup_);
    if (simulated_clock_) {
        const auto step_ns = rollup_->block_time_ms() * 1'000'000;
        load_generator_ = std::make_unique<load::LoadGenerator>(accounts_.load(), *load_target_, step_ns);
        rollup_->set_slice_hook([this](std::int64_t now_ns) {
            work_on_simulated_l1();
            const std::lock_guard lock{load_mutex_};
            load_generator_->pump(now_ns);
        });
    } else {
        load_thread_ =
            std::make_unique<load::LoadThread>(accounts_.load(), *load_target_, *context_.system_clock);
    }
    if (!settings_.launch.start_load || settings_.spec.load.kind.empty())
        return;
    if (const auto set = set_load(settings_.spec.load, true); !set)
        report({api::EventKind::warning, std::nullopt, text_of(set.error().message()), {}, {}, {}});
}

void RunSession::work_on_simulated_l1() {
    if (!simulated_l1_)
        return;
    auto done = simulated_l1_->catch_up();
    for (bool more = true; done && more;) {
        auto did = rollup_->l1()->work(rollup_->head()->block.header.number);
        if (!did)
            done = fail(std::move(did.error()));
        more = did && *did;
    }
    if (!done)
        report(
            {api::EventKind::warning, api::Layer::settlement, text_of(done.error().message()), {}, {}, {}});
}

Result<void> RunSession::set_load(const api::LoadChoice& choice, bool active) {
    if (!load_target_)
        return fail(errors::kRunNotLive);
    if (load_thread_) {
        STUDIO_CHECK(load_thread_->set_settings(load_settings(choice)));
        active ? load_thread_->start() : load_thread_->stop();
        return {};
    }
    const std::lock_guard lock{load_mutex_};
    STUDIO_CHECK(load_generator_->set_settings(load_settings(choice)));
    if (active)
        load_generator_->start(simulated_clock_->monotonic_ns());
    else
        load_generator_->stop();
    return {};
}

void RunSession::stop() {
    if (load_thread_)
        load_thread_->stop();
    if (rollup_)
        rollup_->stop();
}

void RunSession::report(pipeline::Notice notice) const {
    context_.events->add(settings_.id, context_.system_clock->wall_ms(), notice);
}

void RunSession::report_damage() const {
    const auto& found = rollup_->store().open_report();
    if (found.damaged)
        report({api::EventKind::error, std::nullopt, text_of(found.message()), found.last_good, {}, {}});
}

api::LoadStatus RunSession::load_status() const {
    load::LoadStatus status;
    if (load_thread_) {
        status = load_thread_->status();
    } else if (load_generator_) {
        const std::lock_guard lock{load_mutex_};
        status = load_generator_->status(simulated_clock_->monotonic_ns());
    } else {
        return {settings_.spec.load, false, false, 0, 0, 0, {}};
    }
    api::LoadStatus out;
    out.settings = {status.settings.kind, status.settings.rate_tx_per_s, status.settings.users};
    out.active = status.active;
    out.preparing = status.preparing;
    out.achieved_tx_per_s = status.achieved_tx_per_s;
    out.submitted = status.submitted;
    out.refused = status.refused;
    if (status.problem)
        out.note = text_of(status.problem->message());
    else if (status.waits_for_fees)
        out.note = {
            STUDIO_TEXT("engine", "Gas is dearer than its users would pay: they wait until it falls."), {}};
    return out;
}

void RunSession::fill(api::RunSnapshot& snapshot, const metrics::PriceSet& prices) const {
    const auto figures = rollup_->figures();
    const auto head = rollup_->head();
    const auto& header = head->block.header;
    snapshot.state = state_of(rollup_->phase());
    snapshot.failure = rollup_->end_reason();
    snapshot.rpc_url = rpc_ ? rpc_->url() : std::string{};
    snapshot.head_number = header.number;
    snapshot.head_hash = codec::to_hex(head->hash.view());
    snapshot.state_root = codec::to_hex(header.state_root.view());
    snapshot.head_time_ms = static_cast<std::int64_t>(header.timestamp) * 1000;
    snapshot.transactions = figures.transactions;
    snapshot.gas_used_total = figures.gas_used;
    snapshot.running_ms = figures.running_ms;
    snapshot.tx_per_s = figures.tx_per_s;
    snapshot.gas_per_s = figures.gas_per_s;
    snapshot.peak_tx_per_s = figures.peak_tx_per_s;
    snapshot.fullness = figures.fullness;
    snapshot.base_fee_wei = header.base_fee_per_gas.value_or(Uint256{}).to_decimal();
    snapshot.pool_pending = rollup_->pool().counts().ready;
    snapshot.soft_latency = figures.soft_latency;
    snapshot.block_latency = figures.block_latency;
    snapshot.cost_per_tx =
        spec::costs_of(settings_.spec, {figures.gas_per_tx, figures.bytes_per_tx, figures.cpu_seconds_per_tx},
                       prices.values());
    snapshot.usd_per_tx = 0;
    for (const auto& cost : snapshot.cost_per_tx)
        snapshot.usd_per_tx += cost.usd_per_tx;
    snapshot.remaining_ms = figures.remaining_ms;
    snapshot.load = load_status();
    snapshot.disk_bytes = rollup_->store().disk_bytes();
    if (placement_)
        snapshot.l1 = l1_standing();
}

api::L1Standing RunSession::l1_standing() const {
    const auto& link = *rollup_->l1();
    const auto& verifier = link.verifier();
    const auto heads = verifier.heads();
    const auto batching = link.batcher_figures();
    api::L1Standing standing;
    standing.safe_number = heads.safe;
    standing.finalized_number = heads.finalized;
    standing.l1_origin = verifier.l1_origin().number;
    standing.forced_blocks = verifier.forced_blocks();
    standing.batches = batching.channels;
    standing.batch_transactions = batching.transactions;
    standing.batched_transactions = batching.l2_transactions;
    standing.batch_bytes = batching.payload_bytes;
    standing.batch_fees_wei = batching.fees_wei.to_decimal();
    standing.batch_choice = batching.last_choice;
    const auto proposing = link.proposer_figures();
    standing.games = proposing.games;
    standing.games_in_progress = proposing.in_progress;
    standing.games_upheld = proposing.upheld;
    standing.games_lost = proposing.lost;
    standing.claimed_number = proposing.newest_l2_block;
    standing.bonds_wei = proposing.bonds_locked_wei.to_decimal();
    standing.proposal_fees_wei = proposing.fees_wei.to_decimal();
    for (const auto& contract : placement_->names)
        standing.contracts.push_back(
            {std::string{contract.name}, crypto::checksum_address(contract.address)});
    return standing;
}

}  // namespace studio::api_impl
