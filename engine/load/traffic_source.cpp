// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_source.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chain/transaction.hpp>
#include <span>
#include <thread>

namespace studio::load {
namespace {

/// What a user adds for the sequencer, in wei a gas.
constexpr Uint256 kTip{1'000'000};
/// Below this a second thread costs more than it saves (a signature takes 50 µs, a thread 30).
constexpr std::size_t kSplitFrom = 16;

struct Unsigned {
    chain::Transaction transaction;
    std::uint32_t user;
    std::uint32_t step;
};

struct Terms {
    std::uint64_t chain_id;
    Uint256 max_fee;
};

chain::Transaction make_transaction(Call call, std::uint64_t nonce, const Terms& terms) {
    chain::Transaction transaction;
    transaction.type = chain::TransactionType::fee_market;
    transaction.chain_id = terms.chain_id;
    transaction.nonce = nonce;
    transaction.max_fee_per_gas = terms.max_fee;
    transaction.max_priority_fee_per_gas = std::min(kTip, terms.max_fee);
    transaction.gas_limit = call.gas_limit;
    transaction.to = call.to;
    transaction.value = call.value;
    transaction.data = std::move(call.data);
    return transaction;
}

void sign_all(std::span<Unsigned> calls, std::span<SignedCall> out, const LoadAccounts& accounts) {
    for (std::size_t i = 0; i < calls.size(); ++i) {
        Unsigned& call = calls[i];
        auto encoded =
            chain::sign_transaction(std::move(call.transaction), accounts.user(call.user).key).encoded;
        out[i] = {call.user, call.step, std::move(encoded)};
    }
}

}  // namespace

Bytes sign_call(const LoadAccount& sender, std::uint64_t nonce, Call call, const LoadTarget& target) {
    const Terms terms{target.chain_id(), target.suggested_fee_cap()};
    return chain::sign_transaction(make_transaction(std::move(call), nonce, terms), sender.key).encoded;
}

TrafficSource::TrafficSource(std::shared_ptr<const LoadAccounts> accounts)
    : accounts_{std::move(accounts)}, nonces_(accounts_->user_count()) {}

void TrafficSource::choose(Kind kind, std::uint32_t users) {
    kind_ = kind;
    plan().set_users(users);
}

TrafficPlan& TrafficSource::plan() {
    auto& plan = plans_[static_cast<std::size_t>(kind_)];
    if (!plan)
        plan.emplace(accounts_, kind_);
    return *plan;
}

std::vector<SignedCall> TrafficSource::next(std::size_t count, const LoadTarget& target) {
    const Terms terms{target.chain_id(), target.suggested_fee_cap()};
    std::vector<Unsigned> calls;
    calls.reserve(count);
    while (calls.size() < count) {
        auto planned = plan().next();
        if (!planned)
            break;
        const std::uint64_t nonce = take_nonce(planned->user, target);
        if (!planned->call.to)
            plan().created(planned->user,
                           chain::create_address(accounts_->user(planned->user).address, nonce));
        calls.push_back(
            {make_transaction(std::move(planned->call), nonce, terms), planned->user, planned->step});
    }

    std::vector<SignedCall> signed_calls(calls.size());
    const std::size_t half = calls.size() < kSplitFrom ? 0 : calls.size() / 2;
    const std::span all{calls};
    const std::span out{signed_calls};
    std::jthread second;
    if (half > 0)
        second = std::jthread{[&, half] { sign_all(all.first(half), out.first(half), *accounts_); }};
    sign_all(all.subspan(half), out.subspan(half), *accounts_);
    if (second.joinable())
        second.join();
    return signed_calls;
}

std::uint64_t TrafficSource::take_nonce(std::uint32_t user, const LoadTarget& target) {
    auto& nonce = nonces_[user];
    if (!nonce)
        nonce = target.next_nonce(accounts_->user(user).address);
    return (*nonce)++;
}

void TrafficSource::rewind(const SignedCall& call) {
    nonces_[call.user].reset();
    plan().rewind(call.user, call.step);
}

}  // namespace studio::load
