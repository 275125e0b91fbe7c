// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <l1/contracts/deployment_errors.hpp>

#include "contract_world.hpp"

namespace studio::l1::test {
namespace {

/// What is wrong with settings that were changed in one way, or nullptr.
template <class Change>
const ErrorKind* problem_after(Change&& change) {
    auto settings = DeployedWorld::usual_settings();
    SharedSettings shared;
    shared.deployer = shared.owner = shared.guardian = account(1);
    change(settings);
    const auto plan = plan_rollup_contracts(settings, *plan_shared_contracts(shared));
    return plan ? nullptr : plan.error().kind;
}

TEST(deployment_check, every_role_needs_an_account) {
    EXPECT_EQ(problem_after([](auto&) {}), nullptr);
    EXPECT_EQ(problem_after([](auto& s) { s.roles.proposer = {}; }), &errors::kRoleMissing);
    EXPECT_EQ(problem_after([](auto& s) { s.roles.unsafe_block_signer = {}; }), &errors::kRoleMissing);
    EXPECT_EQ(problem_after([](auto& s) { s.batch_inbox = {}; }), &errors::kBatchInboxMissing);
    const auto shared = plan_shared_contracts({account(1), 0, {}, account(3)});
    ASSERT_FALSE(shared);
    EXPECT_EQ(shared.error().english(), "The rollup's owner has no address; choose an account.");
}

TEST(deployment_check, a_block_needs_room_for_deposits) {
    EXPECT_EQ(problem_after([](auto& s) { s.l2_gas_limit = 20'999'999; }), &errors::kGasLimitOutOfRange);
    EXPECT_EQ(problem_after([](auto& s) { s.l2_gas_limit = 21'000'000; }), nullptr);
    EXPECT_EQ(problem_after([](auto& s) { s.l2_gas_limit = 500'000'001; }), &errors::kGasLimitOutOfRange);
    const auto granite = [](auto& s) {
        s.fork = chain::OpFork::granite;
        s.l2_gas_limit = 200'000'001;
    };
    EXPECT_EQ(problem_after(granite), &errors::kGasLimitOutOfRange);
}

TEST(deployment_check, fees_need_their_fork) {
    EXPECT_EQ(problem_after([](auto& s) { s.fees.eip1559_elasticity = 0; }), &errors::kFeeMarketZero);
    EXPECT_EQ(problem_after([](auto& s) { s.fees.operator_fee_constant = 1; }), nullptr);
    EXPECT_EQ(problem_after([](auto& s) {
                  s.fork = chain::OpFork::granite;
                  s.fees.operator_fee_constant = 1;
              }),
              &errors::kFeeNeedsFork);
    EXPECT_EQ(problem_after([](auto& s) { s.fees.min_base_fee = 1; }), &errors::kFeeNeedsFork);
    EXPECT_EQ(problem_after([](auto& s) { s.fees.da_footprint_gas_scalar = 1; }), &errors::kFeeNeedsFork);
}

TEST(deployment_check, a_game_must_be_playable) {
    EXPECT_EQ(problem_after([](auto& s) { s.games.times.clock_extension_s = 151'200; }), nullptr);
    EXPECT_EQ(problem_after([](auto& s) { s.games.times.clock_extension_s = 151'201; }),
              &errors::kClockTooShort);
    EXPECT_EQ(problem_after([](auto& s) { s.games.times.max_clock_duration_s = 21'599; }),
              &errors::kClockTooShort);
    EXPECT_EQ(problem_after([](auto& s) { s.games.split_depth = 1; }), &errors::kGameDepth);
    EXPECT_EQ(problem_after([](auto& s) { s.games.split_depth = 72; }), &errors::kGameDepth);
    EXPECT_EQ(problem_after([](auto& s) { s.games.max_depth = 126; }), &errors::kGameDepth);
    EXPECT_EQ(problem_after([](auto& s) { s.games.anchor_root = {}; }), &errors::kAnchorMissing);
}

}  // namespace
}  // namespace studio::l1::test
