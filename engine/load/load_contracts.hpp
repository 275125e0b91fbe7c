// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <chain/shard_place.hpp>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "call.hpp"
#include "load_kinds.hpp"

/// The contracts of each kind. Their addresses follow from the seed alone: no two kinds with contracts share
/// a deployer, which deploys in a fixed order from nonce 0 (Yellow Paper 7, CREATE).
namespace studio::load {

/// A contract that a load deploys, for explorers to name and decode.
struct KnownContract {
    Address address;
    std::string_view artifact;  // a name of contracts::all()
    std::string_view label;     // what it is here: "Gold token"
};

/// In the order of deployment; empty for transfers. They exist once the load has prepared itself.
std::vector<KnownContract> known_contracts(Kind kind, std::uint64_t seed);
/// Of all kinds.
std::vector<KnownContract> known_contracts(std::uint64_t seed);

/// Which contracts the users of a kind call. Unused ones are zero.
struct ContractAddresses {
    Address pass;
    Address token;
    Address arena;
    Address gold;
    Address wood;
    Address pool;
    Address ticket;
};
ContractAddresses contract_addresses(Kind kind, const Address& deployer);

struct SetupTerms {
    std::optional<std::uint64_t> supply =
        {};                        // what a kind that sells puts up; empty: more than a load asks for
    chain::ShardPlace place = {};  // tells the numbers of passes and seats
};
/// What the deployer sends before the users begin; call n has nonce n.
std::vector<Call> setup_calls(Kind kind, const Address& deployer, const SetupTerms& terms = {});

/// Price of a pass or a ticket in wei.
Uint256 sale_price();
/// The supply that stands for "no end": 10^12.
Uint256 endless_supply();

}  // namespace studio::load
