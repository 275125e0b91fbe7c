// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_accounts.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <load/test_keys.hpp>

#include "seeded_key.hpp"

namespace studio::api_impl {
namespace {

constexpr std::uint32_t kTestAccounts = 10;
constexpr std::uint32_t kLeastFundedUsers = 1'000;

/// The first ones of the seed that live there.
std::vector<crypto::SecretKey> test_keys_of(std::uint64_t seed, chain::ShardPlace place) {
    std::vector<crypto::SecretKey> keys;
    for (std::uint32_t i = 0; keys.size() < kTestAccounts; ++i)
        if (auto key = seeded_key("test account", seed, i); place.is_home_of(crypto::address_of(key)))
            keys.push_back(std::move(key));
    return keys;
}

}  // namespace

std::uint32_t funded_users(std::uint32_t users) {
    return std::clamp(users, kLeastFundedUsers, limits::kLoadMaxUsers);
}

std::vector<Address> test_addresses(std::uint64_t seed, chain::ShardPlace place) {
    std::vector<Address> all;
    for (const auto& key : test_keys_of(seed, place))
        all.push_back(crypto::address_of(key));
    return all;
}

RunAccounts::RunAccounts(std::uint64_t seed, std::uint32_t load_users, chain::ShardPlace place)
    : test_keys_{test_keys_of(seed, place)},
      load_{std::make_shared<const load::LoadAccounts>(seed, load_users, place)} {}

std::vector<api::Engine::TestAccount> RunAccounts::test_accounts() const {
    std::vector<api::Engine::TestAccount> accounts;
    for (const auto& key : test_keys_)
        accounts.push_back({crypto::checksum_address(crypto::address_of(key)),
                            codec::to_hex(key.bytes().view()),
                            "Test account " + std::to_string(accounts.size() + 1)});
    return accounts;
}

std::vector<rollup::FundedAccount> RunAccounts::funded() const {
    std::vector<rollup::FundedAccount> all;
    for (const auto& key : test_keys_)
        all.push_back({crypto::address_of(key), load::genesis_funding_wei()});
    if (is_nobody())
        return all;
    for (const auto& address : load_->addresses())
        all.push_back({address, load::genesis_funding_wei()});
    return all;
}

}  // namespace studio::api_impl
