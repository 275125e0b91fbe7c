// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_accounts.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <crypto/keccak256.hpp>
#include <load/test_keys.hpp>
#include <string_view>

namespace studio::api_impl {
namespace {

constexpr std::uint32_t kTestAccounts = 10;
constexpr std::uint32_t kLeastFundedUsers = 1'000;

/// Keccak-256 of "rollup-studio test account", the seed and the index (8 and 4 bytes, big-endian).
crypto::SecretKey test_key(std::uint64_t seed, std::uint32_t index) {
    constexpr std::string_view domain = "rollup-studio test account";
    Bytes preimage{domain.begin(), domain.end()};
    for (int shift = 56; shift >= 0; shift -= 8)
        preimage.push_back(static_cast<std::uint8_t>(seed >> shift));
    for (int shift = 24; shift >= 0; shift -= 8)
        preimage.push_back(static_cast<std::uint8_t>(index >> shift));
    const auto key = crypto::SecretKey::from_bytes(crypto::keccak256(preimage));
    STUDIO_ASSERT(key.has_value());  // fails once in 2^128
    return *key;
}

}  // namespace

std::uint32_t funded_users(std::uint32_t users) {
    return std::clamp(users, kLeastFundedUsers, limits::kLoadMaxUsers);
}

RunAccounts::RunAccounts(std::uint64_t seed, std::uint32_t load_users)
    : seed_{seed}, load_{std::make_shared<const load::LoadAccounts>(seed, load_users)} {}

std::vector<api::Engine::TestAccount> RunAccounts::test_accounts() const {
    std::vector<api::Engine::TestAccount> accounts;
    for (std::uint32_t i = 0; i < kTestAccounts; ++i) {
        const auto key = test_key(seed_, i);
        accounts.push_back({crypto::checksum_address(crypto::address_of(key)),
                            codec::to_hex(key.bytes().view()), "Test account " + std::to_string(i + 1)});
    }
    return accounts;
}

std::vector<rollup::FundedAccount> RunAccounts::funded() const {
    std::vector<rollup::FundedAccount> all;
    for (std::uint32_t i = 0; i < kTestAccounts; ++i)
        all.push_back({crypto::address_of(test_key(seed_, i)), load::genesis_funding_wei()});
    for (const auto& address : load_->addresses())
        all.push_back({address, load::genesis_funding_wei()});
    return all;
}

}  // namespace studio::api_impl
