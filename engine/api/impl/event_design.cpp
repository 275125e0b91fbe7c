// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_design.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <crypto/checksum_address.hpp>
#include <spec/capacity.hpp>

namespace studio::api_impl {
namespace {

/// The first ones get what is left over.
template <class Number>
Number part_of(Number all, chain::ShardPlace place) {
    return static_cast<Number>(all / place.count + (place.index < all % place.count ? 1 : 0));
}

bool lives_at(chain::ShardPlace place, const api::GenesisBalance& account) {
    const auto address = crypto::parse_address(account.address);
    return address && place.is_home_of(*address);
}

}  // namespace

api::LoadChoice share_of(const api::LoadChoice& load, chain::ShardPlace place) {
    auto share = load;
    share.users = std::max(limits::kLoadMinUsers, part_of(load.users, place));
    if (load.rate_tx_per_s)
        share.rate_tx_per_s = std::max<std::uint32_t>(1, part_of(*load.rate_tx_per_s, place));
    if (load.supply)
        share.supply = part_of(*load.supply, place);
    return share;
}

Result<api::RollupSpec> share_of(const api::RollupSpec& design, chain::ShardPlace place,
                                 GenesisLists& lists) {
    auto share = design;
    share.load = share_of(design.load, place);
    if (const auto minted = spec::minted_at_the_end(design))
        share.layers[api::Layer::lifecycle].parameters["minted"] =
            static_cast<std::int64_t>(std::max<std::uint64_t>(1, part_of(*minted, place)));
    std::erase_if(share.genesis, [&](const auto& account) { return !lives_at(place, account); });
    if (design.genesis_list) {
        STUDIO_TRY(list, lists.share_of(*design.genesis_list, place));
        share.genesis_list = std::move(list);
    }
    return share;
}

}  // namespace studio::api_impl
