// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <load/test_keys.hpp>
#include <rollup/rollup_errors.hpp>
#include <rollup/shard_admission.hpp>

/// What people send is valid on all shards of an event: one takes it.
namespace studio::rollup::test {
namespace {

constexpr std::uint64_t kSeed = 7;
constexpr std::uint32_t kShards = 3;

crypto::SecretKey key_at_home_of(std::uint32_t shard) {
    for (std::uint32_t i = 0;; ++i)
        if (auto key = load::user_key(kSeed, i); chain::home_of(crypto::address_of(key), kShards) == shard)
            return key;
}

chain::Transaction call() {
    chain::Transaction fields;
    fields.type = chain::TransactionType::set_code;
    fields.chain_id = 7007;
    fields.to = Address{{0x77}};
    return fields;
}

chain::SignedTransaction permitted_by(const crypto::SecretKey& authority, const crypto::SecretKey& sender) {
    auto fields = call();
    chain::Authorization permission;
    permission.chain_id = Uint256{7007};
    permission.address = Address{{0x66}};
    fields.authorizations.push_back(chain::sign_authorization(permission, authority));
    return chain::sign_transaction(std::move(fields), sender);
}

RollupSettings shard(std::uint32_t index) {
    RollupSettings settings;
    settings.place = {index, kShards};
    return settings;
}

TEST(ShardAdmission, TakesSendersAtTheirHomeAlone) {
    const auto sent = chain::sign_transaction(call(), key_at_home_of(1));

    EXPECT_TRUE(check_home(sent, shard(1)));
    const auto refused = check_home(sent, shard(2));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(errors::kLivesElsewhere));
    EXPECT_TRUE(check_home(sent, RollupSettings{})) << "a rollup that is alone is everybody's home";
}

TEST(ShardAdmission, TakesPermissionsAtTheHomeOfWhoGaveThem) {
    EXPECT_TRUE(check_home(permitted_by(key_at_home_of(1), key_at_home_of(1)), shard(1)));
    const auto refused = check_home(permitted_by(key_at_home_of(0), key_at_home_of(1)), shard(1));

    ASSERT_FALSE(refused) << "somebody else may put it into a transaction of his own";
    EXPECT_TRUE(refused.error().is(errors::kLivesElsewhere));
}

TEST(ShardAdmission, LetsNobodyRepeatWhatTheStudioSignedForAnotherShard) {
    const auto deployer = key_at_home_of(1);
    auto home = shard(1);
    home.on_every_shard = {crypto::address_of(deployer)};

    const auto refused = check_home(chain::sign_transaction(call(), deployer), home);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(errors::kActsOnEveryShard));
}

}  // namespace
}  // namespace studio::rollup::test
