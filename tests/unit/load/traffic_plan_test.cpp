// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <load/contract_calls.hpp>
#include <load/traffic_plan.hpp>
#include <map>

namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 4;

TrafficPlan plan_of(Kind kind, std::uint64_t seed = 7) {
    return TrafficPlan{std::make_shared<const LoadAccounts>(seed, kUsers), kind};
}

/// Everything about the next `count` calls in one run of bytes.
Bytes written(TrafficPlan plan, int count) {
    Bytes all;
    for (int i = 0; i < count; ++i) {
        const PlannedCall next = *plan.next();
        all.push_back(static_cast<std::uint8_t>(next.user));
        if (next.call.to)
            all.insert(all.end(), next.call.to->begin(), next.call.to->end());
        const Hash32 value = next.call.value.to_hash();
        all.insert(all.end(), value.begin(), value.end());
        all.insert(all.end(), next.call.data.begin(), next.call.data.end());
    }
    return all;
}

TEST(traffic_plan, follows_from_the_seed) {
    for (const KindInfo& info : load_kinds()) {
        SCOPED_TRACE(info.id);
        EXPECT_EQ(written(plan_of(info.kind), 50), written(plan_of(info.kind), 50));
        EXPECT_NE(written(plan_of(info.kind), 50), written(plan_of(info.kind, 8), 50));
    }
}

TEST(traffic_plan, users_take_turns) {
    TrafficPlan plan = plan_of(Kind::transfers);
    for (std::uint32_t i = 0; i < 10; ++i)
        EXPECT_EQ(plan.next()->user, i % kUsers);
}

TEST(traffic_plan, only_chosen_users_take_part) {
    TrafficPlan plan = plan_of(Kind::transfers);
    plan.next();
    plan.set_users(2);
    for (int i = 0; i < 10; ++i)
        EXPECT_LT(plan.next()->user, 2U);
}

TEST(traffic_plan, nobody_pays_themselves) {
    const LoadAccounts accounts{7, kUsers};
    TrafficPlan plan = plan_of(Kind::transfers);
    for (int i = 0; i < 200; ++i) {
        const PlannedCall next = *plan.next();
        EXPECT_NE(next.call.to, accounts.user(next.user).address);
        EXPECT_FALSE(next.call.value.is_zero());
    }
}

TEST(traffic_plan, a_token_is_claimed_before_it_is_passed_on) {
    TrafficPlan plan = plan_of(Kind::token);
    const Bytes claim = claim_tokens({}).data;
    for (std::uint32_t i = 0; i < 3 * kUsers; ++i)
        EXPECT_EQ(plan.next()->call.data == claim, i < kUsers);
}

TEST(traffic_plan, a_refused_preparation_is_repeated) {
    TrafficPlan plan = plan_of(Kind::token);
    const PlannedCall claim = *plan.next();
    for (std::uint32_t i = 1; i < kUsers; ++i)
        plan.next();
    plan.rewind(claim.user, claim.step);
    EXPECT_EQ(plan.next()->call.data, claim.call.data);
}

TEST(traffic_plan, a_trader_sells_both_tokens_in_turn) {
    TrafficPlan plan = plan_of(Kind::swap);
    plan.set_users(2);
    for (int i = 0; i < 2 * 4; ++i)
        plan.next();
    const auto token_sold = [](const PlannedCall& next) {
        return Bytes(next.call.data.begin() + 4, next.call.data.begin() + 36);
    };
    const Bytes first = token_sold(*plan.next());
    plan.next();
    const Bytes second = token_sold(*plan.next());
    plan.next();
    EXPECT_NE(first, second);
    EXPECT_EQ(token_sold(*plan.next()), first);
}

TEST(traffic_plan, a_guest_uses_two_tickets_and_gives_one_to_a_friend) {
    const LoadAccounts accounts{7, kUsers};
    TrafficPlan plan = plan_of(Kind::ticket);
    const std::vector<Bytes> expected{buy_ticket({}, 1).data, use_ticket({}).data, buy_ticket({}, 1).data,
                                      give_ticket({}, accounts.user(1).address).data, use_ticket({}).data};
    for (const Bytes& data : expected) {
        EXPECT_EQ(plan.next()->call.data, data);  // the first user's
        for (std::uint32_t i = 1; i < kUsers; ++i)
            plan.next();
    }
}

TEST(traffic_plan, after_a_sale_the_tickets_are_used_and_then_it_is_over) {
    TrafficPlan plan = plan_of(Kind::ticket);
    plan.next();
    plan.close_sale();
    EXPECT_EQ(plan.next()->call.data, use_ticket({}).data);  // of the one who has bought
    EXPECT_TRUE(plan.is_exhausted());
    EXPECT_FALSE(plan.next());
    plan.open_sale();
    EXPECT_TRUE(plan.next());
}

TEST(traffic_plan, a_hacker_calls_the_contract_that_was_deployed_last) {
    TrafficPlan plan = plan_of(Kind::sandbox);
    std::map<std::uint32_t, Address> own;
    std::size_t deployed = 0;
    std::size_t called = 0;
    for (std::uint8_t i = 0; i < 32 * kUsers; ++i) {
        const PlannedCall next = *plan.next();
        if (!next.call.to) {
            ++deployed;
            own[next.user] = Address{{0xc0, i}};
            plan.created(next.user, own[next.user]);
        } else if (!next.call.data.empty()) {
            ++called;
            EXPECT_EQ(*next.call.to, own.at(next.user));
        }
    }
    EXPECT_GE(deployed, 2 * kUsers);
    EXPECT_LE(deployed, 3 * kUsers);
    EXPECT_GT(called, 13 * kUsers);
}

}  // namespace
}  // namespace studio::load
