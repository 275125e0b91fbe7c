// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.hpp"

#include <algorithm>
#include <chain/transaction.hpp>
#include <codec/amount.hpp>
#include <codec/hex.hpp>

#include "bridging_errors.hpp"

namespace studio::bridging {
namespace {

using api::BridgeStepState;

/// Transactions of one step that may be reverted before a person is asked.
std::uint32_t tries_of(Walk::Repeat repeat) {
    return repeat == Walk::Repeat::harmless ? 3 : 1;
}

api::Text waits_for_block(const ChainSide& side) {
    if (side.is_l1())
        return {STUDIO_TEXT("engine", "A block of the L1 that takes the transaction up."), {}};
    return {STUDIO_TEXT("engine", "A block of the rollup that takes the transaction up."), {}};
}

}  // namespace

api::Text text_of(const Error& error) {
    const auto message = error.message();
    return {std::string{message.text}, message.args};
}

Walk::Walk(TransferRecord record, std::vector<api::BridgeStep> steps, const crypto::SecretKey& key,
           const BusyAccounts& busy, Keep keep)
    : record_{std::move(record)}, steps_{std::move(steps)}, key_{key}, busy_{busy}, keep_{std::move(keep)} {
    record_.failure = {};
}

// --- transactions -------------------------------------------------------------------------------------

Result<Walk::Passed> Walk::transaction(const Task& task) {
    at_ = task.step;
    auto& step = record_.steps[task.step];
    Sighting seen{Fate::replaced, {}};  // nothing was sent: as if it were gone
    if (step.sent) {
        STUDIO_TRY(found, look_for(task.side, order().account, *step.sent));
        seen = std::move(found);
        step.sent->is_open = seen.fate == Fate::waits || seen.fate == Fate::unclear;
        show(task.step, *step.sent, seen);
    }
    STUDIO_CHECK(look_after_vain(task));
    // After the look: a transaction that has just landed is seen in what it did.
    auto holds = task.holds ? task.holds() : Result<bool>{seen.fate == Fate::landed};
    if (!holds)
        return fail(std::move(holds.error()));
    const bool is_open = seen.fate == Fate::waits || seen.fate == Fate::unclear;
    if (is_open) {
        keep_busy(task);
        wait(task.step, waits_for_block(task.side));
    }
    // Also when it holds already: what the account sends later waits for this nonce.
    if (seen.fate == Fate::waits)
        STUDIO_CHECK(send_again(task, *step.sent));
    if (*holds) {
        pass(task.step);
        return Passed{true, std::move(seen.included)};
    }
    if (!is_open && may_sign(task, seen))
        STUDIO_CHECK(sign_and_send(task, seen));
    return Passed{};
}

void Walk::keep_busy(const Task& task) {
    own_busy_.emplace(task.side.is_l1(), order().account);
    if (task.draws_on)
        own_busy_.emplace(task.side.is_l1(), *task.draws_on);
}

bool Walk::is_busy(const Task& task) const {
    return busy_.contains({task.side.is_l1(), order().account}) ||
           (task.draws_on && busy_.contains({task.side.is_l1(), *task.draws_on}));
}

Result<bool> Walk::is_under_way(std::size_t step, const ChainSide& side) const {
    const auto& sent = record_.steps[step].sent;
    if (!sent)
        return false;
    STUDIO_TRY(seen, look_for(side, order().account, *sent));
    return seen.fate != Fate::reverted && seen.fate != Fate::replaced;
}

void Walk::show(std::size_t step, const SentTransaction& sent, const Sighting& seen) {
    auto& shown = steps_[step];
    shown.transaction = codec::to_hex(sent.hash);
    shown.block = seen.included ? std::optional{seen.included->block} : std::nullopt;
    shown.fee_wei = seen.included ? seen.included->fee_wei.to_decimal() : std::string{};
}

Result<void> Walk::send_again(const Task& task, const SentTransaction& sent) {
    if (task.side.waits(sent.hash))
        return {};
    has_acted_ = true;
    return task.side.send(sent.raw);
}

Result<void> Walk::look_after_vain(const Task& task) {
    for (auto& sent : record_.steps[task.step].in_vain) {
        STUDIO_TRY(seen, look_for(task.side, order().account, sent));
        sent.is_open = seen.fate == Fate::waits;
        if (sent.is_open)
            STUDIO_CHECK(send_again(task, sent));
    }
    return {};
}

bool Walk::may_sign(const Task& task, const Sighting& seen) {
    auto& step = record_.steps[task.step];
    if (!step.sent)
        step.tries_left = tries_of(task.repeat);
    if (seen.included && step.tries_left == 0) {
        give_up(task.step, text_of({errors::kReverted, {codec::to_hex(step.sent->hash)}}));
        return false;
    }
    if (is_busy(task)) {
        keep_busy(task);  // in the order of their ids
        wait(task.step, {STUDIO_TEXT("engine", "An earlier transfer, which sends first."), {}});
        return false;
    }
    if (seen.included && task.repeat == Repeat::only_when_final &&
        seen.included->block > task.side.finalized()) {
        wait(task.step,
             {STUDIO_TEXT("engine",
                          "Block %1, which has the reverted transaction, to be final: before that a "
                          "reorganisation could still let it succeed, and it would move twice."),
              {std::to_string(seen.included->block)}});
        return false;
    }
    return true;
}

Result<void> Walk::sign_and_send(const Task& task, const Sighting& seen) {
    STUDIO_TRY(call, task.call());
    const auto owned = task.side.balance(order().account);
    const auto needed = call.value + task.side.most_it_costs(call.gas);
    if (owned < needed)
        return fail(errors::kWalletEmpty,
                    {codec::format_amount(owned, "ETH"), codec::format_amount(needed, "ETH")});
    keep_busy(task);
    const auto price = task.side.gas_price();
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = task.side.chain_id();
    fields.nonce = task.side.next_nonce(order().account);
    fields.max_fee_per_gas = price.cap;
    fields.max_priority_fee_per_gas = price.tip;
    fields.gas_limit = call.gas;
    fields.to = call.to;
    fields.value = call.value;
    fields.data = std::move(call.data);
    const auto made = chain::sign_transaction(std::move(fields), key_);
    auto& step = record_.steps[task.step];
    const auto before = step;
    if (seen.included)
        step.in_vain.push_back(*step.sent);
    step.sent = SentTransaction{made.hash, made.fields.nonce, made.encoded};
    step.tries_left -= std::min(step.tries_left, 1U);
    // Before it is sent: whoever goes on after a kill must know it.
    if (auto kept = keep_(record_); !kept) {
        step = before;
        unkept_ = kept.error();
        return kept;
    }
    has_acted_ = true;
    show(task.step, *step.sent, {});
    wait(task.step, waits_for_block(task.side));
    return task.side.send(made.encoded);
}

// --- what people see ----------------------------------------------------------------------------------

void Walk::pass(std::size_t step) {
    at_ = step;
    steps_[step].state = BridgeStepState::done;
    steps_[step].waits_for = {};
    steps_[step].until_ms.reset();
}

void Walk::pass(std::size_t step, const Hash32& transaction, const ChainSide::Included& included) {
    pass(step);
    steps_[step].transaction = codec::to_hex(transaction);
    steps_[step].block = included.block;
    steps_[step].fee_wei = included.fee_wei.to_decimal();
}

void Walk::wait(std::size_t step, api::Text waits_for, std::optional<std::int64_t> until_ms) {
    at_ = step;
    auto& shown = steps_[step];
    shown.state = BridgeStepState::waiting;
    shown.waits_for = std::move(waits_for);
    shown.until_ms = until_ms;
}

void Walk::give_up(std::size_t step, api::Text why) {
    at_ = step;
    steps_[step].state = BridgeStepState::failed;
    record_.failure = std::move(why);
}

void Walk::wait_for_end_of(const Error& error) {
    wait(at_, text_of(error));
}

bool Walk::is_through() const {
    return std::ranges::all_of(steps_, [](const auto& s) { return s.state == BridgeStepState::done; });
}

}  // namespace studio::bridging
