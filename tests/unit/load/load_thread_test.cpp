// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <chrono>
#include <functional>
#include <load/load_errors.hpp>
#include <load/load_thread.hpp>

#include "fake_target.hpp"

namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 8;

/// Mines until something holds; gives up after a minute, which no computer needs.
bool eventually(FakeTarget& target, const std::function<bool()>& holds) {
    for (int i = 0; i < 60'000 && !holds(); ++i) {
        target.mine();
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    return holds();
}

struct LoadThreadTest : ::testing::Test {
    FakeTarget target;
    SystemClock clock;
    LoadThread load{std::make_shared<const LoadAccounts>(7, kUsers), target, clock};
};

TEST_F(LoadThreadTest, sends_nothing_until_it_is_started) {
    EXPECT_FALSE(load.status().active);
    EXPECT_EQ(load.status().submitted, 0U);
}

TEST_F(LoadThreadTest, deploys_and_sends_by_itself) {
    ASSERT_TRUE(load.set_settings({"mint", 2000, kUsers}));
    load.start();
    EXPECT_TRUE(eventually(target, [&] { return load.status().submitted > 100; }));
    EXPECT_FALSE(load.status().preparing);
    EXPECT_EQ(load.status().refused, 0U);
}

TEST_F(LoadThreadTest, takes_new_settings_while_it_runs) {
    target.capacity = 50;
    load.start();
    EXPECT_TRUE(eventually(target, [&] { return load.status().submitted > 100; }));
    ASSERT_TRUE(load.set_settings({"game", std::nullopt, kUsers}));
    EXPECT_EQ(load.status().settings.kind, "game");
    const auto before = load.status().submitted;
    EXPECT_TRUE(eventually(target, [&] { return load.status().submitted > before + 200; }));
    EXPECT_EQ(load.status().refused, 0U);
}

TEST_F(LoadThreadTest, stops) {
    load.start();
    EXPECT_TRUE(eventually(target, [&] { return load.status().active; }));
    load.stop();
    EXPECT_TRUE(eventually(target, [&] { return !load.status().active; }));
    const auto before = load.status().submitted;
    target.mine();
    std::this_thread::sleep_for(std::chrono::milliseconds{20});
    EXPECT_EQ(load.status().submitted, before);
}

TEST_F(LoadThreadTest, refuses_bad_settings_at_once) {
    const auto result = load.set_settings({"nothing", 1, kUsers});
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(errors::kUnknownKind));
    EXPECT_EQ(load.status().settings.kind, "transfers");
}

}  // namespace
}  // namespace studio::load
