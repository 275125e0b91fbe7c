// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_plan.hpp"

#include <base/assert.hpp>

#include "contract_calls.hpp"

namespace studio::load {
namespace {

constexpr std::uint64_t kMilli = 1'000'000'000'000'000;  // a thousandth of a coin or token
/// Calls a trader needs before the first trade: claim and approve, for both tokens.
constexpr std::uint32_t kTraderPreparations = 4;
constexpr std::uint8_t kDirections = 4;

// What a guest does with tickets, again and again: goes in with one, gives one to a friend, and goes in with
// the one that the friend has given.
enum TicketStep : std::uint32_t { kBuyForSelf, kGoIn, kBuyForFriend, kGive, kGoInAsGuest, kTicketSteps };

/// Of so many transactions of a sandbox one is a deployment.
constexpr std::uint32_t kSandboxSteps = 16;

/// The stream of each kind is its own, so that switching kinds does not change what a kind does.
std::uint64_t stream_seed(std::uint64_t seed, Kind kind) {
    return Random{seed + static_cast<std::uint64_t>(kind)}.next();
}

}  // namespace

TrafficPlan::TrafficPlan(std::shared_ptr<const LoadAccounts> accounts, Kind kind)
    : accounts_{std::move(accounts)},
      kind_{kind},
      at_{contract_addresses(kind, accounts_->deployer(kind).address)},
      random_{stream_seed(accounts_->seed(), kind)},
      steps_(accounts_->user_count(), 0),
      own_contracts_(kind == Kind::sandbox ? accounts_->user_count() : 0),
      users_{accounts_->user_count()} {}

void TrafficPlan::set_users(std::uint32_t users) {
    STUDIO_ASSERT(users >= 2 && users <= steps_.size());
    users_ = users;
    turn_ %= users;
}

std::optional<PlannedCall> TrafficPlan::next() {
    for (std::uint32_t asked = 0; asked < users_; ++asked) {
        const std::uint32_t user = turn_;
        turn_ = (turn_ + 1) % users_;
        if (!has_something_to_do(user))
            continue;
        const std::uint32_t step = steps_[user]++;
        return PlannedCall{user, step, call_of(user, step)};
    }
    return std::nullopt;
}

/// With the sale closed, a step that would buy ends what the user does.
bool TrafficPlan::has_something_to_do(std::uint32_t user) const {
    return sale_is_open_ || !is_purchase(steps_[user]);
}

bool TrafficPlan::is_exhausted() const {
    if (sale_is_open_)
        return false;
    for (std::uint32_t user = 0; user < users_; ++user)
        if (has_something_to_do(user))
            return false;
    return true;
}

bool TrafficPlan::is_purchase(std::uint32_t step) const {
    const std::uint32_t at = step % kTicketSteps;
    return kind_ == Kind::mint || (kind_ == Kind::ticket && (at == kBuyForSelf || at == kBuyForFriend));
}

void TrafficPlan::rewind(std::uint32_t user, std::uint32_t step) {
    steps_[user] = std::min(steps_[user], step);
}

Call TrafficPlan::call_of(std::uint32_t user, std::uint32_t step) {
    switch (kind_) {
        case Kind::transfers:
            return transfer_coins(user);
        case Kind::token:
            return pass_on_tokens(user, step);
        case Kind::mint:
            return mint_pass(at_.pass, accounts_->user(user).address, sale_price());
        case Kind::game:
            return move_player(at_.arena, static_cast<std::uint8_t>(random_.below(kDirections)));
        case Kind::swap:
            return trade(user, step);
        case Kind::ticket:
            return visit(user, step);
        case Kind::sandbox:
            return tinker(user, step);
    }
    return {};
}

Call TrafficPlan::transfer_coins(std::uint32_t user) {
    const Address& receiver = somebody_else(user);
    return send_coins(receiver, Uint256{1 + random_.below(kMilli)});
}

Call TrafficPlan::pass_on_tokens(std::uint32_t user, std::uint32_t step) {
    if (step == 0)
        return claim_tokens(at_.token);
    const Address& receiver = somebody_else(user);
    return transfer_tokens(at_.token, receiver, Uint256{kMilli * (1 + random_.below(1000))});
}

/// Every user sells gold and wood in turn, so that neither runs out and the price stays near its start; the
/// least amount out therefore leaves room only for the fee and a moderate drift.
Call TrafficPlan::trade(std::uint32_t user, std::uint32_t step) {
    const bool sells_gold = step % 2 == 0;
    const Address& token = sells_gold ? at_.gold : at_.wood;
    if (step < kTraderPreparations)
        return step < 2 ? claim_tokens(token) : approve_tokens(token, at_.pool);
    const Uint256 amount = Uint256{1 + random_.below(100'000)} * Uint256{kMilli};
    return swap_tokens(at_.pool, {token, amount, amount / Uint256{2}, accounts_->user(user).address});
}

Call TrafficPlan::visit(std::uint32_t user, std::uint32_t step) {
    switch (step % kTicketSteps) {
        case kBuyForSelf:
        case kBuyForFriend:
            return buy_ticket(at_.ticket, sale_price());
        case kGive:
            return give_ticket(at_.ticket, friend_of(user));
        default:
            return use_ticket(at_.ticket);
    }
}

/// Everybody begins with a contract of their own and deploys the next when it is their turn, not all at once.
/// In between they play with what they have made and pay each other.
Call TrafficPlan::tinker(std::uint32_t user, std::uint32_t step) {
    if (step == 0 || (step + user) % kSandboxSteps == 0)
        return deploy_arena();
    if (step % 2 == 0)
        return transfer_coins(user);
    return move_player(own_contracts_[user], static_cast<std::uint8_t>(random_.below(kDirections)));
}

/// Friends are pairs: each gives to the other. Somebody without a pair keeps the ticket.
const Address& TrafficPlan::friend_of(std::uint32_t user) const {
    const std::uint32_t other = user ^ 1U;
    return accounts_->user(other < users_ ? other : user).address;
}

const Address& TrafficPlan::somebody_else(std::uint32_t user) {
    const auto distance = 1 + static_cast<std::uint32_t>(random_.below(users_ - 1));
    return accounts_->user((user + distance) % users_).address;
}

}  // namespace studio::load
