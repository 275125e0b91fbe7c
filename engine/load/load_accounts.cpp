// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_accounts.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>

namespace studio::load {
namespace {

LoadAccount with_address(const crypto::SecretKey& key) {
    return {key, crypto::address_of(key)};
}

}  // namespace

LoadAccounts::LoadAccounts(std::uint64_t seed, std::uint32_t users, chain::ShardPlace place)
    : seed_{seed}, place_{place} {
    STUDIO_ASSERT(users >= limits::kLoadMinUsers && users <= limits::kLoadMaxUsers);
    users_.reserve(users);
    for (std::uint32_t i = 0; users_.size() < users; ++i)
        if (auto user = with_address(user_key(seed, i)); place.is_home_of(user.address))
            users_.push_back(std::move(user));
    deployers_.reserve(kDeployerCount);
    for (std::uint32_t i = 0; i < kDeployerCount; ++i)
        deployers_.push_back(with_address(deployer_key(seed, static_cast<Kind>(i))));
}

std::vector<Address> LoadAccounts::addresses() const {
    std::vector<Address> all;
    all.reserve(users_.size() + deployers_.size());
    for (const LoadAccount& user : users_)
        all.push_back(user.address);
    for (const Address& deployer : deployers())
        all.push_back(deployer);
    return all;
}

std::vector<Address> LoadAccounts::deployers() const {
    std::vector<Address> all;
    for (const LoadAccount& deployer : deployers_)
        all.push_back(deployer.address);
    return all;
}

}  // namespace studio::load
