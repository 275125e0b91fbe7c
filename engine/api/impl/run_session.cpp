// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_session.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <load/load_contracts.hpp>
#include <rollup/l1_link.hpp>
#include <rpc/server.hpp>
#include <set>
#include <spec/design.hpp>
#include <spec/estimate.hpp>
#include <store/chain_glance.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "event_design.hpp"
#include "run_names.hpp"

namespace studio::api_impl {
namespace {

/// Where simulated time begins, the same for every run: 1 January 2026.
constexpr std::int64_t kSimulatedStartMs = 1'767'225'600'000;

constexpr std::int64_t kNoTimeoutMs = std::int64_t{1} << 40;

load::LoadSettings load_settings(const api::LoadChoice& choice) {
    return {choice.kind, choice.rate_tx_per_s, choice.users, choice.arrival, choice.arrival_s, choice.supply};
}

/// What the load's deployers make. Nobody else can put a contract at one of these addresses, on any shard.
std::function<bool(const Address&)> own_contracts_of_event(std::uint64_t seed) {
    std::set<Address> own;
    for (const auto& contract : load::known_contracts(seed))
        own.insert(contract.address);
    return [own = std::move(own)](const Address& address) { return own.contains(address); };
}

}  // namespace

RunSession::RunSession(SessionSettings settings, const SessionContext& context)
    : settings_{std::move(settings)},
      context_{context},
      accounts_{settings_.is_foreign ? RunAccounts::nobody()
                                     : RunAccounts{settings_.seed, funded_users(settings_.spec.load.users),
                                                   settings_.shards.place()}} {}

RunSession::~RunSession() {
    stop();
    if (begun_)
        rollup_->wait_stopped(kNoTimeoutMs);  // its thread uses the traffic until then
    audience_.reset();
    load_thread_.reset();
    rpc_.reset();
    subscription_ = {};
    if (rollup_)
        rollup_->close();
    ending_.reset();  // it holds a state of the rollup
    bridge_.reset();
}

Result<std::unique_ptr<RunSession>> RunSession::open(SessionSettings settings, const SessionContext& context,
                                                     std::unique_ptr<rpc::Server> door) {
    std::unique_ptr<RunSession> session{new RunSession{std::move(settings), context}};
    session->rpc_ = std::move(door);
    STUDIO_CHECK(session->open_chain());
    if (session->settings_.run)
        STUDIO_CHECK(session->settings_.begins ? session->begin() : session->open_door());
    return session;
}

rollup::RollupSettings RunSession::chain_settings() const {
    rollup::RollupSettings chain;
    chain.spec = settings_.spec;
    chain.chain_id = settings_.chain_id;
    chain.folder = settings_.folder;
    chain.seed = settings_.seed;
    chain.funded = accounts_.funded();
    chain.genesis_list = genesis_list_;
    chain.place = settings_.shards.place();
    if (!accounts_.is_nobody())
        chain.on_every_shard = accounts_.load()->deployers();
    chain.max_blocks = settings_.launch.max_blocks;
    chain.durability = context_.simulated ? store::Durability::fast : store::Durability::full;
    chain.disk = context_.disk;
    return chain;
}

Result<void> RunSession::open_chain() {
    if (const auto& named = settings_.spec.genesis_list) {
        STUDIO_TRY(list, context_.lists->open(*named));
        genesis_list_ = std::move(list);
    }
    auto chain = chain_settings();
    if (context_.simulated)
        simulated_clock_ = std::make_unique<SimulatedClock>(kSimulatedStartMs);
    STUDIO_TRY(wishes, l1_wishes(settings_.spec, settings_.chain_id));
    const bool stands_on_l1 = wishes.has_value();
    if (wishes && wishes->life)
        life_choices_ = wishes->life;
    if (stands_on_l1)  // only to look inside, what is stored needs no L1
        STUDIO_CHECK(settings_.run ? find_place(*wishes, chain) : check_begun());
    chain_clock_ = simulated_clock_ ? simulated_clock_.get() : l1_ ? &l1_->clock() : context_.system_clock;
    STUDIO_TRY(rollup, rollup::Rollup::open(std::move(chain), {chain_clock_, context_.system_clock}));
    rollup_ = std::move(rollup);
    explorer_ =
        std::make_unique<query::Explorer>(access(), names_of_run(settings_.spec, accounts_, stands_on_l1));
    report_damage();
    open_bridge();
    if (wishes && wishes->life && placement_)
        open_ending(*wishes);
    return {};
}

query::ChainAccess RunSession::access() const {
    auto access = query::access_to(*rollup_);
    if (settings_.is_archive && !settings_.run) {
        const auto last = rollup_->head()->block.header.number;
        access.settled = [last] { return seams::SettledHeads{last, last}; };
    }
    return access;
}

void RunSession::open_ending(const L1Wishes& wishes) {
    const auto named = std::make_shared<query::NameBook>(names_of_run(settings_.spec, accounts_, true));
    auto opened = ending::Ending::open(
        {*rollup_, *files_, l1_->clock(), *wishes.life, wishes.games.max_clock_duration_s,
         wishes.settlement.dispute_game_finality_delay_s,
         [named](const Address& address) { return named->name_of(address); }, settings_.folder,
         spec::write_design(settings_.spec), context_.system_clock, placement_->deployer,
         own_contracts_of_event(settings_.seed), !settings_.shards.runs.empty(),
         [this] { return event_report(); },
         [&context = context_, run = settings_.id] { return context.is_event_quiet(run); }});
    if (opened) {
        ending_ = std::move(*opened);
        return;
    }
    no_ending_ = std::move(opened.error());
    report(
        {api::EventKind::error, api::Layer::lifecycle, text_of(no_ending_->message()), std::nullopt, {}, {}});
}

Result<ending::Ending*> RunSession::ending() const {
    if (no_ending_)
        return fail(*no_ending_);
    return ending_ ? Result<ending::Ending*>{ending_.get()} : fail(errors::kNoLife);
}

std::optional<archive::SignedManifest> RunSession::last_archive() const {
    return ending_ && ending_->is_over() ? ending_->archive() : std::nullopt;
}

void RunSession::open_bridge() {
    if (!placement_) {
        no_bridge_ = Error{errors::kNoBridge};
        return;
    }
    files_ = std::make_unique<rollup::RunFolder>(settings_.folder);
    auto opened = bridging::Bridge::open(
        {*rollup_, placement_->contracts, *files_, l1_->clock(), accounts_.test_keys()});
    if (opened) {
        bridge_ = std::move(*opened);
        return;
    }
    no_bridge_ = std::move(opened.error());
    report({api::EventKind::error,
            api::Layer::settlement,
            text_of(no_bridge_->message()),
            std::nullopt,
            {},
            {}});
}

Result<bridging::Bridge*> RunSession::bridge() const {
    if (no_bridge_)
        return fail(*no_bridge_);
    return bridge_.get();
}

void RunSession::tell_trouble(std::string& told, const Result<bool>& did) const {
    const auto trouble = did ? std::string{} : did.error().english();
    if (!did && trouble != told)
        report({api::EventKind::warning, api::Layer::settlement, text_of(did.error().message()), {}, {}, {}});
    told = trouble;
}

bool RunSession::work_on_bridge() {
    if (!bridge_)
        return false;
    const auto did = bridge_->work();
    tell_trouble(bridge_trouble_, did);
    return did && *did;
}

bool RunSession::work_on_ending() {
    if (!ending_)
        return false;
    const auto did = ending_->work();
    tell_trouble(ending_trouble_, did);
    const auto life = rollup_->l1()->life();
    if (life && life->is_sealed() && !std::exchange(load_ended_, true))
        static_cast<void>(set_load(settings_.spec.load, false));  // nothing of it would be taken
    if (ending_->is_over())
        rollup_->stop();
    return did && *did;
}

bool RunSession::work_beside_l1() {
    const bool bridged = work_on_bridge();
    const bool did = work_on_ending() || bridged;
    works_beside_l1_ = did;
    return did;
}

Result<void> RunSession::check_begun() const {
    STUDIO_TRY(glance, store::glance_at_chain(settings_.folder));
    return glance ? Result<void>{} : fail(errors::kNotBegun);
}

void RunSession::slow_l1_down(std::int64_t block_time_ms) {
    if (l1_->block_time_ms() >= block_time_ms)
        return;
    l1_->set_block_time(block_time_ms);
    report(
        {api::EventKind::warning,
         api::Layer::settlement,
         {STUDIO_TEXT("engine",
                      "The L1 makes a block every %1 s from now on, as the rollup does: the rollup takes at "
                      "most one L1 block with each of its own and could not follow a faster L1."),
          {std::to_string(block_time_ms / 1000)}},
         {},
         {},
         {}});
}

Result<WorkspaceL1*> RunSession::find_l1(std::int64_t block_time_ms) {
    if (!simulated_clock_)
        return context_.l1();
    WorkspaceL1Settings settings;
    settings.folder = settings_.folder / "l1";
    settings.seed = settings_.seed;
    settings.simulated = true;
    settings.block_time_ms = std::max(settings.block_time_ms, block_time_ms);
    settings.disk = context_.disk;
    settings.clock = simulated_clock_.get();
    settings.stopwatch = context_.system_clock;
    settings.port = 0;
    STUDIO_TRY(opened, WorkspaceL1::open(std::move(settings)));
    simulated_l1_ = std::move(opened);
    return simulated_l1_.get();
}

Result<void> RunSession::find_place(const L1Wishes& wishes, rollup::RollupSettings& chain) {
    const auto block_time_ms = static_cast<std::int64_t>(wishes.block_time_s) * 1000;
    STUDIO_TRY(l1, find_l1(block_time_ms));
    l1_ = l1;
    slow_l1_down(block_time_ms);
    STUDIO_TRY(placement, place_on_l1({chain,
                                       wishes,
                                       {settings_.seed, settings_.id, settings_.shards},
                                       test_addresses(settings_.seed, settings_.shards.place()),
                                       settings_.first_shard},
                                      *l1_));
    placement_ = std::move(placement);
    chain.l1 = placement_->terms;
    return {};
}

Result<void> RunSession::open_door() {
    if (!rpc_ && settings_.launch.rpc_port != std::uint16_t{0}) {
        const auto head = rollup_->head()->block.header.number;
        STUDIO_TRY(server,
                   rpc::Server::open({settings_.chain_id, head},
                                     {settings_.launch.rpc_port, context_.origins,
                                      [&context = context_, run = settings_.id](const std::string& method) {
                                          context.on_call(run, method);
                                      },
                                      settings_.link}));
        rpc_ = std::move(server);
        report({api::EventKind::rpc,
                std::nullopt,
                {STUDIO_TEXT("engine", "Wallets and scripts can connect to %1"), {rpc_->url()}},
                {},
                {},
                {}});
    }
    rpc_url_ = rpc_ ? rpc_->url() : std::string{};
    return {};
}

Result<void> RunSession::begin() {
    pipeline::ChainListener listener;
    listener.on_block = [this](const chain::SealedBlockPtr&) { note_first_block(); };
    listener.on_notice = [this](const pipeline::Notice& notice) { report(notice); };
    listener.on_phase = [this] { context_.on_phase(settings_.id); };
    subscription_ = rollup_->feed().subscribe(std::move(listener));
    STUDIO_CHECK(open_door());
    if (rpc_) {
        rpc_chain_ = std::make_unique<rpc::RollupChain>(*rollup_);
        rpc_->wake(*rpc_chain_);
    }
    rollup_->set_cost_hook([this](const seams::Footprint& footprint) {
        std::array<double, 3> usd{};
        const auto costs = spec::costs_of(settings_.spec, with_l1_use(footprint),
                                          context_.prices(settings_.spec.prices).values());
        for (std::size_t i = 0; i < std::min(costs.size(), usd.size()); ++i)
            usd[i] = costs[i].usd_per_tx;
        return usd;
    });
    begin_load();
    rollup_->set_l1_hook([this] { return work_beside_l1(); });
    rollup_->start();
    begun_ = true;
    note_awake();
    return {};
}

void RunSession::begin_load() {
    load_target_ = std::make_unique<RollupLoadTarget>(*rollup_, settings_.crowd);
    if (simulated_clock_) {
        const auto step_ns = rollup_->block_time_ms() * 1'000'000;
        load_generator_ = std::make_unique<load::LoadGenerator>(accounts_.load(), *load_target_, step_ns);
        rollup_->set_slice_hook([this](std::int64_t now_ns) {
            work_on_simulated_l1();
            if (settings_.on_slice)
                settings_.on_slice(*this);
            const std::lock_guard lock{load_mutex_};
            load_generator_->pump(now_ns);
        });
    } else {
        load_thread_ =
            std::make_unique<load::LoadThread>(accounts_.load(), *load_target_, *context_.system_clock);
    }
    const auto& load = settings_.load.value_or(settings_.spec.load);
    if (!settings_.launch.start_load || load.kind.empty())
        return;
    if (const auto set = set_load(load, true); !set)
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
    while (work_beside_l1()) {
    }
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

}  // namespace studio::api_impl
