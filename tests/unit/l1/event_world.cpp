// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_world.hpp"

#include <gtest/gtest.h>

namespace studio::l1::test {
namespace {

const Address second_deployer = account(8);
const Address strange_deployer = account(13);

RollupSettings settings_of(const Address& deployer, MergeSettings merge) {
    LifeSettings life;
    life.merge = std::move(merge);
    auto settings = EphemeralWorld::usual_settings(life);
    settings.roles.deployer = deployer;
    return settings;
}

/// Addresses do not depend on what a merge says.
LifeSettings life_of_first() {
    const EphemeralWorld alone;
    const auto second = *plan_rollup_contracts(settings_of(second_deployer, {}), alone.shared);
    LifeSettings life;
    life.merge = MergeSettings{std::nullopt, {alone.claims().address, second.contracts.ephemeral_claims}};
    return life;
}

}  // namespace

EventWorld::EventWorld() : EphemeralWorld{life_of_first()} {
    rollups_.push_back({settings, plan});
    for (const auto& deployer : {second_deployer, strange_deployer}) {
        auto other = settings_of(deployer, {merge().address, {}});
        auto its_plan = *plan_rollup_contracts(other, shared);
        for (const auto& transaction : its_plan.transactions)
            EXPECT_EQ(run(deployer, transaction), "ok") << transaction.name;
        rollups_.push_back({std::move(other), std::move(its_plan)});
    }
}

void EventWorld::turn_to(std::size_t rollup) {
    settings = rollups_.at(rollup).settings;
    plan = rollups_.at(rollup).plan;
}

}  // namespace studio::l1::test
