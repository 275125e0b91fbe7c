// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaler.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <scaling/decision_record.hpp>

#include "core.hpp"

namespace studio::rollup {
namespace {

using api::ScalingKnob;
using scaling::Knobs;

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::size_t kKeptDecisions = 200;
constexpr const char* kDecisionsProperty = "scaling_decisions";

/// On an L1 block time is fixed, and there alone are batches.
scaling::Range range_of(const Core& core, const seams::ScalingChoices& choices) {
    const auto& modules = core.modules;
    const auto* l1 = core.settings.l1.get();
    const auto usual_ms = modules.sequencing->block_time_ms();
    const auto gas =
        l1 != nullptr ? l1->config.genesis_system_config.gas_limit : modules.execution->block_gas_limit();
    const Knobs quiet{gas, usual_ms, 1, false};
    const Knobs rush{std::max(gas, choices.most_gas), l1 != nullptr ? usual_ms : choices.rush_block_time_ms,
                     modules.execution->most_lanes(), l1 != nullptr};
    return {quiet, rush};
}

Knobs beginning(const Core& core, const scaling::Range& range) {
    auto now = range.quiet;
    now.gas = core.head->block.header.gas_limit;
    return now;
}

}  // namespace

Scaler::Scaler(Core& core, const seams::ScalingChoices& choices, const scaling::Range& range)
    : core_{core},
      governor_{choices, range, beginning(core, range)},
      gas_{governor_.knobs().gas},
      block_time_ms_{range.quiet.block_time_ms} {}

std::unique_ptr<Scaler> Scaler::make(Core& core) {
    const auto choices = core.modules.sequencing->scaling();
    if (!choices)
        return nullptr;
    std::unique_ptr<Scaler> scaler{new Scaler{core, *choices, range_of(core, *choices)}};
    scaler->restore();
    scaler->apply();
    return scaler;
}

void Scaler::restore() {
    const auto kept = core_.store->property(kDecisionsProperty);
    if (!kept || !*kept)
        return;
    auto decisions = scaling::read_decisions(**kept);
    if (decisions)
        standing_.decisions = std::move(*decisions);
    else
        unread_ = std::move(decisions.error());  // nobody listens yet
}

scaling::Observation Scaler::observe(const BlockWork& work) const {
    const auto& header = work.block.block.header;
    const auto now_ns = core_.clocks.chain->monotonic_ns();
    scaling::Observation seen;
    seen.at_ms = now_ns / kNsPerMs;
    seen.block = header.number;
    seen.gas_limit = header.gas_limit;
    seen.fullness = static_cast<double>(header.gas_used) / static_cast<double>(header.gas_limit);
    seen.waiting = core_.pool->counts().ready;
    for (const auto& inclusion : work.inclusions)
        seen.longest_wait_ms =
            std::max(seen.longest_wait_ms,
                     static_cast<double>(now_ns - inclusion.received_ns) / static_cast<double>(kNsPerMs));
    if (!core_.clocks.chain->is_simulated())
        seen.busy = static_cast<double>(work.work_ns) / static_cast<double>(block_time_ms_ * kNsPerMs);
    return seen;
}

void Scaler::look(const BlockWork& work) {
    if (const auto unread = std::exchange(unread_, std::nullopt))
        core_.feed.notice({api::EventKind::warning,
                           api::Layer::sequencing,
                           {std::string{unread->message().text}, unread->message().args},
                           std::nullopt,
                           {},
                           {}});
    auto decisions = governor_.look(observe(work));
    for (auto& decision : decisions) {
        // As charts show it: when a person saw it, also when the chain's time was moved.
        const auto& clock =
            core_.clocks.chain->is_simulated() ? *core_.clocks.chain : *core_.clocks.stopwatch;
        decision.wall_ms = clock.wall_ms();
        core_.feed.notice(
            {api::EventKind::load, api::Layer::sequencing, decision.text, decision.block, {}, {}});
    }
    apply();
    if (decisions.empty())
        return;
    std::unique_lock lock{mutex_};
    auto& kept = standing_.decisions;
    auto number = kept.empty() ? 0 : kept.back().number;
    for (auto& decision : decisions)
        decision.number = ++number;
    kept.insert(kept.end(), decisions.begin(), decisions.end());
    if (kept.size() > kKeptDecisions)
        kept.erase(kept.begin(), kept.end() - kKeptDecisions);
    const auto record = scaling::write_decisions(kept);
    lock.unlock();
    // Of the past alone: a rollup that could not keep it goes on.
    static_cast<void>(core_.store->set_property(kDecisionsProperty, record));
}

void Scaler::apply() {
    const auto& knobs = governor_.knobs();
    gas_ = knobs.gas;
    block_time_ms_ = knobs.block_time_ms;
    core_.modules.execution->use_lanes(knobs.lanes);
    if (core_.l1) {
        core_.l1->wish_gas_limit(governor_.waits_for_gas() ? knobs.gas : 0);
        core_.l1->wish_full_batches(knobs.full_batches);
    }
    const auto& [quiet, rush] = governor_.range();
    std::vector<api::ScalingRange> ranges;
    const auto add = [&ranges](ScalingKnob knob, auto from, auto to, auto now) {
        if (from != to)
            ranges.push_back(
                {knob, static_cast<double>(from), static_cast<double>(to), static_cast<double>(now)});
    };
    add(ScalingKnob::block_gas_limit, quiet.gas, rush.gas, knobs.gas);
    add(ScalingKnob::block_time, quiet.block_time_ms, rush.block_time_ms, knobs.block_time_ms);
    add(ScalingKnob::lanes, quiet.lanes, rush.lanes, knobs.lanes);
    add(ScalingKnob::batches, quiet.full_batches, rush.full_batches, knobs.full_batches);
    const std::lock_guard lock{mutex_};
    standing_.ranges = std::move(ranges);
    standing_.waits_for_l1 = core_.l1 && governor_.waits_for_gas();
}

api::ScalingStanding Scaler::standing() const {
    const std::lock_guard lock{mutex_};
    return standing_;
}

}  // namespace studio::rollup
