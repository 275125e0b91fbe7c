// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_rehearsal.hpp"

#include <rehearsal/rehearsal_errors.hpp>
#include <rollup/l1_link.hpp>
#include <spec/estimate.hpp>

namespace studio::api_impl {
namespace {

using api::RehearsalEnd;

/// For the last batches to reach the L1, in chain time.
constexpr std::int64_t kBatchingMs = 600'000;
/// Of the bar while the last batches are on their way.
constexpr double kNearlyDone = 0.99;

double gwei(const chain::Header& header) {
    return static_cast<double>(header.base_fee_per_gas.value_or(Uint256{}).low64()) / 1e9;
}

std::uint64_t waiting_in(const RunSession& session) {
    const auto counts = session.rollup().pool().counts();
    return counts.ready + counts.queued;
}

/// By the end of its design, after which it takes nothing any more.
bool is_sealed(const RunSession& session) {
    const auto* l1 = session.rollup().l1();
    const auto life = l1 != nullptr ? l1->life() : std::nullopt;
    return life && life->is_sealed();
}

}  // namespace

EventRehearsal::EventRehearsal(const rehearsal::Plan& plan, seams::Prices prices)
    : plan_{plan}, prices_{std::move(prices)}, record_{plan.span_ms} {}

void EventRehearsal::look(RunSession& session) {
    const auto load = session.load_status();
    const auto now_ms = session.chain_clock().wall_ms();
    const bool goes_on = load.active || load.end != api::LoadEnd::none || is_sealed(session);
    if (!goes_on && !is_over_ && !trouble_) {
        trouble_ = load.note.english();
        session.rollup().stop();
    }
    if (!opened_ms_ || load.preparing) {
        opened_ms_ = now_ms;  // people come from here on, unless the contracts are not there yet
        refused_before_ = load.refused;
    }
    const auto head = session.rollup().head();
    if (head->block.header.number != seen_block_)
        take_block(session, *head);
    else if (!is_nothing_under_way(session))
        return;
    if (!is_over_)
        if (const auto why = why_over(session, load))
            close(session, *why, load);
    if (is_over_ && (is_batched(session) || now_ms > *opened_ms_ + end_.at_ms + kBatchingMs))
        session.rollup().stop();
}

void EventRehearsal::take_block(RunSession& session, const chain::SealedBlock& block) {
    seen_block_ = block.block.header.number;
    seen_ms_ = session.chain_clock().wall_ms();
    if (is_over_)
        return;
    auto sample = sample_of(session, block);
    if (sample.at_ms < 0)
        return;  // it was made before the opening
    record_.add(sample);
    share_ =
        std::min(kNearlyDone, static_cast<double>(sample.at_ms) / static_cast<double>(plan_.expected_ms));
}

rehearsal::BlockSample EventRehearsal::sample_of(RunSession& session, const chain::SealedBlock& block) {
    const auto figures = session.rollup().figures();
    const auto& header = block.block.header;
    const auto notes = session.rollup().store().notes(header.number);
    rehearsal::BlockSample sample;
    sample.at_ms = since_opening_ms(notes ? notes->stored_ms : seen_ms_);
    sample.waiting = waiting_in(session);
    sample.fullness = figures.fullness;
    sample.base_fee_gwei = gwei(header);
    sample.usd_per_tx = usd_per_tx(session, session.with_l1_use(rollup::footprint_of(figures)));
    sample.work_ms = figures.block_cpu_ms;
    for (std::size_t i = 0; notes && i < notes->transactions.size(); ++i) {
        const auto received_ms = notes->transactions[i].received_ms;
        if (received_ms == 0 || since_opening_ms(received_ms) < 0)
            continue;  // laid down by the L1, or of the set-up
        sample.waits_ms.push_back(static_cast<std::uint32_t>(notes->stored_ms - received_ms));
        sample.failed += block.receipts[i].success ? 0 : 1;
    }
    use_.gas += static_cast<double>(header.gas_used);
    use_.bytes += static_cast<double>(figures.block_bytes);
    use_.cpu_ms += figures.block_cpu_ms;
    return sample;
}

double EventRehearsal::usd_per_tx(const RunSession& session, const seams::Footprint& footprint) const {
    double usd = 0;
    for (const auto& cost : spec::costs_of(session.settings().spec, footprint, prices_))
        usd += cost.usd_per_tx;
    return usd;
}

/// No transaction is in the block that is being built: a chain without empty blocks makes none for as long.
bool EventRehearsal::is_nothing_under_way(const RunSession& session) const {
    return session.chain_clock().wall_ms() - seen_ms_ > 2 * session.rollup().block_time_ms();
}

std::optional<RehearsalEnd> EventRehearsal::why_over(const RunSession& session, const api::LoadStatus& load) {
    const auto now_ms = since_opening_ms(session.chain_clock().wall_ms());
    if (load.end == api::LoadEnd::sold_out && !end_.sold_out_at_ms)
        end_.sold_out_at_ms = now_ms;
    if (load.end != api::LoadEnd::none && waiting_in(session) == 0)
        return load.end == api::LoadEnd::sold_out ? RehearsalEnd::sold_out : RehearsalEnd::served;
    if (is_sealed(session))
        return RehearsalEnd::closed;
    if (now_ms >= plan_.longest_ms)
        return RehearsalEnd::out_of_time;
    return std::nullopt;
}

void EventRehearsal::close(RunSession& session, RehearsalEnd why, const api::LoadStatus& load) {
    is_over_ = true;
    end_.why = why;
    end_.at_ms = since_opening_ms(session.chain_clock().wall_ms());
    end_.refused = load.refused - refused_before_;
    end_.turned_away = load.turned_away;
    end_.unserved = waiting_in(session);
    share_ = kNearlyDone;
    static_cast<void>(session.set_load(session.settings().spec.load, false));
}

/// What the event used of the L1 is known when its blocks are safe there.
bool EventRehearsal::is_batched(const RunSession& session) const {
    const auto* l1 = session.rollup().l1();
    const auto end_s = static_cast<std::uint64_t>((*opened_ms_ + end_.at_ms) / 1'000);
    if (l1 == nullptr)
        return true;
    const auto safe = session.rollup().store().summary(l1->verifier().heads().safe);
    return safe && *safe && (*safe)->header.timestamp >= end_s;
}

void EventRehearsal::sum_up_costs(const RunSession& session) {
    const auto served = static_cast<double>(record_.served());
    if (served == 0)
        return;
    seams::Footprint footprint;
    footprint.gas = use_.gas / served;
    footprint.bytes = use_.bytes / served;
    footprint.cpu_seconds = use_.cpu_ms / 1'000 / served;
    footprint.is_measured = true;
    footprint.tx_per_s = end_.at_ms > 0 ? served * 1'000 / static_cast<double>(end_.at_ms) : 0;
    footprint = session.with_l1_use(footprint);
    end_.usd_per_tx = usd_per_tx(session, footprint);
    if (!session.placement())
        return;
    const auto used = footprint.batches ? seams::usd_of(*footprint.batches, prices_) : 0;
    const auto claimed = footprint.claims ? seams::usd_of(*footprint.claims, prices_) : 0;
    end_.usd_on_l1 = (used + claimed) * served;
}

Result<void> EventRehearsal::finish(RunSession& session) {
    if (session.rollup().phase() == rollup::Phase::failed)
        trouble_ = session.rollup().end_reason().english();
    if (trouble_)
        return fail(rehearsal::errors::kFailed, {*trouble_});
    if (!is_over_) {
        opened_ms_ = opened_ms_.value_or(session.chain_clock().wall_ms());
        close(session, RehearsalEnd::closed, session.load_status());
    }
    sum_up_costs(session);
    record_.finish(end_);
    return {};
}

}  // namespace studio::api_impl
