// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <rollup/composition.hpp>
#include <rollup/shard_merge.hpp>
#include <spec/design.hpp>

namespace studio::rollup {
namespace {

constexpr std::uint32_t kShards = 8;

crypto::SecretKey key_of(std::uint32_t shard, std::uint32_t role) {
    return *crypto::SecretKey::from_bytes(Uint256{1 + shard * 6 + role}.to_hash());
}

/// Each shard has keys of its own; an end by what is minted is another number on each.
PlacementChoices choices_of(std::uint32_t shard) {
    const OperatorKeys keys{key_of(shard, 0), key_of(shard, 1), key_of(shard, 2),
                            key_of(shard, 3), key_of(shard, 4), key_of(shard, 5)};
    PlacementChoices choices{keys, 0, {}, {}, 2, 60'000'000, 1800, 3600, 50, 0, {}};
    choices.life.emplace();
    choices.life->end = l1::LifeSettings::End::minted;
    choices.life->value = 100 + shard;
    return choices;
}

struct ShardMerge : ::testing::Test {
    chain::ChainConfig rules = compose(spec::blank_design(), {})->execution->rules(901);
    l1::SharedPlan shared = [] {
        l1::SharedSettings settings;
        settings.deployer = settings.owner = settings.guardian = crypto::address_of(key_of(kShards, 0));
        return *l1::plan_shared_contracts(settings);
    }();
    std::vector<Address> deployers;
    std::vector<l1::RollupPlan> plans;

    ShardMerge() {
        for (std::uint32_t shard = 0; shard < kShards; ++shard)
            deployers.push_back(crypto::address_of(key_of(shard, 0)));
        for (std::uint32_t shard = 0; shard < kShards; ++shard) {
            auto choices = choices_of(shard);
            choices.life->merge = *merge_of_shards(choices, {deployers, shard}, rules, shared);
            plans.push_back(*plan_contracts(choices, rules, shared));
        }
    }
    static const l1::PlannedTransaction* creation(const l1::RollupPlan& plan, const Address& of) {
        const auto found =
            std::ranges::find(plan.transactions, std::optional{of}, &l1::PlannedTransaction::creates);
        return found == plan.transactions.end() ? nullptr : &*found;
    }
    static bool has(const Bytes& data, const Address& address) {
        return !std::ranges::search(data, address).empty();
    }
};

TEST_F(ShardMerge, the_first_shard_makes_one_contract_for_the_claims_of_all) {
    const auto& at = plans.front().contracts.event_merge;
    const auto* made = creation(plans.front(), at);
    ASSERT_NE(made, nullptr);
    for (const auto& plan : plans)
        EXPECT_TRUE(has(made->data, plan.contracts.ephemeral_claims));
    const auto named = std::ranges::find(plans.front().names, at, &l1::NamedContract::address);
    ASSERT_NE(named, plans.front().names.end());
    EXPECT_EQ(named->name, "EventMerge");
}

TEST_F(ShardMerge, the_others_refer_to_it) {
    const auto& at = plans.front().contracts.event_merge;
    for (const auto& plan : plans) {
        EXPECT_EQ(plan.contracts.event_merge, at);
        EXPECT_TRUE(has(creation(plan, plan.contracts.ephemeral_claims)->data, at));
        EXPECT_EQ(creation(plan, at) != nullptr, &plan == &plans.front());
    }
}

TEST_F(ShardMerge, who_is_alone_has_none) {
    const auto plan = *plan_contracts(choices_of(0), rules, shared);
    EXPECT_EQ(plan.contracts.event_merge, Address{});
    EXPECT_EQ(plan.transactions.size() + 1, plans.front().transactions.size());
}

}  // namespace
}  // namespace studio::rollup
