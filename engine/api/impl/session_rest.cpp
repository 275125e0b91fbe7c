// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chain/predeploys.hpp>
#include <rollup/l1_link.hpp>
#include <state/state_view.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "run_session.hpp"

/// RunSession: how it falls asleep. Of the engine's task thread, but for check_restful().
namespace studio::api_impl {
namespace {

constexpr double kNsPerMs = 1e6;
constexpr std::int64_t kMsPerSecond = 1000;
constexpr std::uint64_t kNotByTime = ~std::uint64_t{0};

/// L2ToL1MessagePasser.msgNonce: the contract's second variable.
const Uint256& message_nonce_slot() {
    static const Uint256 slot{1};
    return slot;
}

api::Text awake_text(const WakeCause& cause, const std::string& ms) {
    using Kind = WakeCause::Kind;
    switch (cause.kind) {
        case Kind::call:
            return {STUDIO_TEXT("engine", "Awake after %1 ms: asked by %2."), {ms, cause.method}};
        case Kind::schedule:
            return {STUDIO_TEXT("engine", "Awake after %1 ms: its time had come."), {ms}};
        case Kind::life_ends:
            return {STUDIO_TEXT("engine", "Awake after %1 ms: its life ends by the L1's clock."), {ms}};
        case Kind::taken_from_pool:
            return {STUDIO_TEXT("engine", "Awake after %1 ms: it was launched ahead and kept warm."), {ms}};
        case Kind::person:
            break;
    }
    return {STUDIO_TEXT("engine", "Awake after %1 ms, as you asked."), {ms}};
}

}  // namespace

Result<void> RunSession::check_life() const {
    if (!ending_)
        return {};
    if (life_choices_ && life_choices_->idle_s > 0)
        return fail(errors::kAwakeEndsIdle);
    const auto life = rollup_->l1()->life();
    const auto standing = ending_->standing();
    const auto due = ends_at_l1_ms();
    STUDIO_TRY(is_counted_out, has_counted_to_end());
    const bool ends = !life || life->is_sealed() || life->announced_at != 0 || is_counted_out ||
                      (standing && standing->end_asked) || (due && *due <= l1_->clock().wall_ms());
    return ends ? fail(errors::kAwakeEnds) : Result<void>{};
}

/// Whether its last state ends it, once that is claimed on the L1: nothing would claim it while it sleeps.
Result<bool> RunSession::has_counted_to_end() const {
    const auto& end = rollup_->l1()->terms().life->end;
    if (!end || !end->counter)
        return false;
    STUDIO_TRY(now, rollup_->state_at(rollup_->head()->block.header.number));
    return Uint256{end->value} <= now->storage(end->counter->contract, end->counter->slot);
}

Result<void> RunSession::check_bridge() const {
    if (bridge_) {
        const auto transfers = bridge_->transfers();
        const auto open = std::count_if(transfers.begin(), transfers.end(),
                                        [](const auto& transfer) { return !transfer.ended_ms; });
        if (open > 0)
            return fail(errors::kAwakeTransfers, {std::to_string(open)});
    }
    if (!placement_)
        return {};
    const auto claimed = rollup_->l1()->proposer_figures().newest_l2_block;
    STUDIO_TRY(now, rollup_->state_at(rollup_->head()->block.header.number));
    STUDIO_TRY(then, rollup_->state_at(claimed));
    const auto count = [](const auto& state) {
        return state->storage(chain::message_passer, message_nonce_slot());
    };
    return count(now) == count(then) ? Result<void>{} : fail(errors::kAwakeWithdrawals);
}

Result<void> RunSession::check_restful() const {
    if (rollup_->phase() == rollup::Phase::paused && !lies_down_)
        return fail(errors::kAwakePaused);
    const auto waiting = rollup_->pool().counts();
    if (const auto all = waiting.ready + waiting.queued; all > 0)
        return fail(errors::kAwakePool, {std::to_string(all)});
    if (load_status().active)
        return fail(errors::kAwakeTraffic);
    if (audience_standing())
        return fail(errors::kAwakeGuests);
    if (!lies_down_ && rpc_ && rpc_->websockets() > 0)
        return fail(errors::kAwakeWebSockets, {std::to_string(rpc_->websockets())});
    STUDIO_CHECK(check_bridge());
    return check_life();
}

std::int64_t RunSession::idle_ms() {
    const auto now = context_.system_clock->monotonic_ns();
    const auto waiting = rollup_->pool().counts();
    if (used_ns_ == 0 || waiting.ready + waiting.queued > 0 || load_status().active || audience_standing())
        used_ns_ = now;
    const auto called = rpc_ ? rpc_->used_ns() : 0;
    return static_cast<std::int64_t>(static_cast<double>(now - std::max(used_ns_, called)) / kNsPerMs);
}

Result<void> RunSession::lie_down() {
    STUDIO_CHECK(check_restful());
    if (rpc_ && !rpc_->sleep())
        return fail(errors::kAwakeWebSockets, {std::to_string(rpc_->websockets())});
    lies_down_ = true;
    rollup_->pause();
    // Nobody can send anything any more: what came in before the door was shut is seen now.
    if (auto restful = check_restful(); !restful) {
        get_up();
        return restful;
    }
    return {};
}

void RunSession::get_up() {
    rollup_->resume();
    if (rpc_)
        rpc_->wake(*rpc_chain_);
    lies_down_ = false;
    used_ns_ = context_.system_clock->monotonic_ns();
}

bool RunSession::is_at_rest() {
    if (rollup_->phase() != rollup::Phase::paused)
        return false;
    if (!placement_)
        return true;
    const auto& link = *rollup_->l1();
    const auto head = rollup_->head();
    const bool is_safe = link.verifier().heads().safe >= head->block.header.number;
    if (!is_safe)
        rollup_->l1()->flush();  // without waiting for a full channel
    return is_safe && link.has_caught_up() && !works_beside_l1_;
}

std::optional<std::int64_t> RunSession::ends_at_l1_ms() const {
    const auto life = placement_ ? rollup_->l1()->life() : std::nullopt;
    if (!life || !life_choices_)
        return std::nullopt;
    if (life->sealable_from != 0 && life->sealable_from != kNotByTime)
        return static_cast<std::int64_t>(life->sealable_from) * kMsPerSecond;
    if (life_choices_->end != seams::LifeChoices::End::l2_block)
        return std::nullopt;
    const auto& config = rollup_->l1()->terms().config;
    return static_cast<std::int64_t>(config.time_of_block(life_choices_->value)) * kMsPerSecond;
}

std::uint64_t RunSession::deployment_gas() const {
    std::uint64_t gas = 0;
    if (!placement_)
        return gas;
    const auto& l1 = l1_->chain();
    for (auto number = placement_->terms->config.l1_genesis.number + 1;
         number <= l1.l1_head()->block.header.number; ++number) {
        const auto block = l1.l1_block(number);
        if (!block || !*block)
            continue;
        const auto& transactions = (*block)->block.transactions;
        for (std::size_t i = 0; i < transactions.size(); ++i)
            if (transactions[i]->sender == placement_->deployer)
                gas += (*block)->receipts[i].gas_used;
    }
    return gas;
}

std::unique_ptr<rpc::Server> RunSession::take_door() {
    return std::move(rpc_);
}

void RunSession::note_awake() {
    const auto took_ns = context_.system_clock->monotonic_ns() - settings_.cause.asked_ns;
    cold_start_ms_ = static_cast<double>(took_ns) / kNsPerMs;
    if (settings_.was_asleep)
        report({api::EventKind::lifecycle,
                std::nullopt,
                awake_text(settings_.cause, std::to_string(took_ns / static_cast<std::int64_t>(kNsPerMs))),
                {},
                {},
                {}});
}

void RunSession::note_first_block() {
    if (first_block_ms_ == 0)
        first_block_ms_ =
            static_cast<double>(context_.system_clock->monotonic_ns() - settings_.cause.asked_ns) / kNsPerMs;
}

}  // namespace studio::api_impl
