// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/chain_side.hpp>
#include <chain/shard_place.hpp>
#include <load/load_accounts.hpp>
#include <load/load_contracts.hpp>
#include <load/load_target.hpp>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
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

    struct Welcome {
        std::optional<Hash32> gift = {};  // what brings the coins; empty: it has some, or was given them
        bool is_full = false;             // it needs coins, and there are none left for it
    };
    /// A guest's key is new: gives it what a few actions cost, once. One for which there are no coins left is
    /// a guest as well: it may watch, and where nothing costs anything it needs none. `peer` is who asks
    /// (web/peer.hpp). Errors: kLivesElsewhere, those of the mempool.
    Result<Welcome> welcome(const Address& guest, const std::string& peer);
    /// Those that are counted: up to limits::kAudienceMaxGuests.
    std::size_t guests() const;
    const Address& contract() const { return attraction_.contract; }

private:
    Uint256 gift() const;
    bool has_place_for(const std::string& peer) const;

    const bridging::ChainSide& chain_;
    load::LoadTarget& target_;
    const load::LoadAccount deployer_;
    const Attraction attraction_;
    const chain::ShardPlace place_;
    mutable std::mutex mutex_;
    std::unordered_set<Address> guests_;                    // guarded by mutex_
    std::unordered_map<std::string, std::size_t> of_peer_;  // guarded by mutex_; guests by who asked
    std::size_t gifts_ = 0;                                 // guarded by mutex_
};

}  // namespace studio::audience
