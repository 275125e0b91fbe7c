// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_generator.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <string>

#include "load_contracts.hpp"
#include "load_errors.hpp"
#include "sale.hpp"

namespace studio::load {
namespace {

/// Where refusals of further kinds are counted.
constexpr const char* kOtherReasons = "other";

/// The supply of a sale without an end, as a word.
constexpr const char* kNoEnd = STUDIO_TEXT("engine", "no end");

std::uint64_t gas_of(const std::vector<Call>& calls) {
    std::uint64_t most = 0;
    for (const Call& call : calls)
        most = std::max(most, call.gas_limit);
    return most;
}

}  // namespace

LoadGenerator::LoadGenerator(std::shared_ptr<const LoadAccounts> accounts, LoadTarget& target,
                             std::optional<std::int64_t> longest_step_ns)
    : accounts_{std::move(accounts)}, target_{target}, source_{accounts_}, pacer_{longest_step_ns} {
    settings_.users = accounts_->user_count();
    choose_kind(kind_);
}

Result<void> LoadGenerator::set_settings(const LoadSettings& settings) {
    STUDIO_CHECK(check_settings(settings, accounts_->user_count()));
    const bool other_calls = settings.kind != settings_.kind || settings.users != settings_.users ||
                             settings.supply != settings_.supply;
    const auto arrival = arrival_of(settings);
    const bool has_rate = settings.rate_tx_per_s.has_value();
    begins_anew_ = begins_anew_ || arrival != arrival_ || has_rate != settings_.rate_tx_per_s.has_value();
    arrival_ = arrival;
    settings_ = settings;
    if (other_calls)
        choose_kind(find_load_kind(settings.kind)->kind);
    return {};
}

void LoadGenerator::choose_kind(Kind kind) {
    take_back_all();
    kind_ = kind;
    source_.choose(kind, settings_.users);
    setup_ = setup_calls(kind, accounts_->deployer(kind).address, {settings_.supply, accounts_->place()});
    prepared_ = false;
    problem_.reset();
}

void LoadGenerator::start(std::int64_t now_ns) {
    if (is_running())
        return;
    active_ = true;
    problem_.reset();
    end_ = LoadEnd::none;
    source_.open_sale();
    turned_away_until_sold_.reset();
    sale_asked_ns_ = now_ns - limits::kLoadSupplyPaceNs;
    pacer_.restart(now_ns);
    rate_.restart(now_ns);
}

void LoadGenerator::stop() {
    active_ = false;
}

std::size_t LoadGenerator::pump(std::int64_t now_ns, std::size_t limit) {
    if (!is_running())
        return 0;
    const std::uint64_t before = submitted_;
    if (begins_anew_ || !prepared_)
        pacer_.restart(now_ns);
    begins_anew_ = false;
    if (prepared_)
        send_due(now_ns, limit);
    else
        prepared_ = prepare();
    const auto accepted = static_cast<std::size_t>(submitted_ - before);
    rate_.add(now_ns, accepted);
    return accepted;
}

void LoadGenerator::send_due(std::int64_t now_ns, std::size_t limit) {
    follow_sale(now_ns);
    const std::size_t most = std::min(limit, most_now(now_ns));
    const std::size_t sent = send(most);
    if (settings_.rate_tx_per_s)
        pacer_.take(sent);
    if (source_.is_exhausted() && waiting_.empty())
        end_ = LoadEnd::sold_out;
    else if (has_come_to_its_end())
        end_ = LoadEnd::over;
}

void LoadGenerator::follow_sale(std::int64_t now_ns) {
    if (!settings_.supply || now_ns - sale_asked_ns_ < limits::kLoadSupplyPaceNs)
        return;
    sale_asked_ns_ = now_ns;
    const auto sale = sale_state(kind_, accounts_->deployer(kind_).address, target_);
    if (!sale || !sale->left.is_zero())
        return;
    if (!turned_away_until_sold_)
        turned_away_until_sold_ = pacer_.forgotten();
    take_back_all();
    source_.close_sale();
}

std::size_t LoadGenerator::most_now(std::int64_t now_ns) {
    waits_for_fees_ = target_.suggested_fee_cap() > Uint256{limits::kLoadMaxFeeCapWei};
    const std::size_t room = waits_for_fees_ ? 0 : target_.pool_room();
    const auto& rate = settings_.rate_tx_per_s;
    return rate ? std::min(room, pacer_.due(now_ns, *rate, arrival_)) : room;
}

/// Those who came before the end and wait are served first.
bool LoadGenerator::has_come_to_its_end() const {
    const bool nobody_comes = arrival_.is_line() || pacer_.elapsed_ns() >= arrival_.lasts_ns();
    return arrival_.has_end() && nobody_comes && pacer_.owes_nothing();
}

bool LoadGenerator::prepare() {
    const LoadAccount& deployer = accounts_->deployer(kind_);
    if (target_.executed_nonce(deployer.address) >= setup_.size()) {
        check_contracts();
        if (!problem_)
            check_supply();
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

void LoadGenerator::check_supply() {
    const auto sale = sale_state(kind_, accounts_->deployer(kind_).address, target_);
    const Uint256 wanted = settings_.supply ? Uint256{*settings_.supply} : endless_supply();
    if (!sale || sale->supply == wanted)
        return;
    const auto supply = sale->supply == endless_supply() ? std::string{kNoEnd} : sale->supply.to_decimal();
    problem_ = Error{errors::kOtherSupply, {supply}};
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

void LoadGenerator::take_back_all() {
    for (; !waiting_.empty(); waiting_.pop_back())
        source_.rewind(waiting_.back());
}

LoadStatus LoadGenerator::status(std::int64_t now_ns) {
    return {settings_,
            is_running(),
            is_running() && !prepared_,
            is_running() && waits_for_fees_,
            rate_.per_second(now_ns),
            submitted_,
            refused_,
            turned_away_until_sold_.value_or(pacer_.forgotten()),
            refused_by_reason_,
            problem_,
            end_};
}

}  // namespace studio::load
