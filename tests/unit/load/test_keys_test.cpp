// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/load_accounts.hpp>
#include <load/load_contracts.hpp>
#include <load/test_keys.hpp>
#include <set>

namespace studio::load {
namespace {

TEST(test_keys, follow_from_seed_and_index) {
    EXPECT_EQ(user_key(7, 3), user_key(7, 3));
    EXPECT_NE(user_address(7, 3), user_address(7, 4));
    EXPECT_NE(user_address(7, 3), user_address(8, 3));
    EXPECT_NE(user_address(7, 0), deployer_address(7, Kind::transfers));
}

TEST(test_keys, do_not_confuse_seed_and_index) {
    EXPECT_NE(user_address(1, 0), user_address(0, 1));
    EXPECT_NE(user_address(std::uint64_t{1} << 32U, 0), user_address(0, 1));
}

TEST(load_accounts, lists_everybody_once) {
    const LoadAccounts accounts{7, 20};

    const auto addresses = accounts.addresses();

    EXPECT_EQ(addresses.size(), 20 + kDeployerCount);
    EXPECT_EQ(std::set<Address>(addresses.begin(), addresses.end()).size(), addresses.size());
    EXPECT_EQ(addresses[3], user_address(7, 3));
    EXPECT_EQ(accounts.deployer(Kind::mint).address, deployer_address(7, Kind::mint));
}

TEST(test_keys, no_two_kinds_with_contracts_share_a_deployer) {
    std::set<Address> deployers;
    std::size_t deploying = 0;
    for (const KindInfo& info : load_kinds()) {
        if (setup_calls(info.kind, {}).empty())
            continue;
        ++deploying;
        deployers.insert(deployer_address(7, info.kind));
    }
    EXPECT_EQ(deployers.size(), deploying);
}

/// Chains that exist have them in their genesis.
TEST(test_keys, the_accounts_of_a_load_stay_as_many_as_they_were) {
    EXPECT_EQ(LoadAccounts(7, 2).addresses().size(), 2 + 5U);
}

}  // namespace
}  // namespace studio::load
