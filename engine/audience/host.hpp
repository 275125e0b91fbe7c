// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/chain_side.hpp>
#include <chain/shard_place.hpp>
#include <load/load_accounts.hpp>
#include <load/load_contracts.hpp>
#include <load/load_target.hpp>
#include <mutex>
#include <optional>
#include <unordered_set>

#include "attraction.hpp"

namespace studio::audience {

/// Sees to it that guests find what they came for: the contracts, and coins in their pocket. Thread-safe.
class Host {
public:
    /// `deployer` of the contracts gives the coins, too. Chain and target outlive the host.
    Host(const bridging::ChainSide& chain, load::LoadTarget& target, load::LoadAccount deployer,
         Attraction attraction, chain::ShardPlace place)
        : chain_{chain},
          target_{target},
          deployer_{std::move(deployer)},
          attraction_{attraction},
          place_{place} {}

    /// Sends what deploys the contracts of a traffic that never ran, as its settings say. Errors: of the
    /// mempool.
    Result<void> prepare(load::Kind kind, const load::SetupTerms& terms);

    /// A guest's key is new: gives it what a few actions cost, once. The transaction's hash; empty when it
    /// needs nothing, or has something already. Errors: kFull, kLivesElsewhere, those of the
    /// mempool.
    Result<std::optional<Hash32>> welcome(const Address& guest);
    std::size_t guests() const;

private:
    Uint256 gift() const;

    const bridging::ChainSide& chain_;
    load::LoadTarget& target_;
    const load::LoadAccount deployer_;
    const Attraction attraction_;
    const chain::ShardPlace place_;
    mutable std::mutex mutex_;
    std::unordered_set<Address> guests_;  // guarded by mutex_
};

}  // namespace studio::audience
