// SPDX-License-Identifier: GPL-3.0-or-later
#include "ending.hpp"

#include <algorithm>
#include <archive/archive_errors.hpp>
#include <crypto/checksum_address.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

#include "ending_errors.hpp"

namespace studio::ending {
namespace {

using settling::LifeState;

constexpr std::size_t kBlocksALook = 500;
/// A contract that brings a token to life on L1 is deployed with it.
constexpr std::uint64_t kRegistrationGas = 3'000'000;
constexpr std::int64_t kMsPerSecond = 1000;

bool has_users(const chain::SealedBlock& block) {
    return std::ranges::any_of(block.block.transactions, [](const auto& transaction) {
        return transaction->fields.type != chain::TransactionType::deposit;
    });
}

}  // namespace

Ending::Ending(EndingTerms terms)
    : terms_{std::move(terms)},
      life_terms_{*terms_.rollup.l1()->terms().life},
      l1_{*terms_.rollup.l1()->terms().l1},
      payer_{*terms_.rollup.l1()->terms().owner_key, l1_},
      desk_{{terms_.rollup, l1_, life_terms_.claims, payer_}},
      scout_{terms_.rollup, terms_.is_of_event, terms_.is_shard},
      archivist_{{terms_.rollup, terms_.folder, terms_.design, *terms_.wall_clock, terms_.report}},
      quiet_head_{terms_.rollup.head()->block.header.number},
      active_ms_{terms_.clock.wall_ms()} {}

Result<std::unique_ptr<Ending>> Ending::open(EndingTerms terms) {
    std::unique_ptr<Ending> ending{new Ending{std::move(terms)}};
    STUDIO_TRY(kept, read_wishes(ending->terms_.files));
    ending->wishes_ = std::move(kept);
    ending->tell_keeper();
    return ending;
}

Wishes Ending::wishes() const {
    const std::lock_guard lock{mutex_};
    return wishes_;
}

settling::Life Ending::life() const {
    return terms_.rollup.l1()->life().value_or(settling::Life{});
}

void Ending::tell_keeper() const {
    const auto made = archive();
    terms_.rollup.l1()->wish(
        {wishes().end, may_settle_, made ? std::optional{made->archive_hash} : std::nullopt});
}

Result<void> Ending::keep(const Wishes& wishes) {
    STUDIO_CHECK(write_wishes(terms_.files, wishes));
    const std::lock_guard lock{mutex_};
    wishes_ = wishes;
    return {};
}

Result<void> Ending::end() {
    if (life().is_sealed())
        return fail(errors::kEndedAlready);
    auto wanted = wishes();
    wanted.end = true;
    return keep(wanted);
}

Result<void> Ending::check_settled() const {
    if (life().state < LifeState::settled)
        return fail(errors::kNotSettled);
    return desk_.is_open() ? Result<void>{} : fail(errors::kBookNotMade);
}

Result<void> Ending::pay(const std::vector<Address>& holders) {
    STUDIO_CHECK(check_settled());
    for (const auto& holder : holders)
        if (!desk_.knows(holder))
            return fail(errors::kNothingToClaim, {crypto::checksum_address(holder)});
    auto wanted = wishes();
    wanted.pay_everybody = wanted.pay_everybody || holders.empty();
    wanted.pay.insert(holders.begin(), holders.end());
    STUDIO_CHECK(keep(wanted));
    desk_.try_again();
    return {};
}

Result<void> Ending::dissolve() {
    STUDIO_CHECK(check_settled());
    auto wanted = wishes();
    if (std::exchange(wanted.dissolve, true))
        return fail(errors::kDissolvedAlready);
    return keep(wanted);
}

std::optional<archive::SignedManifest> Ending::archive() const {
    const std::lock_guard lock{mutex_};
    return archive_;
}

Result<bool> Ending::work() {
    const auto now = terms_.rollup.l1()->life();
    if (!now)
        return false;
    STUDIO_CHECK(watch_for_quiet(*now));
    auto did = now->state < LifeState::settled ? register_tokens(*now) : pay_claims(*now);
    tell_keeper();
    if (did && now->state == LifeState::final_output)
        STUDIO_CHECK(look_at_game(*now));
    return did;
}

Result<void> Ending::watch_for_quiet(const settling::Life& life) {
    if (terms_.choices.idle_s == 0 || life.is_sealed() || wishes().end)
        return {};
    const auto head = terms_.rollup.head()->block.header.number;
    for (quiet_head_ = std::min(quiet_head_, head); quiet_head_ < head; ++quiet_head_) {
        STUDIO_TRY(block, terms_.rollup.store().block(quiet_head_ + 1));
        if (block && has_users(*block))
            active_ms_ = terms_.clock.wall_ms();
    }
    const auto longest_ms = static_cast<std::int64_t>(terms_.choices.idle_s) * kMsPerSecond;
    is_quiet_ = terms_.clock.wall_ms() - active_ms_ >= longest_ms;
    return is_quiet_ && terms_.is_event_quiet() ? end() : Result<void>{};
}

/// One at a time, and none more than there are: what was sent is seen with the next L1 block.
Result<bool> Ending::register_tokens(const settling::Life& life) {
    const auto last = life.is_sealed()
                          ? std::optional{settling::last_block_of(life, terms_.rollup.l1()->terms().config)}
                          : std::nullopt;
    const auto before = scout_.read_to();
    STUDIO_CHECK(scout_.look(kBlocksALook, last));
    const auto head = l1_.l1_head()->hash;
    if (scout_.read_to() == before && registered_at_ == head)
        return false;
    if (l1_.l1_next_nonce(payer_.address()) != l1_.l1_nonce(payer_.address()))
        return scout_.read_to() != before;
    STUDIO_TRY(registered, settling::read_claim_assets(l1_, life_terms_.claims));
    const bool is_over = last && scout_.read_to() >= *last;
    const auto call = scout_.next_registration(registered, is_over);
    registered_at_ = head;
    may_settle_ = !call && is_over && !scout_.is_undecided(registered);
    is_left_out_final_ = false;
    {
        const std::lock_guard lock{mutex_};
        assets_ = registered.size();
        left_out_ = scout_.left_out(registered, false);
    }
    if (!call)
        return scout_.read_to() != before;
    STUDIO_TRY(sent, payer_.send({life_terms_.claims, {}, *call, kRegistrationGas}));
    static_cast<void>(sent);
    return true;
}

/// Nothing more is registered: what all blocks show is the same after a restart.
Result<bool> Ending::count_left_out(const settling::Life& life) {
    if (is_left_out_final_)
        return false;
    STUDIO_CHECK(scout_.look(kBlocksALook, life.final_block));
    if (scout_.read_to() < life.final_block)
        return true;
    STUDIO_TRY(registered, settling::read_claim_assets(l1_, life_terms_.claims));
    is_left_out_final_ = true;
    const std::lock_guard lock{mutex_};
    left_out_ = scout_.left_out(registered, true);
    return false;
}

/// The chain's thread must not change the state while it is read: nothing comes after the last block, and
/// when it is final nothing goes.
Result<bool> Ending::pay_claims(const settling::Life& life) {
    if (terms_.rollup.settled().finalized < life.final_block)
        return false;
    STUDIO_TRY(did, desk_.work({life.final_block, life.settled_at}, wishes()));
    std::size_t registered = 0;
    desk_.view([&](const ClaimDesk::Listing& listing) { registered = listing.assets.size(); });
    {
        const std::lock_guard lock{mutex_};
        assets_ = registered;
    }
    STUDIO_TRY(counting, count_left_out(life));
    did = did || counting;
    if (!did && wishes().dissolve)
        STUDIO_CHECK(pursue_dissolution(life));
    return did;
}

/// A reorganisation can take the word off L1 again until it is final; whoever comes back after a kill counts
/// from what is there then.
Result<void> Ending::pursue_dissolution(const settling::Life& life) {
    if (!archive()) {
        auto made = archivist_.archive(life);
        if (!made && made.error().is(archive::errors::kCancelled))
            return {};  // the rollup is being stopped; it is asked for again when it goes on
        if (!made)
            return fail(std::move(made.error()));
        const std::lock_guard lock{mutex_};
        archive_ = std::move(*made);
    }
    const auto head = l1_.l1_head()->block.header.number;
    if (life.state != LifeState::dissolved)
        dissolved_at_.reset();
    else if (!dissolved_at_ || *dissolved_at_ > head)
        dissolved_at_ = head;
    is_over_ = dissolved_at_ && l1_.l1_settled().finalized >= *dissolved_at_;
    return {};
}

Result<void> Ending::look_at_game(const settling::Life& life) {
    const settling::ContractReader game{l1_, settling::game_contract(), life.final_game};
    STUDIO_TRY(created, game.read("createdAt"));
    STUDIO_TRY(resolved, game.read("resolvedAt"));
    const auto resolved_s = settling::u64_of(resolved.at(0));
    const auto ends_s = resolved_s == 0 ? settling::u64_of(created.at(0)) + terms_.game_s : resolved_s;
    const std::lock_guard lock{mutex_};
    settleable_ms_ = static_cast<std::int64_t>(ends_s + terms_.guardian_s) * kMsPerSecond;
    return {};
}

}  // namespace studio::ending
