// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <modules/registry.hpp>
#include <rollup/l1_link.hpp>
#include <spec/estimate.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "run_session.hpp"

/// RunSession: what it says of itself.
namespace studio::api_impl {
namespace {

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

api::LoadStatus RunSession::load_status() const {
    load::LoadStatus status;
    if (load_thread_) {
        status = load_thread_->status();
    } else if (load_generator_) {
        const std::lock_guard lock{load_mutex_};
        status = load_generator_->status(simulated_clock_->monotonic_ns());
    } else {
        return {settings_.spec.load, false, false, 0, 0, 0, 0, {}, api::LoadEnd::none};
    }
    api::LoadStatus out;
    const auto& settings = status.settings;
    out.settings = {settings.kind,    settings.rate_tx_per_s, settings.users,
                    settings.arrival, settings.arrival_s,     settings.supply};
    out.active = status.active;
    out.preparing = status.preparing;
    out.achieved_tx_per_s = status.achieved_tx_per_s;
    out.submitted = status.submitted;
    out.refused = status.refused;
    out.turned_away = status.turned_away;
    out.end = static_cast<api::LoadEnd>(status.end);
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
    snapshot.rest.falls_asleep = lies_down_;
    if (lies_down_ && snapshot.state == api::RunState::paused)
        snapshot.state = api::RunState::running;  // nobody has paused it
    if (const double took = cold_start_ms_; took > 0)
        snapshot.cold_start_ms = took;
    if (const double took = first_block_ms_; took > 0)
        snapshot.first_block_ms = took;
    snapshot.failure = rollup_->end_reason();
    snapshot.rpc_url = rpc_url_;
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
        spec::costs_of(settings_.spec, with_l1_use(rollup::footprint_of(figures)), prices.values());
    snapshot.usd_per_tx = 0;
    for (const auto& cost : snapshot.cost_per_tx)
        snapshot.usd_per_tx += cost.usd_per_tx;
    snapshot.remaining_ms = figures.remaining_ms;
    snapshot.load = load_status();
    snapshot.disk_bytes = rollup_->store().disk_bytes();
    if (placement_)
        snapshot.l1 = l1_standing();
    if (ending_)
        snapshot.life = ending_->standing();
    snapshot.blocks_due = blocks_due();
    snapshot.operators = operators();
    snapshot.audience = audience_standing();
    snapshot.scaling = rollup_->scaling();
}

/// A block whose time has just come is being made.
std::uint64_t RunSession::blocks_due() const {
    if (l1_ == nullptr || simulated_clock_ || rollup_->phase() != rollup::Phase::running)
        return 0;
    const auto life = rollup_->l1()->life();
    if (life && life->is_sealed() && rollup_->head()->block.header.timestamp >= life->last_block_time)
        return 0;  // it has made its last
    const auto head_ms = static_cast<std::int64_t>(rollup_->head()->block.header.timestamp) * 1000;
    const auto behind = (l1_->clock().wall_ms() - head_ms) / rollup_->block_time_ms();
    return behind > 1 ? static_cast<std::uint64_t>(behind - 1) : 0;
}

seams::Operators* RunSession::operators_of(api::Layer layer) const {
    return layer == api::Layer::availability ? rollup_->availability().operators() : nullptr;
}

std::vector<api::OperatorGroup> RunSession::operators() const {
    std::vector<api::OperatorGroup> groups;
    for (const auto& [layer, choice] : settings_.spec.layers) {
        const auto* operators = operators_of(layer);
        const auto* module = modules::find(layer, choice.module);
        if (operators == nullptr || module == nullptr)
            continue;
        api::OperatorGroup group{layer, module->info.title, operators->needed(), {}};
        for (std::size_t i = 0; i < operators->count(); ++i)
            group.conduct.push_back(static_cast<api::OperatorConduct>(operators->conduct(i)));
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<void> RunSession::set_conduct(api::Layer layer, std::size_t index, api::OperatorConduct conduct) {
    auto* operators = operators_of(layer);
    if (operators == nullptr || index >= operators->count())
        return fail(errors::kNoSuchOperator);
    operators->set_conduct(index, static_cast<seams::Conduct>(conduct));
    return {};
}

seams::Footprint RunSession::with_l1_use(seams::Footprint footprint) const {
    if (!placement_)
        return footprint;
    const auto batching = rollup_->l1()->batcher_figures();
    if (batching.l2_transactions == 0)
        return footprint;
    const auto carried = static_cast<double>(batching.l2_transactions);
    footprint.batches = {static_cast<double>(batching.gas) / carried,
                         static_cast<double>(batching.blob_gas) / carried};
    if (const auto proposing = rollup_->l1()->proposer_figures(); proposing.transactions > 0)
        footprint.claims = {static_cast<double>(proposing.gas) / carried, 0};
    return footprint;
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
