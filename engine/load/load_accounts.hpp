// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <chain/shard_place.hpp>
#include <crypto/secp256k1.hpp>
#include <cstdint>
#include <vector>

#include "load_kinds.hpp"
#include "test_keys.hpp"

namespace studio::load {

/// A key with its address.
struct LoadAccount {
    crypto::SecretKey key;
    Address address;
};

/// The accounts of one run's load, derived once from its seed (test_keys.hpp). Immutable; may be read by
/// several threads.
class LoadAccounts {
public:
    /// `users` in [2, limits::kLoadMaxUsers]. Takes about 30 µs a user. Of one shard of an event: those users
    /// of the seed that live there; the deployers are the same on all of them, so that contracts have one
    /// address.
    LoadAccounts(std::uint64_t seed, std::uint32_t users, chain::ShardPlace place = {});

    std::uint64_t seed() const { return seed_; }
    const chain::ShardPlace& place() const { return place_; }
    std::uint32_t user_count() const { return static_cast<std::uint32_t>(users_.size()); }
    const LoadAccount& user(std::uint32_t index) const { return users_[index]; }
    const LoadAccount& deployer(Kind kind) const { return deployers_[deployer_index(kind)]; }
    std::vector<Address> deployers() const;
    /// Users and deployers: the accounts to put into the genesis with genesis_funding_wei().
    std::vector<Address> addresses() const;

private:
    std::uint64_t seed_;
    chain::ShardPlace place_;
    std::vector<LoadAccount> users_;
    std::vector<LoadAccount> deployers_;  // by deployer_index()
};

}  // namespace studio::load
