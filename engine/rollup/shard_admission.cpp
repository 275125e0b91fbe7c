// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_admission.hpp"

#include <algorithm>
#include <crypto/checksum_address.hpp>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

Result<void> lives_here(const Address& account, const chain::ShardPlace& place) {
    if (place.is_home_of(account))
        return {};
    return fail(errors::kLivesElsewhere,
                {crypto::checksum_address(account), std::to_string(chain::home_of(account, place.count) + 1),
                 std::to_string(place.count)});
}

}  // namespace

Result<void> check_home(const chain::SignedTransaction& transaction, const RollupSettings& settings) {
    const auto& place = settings.place;
    if (place.is_alone())
        return {};
    if (std::ranges::find(settings.on_every_shard, transaction.sender) != settings.on_every_shard.end())
        return fail(errors::kActsOnEveryShard, {crypto::checksum_address(transaction.sender)});
    STUDIO_CHECK(lives_here(transaction.sender, place));
    for (const auto& permission : transaction.fields.authorizations)
        if (permission.authority)
            STUDIO_CHECK(lives_here(*permission.authority, place));
    return {};
}

}  // namespace studio::rollup
