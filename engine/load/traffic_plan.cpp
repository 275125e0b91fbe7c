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
      users_{accounts_->user_count()} {}

void TrafficPlan::set_users(std::uint32_t users) {
    STUDIO_ASSERT(users >= 2 && users <= steps_.size());
    users_ = users;
    turn_ %= users;
}

PlannedCall TrafficPlan::next() {
    const std::uint32_t user = turn_;
    turn_ = (turn_ + 1) % users_;
    const std::uint32_t step = steps_[user]++;
    return {user, step, call_of(user, step)};
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
            return mint_pass(at_.pass, accounts_->user(user).address, pass_price());
        case Kind::game:
            return move_player(at_.arena, static_cast<std::uint8_t>(random_.below(kDirections)));
        case Kind::swap:
            return trade(user, step);
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

const Address& TrafficPlan::somebody_else(std::uint32_t user) {
    const auto distance = 1 + static_cast<std::uint32_t>(random_.below(users_ - 1));
    return accounts_->user((user + distance) % users_).address;
}

}  // namespace studio::load
