// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_generator.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <string>

#include "load_contracts.hpp"
#include "load_errors.hpp"

namespace studio::load {
namespace {

/// Where refusals of further kinds are counted.
constexpr const char* kOtherReasons = "other";

std::uint64_t gas_of(const std::vector<Call>& calls) {
    std::uint64_t most = 0;
    for (const Call& call : calls)
        most = std::max(most, call.gas_limit);
    return most;
}

}  // namespace

Result<void> check_settings(const LoadSettings& settings, std::uint32_t funded_users) {
    if (find_load_kind(settings.kind) == nullptr)
        return fail(errors::kUnknownKind, {settings.kind});
    const auto rate = settings.rate_tx_per_s.value_or(1);
    if (rate == 0 || rate > limits::kLoadMaxRate)
        return fail(errors::kBadRate, {std::to_string(rate), std::to_string(limits::kLoadMaxRate)});
    if (settings.users < limits::kLoadMinUsers)
        return fail(errors::kTooFewUsers,
                    {std::to_string(limits::kLoadMinUsers), std::to_string(settings.users)});
    if (settings.users > funded_users)
        return fail(errors::kTooManyUsers, {std::to_string(funded_users), std::to_string(settings.users)});
    return {};
}

LoadGenerator::LoadGenerator(std::shared_ptr<const LoadAccounts> accounts, LoadTarget& target,
                             std::optional<std::int64_t> longest_step_ns)
    : accounts_{std::move(accounts)}, target_{target}, source_{accounts_}, pacer_{longest_step_ns} {
    settings_.users = accounts_->user_count();
    choose_kind(kind_);
}

Result<void> LoadGenerator::set_settings(const LoadSettings& settings) {
    STUDIO_CHECK(check_settings(settings, accounts_->user_count()));
    const bool other_calls = settings.kind != settings_.kind || settings.users != settings_.users;
    settings_ = settings;
    if (other_calls)
        choose_kind(find_load_kind(settings.kind)->kind);
    return {};
}

void LoadGenerator::choose_kind(Kind kind) {
    for (; !waiting_.empty(); waiting_.pop_back())
        source_.rewind(waiting_.back());
    kind_ = kind;
    source_.choose(kind, settings_.users);
    setup_ = setup_calls(kind, accounts_->deployer(kind).address);
    prepared_ = false;
    problem_.reset();
}

void LoadGenerator::start(std::int64_t now_ns) {
    if (active_)
        return;
    active_ = true;
    problem_.reset();
    pacer_.restart(now_ns);
    rate_.restart(now_ns);
}

void LoadGenerator::stop() {
    active_ = false;
}

std::size_t LoadGenerator::pump(std::int64_t now_ns, std::size_t limit) {
    if (!active_ || problem_)
        return 0;
    const std::uint64_t before = submitted_;
    if (!prepared_) {
        prepared_ = prepare();
        pacer_.restart(now_ns);
    } else {
        const std::size_t sent = send(std::min(limit, most_now(now_ns)));
        if (settings_.rate_tx_per_s)
            pacer_.take(sent);
    }
    const auto accepted = static_cast<std::size_t>(submitted_ - before);
    rate_.add(now_ns, accepted);
    return accepted;
}

std::size_t LoadGenerator::most_now(std::int64_t now_ns) {
    waits_for_fees_ = target_.suggested_fee_cap() > Uint256{limits::kLoadMaxFeeCapWei};
    const std::size_t room = waits_for_fees_ ? 0 : target_.pool_room();
    return settings_.rate_tx_per_s ? std::min(room, pacer_.due(now_ns, *settings_.rate_tx_per_s)) : room;
}

bool LoadGenerator::prepare() {
    const LoadAccount& deployer = accounts_->deployer(kind_);
    if (target_.executed_nonce(deployer.address) >= setup_.size()) {
        check_contracts();
        return !problem_;
    }
    for (auto nonce = target_.next_nonce(deployer.address); nonce < setup_.size(); ++nonce) {
        if (target_.pool_room() == 0 ||
            submit(sign_call(deployer, nonce, setup_[nonce], target_)) != Answer::accepted)
            break;
    }
    return false;
}

void LoadGenerator::check_contracts() {
    for (const KnownContract& contract : known_contracts(kind_, accounts_->seed())) {
        if (target_.has_code(contract.address))
            continue;
        problem_ =
            Error{errors::kSetupFailed,
                  {settings_.kind, codec::to_hex(contract.address.view()), std::to_string(gas_of(setup_))}};
        return;
    }
}

std::size_t LoadGenerator::send(std::size_t count) {
    std::size_t sent = 0;
    while (sent < count) {
        if (waiting_.empty())
            for (SignedCall& call : source_.next(std::min(count - sent, limits::kLoadBatch), target_))
                waiting_.push_back(std::move(call));
        const std::size_t more = send_waiting(count - sent);
        if (more == 0)
            break;
        sent += more;
    }
    return sent;
}

std::size_t LoadGenerator::send_waiting(std::size_t count) {
    std::size_t sent = 0;
    while (sent < count && !waiting_.empty()) {
        const Answer answer = submit(waiting_.front().raw);
        if (answer == Answer::no_room)
            break;
        ++sent;
        if (answer == Answer::refused)
            take_back_waiting(waiting_.front().user);
        else
            waiting_.pop_front();
    }
    return sent;
}

LoadGenerator::Answer LoadGenerator::submit(const Bytes& raw) {
    const auto outcome = target_.submit(raw);
    if (outcome) {
        ++submitted_;
        return Answer::accepted;
    }
    if (target_.pool_room() == 0)
        return Answer::no_room;
    ++refused_;
    const std::string reason = outcome.error().kind->id;
    const bool has_place =
        refused_by_reason_.contains(reason) || refused_by_reason_.size() < limits::kLoadMaxReasons;
    ++refused_by_reason_[has_place ? reason : kOtherReasons];
    return Answer::refused;
}

/// The nonces of everything the user has waiting are wrong once one call is missing.
void LoadGenerator::take_back_waiting(std::uint32_t user) {
    const auto is_theirs = [user](const SignedCall& call) { return call.user == user; };
    for (const SignedCall& call : waiting_)
        if (is_theirs(call))
            source_.rewind(call);
    std::erase_if(waiting_, is_theirs);
}

LoadStatus LoadGenerator::status(std::int64_t now_ns) {
    return {settings_,
            active_ && !problem_,
            active_ && !prepared_ && !problem_,
            active_ && waits_for_fees_,
            rate_.per_second(now_ns),
            submitted_,
            refused_,
            refused_by_reason_,
            problem_};
}

}  // namespace studio::load
