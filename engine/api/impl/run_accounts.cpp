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

crypto::SecretKey test_key(std::uint64_t seed, std::uint32_t index) {
    return seeded_key("test account", seed, index);
}

}  // namespace

std::uint32_t funded_users(std::uint32_t users) {
    return std::clamp(users, kLeastFundedUsers, limits::kLoadMaxUsers);
}

std::vector<Address> test_addresses(std::uint64_t seed) {
    std::vector<Address> all;
    for (std::uint32_t i = 0; i < kTestAccounts; ++i)
        all.push_back(crypto::address_of(test_key(seed, i)));
    return all;
}

RunAccounts::RunAccounts(std::uint64_t seed, std::uint32_t load_users)
    : seed_{seed}, load_{std::make_shared<const load::LoadAccounts>(seed, load_users)} {}

std::vector<api::Engine::TestAccount> RunAccounts::test_accounts() const {
    std::vector<api::Engine::TestAccount> accounts;
    if (is_nobody())
        return accounts;
    for (std::uint32_t i = 0; i < kTestAccounts; ++i) {
        const auto key = test_key(seed_, i);
        accounts.push_back({crypto::checksum_address(crypto::address_of(key)),
                            codec::to_hex(key.bytes().view()), "Test account " + std::to_string(i + 1)});
    }
    return accounts;
}

std::vector<crypto::SecretKey> RunAccounts::test_keys() const {
    std::vector<crypto::SecretKey> all;
    if (is_nobody())
        return all;
    for (std::uint32_t i = 0; i < kTestAccounts; ++i)
        all.push_back(test_key(seed_, i));
    return all;
}

std::vector<rollup::FundedAccount> RunAccounts::funded() const {
    std::vector<rollup::FundedAccount> all;
    if (is_nobody())
        return all;
    for (const auto& address : test_addresses(seed_))
        all.push_back({address, load::genesis_funding_wei()});
    for (const auto& address : load_->addresses())
        all.push_back({address, load::genesis_funding_wei()});
    return all;
}

}  // namespace studio::api_impl
