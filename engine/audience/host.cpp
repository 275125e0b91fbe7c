// SPDX-License-Identifier: GPL-3.0-or-later
#include "host.hpp"

#include <base/limits.hpp>
#include <crypto/checksum_address.hpp>
#include <load/contract_calls.hpp>
#include <load/traffic_source.hpp>

#include "audience_errors.hpp"

namespace studio::audience {
namespace {

/// For the gas of some hundred actions on a quiet chain. The coins of a rollup that ends on L1 are backed
/// there, so there is an end to what is given away (limits::kAudienceMaxGifts).
constexpr Uint256 kPocketMoney{100'000'000'000'000'000};  // 0.1 coins
constexpr std::uint64_t kPaidActions = 5;

}  // namespace

Result<void> Host::prepare(load::Kind kind, const load::SetupTerms& terms) {
    if (target_.has_code(attraction_.contract))
        return {};
    const auto calls = load::setup_calls(kind, deployer_.address, terms);
    for (auto nonce = target_.next_nonce(deployer_.address); nonce < calls.size(); ++nonce)
        STUDIO_CHECK(target_.submit(load::sign_call(deployer_, nonce, calls[nonce], target_)));
    return {};
}

Uint256 Host::gift() const {
    const bool is_free = target_.suggested_fee_cap().is_zero();
    return attraction_.price * Uint256{kPaidActions} + (is_free ? Uint256{} : kPocketMoney);
}

/// mutex_ is held.
bool Host::has_place_for(const std::string& peer) const {
    const auto found = of_peer_.find(peer);
    return guests_.size() < limits::kAudienceMaxGuests &&
           (found == of_peer_.end() || found->second < limits::kAudienceMaxGuestsOfPeer);
}

Result<Host::Welcome> Host::welcome(const Address& guest, const std::string& peer) {
    if (!place_.is_home_of(guest))
        return fail(errors::kLivesElsewhere,
                    {crypto::checksum_address(guest), std::to_string(chain::home_of(guest, place_.count) + 1),
                     std::to_string(place_.index + 1)});
    const std::lock_guard lock{mutex_};
    Welcome welcome;
    if (guests_.contains(guest))
        return welcome;
    const bool has_place = has_place_for(peer);
    const auto coins = gift();
    if (!coins.is_zero() && chain_.balance(guest) < attraction_.price + Uint256{1}) {
        if (!has_place || gifts_ >= limits::kAudienceMaxGifts)
            return Welcome{.is_full = true};
        const auto nonce = target_.next_nonce(deployer_.address);
        STUDIO_TRY(
            hash, target_.submit(load::sign_call(deployer_, nonce, load::send_coins(guest, coins), target_)));
        welcome.gift = hash;
        ++gifts_;
    }
    if (has_place) {
        guests_.insert(guest);
        ++of_peer_[peer];
    }
    return welcome;
}

std::size_t Host::guests() const {
    const std::lock_guard lock{mutex_};
    return guests_.size();
}

}  // namespace studio::audience
